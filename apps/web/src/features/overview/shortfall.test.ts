import { describe, expect, it } from 'vitest';
import type { DayState } from '../../api/use-day.ts';
import { coverOfDay, worstShortfall } from './shortfall.ts';

const MINUTES = 30;
const at = (slot: number) => slot * MINUTES * 60_000;
const board = (need: readonly (number | null)[][], have: readonly (number | null)[][], nowSlot: number): DayState => ({
  date: '2026-11-29',
  nowAt: at(nowSlot),
  zone: 'UTC',
  starts: Array.from({ length: need[0]?.length ?? 0 }, (_, i) => at(i)),
  intervalMinutes: MINUTES,
  serviceLevelSoFar: null,
  serviceLevelEndOfDay: null,
  adherence: null,
  queues: [],
  columns: need.map((baseStaff, q) => ({
    queue: `q${q}`,
    forecast: [],
    offered: [],
    baseStaff,
    scheduled: have[q] ?? [],
    present: [],
  })),
  board: [],
  shrinkage: [],
  alerts: [],
});

describe('what the rest of a day lacks', () => {
  it('is the stretch with most person-hours, not the one with most people', () => {
    const found = worstShortfall(board([[5, 5, 9, 5, 5, 5, 5]], [[5, 5, 4, 5, 3, 3, 2.5]], 0));
    expect(found).toEqual({ from: at(4), to: at(7), people: 3, hours: 3.25 });
  });

  it('looks at nothing that is over, and at the running interval', () => {
    const given = [[[9, 9, 4]], [[0, 0, 3]]] as const;
    expect(
      worstShortfall(
        board(
          given[0].map((row) => [...row]),
          given[1].map((row) => [...row]),
          1,
        ),
      ),
    ).toMatchObject({
      from: at(1),
      people: 9,
    });
    expect(worstShortfall(board([[9, 9, 4]], [[0, 0, 3]], 2))).toMatchObject({ from: at(2), people: 1, hours: 0.5 });
  });

  it('lets the surplus of one queue answer no other, and takes fractions below half a person for rounding', () => {
    expect(worstShortfall(board([[4], [2]], [[2], [9]], 0))).toMatchObject({ people: 2 });
    expect(worstShortfall(board([[4.4]], [[4]], 0))).toBeNull();
  });

  it('says nothing where nobody has published a schedule', () => {
    const unknown = board([[4, 4]], [[null, null]], 0);
    expect([worstShortfall(unknown), coverOfDay(unknown)]).toEqual([null, null]);
    expect(coverOfDay(board([[4, 4]], [[3, 9]], 0))).toEqual({ needed: 4, lacking: 0.5, share: 0.875 });
  });
});
