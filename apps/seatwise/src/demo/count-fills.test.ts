import { describe, expect, it } from 'vitest';
import { collectFills } from './count-fills.ts';

const FILLED = ['met', 'unmet', 'partial'];

describe('the clauses that the demo center answers by itself', () => {
  it('grow with each step of importing, up to every clause that has a rule', async () => {
    const fills = await collectFills(() => undefined);
    const ruled = fills.map(({ depth, rows }) => ({ depth, rows: rows.filter((row) => row.ruled) }));
    expect(ruled[0]?.rows.length).toBe(170);
    const counts = ruled.map(({ depth, rows }) => [
      depth,
      rows.filter(({ state }) => FILLED.includes(state)).length,
      rows.filter(({ proposed }) => proposed === 'not_applicable').length,
    ]);
    expect(counts).toEqual([
      ['queue_file', 35, 1],
      ['agents_and_schedules', 57, 4],
      ['records', 133, 4],
      ['own_use', 165, 5],
    ]);
    // What data decided stays decided when more of it comes.
    for (const [i, { rows }] of ruled.entries())
      for (const [c, { clause, state }] of rows.entries()) {
        const before = ruled[i - 1]?.rows[c]?.state ?? 'not_evaluated';
        if (FILLED.includes(before)) expect(FILLED, `${clause} after step ${i}`).toContain(state);
      }
    // A center with faults: not everything is met, and nothing without a rule is decided.
    expect(ruled[3]?.rows.filter(({ state }) => state === 'unmet').length).toBeGreaterThan(5);
    for (const { rows } of fills)
      for (const row of rows) if (!row.ruled) expect(FILLED, row.clause).not.toContain(row.state);
  }, 400_000);
});
