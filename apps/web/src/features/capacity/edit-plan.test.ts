import { readCapacityPlan } from '@seatwise/capacity';
import { describe, expect, it } from 'vitest';
import { hiresIn, withContract, withHires } from './edit-plan.ts';

const plan = readCapacityPlan({
  currency: 'CNY',
  start: '2027-01',
  months: 2,
  hoursPerFte: { monthly: 160 },
  groups: [
    {
      id: 'service',
      demand: [
        { month: '2027-01', contacts: 10, aht: 200 },
        { month: '2027-02', contacts: 10, aht: 200 },
      ],
      shrinkage: 0.3,
      contracts: [{ id: 'full', fte: 1, monthlyCost: 8000, attrition: 0.02, headCount: 4 }],
      ramp: { trainingWeeks: 2, productivity: [0.5] },
      hires: [{ date: '2027-02-15', contract: 'full', people: 2 }],
    },
  ],
});

describe('editing a capacity plan', () => {
  it('sets, moves and takes away the hires of a month and keeps their day', () => {
    const more = withHires(plan, 'service', '2027-02', 5);
    expect(more.groups[0]?.hires).toEqual([{ date: '2027-02-15', contract: 'full', people: 5 }]);
    const both = withHires(more, 'service', '2027-01', 3);
    expect(both.groups[0]?.hires.map(({ date }) => date)).toEqual(['2027-01-01', '2027-02-15']);
    expect(hiresIn(withHires(both, 'service', '2027-02', 0).groups[0] as never, '2027-02')).toBe(0);
  });

  it('leaves the plan it came from as it was, and unknown groups alone', () => {
    withContract(plan, 'service', { attrition: 0.5 });
    expect(plan.groups[0]?.contracts[0]?.attrition).toBe(0.02);
    expect(withHires(plan, 'sales', '2027-01', 3)).toBe(plan);
  });
});
