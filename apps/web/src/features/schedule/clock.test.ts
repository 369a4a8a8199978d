import { HOUR, type IntervalGrid, MINUTE } from '@seatwise/core';
import { describe, expect, it } from 'vitest';
import { makeFormatter } from '../../format/formatter.ts';
import { instantAt, parseClock } from './clock.ts';

describe('a typed time', () => {
  it('is read in the ways that people type it', () => {
    expect(['9:05', '0905', '905', '９：０５', '24:00', '9', '24:01', '9:60', 'nine'].map(parseClock)).toEqual([
      545,
      545,
      545,
      545,
      1440,
      null,
      null,
      null,
      null,
    ]);
  });

  it('is an instant of its day, also where the clock is changed on it', () => {
    // 2026-03-29 in Berlin has no 02:00 to 03:00.
    const begin = Date.UTC(2026, 2, 28, 23);
    const grid: IntervalGrid = {
      zone: 'Europe/Berlin',
      intervalMinutes: 30,
      start: begin,
      days: ['2026-03-29'],
      dayOffsets: [0, 46],
    };
    const { time } = makeFormatter('en');
    const clock = (at: number) => time(at, grid.zone);
    expect(instantAt(grid, 0, 60, clock)).toBe(begin + HOUR);
    expect(instantAt(grid, 0, 9 * 60, clock)).toBe(begin + 8 * HOUR);
    const nine = begin + 8 * HOUR;
    expect(instantAt(grid, 0, 120, clock, nine)).toBeGreaterThan(nine);
    expect(instantAt(grid, 0, 18 * 60 + 15, clock, nine)).toBe(begin + 17 * HOUR + 15 * MINUTE);
  });
});
