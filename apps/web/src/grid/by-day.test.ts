import { buildGrid } from '@seatwise/calendar';
import { describe, expect, it } from 'vitest';
import { usedBounds } from './by-day.ts';

describe('the bounds of a day without its empty ends', () => {
  const grid = buildGrid('Asia/Shanghai', 60, '2026-03-02', 2);
  const column = (from: number, to: number) => Array.from({ length: 48 }, (_, i) => (i >= from && i < to ? 1 : 0));

  it('go from the first to the last interval that any column uses', () => {
    expect(usedBounds(grid, 0, [column(9, 18)])).toEqual([9, 18]);
    expect(usedBounds(grid, 0, [column(9, 18), column(8, 10), column(20, 30)])).toEqual([8, 24]);
    expect(usedBounds(grid, 1, [column(20, 30)])).toEqual([24, 30]);
  });

  it('are the whole day where nothing is used, or nothing known', () => {
    expect(usedBounds(grid, 0, [column(30, 40)])).toEqual([0, 24]);
    expect(usedBounds(grid, 1, [Array.from({ length: 48 }, () => null)])).toEqual([24, 48]);
  });
});
