import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Solver } from '@seatwise/core';
import { loadSolver } from '@seatwise/schedule';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { type CapacityPlanInput, HIRING_RULES_SCHEMA, hiringPlan, planCapacity, readCapacityPlan } from './index.ts';

let solver: Solver;
beforeAll(async () => {
  solver = await loadSolver(readFileSync(createRequire(import.meta.url).resolve('highs/runtime')));
});

interface Small {
  readonly contacts: readonly number[];
  readonly attrition: number;
  readonly overtime: number;
  readonly trainingWeeks: number;
}

const planOf = ({ contacts, attrition, overtime, trainingWeeks }: Small, people: readonly number[] = []) =>
  readCapacityPlan({
    currency: 'CNY',
    start: '2027-01',
    months: contacts.length,
    hoursPerFte: { monthly: 160 },
    groups: [
      {
        id: 'g',
        demand: contacts.map((count, i) => ({ month: `2027-0${i + 1}`, contacts: count, aht: 360 })),
        occupancy: 0.8,
        shrinkage: 0.3,
        contracts: [
          { id: 'full', fte: 1, monthlyCost: 8000, attrition, hireCost: 1500, trainingCost: 2000, headCount: 10 },
        ],
        ramp: { trainingWeeks, productivity: [0.5, 0.75] },
        hires: people.map((count, i) => ({ date: `2027-0${i + 1}-01`, contract: 'full', people: count })),
        overtime: { maxShare: overtime, hourlyCost: 75 },
      },
    ],
  });

const SHORTAGE = 30_000;

/** What a plan costs with given classes, computed by the month grid and not by the model; nobody hired costs the same base. */
function costOf(small: Small, people: readonly number[]): number {
  const money = (plan: CapacityPlanInput) => {
    const { capacity } = planCapacity(plan);
    const short = capacity.groups[0]?.months.reduce((sum, { gapFte }) => sum + Math.max(0, -gapFte.expected), 0) ?? 0;
    return { paid: capacity.cost.total / 100, overtime: capacity.cost, short };
  };
  const none = planCapacity(planOf(small)).capacity.cost;
  const { paid, short } = money(planOf(small, people));
  return paid - (none.wages + none.support) / 100 + short * SHORTAGE;
}

describe('hiringPlan', () => {
  it('is as cheap as the best of all classes of 0 to 4 people, found by trying each', () => {
    const small = fc.record({
      contacts: fc.array(fc.integer({ min: 6_000, max: 20_000 }), { minLength: 3, maxLength: 3 }),
      attrition: fc.constantFrom(0, 0.02, 0.08),
      overtime: fc.constantFrom(0, 0.1),
      trainingWeeks: fc.constantFrom(0, 2),
    });
    fc.assert(
      fc.property(small, (one) => {
        let best = Number.POSITIVE_INFINITY;
        for (let code = 0; code < 5 ** 3; code++) {
          best = Math.min(best, costOf(one, [code % 5, Math.floor(code / 5) % 5, Math.floor(code / 25)]));
        }
        const rules = HIRING_RULES_SCHEMA.parse({ maxClass: 4, shortageCost: SHORTAGE });
        const { hires, cost, bound } = hiringPlan(planOf(one), 'g', rules, solver);
        const people = [0, 0, 0];
        for (const { month, people: count } of hires) people[Number(month.slice(5)) - 1] = count;
        // The grid rounds each line of each month to a cent: four lines, three months.
        expect(costOf(one, people)).toBeLessThanOrEqual(best + 0.12);
        expect(Math.abs(cost - best)).toBeLessThan(0.12);
        expect(bound).toBeLessThanOrEqual(cost + 1e-6);
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  it('keeps classes within their size and not before the earliest month', () => {
    const small = { contacts: [20_000, 20_000, 20_000], attrition: 0.02, overtime: 0, trainingWeeks: 0 };
    const rules = HIRING_RULES_SCHEMA.parse({ earliest: '2027-02', minClass: 3, maxClass: 6 });
    const { hires, shortFte } = hiringPlan(planOf(small), 'g', rules, solver);
    expect(hires.length).toBeGreaterThan(0);
    for (const { month, people } of hires) {
      expect(month >= '2027-02').toBe(true);
      expect(people).toBeGreaterThanOrEqual(3);
      expect(people).toBeLessThanOrEqual(6);
    }
    // 20,000 × 360 s = 2,000 h; ÷ 0.8 ÷ 160 ÷ 0.7 = 22.32 FTE against 10 people less 1 % in January.
    expect(shortFte[0]).toBeCloseTo(22.3214 - 9.9, 3);
  });

  it('hires nobody where nobody is missing, and knows its groups', () => {
    const small = { contacts: [100, 100], attrition: 0, overtime: 0, trainingWeeks: 0 };
    const rules = HIRING_RULES_SCHEMA.parse({});
    expect(hiringPlan(planOf(small), 'g', rules, solver)).toMatchObject({ hires: [], cost: 0 });
    expect(() => hiringPlan(planOf(small), 'x', rules, solver)).toThrow('CAPACITY_GROUP_UNKNOWN');
  });
});
