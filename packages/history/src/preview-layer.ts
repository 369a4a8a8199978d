import { addDays, dayNumber, formatInstant, localDateOf, localMinutesOf, weekdayOf } from '@seatwise/calendar';
import {
  compareText,
  type FactName,
  type Instant,
  type IntervalRecords,
  type LocalDate,
  MINUTE,
  type Zone,
} from '@seatwise/core';

/**
 * One queue and day of the heat map. `cells` has a letter for each interval of the day from midnight: `o` observed, `z` observed
 * and nothing offered, `g` gap (a time at which other days have a row), `s` spike, `c` changes what is there, `.` nothing expected.
 */
export interface PreviewDay {
  readonly queue: string;
  readonly date: LocalDate;
  readonly cells: string;
  readonly offered: number;
  readonly gaps: number;
  readonly spikes: number;
}

/** What a layer would bring, before it is stored. */
export interface LayerPreview {
  readonly days: readonly PreviewDay[];
  /** Intervals far from the median of their time of day: more than six deviations, Poisson or as observed. */
  readonly spikes: readonly { queue: string; start: string; row: number; offered: number; usual: number }[];
  readonly changes: {
    /** Queue-intervals without a row so far; with another one; with the same facts. */
    readonly added: number;
    readonly changed: number;
    readonly same: number;
    /** Contacts offered in the intervals that the layer covers, before and after. */
    readonly offeredBefore: number;
    readonly offeredAfter: number;
  };
}

const DEVIATIONS = 6;
const FEWEST = 4;
const MOST_SPIKES = 200;

/** Looks at records beside the layers that they would cover. Pure: nothing is kept. */
export function previewLayer(records: IntervalRecords, layers: readonly IntervalRecords[], zone: Zone): LayerPreview {
  const { queues, queue, start, row, facts, intervalMinutes } = records;
  const offered = facts.offered ?? new Float64Array(start.length);
  const { before, changes } = compare(records, layers);
  const spikes: LayerPreview['spikes'][number][] = [];
  const days: PreviewDay[] = [];
  const slots = 1440 / intervalMinutes;
  for (const [own, { id }] of queues.entries()) {
    const byDay = new Map<LocalDate, Map<number, number>>();
    for (let i = 0; i < start.length; i++) {
      if (queue[i] !== own) continue;
      const date = localDateOf(start[i] as number, zone);
      const slot = Math.floor(localMinutesOf(start[i] as number, zone) / intervalMinutes);
      const cells = byDay.get(date) ?? new Map<number, number>();
      cells.set(slot, i);
      byDay.set(date, cells);
    }
    const usual = new Usual(byDay, offered, slots);
    for (const date of daysOf([...byDay.keys()])) {
      const cells = byDay.get(date) ?? new Map<number, number>();
      const letters: string[] = [];
      let [sum, gaps, spiked] = [0, 0, 0];
      for (let slot = 0; slot < slots; slot++) {
        const i = cells.get(slot);
        if (i === undefined) {
          const gap = usual.expects(date, slot);
          letters.push(gap ? 'g' : '.');
          if (gap) gaps++;
          continue;
        }
        const value = offered[i] as number;
        sum += value || 0;
        const median = usual.spikeAgainst(date, slot, value);
        if (median !== null) {
          spiked++;
          const found = {
            queue: id,
            start: formatInstant(start[i] as Instant, zone),
            row: row[i] as number,
            offered: value,
            usual: median,
          };
          if (spikes.length < MOST_SPIKES) spikes.push(found);
          letters.push('s');
        } else letters.push(before[i] === 1 ? 'c' : value === 0 ? 'z' : 'o');
      }
      days.push({ queue: id, date, cells: letters.join(''), offered: sum, gaps, spikes: spiked });
    }
  }
  return { days, spikes, changes };
}

/** Every day from the first to the last. */
function daysOf(dates: readonly LocalDate[]): LocalDate[] {
  const sorted = dates.toSorted(compareText);
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return [];
  return Array.from({ length: dayNumber(last) - dayNumber(first) + 1 }, (_, i) => addDays(first, i));
}

/** What is usual for a queue at a time of day: of the same weekday where there are enough of them, of all days otherwise. */
class Usual {
  readonly #values = new Map<number, number[]>();
  readonly #all: number[][];
  readonly #days = new Array<number>(7).fill(0);
  readonly #slots: number;

  constructor(byDay: ReadonlyMap<LocalDate, ReadonlyMap<number, number>>, offered: Float64Array, slots: number) {
    this.#slots = slots;
    this.#all = Array.from({ length: slots }, () => []);
    for (const [date, cells] of byDay) {
      const weekday = weekdayOf(date);
      this.#days[weekday] = (this.#days[weekday] as number) + 1;
      for (const [slot, i] of cells) {
        const key = weekday * slots + slot;
        const value = offered[i] as number;
        this.#values.set(key, [...(this.#values.get(key) ?? []), value]);
        this.#all[slot]?.push(value);
      }
    }
  }

  expects(date: LocalDate, slot: number): boolean {
    const weekday = weekdayOf(date);
    const days = this.#days[weekday] as number;
    if (days >= 2) return (this.#values.get(weekday * this.#slots + slot)?.length ?? 0) * 2 >= days;
    const all = this.#days.reduce((sum, count) => sum + count, 0);
    return (this.#all[slot]?.length ?? 0) * 2 > all;
  }

  /** The median that a value is far from; null for a usual value. */
  spikeAgainst(date: LocalDate, slot: number, value: number): number | null {
    const same = this.#values.get(weekdayOf(date) * this.#slots + slot) ?? [];
    const pool = same.length >= FEWEST ? same : (this.#all[slot] ?? []);
    if (pool.length < FEWEST || Number.isNaN(value)) return null;
    const middle = median(pool);
    const spread = 1.4826 * median(pool.map((other) => Math.abs(other - middle)));
    return Math.abs(value - middle) > DEVIATIONS * Math.max(Math.sqrt(Math.max(middle, 1)), spread) ? middle : null;
  }
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? (sorted[half] as number)
    : ((sorted[half - 1] as number) + (sorted[half] as number)) / 2;
}

/** Rows of the new layer against the newest row that is there. */
function compare(
  records: IntervalRecords,
  layers: readonly IntervalRecords[],
): { before: Uint8Array; changes: LayerPreview['changes'] } {
  const { queues, queue, start, facts } = records;
  const before = new Uint8Array(start.length);
  const places = new Map<string, number>();
  const reach = { from: Number.POSITIVE_INFINITY, to: Number.NEGATIVE_INFINITY };
  for (let i = 0; i < start.length; i++) {
    const at = start[i] as number;
    places.set(`${queues[queue[i] as number]?.id}\n${at}`, i);
    reach.from = Math.min(reach.from, at);
    reach.to = Math.max(reach.to, at + records.intervalMinutes * MINUTE);
  }
  const known = new Map<number, { layer: IntervalRecords; row: number }>();
  for (const layer of layers) {
    for (let i = 0; i < layer.start.length; i++) {
      const at = layer.start[i] as number;
      if (at < reach.from || at >= reach.to) continue;
      const place = places.get(`${layer.queues[layer.queue[i] as number]?.id}\n${at}`);
      if (place !== undefined) known.set(place, { layer, row: i });
    }
  }
  let [changed, same, offeredBefore, offeredAfter] = [0, 0, 0, 0];
  for (let i = 0; i < start.length; i++) {
    offeredAfter += facts.offered?.[i] || 0;
    const found = known.get(i);
    if (!found) continue;
    offeredBefore += found.layer.facts.offered?.[found.row] || 0;
    const differs = (Object.keys(facts) as FactName[]).some(
      (name) => !Object.is(facts[name]?.[i], found.layer.facts[name]?.[found.row]),
    );
    if (differs) changed++;
    else same++;
    before[i] = differs ? 1 : 0;
  }
  return { before, changes: { added: start.length - changed - same, changed, same, offeredBefore, offeredAfter } };
}
