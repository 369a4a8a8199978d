import { type IntervalGrid, type IntervalMinutes, type LocalDate, MINUTE, type Zone } from '@seatwise/core';
import { addDays } from './local-date.ts';
import { dayStart } from './zone.ts';

/** Consecutive business days of a zone cut into intervals; a day with a clock change is shorter or longer. */
export function buildGrid(
  zone: Zone,
  intervalMinutes: IntervalMinutes,
  firstDay: LocalDate,
  dayCount: number,
): IntervalGrid {
  const days = Array.from({ length: dayCount }, (_, d) => addDays(firstDay, d));
  const start = dayStart(firstDay, zone);
  const step = intervalMinutes * MINUTE;
  const dayOffsets = [...days, addDays(firstDay, dayCount)].map((day) =>
    Math.ceil((dayStart(day, zone) - start) / step),
  );
  return { zone, intervalMinutes, start, days, dayOffsets };
}
