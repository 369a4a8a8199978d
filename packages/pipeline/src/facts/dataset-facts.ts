import { addDays, dayStart, localDateOf, movePeriod, periodStart, weekdaysBetween } from '@seatwise/calendar';
import type { Instant, LocalDate, PeriodValue, PlanningFact, Zone } from '@seatwise/core';

/** An import of contact data, by our own clock. */
export interface Delivery {
  readonly receivedAt: Instant;
  /** Last business day that it holds. */
  readonly lastDay: LocalDate;
  /** Rows offered for import, and those of them that were refused. */
  readonly rows: number;
  readonly rejected: number;
  /** Whether it corrects what an earlier one said. */
  readonly corrects: boolean;
}

/** Days looked back on. */
const DAYS = 62;

/** How old the latest contact data was at the end of each day, in working days, and how many rows were refused by quarter. */
export function datasetFacts(deliveries: readonly Delivery[], until: LocalDate, zone: Zone): PlanningFact[] {
  const sorted = [...deliveries].sort((a, b) => a.receivedAt - b.receivedAt);
  const last = sorted.at(-1);
  if (!last) return [];
  const ages: PeriodValue[] = [];
  for (let day = addDays(until, -DAYS); day < until; day = addDays(day, 1)) {
    const end = dayStart(addDays(day, 1), zone);
    const held = sorted.filter(({ receivedAt }) => receivedAt < end).map(({ lastDay }) => lastDay);
    const latest = held.sort().at(-1);
    if (latest !== undefined) ages.push({ start: day, value: weekdaysBetween(latest, day), n: held.length });
  }
  const quarters = new Map<LocalDate, { rows: number; rejected: number }>();
  for (const { receivedAt, rows, rejected } of sorted) {
    const start = periodStart(localDateOf(receivedAt, zone), 'quarter');
    const sum = quarters.get(start) ?? { rows: 0, rejected: 0 };
    quarters.set(start, { rows: sum.rows + rows, rejected: sum.rejected + rejected });
  }
  const shares = [...quarters]
    .filter(([start, { rows }]) => rows > 0 && movePeriod(start, 'quarter', 1) <= until)
    .map(([start, { rows, rejected }]): PeriodValue => ({ start, value: rejected / rows, n: rows }));
  const head = { window: null, artefact: null, kind: 'observed' as const, receivedAt: last.receivedAt };
  return [
    {
      ...head,
      name: 'dataset.layers.corrected',
      value: sorted.filter(({ corrects }) => corrects).length,
      unit: 'count',
    },
    {
      ...head,
      name: 'dataset.freshness',
      value: ages.at(-1)?.value ?? null,
      unit: 'days',
      series: [{ grain: 'day', periods: ages }],
    },
    {
      ...head,
      name: 'history.import_issues.rejected_share',
      value: shares.at(-1)?.value ?? null,
      unit: 'share',
      series: [{ grain: 'quarter', periods: shares }],
    },
  ];
}
