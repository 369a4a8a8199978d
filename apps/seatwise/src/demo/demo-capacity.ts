import { type CapacityPlanInput, readCapacityPlan } from '@seatwise/capacity';
import { QUEUE_TRUTHS } from '@seatwise/demo-center';

const MONTHS = 30;
const FIRST = { year: 2025, month: 11 };
/** People of each queue at the start, and what their queue's contacts a month come to, in thousands. */
const GROUPS = [
  { queue: 'service', people: 51, contacts: 58, seats: 60 },
  { queue: 'card', people: 39, contacts: 40, seats: 45 },
  { queue: 'chat', people: 30, contacts: 30, seats: 35 },
] as const;

const monthAt = (i: number): string => {
  const count = FIRST.year * 12 + FIRST.month - 1 + i;
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`;
};

/** The plan of staff that the synthetic center made a year ago, for two and a half years: two scenarios and its hiring. */
export function demoCapacity(): CapacityPlanInput {
  return readCapacityPlan({
    currency: 'CNY',
    start: monthAt(0),
    months: MONTHS,
    hoursPerFte: { workday: 8, country: null },
    groups: GROUPS.map(({ queue, people, contacts, seats }) => {
      const truth = QUEUE_TRUTHS.find((one) => one.queue === queue);
      const aht = truth ? truth.talk + truth.hold + truth.afterContact : 300;
      const growth = truth?.yearlyGrowth ?? 0;
      return {
        id: queue,
        demand: Array.from({ length: MONTHS }, (_, i) => {
          const expected = contacts * 1000 * (1 + (growth * i) / 12);
          return { month: monthAt(i), contacts: expected, low: expected * 0.93, high: expected * 1.07, aht };
        }),
        shrinkage: 0.17,
        contracts: [
          {
            id: 'full',
            fte: 1,
            monthlyCost: 8200,
            attrition: 0.0165,
            hireCost: 1500,
            trainingCost: 2600,
            headCount: people,
          },
        ],
        ramp: { trainingWeeks: 2, productivity: [0.5, 0.6, 0.7, 0.8, 0.9, 1] },
        hires: Array.from({ length: MONTHS / 3 }, (_, q) => ({
          date: `${monthAt(q * 3)}-20`,
          contract: 'full',
          people: queue === 'service' ? 3 : queue === 'card' ? 2 : 1,
        })),
        seats: { count: seats, openHours: 420 },
      };
    }),
    scenarios: [
      { name: 'more contacts', contactsFactor: 1.1 },
      { name: 'fewer contacts', contactsFactor: 0.92 },
    ],
    hiring: { earliest: '2026-12', maxClass: 12 },
  });
}
