import { describe, expect, it } from 'vitest';
import { adherenceByDay, serviceLevels, shareFoot } from './day-series.ts';

const queue = (facts: Record<string, (number | null)[]>) =>
  ({ facts }) as unknown as Parameters<typeof serviceLevels>[0][number];

describe('days behind a tile', () => {
  it('are shares of sums over queues, not means of shares; a day without facts is a gap', () => {
    const queues = [
      queue({ answeredWithinThreshold: [8, 0, null], answered: [9, 0, 5], abandoned: [1, 0, 0] }),
      queue({ answeredWithinThreshold: [10, null, null], answered: [80, null, null], abandoned: [10, null, null] }),
    ];
    expect(serviceLevels(queues, [0, 1, 3])).toEqual([0.18, null]);
    expect(serviceLevels([queue({ answered: [5] })], [0, 1])).toEqual([null]);
  });

  it('keep the order of days', () => {
    const row = (date: string, adherentSeconds: number, scheduledSeconds: number) => ({
      agent: 'a',
      date,
      adherentSeconds,
      scheduledSeconds,
      workedSeconds: 0,
      scheduledWorkSeconds: 0,
    });
    const rows = [
      row('2026-11-02', 50, 100),
      row('2026-11-01', 90, 100),
      row('2026-11-02', 300, 300),
      row('2026-11-03', 0, 0),
    ];
    expect(adherenceByDay(rows)).toEqual([0.9, 0.875]);
  });

  it('stand on a foot below the least', () => {
    expect(shareFoot([0.8, null, 1])).toBeCloseTo(0.75, 12);
    expect([shareFoot([]), shareFoot([null])]).toEqual([0, 0]);
  });
});
