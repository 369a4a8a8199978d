import type { DayRows, DemandSeries } from './demand-series.ts';
import { fitLevels } from './levels.ts';

/** Below this many contacts in an open slot, a slot says little by itself. */
const FEWEST_PER_SLOT = 5;
const FACTORS = [2, 3, 4, 6, 12, 24];
/** Contacts with which a fine slot's own share weighs as much as an even split. */
const EVEN = 2;
const RECENT_DAYS = 182;

/** A quiet queue at a coarser grain, and the way back to its own. */
export interface Grain {
  readonly series: DemandSeries;
  /** Slots of the fine series in one of `series`. */
  readonly factor: number;
  /** Rows of the coarse series for `targets`, split by what the fine slots had before `origin`. */
  split(rows: DayRows, origin: number, targets: readonly number[]): DayRows;
}

/**
 * The grain at which a series is forecast: its own, or as many slots together as hold five contacts, within an hour.
 * `slotMinutes` and `slotOf` say where the columns lie in the day.
 */
export function grainOf(series: DemandSeries, origin: number, slotOf: Int32Array, slotMinutes: number): Grain {
  const mean = meanPerSlot(series, origin);
  const most = 60 / slotMinutes;
  if (mean >= FEWEST_PER_SLOT || most < 2) return { series, factor: 1, split: (rows) => rows };
  const possible = FACTORS.filter((factor) => factor <= most && most % factor === 0);
  const factor = possible.find((f) => mean * f >= FEWEST_PER_SLOT) ?? possible.at(-1) ?? 1;
  const groups = [...new Set(Array.from(slotOf, (slot) => Math.floor(slot / factor)))];
  const groupOf = Int32Array.from(slotOf, (slot) => groups.indexOf(Math.floor(slot / factor)));
  const coarse = merge(series, groupOf, groups.length);
  return {
    series: coarse,
    factor,
    split(rows, at, targets) {
      const from = Math.max(0, at - RECENT_DAYS);
      const days = Array.from({ length: at - from }, (_, i) => from + i).filter((day) => !series.facts[day]?.disturbed);
      const { shares, levels } = fitLevels(series, at, days);
      let contacts = 0;
      for (const level of levels) contacts += level;
      const weight = Float64Array.from(shares, (share) => share * contacts + EVEN);
      return targets.map((day, t) => splitRow(rows[t] as Float64Array, series, day, groupOf, groups.length, weight));
    },
  };
}

function meanPerSlot({ values, slots }: DemandSeries, origin: number): number {
  let sum = 0;
  let count = 0;
  for (let i = Math.max(0, origin - RECENT_DAYS) * slots; i < origin * slots; i++) {
    const value = values[i] as number;
    if (Number.isNaN(value)) continue;
    sum += value;
    count++;
  }
  return count === 0 ? 0 : sum / count;
}

/** Sums of neighbouring slots; a group of which an open slot is missing is missing. */
function merge(series: DemandSeries, groupOf: Int32Array, groups: number): DemandSeries {
  const { slots, days } = series;
  const values = new Float64Array(days.length * groups).fill(Number.NaN);
  const open = new Uint8Array(days.length * groups);
  const broken = new Uint8Array(days.length * groups);
  for (let d = 0; d < days.length; d++) {
    for (let s = 0; s < slots; s++) {
      if (series.open[d * slots + s] === 0) continue;
      const at = d * groups + (groupOf[s] as number);
      open[at] = 1;
      const value = series.values[d * slots + s] as number;
      if (Number.isNaN(value)) broken[at] = 1;
      else values[at] = (Number.isNaN(values[at]) ? 0 : (values[at] as number)) + value;
    }
  }
  for (let i = 0; i < values.length; i++) if (broken[i] === 1) values[i] = Number.NaN;
  return { ...series, slots: groups, values, open };
}

function splitRow(
  row: Float64Array,
  { slots, open }: DemandSeries,
  day: number,
  groupOf: Int32Array,
  groups: number,
  weight: Float64Array,
): Float64Array {
  const all = new Float64Array(groups);
  for (let s = 0; s < slots; s++) {
    if (open[day * slots + s])
      all[groupOf[s] as number] = (all[groupOf[s] as number] as number) + (weight[s] as number);
  }
  return Float64Array.from({ length: slots }, (_, s) => {
    const group = groupOf[s] as number;
    return open[day * slots + s] ? ((row[group] as number) * (weight[s] as number)) / (all[group] as number) : 0;
  });
}
