import { periodStart } from '@seatwise/calendar';
import type { Forecast, LocalDate, QueueForecast } from '@seatwise/core';
import { normalQuantile } from '../bounds/normal.ts';
import { driftVariance, shapeAt, sigmaAt } from '../bounds/spread.ts';

/** Contacts of one queue in a month or a week of the horizon. */
export interface PeriodTotal {
  readonly queue: string;
  /** First day of the period; the horizon may begin after it or end before its end. */
  readonly start: LocalDate;
  /** Days of the period that lie in the horizon. */
  readonly days: number;
  /** Sum of the intervals. */
  readonly contacts: number;
  readonly lower80: number;
  readonly upper80: number;
  readonly lower95: number;
  readonly upper95: number;
  /** Handle time in seconds, weighted by contacts; NaN without contacts. */
  readonly aht: number;
  /** Contacts × handle time. */
  readonly workloadHours: number;
}

/**
 * Sums by month or by week (from Monday), with bounds. Three parts make a sum stray: Poisson noise, day errors of which a share lasts
 * over the days, and the drift of the level, which grows with the root of time and which all days have in common.
 */
export function periodTotals({ grid, queues }: Forecast, grain: 'week' | 'month'): PeriodTotal[] {
  const periods = new Map<LocalDate, number[]>();
  for (const [d, date] of grid.days.entries()) {
    const start = periodStart(date, grain);
    periods.set(start, [...(periods.get(start) ?? []), d]);
  }
  return queues.flatMap((queue) =>
    [...periods].map(([start, days]): PeriodTotal => {
      let [contacts, workload] = [0, 0];
      const totals = days.map((d) => {
        let sum = 0;
        for (let i = grid.dayOffsets[d] as number; i < (grid.dayOffsets[d + 1] as number); i++) {
          const offered = queue.offered[i] as number;
          sum += offered;
          if (offered > 0) workload += offered * (queue.aht[i] as number);
        }
        contacts += sum;
        return sum;
      });
      const bound = (share: number) => boundOf(queue, days, totals, contacts, share);
      return {
        queue: queue.queue,
        start,
        days: days.length,
        contacts,
        lower80: bound(0.1),
        upper80: bound(0.9),
        lower95: bound(0.025),
        upper95: bound(0.975),
        aht: contacts > 0 ? workload / contacts : Number.NaN,
        workloadHours: workload / 3600,
      };
    }),
  );
}

function boundOf(
  { spread }: QueueForecast,
  days: readonly number[],
  totals: readonly number[],
  contacts: number,
  share: number,
): number {
  if (!spread || contacts === 0) return spread ? 0 : Number.NaN;
  let [apart, together, drift] = [0, 0, 0];
  for (const [k, d] of days.entries()) {
    const total = totals[k] as number;
    const ahead = spread.lead + d;
    const moved = driftVariance(spread, ahead);
    const sigma = sigmaAt(spread.day, ahead, spread.drift);
    const own = total * Math.sqrt(Math.max(0, sigma * sigma - moved));
    apart += own * own * (1 - spread.lasting);
    together += own * Math.sqrt(spread.lasting);
    drift += total * Math.sqrt(moved);
  }
  const point = normalQuantile(share);
  const near = shapeAt(spread.dayShape, point) * Math.sqrt(contacts + apart + together * together);
  return Math.max(0, contacts + Math.sign(point) * Math.sqrt(near * near + point * point * drift * drift));
}
