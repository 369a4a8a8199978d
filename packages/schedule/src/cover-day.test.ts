import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Solver, WorkPlan } from '@seatwise/core';
import { beforeAll, describe, expect, it } from 'vitest';
import { coverDay, coverShare, loadSolver, shiftPatterns } from './index.ts';

const plan: WorkPlan = {
  id: 'day',
  name: 'Day',
  earliestStart: '08:00',
  latestStart: '10:00',
  startIncrementMinutes: 60,
  shiftMinutes: [240],
  pauses: [{ activity: 'break', minutes: 30, paid: true, earliestStartMinutes: 60, latestStartMinutes: 150 }],
  minRestMinutes: 660,
  maxConsecutiveDays: 6,
  minDaysOffPerWeek: 2,
  maxWeeklyHours: 40,
};

let solver: Solver;
beforeAll(async () => {
  solver = await loadSolver(readFileSync(createRequire(import.meta.url).resolve('highs/runtime')));
});

const costOf = (counts: readonly number[], required: Float64Array, patterns: ReturnType<typeof shiftPatterns>) =>
  required.reduce((sum, need, i) => {
    const covered = counts.reduce(
      (total, count, p) => total + count * coverShare(patterns[p] as (typeof patterns)[number], i, 30),
      0,
    );
    return sum + 4 * Math.max(0, need - covered) + Math.max(0, covered - need);
  }, 0);

describe('coverDay', () => {
  it('costs what enumeration of every small schedule costs at best', () => {
    const patterns = shiftPatterns([plan], 30)
      .filter((_, p) => p % 2 === 0)
      .slice(0, 4);
    const required = new Float64Array(48);
    for (let i = 16; i < 26; i++) required[i] = 1 + (i % 3);
    let best = Number.POSITIVE_INFINITY;
    for (let code = 0; code < 4 ** patterns.length; code++) {
      const counts = patterns.map((_, p) => Math.floor(code / 4 ** p) % 4);
      best = Math.min(best, costOf(counts, required, patterns));
    }
    const { counts, cost, bound } = coverDay({ required, intervalMinutes: 30, patterns }, solver);
    expect(costOf([...counts], required, patterns)).toBeCloseTo(cost, 9);
    // The solver may stop within its gap of 1 %.
    expect(cost).toBeLessThanOrEqual(best * 1.01 + 1e-9);
    expect(bound).toBeLessThanOrEqual(best + 1e-9);
  });

  it('is the same every time, and needs nobody for nothing', () => {
    const patterns = shiftPatterns([plan], 30);
    const required = Float64Array.from({ length: 48 }, (_, i) => (i >= 16 && i < 28 ? 5 + (i % 4) : 0));
    const once = coverDay({ required, intervalMinutes: 30, patterns }, solver);
    expect(coverDay({ required, intervalMinutes: 30, patterns }, solver)).toEqual(once);
    expect(coverDay({ required: new Float64Array(48), intervalMinutes: 30, patterns }, solver).cost).toBe(0);
  });
});

describe('shiftPatterns', () => {
  it('places every pause inside its window, without overlap', () => {
    const two: WorkPlan = {
      ...plan,
      shiftMinutes: [480],
      pauses: [
        ...plan.pauses,
        { ...(plan.pauses[0] as (typeof plan.pauses)[0]), activity: 'meal', minutes: 60, paid: false },
      ],
    };
    const patterns = shiftPatterns([two], 30);
    expect(patterns.length).toBeGreaterThan(3);
    for (const { pauses, paidMinutes } of patterns) {
      expect(pauses).toHaveLength(2);
      expect((pauses[0]?.to as number) <= (pauses[1]?.from as number)).toBe(true);
      expect(paidMinutes).toBe(420);
      for (const { from } of pauses) expect(from >= 60 && from <= 150).toBe(true);
    }
  });
});
