import { dayStart, resolveLocal } from '@seatwise/calendar';
import { gridLength, type Instant, type IntervalGrid, type LocalDate, MINUTE } from '@seatwise/core';
import type { ShiftPattern } from './patterns.ts';

/** One business day of a grid: where its intervals lie, and how wall-clock minutes become instants on it. */
export interface DayFrame {
  readonly date: LocalDate;
  readonly start: Instant;
  readonly firstInterval: number;
  readonly intervals: number;
  readonly grid: IntervalGrid;
}

export function dayFrames(grid: IntervalGrid): DayFrame[] {
  return grid.days.map((date, d) => {
    const firstInterval = grid.dayOffsets[d] as number;
    const end = grid.dayOffsets[d + 1] ?? gridLength(grid);
    return { date, start: dayStart(date, grid.zone), firstInterval, intervals: end - firstInterval, grid };
  });
}

/**
 * The pattern with its start in minutes that really pass after the day's first instant. They differ from the wall clock
 * on the day of a clock change; a start inside the skipped hour moves to the end of that hour.
 */
export function onDay(frame: DayFrame, pattern: ShiftPattern): ShiftPattern {
  const { date, start, grid } = frame;
  const at = resolveLocal({ date, minutes: pattern.start, seconds: 0 }, grid.zone);
  if (at.kind === 'nonexistent') return onDay(frame, { ...pattern, start: pattern.start + 15 });
  const instant = at.kind === 'single' ? at.instant : at.first;
  return { ...pattern, start: (instant - start) / MINUTE };
}
