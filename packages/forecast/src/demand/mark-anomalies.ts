import { addDays, type BusinessCalendar } from '@seatwise/calendar';
import type { AnomalyMark, IntervalGrid, LocalDate, QueueHistory } from '@seatwise/core';
import type { DayFacts } from '../calendar-effects/day-facts.ts';
import { LEVEL_OFFSET } from '../models/day-total.ts';
import { dayDistances, LEVEL_LIMIT, medianOf } from './anomalous-days.ts';
import { demandOfQueue } from './demand-of-queue.ts';
import { oddIntervals, shapeDistances, usualShares } from './odd-intervals.ts';
import { pastOf } from './past-of.ts';

/** Times the usual distance from the usual shape, or from chance where that is more. */
const SHAPE_LIMIT = 6;

export interface QueueMarks {
  /** By day, each day's intervals before its shape and level. */
  readonly marks: readonly AnomalyMark[];
  /** Contacts that would have been usual in each interval of the history; NaN where nothing is known of it. */
  readonly expected: Float64Array;
}

/**
 * Days and intervals of a queue that differ from those around them in level or shape by more than chance, once the calendar has had
 * its say: the days that a forecast leaves out by itself, and single outages and spikes within a day. Nothing is changed.
 */
export function markAnomalies({
  historyGrid,
  queue,
  calendar,
}: {
  readonly historyGrid: IntervalGrid;
  readonly queue: QueueHistory;
  readonly calendar: BusinessCalendar;
}): QueueMarks {
  const grid: IntervalGrid = { ...historyGrid, days: [], dayOffsets: [0] };
  const values = queue.facts.offered as Float64Array;
  const open = new Uint8Array(0);
  const { series, pastColumns } = demandOfQueue({ historyGrid, queue, values, grid, open, calendar });
  const expected = new Float64Array(values.length).fill(Number.NaN);
  const past = pastOf(series, historyGrid.days.length);
  const { level, levelLimit } = dayDistances(past, past.dayFit);
  const shares = usualShares(past);
  const { runs, levels: robust } = oddIntervals(past, shares);
  const shape = shapeDistances(past, shares);
  const usualShape = Math.max(1, medianOf(shape));
  const marks: AnomalyMark[] = [];
  for (const [i, day] of past.days.entries()) {
    const from = historyGrid.dayOffsets[day] as number;
    const to = historyGrid.dayOffsets[day + 1] as number;
    const share = shares[i] as Float64Array;
    const off = level[i] as number;
    const usual = Math.max(0, ((past.levels[i] as number) + LEVEL_OFFSET) * Math.exp(-off) - LEVEL_OFFSET);
    const restIsUsual = Math.abs(Math.log(((robust[i] as number) + 1) / (usual + 1))) <= levelLimit;
    const odd = runs[i]?.length ? restIsUsual : false;
    const chance = 2 * (Math.sqrt((past.levels[i] as number) + 0.375) - Math.sqrt(usual + 0.375));
    const oddLevel = Math.abs(off) > levelLimit && Math.abs(chance) > LEVEL_LIMIT && !odd;
    const oddShape = (shape[i] as number) > SHAPE_LIMIT * usualShape && !odd;
    const base = oddLevel ? usual : odd ? (robust[i] as number) : (past.levels[i] as number);
    const placeOf = new Map<number, number>();
    for (let at = from; at < to; at++) {
      const column = pastColumns[at] as number;
      if (column < 0 || Number.isNaN(values[at])) continue;
      placeOf.set(column, at);
      expected[at] = base * (share[column] as number);
    }
    const mark = (kind: AnomalyMark['kind'], first: number, end: number, deviations: number, limit: number) => {
      const sums = { observed: 0, expected: 0 };
      for (let at = first; at < end; at++) {
        if (Number.isNaN(expected[at])) continue;
        sums.observed += values[at] as number;
        sums.expected += expected[at] as number;
      }
      marks.push({
        queue: queue.queue,
        date: historyGrid.days[day] as string,
        kind,
        first,
        end,
        ...sums,
        deviations,
        limit,
        explainedBy: explanationOf(
          historyGrid.days[day] as LocalDate,
          queue.queue,
          series.facts[day] as DayFacts,
          calendar,
        ),
      });
    };
    if (oddLevel) mark('level', from, to, (LEVEL_LIMIT * off) / levelLimit, LEVEL_LIMIT);
    else {
      if (odd) {
        for (const { first, last, deviations, limit } of runs[i] ?? [])
          mark('interval', placeOf.get(first) as number, (placeOf.get(last) as number) + 1, deviations, limit);
      }
      if (oddShape) mark('shape', from, to, (shape[i] as number) / usualShape, SHAPE_LIMIT);
    }
  }
  return { marks, expected };
}

/** The event, the holiday, or the one at most three days away, that makes a day special; null for an ordinary day. */
function explanationOf(
  date: LocalDate,
  queue: string,
  { kind, effects }: DayFacts,
  calendar: BusinessCalendar,
): string | null {
  const { holiday, events, around } = calendar.day(date);
  const event = [...events, ...around.map((near) => near.event)].find(
    ({ queues }) => queues === null || queues.includes(queue),
  );
  if (event) return event.name;
  if (holiday !== null) return holiday;
  for (const distance of [-1, 1, -2, 2, -3, 3]) {
    const { holiday: near } = calendar.day(addDays(date, distance));
    if (near !== null) return near;
  }
  const festival = effects.some(({ name }) => name.startsWith('spring'));
  return festival ? '春节' : kind === 'ordinary' ? null : kind;
}
