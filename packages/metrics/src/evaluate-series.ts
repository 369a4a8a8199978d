import { dateOfDayNumber, dayNumber, movePeriod, periodStart } from '@seatwise/calendar';
import type { Digest, LocalDate, MetricSeries, PeriodGrain, PeriodValue } from '@seatwise/core';
import { definitionHash, type MetricDefinition } from './definition.ts';
import { type ParameterValues, prepareMetric } from './evaluate-definition.ts';
import { thatHold } from './evaluate-metrics.ts';
import type { RowTables } from './rows.ts';

export interface SeriesOptions {
  readonly grain: PeriodGrain;
  /** Queue, or `*` for all together (the default). */
  readonly queue?: string;
  /** First day and day after the last; as far as the rows cover unless said. */
  readonly from?: LocalDate;
  readonly until?: LocalDate;
  readonly parameters?: ParameterValues;
}

const ORDER: readonly PeriodGrain[] = ['day', 'week', 'month', 'quarter', 'year'];

/**
 * A metric for every whole period that its rows cover: each period is evaluated from its own rows, never from other values.
 * Periods that are covered in part are left out, and so are periods shorter than the metric is meant for. A period
 * without cases has the value null.
 */
export function evaluateMetricSeries(
  definition: MetricDefinition,
  tables: RowTables,
  { grain, queue = '*', from, until, parameters = {} }: SeriesOptions,
  digest: Digest,
): MetricSeries {
  const head = {
    metric: definition.id,
    version: definition.version,
    definitionHash: definitionHash(definition, digest),
    scope: queue,
    grain,
  };
  const held = queue === '*' ? thatHold(definition, tables) : tables;
  const { days, over } = prepareMetric(definition, held, queue, parameters);
  if (!days || ORDER.indexOf(grain) < ORDER.indexOf(definition.grain)) return { ...head, periods: [] };
  const first = Math.max(days.first, from === undefined ? days.first : dayNumber(from));
  const last = Math.min(days.last, until === undefined ? days.last : dayNumber(until) - 1);
  const periods: PeriodValue[] = [];
  for (let start = periodStart(dateOfDayNumber(first), grain); dayNumber(start) <= last; ) {
    const next = movePeriod(start, grain, 1);
    const range = { first: dayNumber(start), last: dayNumber(next) - 1 };
    if (range.first >= first && range.last <= last) {
      const { value, cases } = over(range);
      periods.push({ start, value, n: cases });
    }
    start = next;
  }
  return { ...head, periods };
}
