import { daysBetween, localDateOf } from '@seatwise/calendar';
import { type Actuals, type Forecast, gridLength, type History, type IntervalGrid } from '@seatwise/core';
import type { Published } from './as-published.ts';

/** How good forecasts were, by how long before they were published. */
export interface AccuracyByHorizon {
  readonly queue: string;
  readonly fromDays: number;
  /** Null: and longer. */
  readonly toDays: number | null;
  readonly days: number;
  /** Σ|forecast − offered| ÷ Σ offered, by interval and by day. */
  readonly wape: number;
  readonly wapeDay: number;
  readonly bias: number;
  /** What a perfect forecast would show by Poisson noise alone, by interval. */
  readonly noiseFloor: number;
}

/** How the scheduled hours fitted the required ones. */
export interface ScheduleEfficiency {
  readonly queue: string;
  readonly requiredHours: number;
  readonly scheduledHours: number;
  /** Σ min(scheduled, required) ÷ Σ scheduled: the part of scheduled time that was needed. */
  readonly efficiency: number | null;
  /** Σ min(scheduled, required) ÷ Σ required: the part of the need that was scheduled. */
  readonly coverage: number | null;
}

const HORIZONS = [
  { fromDays: 0, toDays: 7 },
  { fromDays: 8, toDays: 31 },
  { fromDays: 32, toDays: null },
] as const;

/** Accuracy of every published forecast against what came, each day once a horizon: by the last publication within it. */
export function accuracyByHorizon(published: readonly Published<Forecast>[], history: History): AccuracyByHorizon[] {
  const { grid } = history;
  return history.queues.flatMap(({ queue, facts }) =>
    HORIZONS.flatMap(({ fromDays, toDays }): AccuracyByHorizon[] => {
      const sums = { absolute: 0, day: 0, signed: 0, offered: 0, noise: 0, days: 0 };
      for (const [d, date] of grid.days.entries()) {
        const within = published.filter(({ publication: { at, from, to } }) => {
          const ahead = daysBetween(localDateOf(at, grid.zone), date);
          return from <= date && to >= date && ahead >= fromDays && (toDays === null || ahead <= toDays);
        });
        const last = within.reduce<Published<Forecast> | null>(
          (best, one) => (best === null || one.publication.at >= best.publication.at ? one : best),
          null,
        );
        if (last) addDay(sums, last.payload, queue, grid, d, facts.offered);
      }
      const { absolute, day, signed, offered, noise, days } = sums;
      if (offered === 0) return [];
      const shares = { wape: absolute / offered, wapeDay: day / offered, bias: signed / offered };
      return [{ queue, fromDays, toDays, days, ...shares, noiseFloor: noise / offered }];
    }),
  );
}

function addDay(
  sums: { absolute: number; day: number; signed: number; offered: number; noise: number; days: number },
  forecast: Forecast,
  queue: string,
  grid: IntervalGrid,
  d: number,
  actual: Float64Array | undefined,
): void {
  const planned = forecast.queues.find((one) => one.queue === queue)?.offered;
  const day = forecast.grid.days.indexOf(grid.days[d] as string);
  if (!planned || !actual || day < 0 || forecast.grid.intervalMinutes !== grid.intervalMinutes) return;
  const shift = (forecast.grid.dayOffsets[day] as number) - (grid.dayOffsets[d] as number);
  let difference = 0;
  let known = false;
  for (let i = grid.dayOffsets[d] as number; i < (grid.dayOffsets[d + 1] as number); i++) {
    const offered = actual[i] as number;
    const expected = planned[i + shift] as number;
    if (Number.isNaN(offered) || Number.isNaN(expected)) continue;
    known = true;
    sums.absolute += Math.abs(expected - offered);
    sums.signed += expected - offered;
    sums.offered += offered;
    sums.noise += poissonMeanDeviation(expected);
    difference += expected - offered;
  }
  sums.day += Math.abs(difference);
  if (known) sums.days++;
}

/** Mean absolute deviation of a Poisson count: 2 e^−m m^(⌊m⌋ + 1) ÷ ⌊m⌋! (Crow 1958); √(2m ÷ π) for large means. */
export function poissonMeanDeviation(mean: number): number {
  if (!(mean > 0)) return 0;
  if (mean > 50) return Math.sqrt((2 * mean) / Math.PI);
  const floor = Math.floor(mean);
  let log = -mean + (floor + 1) * Math.log(mean);
  for (let k = 2; k <= floor; k++) log -= Math.log(k);
  return 2 * Math.exp(log);
}

/** Scheduled against required people-hours by queue. */
export function scheduleEfficiency({ grid, queues }: Actuals): ScheduleEfficiency[] {
  const hours = grid.intervalMinutes / 60;
  return queues.flatMap(({ queue, baseStaff, scheduledStaff }): ScheduleEfficiency[] => {
    let [required, scheduled, met] = [0, 0, 0];
    for (let i = 0; i < gridLength(grid); i++) {
      const [need, have] = [baseStaff[i] as number, scheduledStaff[i] as number];
      if (Number.isNaN(need) || Number.isNaN(have)) continue;
      required += need;
      scheduled += have;
      met += Math.min(need, have);
    }
    if (required === 0 && scheduled === 0) return [];
    return [
      {
        queue,
        requiredHours: required * hours,
        scheduledHours: scheduled * hours,
        efficiency: scheduled === 0 ? null : met / scheduled,
        coverage: required === 0 ? null : met / required,
      },
    ];
  });
}
