import { addDays, dayStart, daysBetween } from '@seatwise/calendar';
import type { PlanningFact, Zone } from '@seatwise/core';
import type { CycleRow } from './planning-cycle.ts';

/**
 * What the planning cycle proves, as facts that our own clock saw: on which day of the month before each month its
 * forecast and schedule were published (25 is the 25th, 0 earlier than that month, 99 never or after it), how many days
 * ahead a year's forecast was, and how many revisions each week had.
 */
export function cycleFacts(rows: readonly CycleRow[], zone: Zone): PlanningFact[] {
  const facts: PlanningFact[] = [];
  const add = (
    name: string,
    step: string,
    unit: PlanningFact['unit'],
    valueIn: (row: CycleRow) => number | null,
    grain: 'week' | 'month' | 'year',
  ) => {
    const own = rows
      .filter((row) => row.step === step && row.state !== 'open')
      .sort((a, b) => (a.from < b.from ? -1 : 1));
    const [first, last] = [own[0], own.at(-1)];
    if (!first || !last) return;
    facts.push({
      name,
      value: valueIn(last),
      unit,
      window: { start: dayStart(first.from, zone), end: dayStart(addDays(last.to, 1), zone) },
      artefact: last.artefact,
      series: [
        {
          grain,
          periods: own.map((row) => ({ start: row.from, value: valueIn(row), n: row.publication === null ? 0 : 1 })),
        },
      ],
      kind: 'observed',
      ...(last.publishedAt === null ? {} : { receivedAt: last.publishedAt }),
    });
  };
  add('forecast.published_at.month_ahead', 'month_forecast', 'days', dayOfMonthBefore, 'month');
  add('schedule.published_at.month_ahead', 'month_schedule', 'days', dayOfMonthBefore, 'month');
  add(
    'forecast.published_at.annual_lead',
    'year_forecast',
    'days',
    ({ publishedOn, from }) => (publishedOn === null ? null : daysBetween(publishedOn, from)),
    'year',
  );
  add(
    'forecast.revisions',
    'weekly_revision',
    'count',
    ({ publication, revisions }) => (publication === null ? 0 : 1 + revisions),
    'week',
  );
  return facts;
}

/** Earlier than the month before, and not before the month itself. */
const EARLIER = 0;
const NEVER = 99;

/** Day of the month before the planned one. */
function dayOfMonthBefore({ publishedOn, from }: CycleRow): number {
  if (publishedOn === null || publishedOn >= from) return NEVER;
  const before = `${addDays(from, -1).slice(0, 7)}-01`;
  return publishedOn < before ? EARLIER : daysBetween(before, publishedOn) + 1;
}
