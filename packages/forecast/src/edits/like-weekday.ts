import { localMinutesOf, weekdayOf } from '@seatwise/calendar';
import { type History, type IntervalGrid, intervalStart, type LocalDate } from '@seatwise/core';
import type { Cell } from './cells.ts';

/** Like days that are looked back on. */
const LIKE_DAYS = 8;

export interface ShapeSources {
  readonly grid: IntervalGrid;
  /** By queue, the counts as they stand. */
  readonly columns: readonly Float64Array[];
  readonly openMinutes: readonly Uint8Array[];
  readonly names: readonly string[];
  readonly past: History | null;
}

/**
 * Weights by which contacts are laid over cells that hold none: what the same queue has at the same time of the same weekday,
 * in the forecast or else in the last eight such days of the past; then of any day; then the minutes that it is open.
 */
export function likeWeights(cells: readonly Cell[], sources: ShapeSources): Float64Array {
  const { openMinutes } = sources;
  const weights = new Float64Array(cells.length);
  const byDay = new Map<string, number[]>();
  for (const [k, { queue, day }] of cells.entries()) {
    const key = `${queue} ${day}`;
    const held = byDay.get(key) ?? [];
    byDay.set(key, held);
    held.push(k);
  }
  for (const places of byDay.values()) {
    const own = places.map((k) => cells[k] as Cell);
    const found = dayWeights(own, sources);
    // Counts and minutes do not add up: one day without any example makes all of them go by opening minutes.
    if (!found) return Float64Array.from(cells, ({ queue, interval }) => openMinutes[queue]?.[interval] ?? 0);
    for (const [n, k] of places.entries()) weights[k] = found[n] as number;
  }
  return weights;
}

/** Weights over cells of one queue and day, or null without an example. */
function dayWeights(cells: readonly Cell[], { grid, columns, names, past }: ShapeSources): number[] | null {
  const [{ queue, day } = { queue: 0, day: 0 }] = cells;
  const weekday = weekdayOf(grid.days[day] as LocalDate);
  const minutes = cells.map(({ interval }) => localMinutesOf(intervalStart(grid, interval), grid.zone));
  const forecast = { grid, values: columns[queue] as Float64Array };
  const known = past?.queues.find((one) => one.queue === names[queue])?.facts.offered;
  const history = past && known ? { grid: past.grid, values: known } : null;
  for (const like of [(date: LocalDate) => weekdayOf(date) === weekday, () => true]) {
    for (const source of [forecast, history]) {
      const found = source && meanAt(source, minutes, like);
      if (found?.some((value) => value > 0)) return found;
    }
  }
  return null;
}

/** Mean at times of day over the last days that are alike and hold anything. */
function meanAt(
  { grid, values }: { readonly grid: IntervalGrid; readonly values: Float64Array },
  minutes: readonly number[],
  like: (date: LocalDate) => boolean,
): number[] {
  const place = new Map(minutes.map((minute, k) => [minute, k]));
  const sums = new Array<number>(minutes.length).fill(0);
  let taken = 0;
  for (let d = grid.days.length - 1; d >= 0 && taken < LIKE_DAYS; d--) {
    if (!like(grid.days[d] as LocalDate)) continue;
    const day = new Array<number>(minutes.length).fill(0);
    let total = 0;
    for (let i = grid.dayOffsets[d] as number; i < (grid.dayOffsets[d + 1] as number); i++) {
      const k = place.get(localMinutesOf(intervalStart(grid, i), grid.zone));
      const value = values[i] as number;
      if (k === undefined || !(value > 0)) continue;
      day[k] = (day[k] as number) + value;
      total += value;
    }
    if (total === 0) continue;
    taken++;
    for (const [k, value] of day.entries()) sums[k] = (sums[k] as number) + value;
  }
  return taken === 0 ? sums : sums.map((sum) => sum / taken);
}
