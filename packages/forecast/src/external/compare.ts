import { type Forecast, type History, INTERVAL_STATE, type LocalDate, type QueueForecast } from '@seatwise/core';
import { boundsOfSums, pathSums, samplePaths } from '../bounds/sample-paths.ts';

/** Shares by which a number may lie below (negative) and above another one, as agreed: −0.1 and 0.1 are ±10 %. */
export interface DeviationBand {
  readonly lower: number;
  readonly upper: number;
}

/** One queue's day in two forecasts. */
export interface ComparedDay {
  readonly queue: string;
  readonly date: LocalDate;
  readonly ours: number;
  readonly theirs: number;
  readonly difference: number;
  /** (theirs − ours) ÷ ours; null where ours is 0. */
  readonly deviation: number | null;
  readonly insideBand: boolean;
  /** Whether theirs lies inside our bounds of the day's sum; null where they are not known. */
  readonly inside80: boolean | null;
  readonly inside95: boolean | null;
}

export interface ComparedQueue {
  readonly queue: string;
  readonly days: number;
  readonly ours: number;
  readonly theirs: number;
  readonly deviation: number | null;
  /** Σ|theirs − ours| ÷ Σ ours, by interval and by day. */
  readonly apart: number | null;
  readonly apartDay: number | null;
  readonly outsideBand: number;
  /** Seconds; mean over each one's own contacts. */
  readonly ahtOurs: number;
  readonly ahtTheirs: number;
}

export interface Comparison {
  readonly band: DeviationBand;
  readonly queues: readonly ComparedQueue[];
  readonly days: readonly ComparedDay[];
}

/** Whether `value` lies in the band around `reference`. */
const insideBand = (value: number, reference: number, { lower, upper }: DeviationBand): boolean =>
  value >= reference * (1 + lower) - 1e-9 && value <= reference * (1 + upper) + 1e-9;

/** Two forecasts side by side on the days that the external one covers, against the band that was agreed. */
export function compareForecasts(
  ours: Forecast,
  { forecast: theirs, covered }: { readonly forecast: Forecast; readonly covered: readonly Uint8Array[] },
  band: DeviationBand,
): Comparison {
  const { grid } = ours;
  const days: ComparedDay[] = [];
  const queues = ours.queues.flatMap((queue, q): ComparedQueue[] => {
    const other = theirs.queues[q] as QueueForecast;
    const flags = covered[q] as Uint8Array;
    const paths = queue.spread ? samplePaths(ours, queue) : null;
    const sums = { ours: 0, theirs: 0, apart: 0, apartDay: 0, outside: 0, days: 0 };
    for (let d = 0; d < grid.days.length; d++) {
      const [from, to] = [grid.dayOffsets[d] as number, grid.dayOffsets[d + 1] as number];
      let [own, their, open, whole] = [0, 0, false, true];
      for (let i = from; i < to; i++) {
        if ((queue.openMinutes[i] as number) === 0) continue;
        if (flags[i] === 0) {
          whole = false;
          continue;
        }
        open = true;
        own += queue.offered[i] as number;
        their += other.offered[i] as number;
        sums.apart += Math.abs((other.offered[i] as number) - (queue.offered[i] as number));
      }
      if (!open) continue;
      // Our bounds are those of the whole day.
      const held = paths && whole ? pathSums(paths, from, to) : null;
      const within = (level: number) => {
        if (!held) return null;
        const { lower, upper } = boundsOfSums(held, level);
        return their >= lower && their <= upper;
      };
      const fits = insideBand(their, own, band);
      sums.ours += own;
      sums.theirs += their;
      sums.apartDay += Math.abs(their - own);
      sums.days++;
      if (!fits) sums.outside++;
      days.push({
        queue: queue.queue,
        date: grid.days[d] as LocalDate,
        ours: own,
        theirs: their,
        difference: their - own,
        deviation: own > 0 ? (their - own) / own : null,
        insideBand: fits,
        inside80: within(0.8),
        inside95: within(0.95),
      });
    }
    if (sums.days === 0) return [];
    const of = (value: number) => (sums.ours > 0 ? value / sums.ours : null);
    return [
      {
        queue: queue.queue,
        days: sums.days,
        ours: sums.ours,
        theirs: sums.theirs,
        deviation: of(sums.theirs - sums.ours),
        apart: of(sums.apart),
        apartDay: of(sums.apartDay),
        outsideBand: sums.outside,
        ahtOurs: meanAht(queue, flags),
        ahtTheirs: meanAht(other, flags),
      },
    ];
  });
  return { band, queues, days };
}

function meanAht({ offered, aht }: QueueForecast, covered: Uint8Array): number {
  let [time, contacts] = [0, 0];
  for (let i = 0; i < offered.length; i++) {
    if (covered[i] === 0 || Number.isNaN(aht[i]) || !((offered[i] as number) > 0)) continue;
    time += (offered[i] as number) * (aht[i] as number);
    contacts += offered[i] as number;
  }
  return contacts > 0 ? time / contacts : Number.NaN;
}

/** How close a forecast came on one queue, where it was covered and contacts were counted. */
export interface ForecastScore {
  readonly queue: string;
  readonly intervals: number;
  readonly days: number;
  /** Σ|actual − forecast| ÷ Σ actual, by interval and by day. */
  readonly wape: number;
  readonly wapeDay: number;
  /** Σ(forecast − actual) ÷ Σ actual; positive is too high. */
  readonly bias: number;
  /** Days whose actual lies in the band around the forecast. */
  readonly daysInBand: number;
}

/** Scores a forecast against what came. `actual` is on the same interval and may hold other days; queues without any are left out. */
export function scoreForecast(
  { grid, queues }: Forecast,
  covered: readonly Uint8Array[],
  actual: History,
  band: DeviationBand,
): ForecastScore[] {
  const actualDay = new Map(actual.grid.days.map((date, d) => [date, d]));
  return queues.flatMap((queue, q): ForecastScore[] => {
    const came = actual.queues.find((one) => one.queue === queue.queue);
    if (!came?.facts.offered) return [];
    const sums = { intervals: 0, days: 0, error: 0, dayError: 0, signed: 0, actual: 0, inBand: 0 };
    for (const [d, date] of grid.days.entries()) {
      const a = actualDay.get(date);
      if (a === undefined) continue;
      const [from, to] = [grid.dayOffsets[d] as number, grid.dayOffsets[d + 1] as number];
      const offset = (actual.grid.dayOffsets[a] as number) - from;
      let [own, real, count] = [0, 0, 0];
      for (let i = from; i < to; i++) {
        const value = came.facts.offered[i + offset] as number;
        if (covered[q]?.[i] !== 1 || came.state[i + offset] !== INTERVAL_STATE.observed || Number.isNaN(value))
          continue;
        own += queue.offered[i] as number;
        real += value;
        sums.error += Math.abs(value - (queue.offered[i] as number));
        count++;
      }
      if (count === 0) continue;
      sums.intervals += count;
      sums.days++;
      sums.dayError += Math.abs(real - own);
      sums.signed += own - real;
      sums.actual += real;
      if (insideBand(real, own, band)) sums.inBand++;
    }
    if (sums.days === 0 || sums.actual === 0) return [];
    return [
      {
        queue: queue.queue,
        intervals: sums.intervals,
        days: sums.days,
        wape: sums.error / sums.actual,
        wapeDay: sums.dayError / sums.actual,
        bias: sums.signed / sums.actual,
        daysInBand: sums.inBand,
      },
    ];
  });
}
