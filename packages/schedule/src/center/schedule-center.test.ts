import { describe, expect, it } from 'vitest';
import { centerCase } from '../../bench/center-cases.ts';
import { highs } from '../../bench/linear-solver.ts';
import type { ScheduleProblemInput } from '../problem/problem-schema.ts';
import { readProblem } from '../problem/read-problem.ts';
import { checkPlacedShifts } from '../schedule-file/check-placed-shifts.ts';
import { scheduleCenter } from './schedule-center.ts';

const solve = (input: ScheduleProblemInput, rounds = 3) => {
  const problem = readProblem(input);
  const solution = scheduleCenter(problem, highs, { seed: 1, rounds });
  return { ...solution, problem, report: checkPlacedShifts(problem, solution.shifts) };
};

describe('scheduleCenter', () => {
  it('keeps every hard rule, counts the cost that the check counts, and never lies above its bound', () => {
    const { cost, bound, report } = solve(centerCase({ agents: 12, days: 7, sites: 2 }));
    expect(report.faults.filter(({ hard }) => hard)).toEqual([]);
    expect(report.cost).toBeCloseTo(cost, 6);
    expect(bound).toBeLessThanOrEqual(cost + 1e-6);
    expect(bound).toBeGreaterThan(0.8 * cost);
  });

  it('gives the same for the same seed and rounds, and another for another seed', () => {
    const problem = readProblem(centerCase({ agents: 10, days: 5 }));
    const run = (seed: number) => JSON.stringify(scheduleCenter(problem, highs, { seed, rounds: 2 }).shifts);
    expect(run(3)).toBe(run(3));
    expect(run(4)).not.toBe(run(3));
  });

  it('leaves everybody off where nobody is needed and work costs', () => {
    const input = centerCase({ agents: 6, days: 7 });
    const { shifts, cost, bound } = solve({
      ...input,
      contracts: input.contracts.map((one) => ({ ...one, rules: [] })),
      demand: [{ skill: 'voice', required: new Array(7 * 96).fill(0) }],
    });
    expect(shifts).toEqual([]);
    expect(cost).toBe(0);
    expect(bound).toBe(0);
  });

  it('names the people whose rules leave no sequence of days, and schedules the others', () => {
    const input = centerCase({ agents: 6, days: 7 });
    const [first, ...others] = input.agents;
    const away = { from: '2026-03-02', to: '2026-03-08' };
    const { stuck, shifts, report } = solve({
      ...input,
      agents: [{ ...(first as (typeof others)[number]), timeOff: [away] }, ...others],
    });
    expect(stuck).toEqual([{ agent: 'a0001', conflict: ['week', 'timeOff'] }]);
    expect(shifts.length).toBeGreaterThan(0);
    expect(report.faults.filter(({ hard }) => hard).map(({ rule, agent }) => [rule, agent])).toEqual([
      ['week', 'a0001'],
    ]);
  });

  it('puts everybody to work where more is asked than there are people', () => {
    const input = centerCase({ agents: 5, days: 7 });
    const { report, cost, bound } = solve({
      ...input,
      demand: [{ skill: 'voice', required: new Array(7 * 96).fill(500), under: 1000, over: 0 }],
    });
    expect(report.faults.filter(({ hard }) => hard)).toEqual([]);
    expect(report.coverage[0]?.underHours).toBeGreaterThan(80000);
    expect(cost).toBeCloseTo(bound as number, -3);
  });

  it('names contradictory rules instead of breaking one', () => {
    const input = centerCase({ agents: 3, days: 7 });
    const { stuck, shifts } = solve({
      ...input,
      contracts: input.contracts.map((contract) => ({
        ...contract,
        rules: [
          { rule: 'rest' as const, id: 'rest', minutes: 660 },
          { rule: 'days' as const, id: 'many', of: 'work' as const, per: 'week' as const, hardMin: 6 },
          { rule: 'days' as const, id: 'few', of: 'off' as const, per: 'week' as const, hardMin: 2 },
        ],
      })),
    });
    expect(stuck.map(({ conflict }) => conflict)).toEqual([0, 1, 2].map(() => ['many', 'few']));
    expect(shifts).toEqual([]);
  });

  it('keeps people within the seats of their site', () => {
    const { report } = solve(centerCase({ agents: 16, days: 3, sites: 2 }));
    expect(report.faults.filter(({ rule }) => rule === 'seats')).toEqual([]);
  });
});
