import type { Issue, OpeningHours, OpeningWindow } from '@seatwise/core';
import { readRows } from './read-rows.ts';
import { writeCsv } from './write-csv.ts';

const COLUMNS = ['queue', 'effective_from', 'weekday', 'open', 'close'];
const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
const CLOCK = /^([01]?\d|2[0-3]):[0-5]\d$|^24:00$/;

/**
 * Reads opening hours `queue,effective_from,weekday,open,close`: a row for each window; `queue` `*` is every queue, weekday
 * `mon` … `sun`. A weekday without a row is closed; a close not after the open lies on the next day. Rows of one queue and
 * date hold from that date until the queue's next one.
 */
export function readOpeningHoursCsv(
  text: string,
  { file }: { file: string },
): { openingHours: OpeningHours[] | null; issues: Issue[] } {
  const entries = new Map<string, { queue: string; effectiveFrom: string; weekly: OpeningWindow[][] }>();
  const { rows, issues } = readRows(text, { file, required: COLUMNS }, (cells) => {
    const queue = cells.required('queue');
    const effectiveFrom = cells.date('effective_from');
    const weekday = WEEKDAYS.indexOf(cells.oneOf('weekday', WEEKDAYS));
    const clock = (column: string) => {
      const value = cells.required(column);
      if (value !== '' && !CLOCK.test(value)) cells.report('INPUT_DATE_INVALID', { value }, column);
      return value.padStart(5, '0');
    };
    const key = `${queue}\n${effectiveFrom}`;
    const entry = entries.get(key) ?? { queue, effectiveFrom, weekly: WEEKDAYS.map(() => []) };
    entry.weekly[weekday]?.push({ open: clock('open'), close: clock('close') });
    entries.set(key, entry);
  });
  return { openingHours: rows ? [...entries.values()] : null, issues };
}

export function writeOpeningHoursCsv(openingHours: readonly OpeningHours[]): string {
  return writeCsv(
    COLUMNS,
    openingHours.flatMap(({ queue, effectiveFrom, weekly }) =>
      weekly.flatMap((windows, day) =>
        windows.map(({ open, close }) => [queue, effectiveFrom, WEEKDAYS[day] as string, open, close]),
      ),
    ),
  );
}
