import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  applyScenario,
  CAPACITY_SCENARIO_SCHEMA,
  type CapacityPlanInput,
  compareCapacity,
  planCapacity,
  readCapacityPlan,
} from './index.ts';

/** 100 people, 2 % leave a month, a class of 20 on 1 February, two weeks of class and six weeks of ramp, 30 % shrinkage. */
const example = {
  currency: 'CNY',
  start: '2027-02',
  months: 2,
  hoursPerFte: { monthly: 160 },
  groups: [
    {
      id: 'service',
      demand: [
        { month: '2027-02', contacts: 120_000, low: 114_000, high: 126_000, aht: 300, peakStaff: 95 },
        { month: '2027-03', contacts: 120_000, aht: 300 },
      ],
      occupancy: 0.8,
      shrinkage: 0.3,
      contracts: [
        {
          id: 'full',
          fte: 1,
          monthlyCost: 8000,
          attrition: 0.02,
          hireCost: 1500,
          trainingCost: 2000,
          headCount: 100,
        },
      ],
      ramp: { trainingWeeks: 2, productivity: [0.5, 0.6, 0.7, 0.8, 0.9, 1] },
      hires: [{ date: '2027-02-01', contract: 'full', people: 20 }],
      overtime: { maxShare: 0.05, hourlyCost: 75 },
      seats: { count: 90, openHours: 300 },
    },
  ],
};

const monthsOf = (plan: CapacityPlanInput) => planCapacity(plan).capacity.groups[0]?.months ?? [];

describe('a plan worked by hand', () => {
  const [february, march] = monthsOf(readCapacityPlan(example));

  it('lets leavers go evenly: half of a month’s are gone at its middle', () => {
    // On board: 100 × (1 − 0.02 ÷ 2) = 99 on average, 98 at the end. Class: 20 × 0.99 = 19.8 and 19.6.
    expect(february?.headCount).toEqual({ start: 100, hired: 20, transferred: 0, left: 2.4, end: 117.6 });
    expect(february?.paidFte).toBeCloseTo(99 + 19.8, 10);
    expect(march?.headCount.start).toBeCloseTo(117.6, 10);
    expect(march?.paidFte).toBeCloseTo(117.6 * 0.99, 10);
  });

  it('weighs the class by its ramp, week by week', () => {
    // February has four weeks: two in class, then 0.5 and 0.6. Heads at the middle of weeks three and four:
    // 20 × (1 − 0.02 × 0.625) = 19.75 and 20 × (1 − 0.02 × 0.875) = 19.65. (19.75 × 0.5 + 19.65 × 0.6) ÷ 4 = 5.41625.
    expect(february?.availableFte).toBeCloseTo(99 + 5.41625, 2);
    // March: weeks at 0.7, 0.8, 0.9 and 1, then three days at 1, of 31: 16.7625 by hand; on board 98 × 0.99 = 97.02.
    expect(march?.availableFte).toBeCloseTo(97.02 + 16.7625, 2);
  });

  it('asks for workload ÷ occupancy ÷ hours, grossed up by 1 ÷ (1 − 0.3), with the bounds of the contacts', () => {
    expect(february?.workloadHours).toBe(10_000);
    expect(february?.baseStaffHours).toBeCloseTo(12_500, 9);
    expect(february?.requiredFteInSeat.expected).toBeCloseTo(78.125, 9);
    expect(february?.requiredFte.expected).toBeCloseTo(111.6071, 2);
    expect(february?.requiredFte.low).toBeCloseTo(111.607143 * 0.95, 4);
    expect(february?.requiredFte.high).toBeCloseTo(111.607143 * 1.05, 4);
  });

  it('fills the gap with overtime up to its limit, and says what would have been needed', () => {
    // Short 111.6071 − 104.41625 = 7.1909; overtime at most 5 % of 104.41625 = 5.2208.
    expect(february?.overtimeFte).toBeCloseTo(5.2208, 4);
    expect(february?.gapFte.expected).toBeCloseTo(-1.9701, 2);
    expect(february?.overtimeNeeded).toBeCloseTo(7.1909 / 104.41625, 5);
    expect(march?.overtimeFte).toBe(0);
    expect(march?.gapFte.expected).toBeCloseTo(113.7825 - 111.6071, 2);
  });

  it('costs it to the cent', () => {
    // Wages 118.8 × 8,000; overtime 5.2208125 × 160 h × 75; hiring 20 × 1,500; training 20 × 2,000.
    expect(february?.cost).toEqual({
      wages: 95_040_000,
      overtime: 6_264_975,
      timeOff: 0,
      hiring: 3_000_000,
      training: 4_000_000,
      support: 0,
      total: 108_304_975,
    });
    expect(march?.cost.total).toBe(93_139_200);
  });

  it('names the seats that are short at the peak, where the peak is known', () => {
    expect(february?.seatsShort).toBe(5);
    expect(march?.seatsShort).toBeNull();
  });
});

describe('planCapacity', () => {
  it('never lets people count whom the seats cannot hold', () => {
    const seats = { count: 40, openHours: 300 };
    const [month] = monthsOf(readCapacityPlan({ ...example, groups: [{ ...example.groups[0], seats }] }));
    // 40 seats × 300 h ÷ 160 h ÷ 0.7 = 107.14 FTE would fit: seats bind only below the 104.4 that are there.
    expect(month?.usableFte).toBeCloseTo(104.41625, 4);
    const tight = { count: 30, openHours: 300 };
    const [less] = monthsOf(readCapacityPlan({ ...example, groups: [{ ...example.groups[0], seats: tight }] }));
    expect(less?.usableFte).toBeCloseTo((30 * 300) / 160 / 0.7, 9);
  });

  it('moves people between groups, and warns where they come from nowhere', () => {
    const [group] = example.groups;
    const moved = { month: '2027-03', contract: 'full', people: 10 };
    const plan = readCapacityPlan({
      ...example,
      groups: [
        { ...group, transfers: [{ ...moved, people: -10 }] },
        { ...group, id: 'sales', transfers: [moved] },
      ],
    });
    const { capacity, issues } = planCapacity(plan);
    const ends = capacity.groups.map(({ months }) => months[1]?.headCount.end ?? 0);
    expect((ends[1] as number) - (ends[0] as number)).toBeCloseTo(20 * 0.98, 9);
    expect(issues).toEqual([]);
    const alone = readCapacityPlan({ ...example, groups: [{ ...group, transfers: [moved] }] });
    expect(planCapacity(alone).issues).toMatchObject([{ code: 'CAPACITY_TRANSFER_UNBALANCED' }]);
  });

  it('keeps people in balance for any attrition, class and length of plan', () => {
    const rate = fc.double({ min: 0, max: 0.5, noNaN: true });
    fc.assert(
      fc.property(rate, rate, fc.nat(200), fc.integer({ min: 1, max: 28 }), (attrition, early, people, day) => {
        const [group] = example.groups;
        const [contract] = (group as (typeof example.groups)[0]).contracts;
        const months = 6;
        const plan = readCapacityPlan({
          ...example,
          months,
          groups: [
            {
              ...group,
              demand: ['02', '03', '04', '05', '06', '07'].map((m) => ({ month: `2027-${m}`, contacts: 1, aht: 60 })),
              contracts: [{ ...contract, attrition, newcomers: { attrition: early, months: 3 } }],
              hires: [{ date: `2027-03-${String(day).padStart(2, '0')}`, contract: 'full', people }],
            },
          ],
        });
        for (const { headCount, availableFte, paidFte } of monthsOf(plan)) {
          const { start, hired, transferred, left, end } = headCount;
          expect(start + hired + transferred - left).toBeCloseTo(end, 6);
          expect(availableFte).toBeLessThanOrEqual(paidFte + 1e-9);
          expect(left).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('takes paid hours from the calendar: February 2026 has sixteen workdays in China and twenty without holidays', () => {
    const at = (country: string | null) =>
      monthsOf(
        readCapacityPlan({
          ...example,
          start: '2026-02',
          months: 1,
          hoursPerFte: { workday: 8, country },
          groups: [{ ...example.groups[0], demand: [{ month: '2026-02', contacts: 1, aht: 60 }], hires: [] }],
        }),
      )[0]?.hoursPerFte;
    // Notice of the State Council for 2026: holiday 15 to 23 February, work on 14 and 28 February.
    expect(at('CN')).toBe(8 * 16);
    expect(at(null)).toBe(8 * 20);
  });

  it('says where a plan is wrong', () => {
    const [group] = example.groups;
    const wrong: [unknown, string][] = [
      [{ ...example, start: '2027-13' }, 'start'],
      [{ ...example, months: 3 }, 'groups.0.demand'],
      [{ ...example, groups: [{ ...group, shrinkage: 1 }] }, 'groups.0.shrinkage'],
      [{ ...example, groups: [{ ...group, shrinkage: [0.3] }] }, 'groups.0.shrinkage'],
      [
        { ...example, groups: [{ ...group, hires: [{ date: '2027-02-30', contract: 'full', people: 1 }] }] },
        'groups.0.hires.0.date',
      ],
      [
        { ...example, groups: [{ ...group, hires: [{ date: '2027-02-01', contract: 'none', people: 1 }] }] },
        'groups.0.contracts',
      ],
      [
        {
          ...example,
          groups: [
            {
              ...group,
              demand: [
                { month: '2027-02', contacts: 5, low: 6, aht: 1 },
                { month: '2027-03', contacts: 1, aht: 1 },
              ],
            },
          ],
        },
        'groups.0.demand',
      ],
      [{ ...example, extra: 1 }, ''],
      [null, ''],
    ];
    for (const [document, path] of wrong) {
      expect(() => readCapacityPlan(document), path).toThrow(
        expect.objectContaining({ code: 'CAPACITY_PLAN_INVALID', params: expect.objectContaining({ path }) }),
      );
    }
  });
});

describe('scenarios', () => {
  it('change what they name, and the difference is what they cost', () => {
    const plan = readCapacityPlan(example);
    const scenario = CAPACITY_SCENARIO_SCHEMA.parse({ name: 'more', contactsFactor: 1.1, attritionFactor: 2 });
    const base = planCapacity(plan).capacity;
    const more = planCapacity(applyScenario(plan, scenario), scenario.name).capacity;
    const { months, cost } = compareCapacity(base, more);
    expect(months[0]?.requiredFte).toBeCloseTo(11.1607, 4);
    // Twice the attrition: on average 1 of 100 and 0.2 of 20 fewer over February.
    expect(more.groups[0]?.months[0]?.paidFte).toBeCloseTo(118.8 - 1.2, 9);
    expect(cost).toBe(more.cost.total - base.cost.total);
    const same = CAPACITY_SCENARIO_SCHEMA.parse({ name: 'same' });
    expect(planCapacity(applyScenario(plan, same)).capacity).toEqual(base);
  });
});
