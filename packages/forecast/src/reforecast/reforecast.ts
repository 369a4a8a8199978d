import { gridLength, type Instant, intervalStart } from '@seatwise/core';
import { boundsAt, type Spread, sigmaAt } from '../bounds/spread.ts';
import { type QueueTask, rollQueue } from '../forecast-queue.ts';
import { type CarryOver, learnCarryOver, restOfDayFactor } from './reforecast-day.ts';

/** A day's forecast from the days before it, ready to be moved by what arrives. */
export interface DayPlan {
  readonly queue: string;
  /** First instant of each interval of the day, then the day's end. */
  readonly starts: Float64Array;
  /** Contacts expected in each interval by the forecast from the day before. */
  readonly offered: Float64Array;
  readonly openMinutes: Uint8Array;
  readonly carryOver: CarryOver;
  readonly spread: Spread;
}

export interface Reforecast {
  readonly at: Instant;
  /** Index of the first interval that was not over. */
  readonly from: number;
  /** What arrived ÷ what was expected for the intervals that are over; 1 before the first one. */
  readonly toDate: number;
  /** Factor on the rest of the day. */
  readonly factor: number;
  /** Contacts for each interval of the day: what came where it is over, else the new expectation; NaN where nothing is known. */
  readonly offered: Float64Array;
  readonly lower80: Float64Array;
  readonly upper80: Float64Array;
  readonly lower95: Float64Array;
  readonly upper95: Float64Array;
}

/**
 * Forecasts the one day of `task.grid` from the days before it and learns from past days how much of a morning's difference goes on.
 * Done once; `reforecast` is then cheap.
 * @throws SeatwiseError FORECAST_TOO_SHORT
 */
export function planDay(task: Omit<QueueTask, 'aht'>): DayPlan {
  const { grid, queue, open } = task;
  if (grid.days.length !== 1) throw new RangeError('reforecast plans one day');
  const { demand, past, rows, spread } = rollQueue(task);
  const { slope, sigma } = learnCarryOver(demand.series, past, demand.origin);
  // From the columns of the series to the intervals of this day, which a clock change may have made fewer or more.
  const length = gridLength(grid);
  const cuts = Array.from({ length: length + 1 }, (_, i) => {
    const column = i < length ? demand.columnOf(i) : demand.series.slots;
    return Math.max(0, Math.min(demand.series.slots, column));
  });
  return {
    queue: queue.queue,
    starts: Float64Array.from({ length: length + 1 }, (_, i) => intervalStart(grid, i)),
    offered: demand.toGrid(rows),
    openMinutes: open,
    carryOver: {
      slope: Float64Array.from(cuts, (cut) => slope[cut] as number),
      sigma: Float64Array.from(cuts, (cut) => sigma[cut] as number),
    },
    spread,
  };
}

/**
 * The rest of the day, moved by what has arrived in the intervals that are over at `at`, with bounds for what is still open.
 * `actual` has a value an interval of the day, NaN where it is not known.
 */
export function reforecast(plan: DayPlan, actual: Float64Array, at: Instant): Reforecast {
  const { offered, starts, carryOver, spread } = plan;
  const length = offered.length;
  let from = 0;
  while (from < length && (starts[from + 1] as number) <= at) from++;
  const factor = restOfDayFactor(carryOver, offered, actual, from);
  const left = Math.min(sigmaAt(spread.day, 0), (carryOver.sigma[from] as number) || sigmaAt(spread.day, 0));
  // The part that the whole day shares has become smaller; the intervals' own part stays.
  const own = Math.max(0, square(sigmaAt(spread.interval, 0)) - square(sigmaAt(spread.day, 0)));
  const sigma = Math.sqrt(own + left * left);
  const narrowed: Spread = { ...spread, interval: [sigma, sigma] };
  const column = (share: number | null) =>
    offered.map((expected, i) => {
      if (i < from) return actual[i] as number;
      const value = expected * factor;
      return share === null ? value : boundsAt(narrowed, value, 0, share);
    });
  let expected = 0;
  let came = 0;
  for (let i = 0; i < from; i++) {
    if (Number.isNaN(actual[i])) continue;
    expected += offered[i] as number;
    came += actual[i] as number;
  }
  return {
    at,
    from,
    toDate: expected > 0 ? came / expected : 1,
    factor,
    offered: column(null),
    lower80: column(0.1),
    upper80: column(0.9),
    lower95: column(0.025),
    upper95: column(0.975),
  };
}

const square = (value: number): number => value * value;
