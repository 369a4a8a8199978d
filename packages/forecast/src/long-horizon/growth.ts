import { addDays, daysBetween } from '@seatwise/calendar';
import {
  type Forecast,
  gridLength,
  type History,
  type LocalDate,
  type QueueForecast,
  type QueueHistory,
} from '@seatwise/core';
import { scaleQueue } from './scale-queue.ts';

/** Same weekdays a year apart. */
const YEAR = 364;
const HALF = 182;
/** What is left of a month's growth in the next (Gardner and McKenzie 1985). */
const DAMPING = 0.97;
const MONTH = 365.2425 / 12;

/**
 * Yearly growth of a queue as a logarithm: each of the last two half years against the same days a year before. Where both point the
 * same way the smaller one holds; 0 otherwise, and where two and a half years are not there.
 */
export function yearlyGrowth(history: History, queue: QueueHistory): number {
  const { grid } = history;
  const { offered } = queue.facts;
  const days = grid.days.length;
  if (!offered || days < YEAR + 2 * HALF) return 0;
  const totals = Float64Array.from({ length: days }, (_, d) => {
    let sum = 0;
    for (let i = grid.dayOffsets[d] as number; i < (grid.dayOffsets[d + 1] as number); i++) sum += offered[i] || 0;
    return sum;
  });
  const growth = (from: number, to: number): number => {
    let [now, before] = [0, 0];
    for (let d = from; d < to; d++) {
      const [a, b] = [totals[d] as number, totals[d - YEAR] as number];
      if (a === 0 || b === 0) continue;
      now += a;
      before += b;
    }
    return before > 0 && now > 0 ? Math.log(now / before) : 0;
  };
  const [newer, older] = [growth(days - HALF, days), growth(days - 2 * HALF, days - HALF)];
  if (newer * older <= 0) return 0;
  return Math.sign(newer) * Math.min(Math.abs(newer), Math.abs(older));
}

/** A forecast whose queues keep growing as they did, less each month; queues that `driven` names keep their own. */
export function withGrowth(forecast: Forecast, history: History, driven: (queue: string) => boolean): Forecast {
  const { grid } = forecast;
  const origin = addDays(history.grid.days.at(-1) as LocalDate, 1);
  const queues = forecast.queues.map((queue, q): QueueForecast => {
    if (driven(queue.queue) || gridLength(grid) === 0) return queue;
    const growth = yearlyGrowth(history, history.queues[q] as QueueHistory);
    if (growth === 0) return queue;
    return scaleQueue(grid, queue, (date) => {
      const months = (daysBetween(origin, date) + 0.5) / MONTH;
      // Integral of DAMPING^t over the months that have passed.
      const damped = (1 - Math.exp(months * Math.log(DAMPING))) / -Math.log(DAMPING);
      return Math.exp((growth / 12) * damped);
    });
  });
  return { ...forecast, queues };
}
