import { type IntervalGrid, intervalStart, MINUTE, type Seconds } from '@seatwise/core';
import { erlangA } from '@seatwise/queueing';

/** Demand of one skill over the grid: the newest forecast. */
export interface SkillDemand {
  readonly skill: string;
  readonly offered: ArrayLike<number>;
  /** Handle time in seconds. */
  readonly aht: ArrayLike<number>;
  readonly openMinutes: ArrayLike<number>;
}

interface Worth {
  readonly inTime: number;
  readonly value: number;
}

type Stretch = readonly [start: number, end: number];

/** A contact answered late is worth this much of one answered in time: without it, overload would have no way up. */
const LATE = 0.3;
/** Patience that prices an overload where the model has none; with endless patience nobody would be answered in time. */
const PATIENCE: Seconds = 120;

/** People on queue over the day, and what they are worth in contacts answered; the whole objective of intraday changes. */
export class CoverValue {
  readonly #grid: IntervalGrid;
  readonly #demand: SkillDemand;
  readonly #patience: Seconds;
  readonly #answerThreshold: Seconds;
  readonly people: Float64Array;
  readonly #change: Float64Array;
  /** By interval, then by whole people: contacts in time, and value. */
  readonly #known: Worth[][];

  constructor(grid: IntervalGrid, demand: SkillDemand, patience: Seconds | null, answerThreshold: Seconds) {
    this.#grid = grid;
    this.#demand = demand;
    this.#patience = patience ?? PATIENCE;
    this.#answerThreshold = answerThreshold;
    this.people = new Float64Array(demand.offered.length);
    this.#known = Array.from({ length: demand.offered.length }, () => []);
    this.#change = new Float64Array(demand.offered.length);
  }

  add(start: number, end: number, sign: 1 | -1): void {
    this.#each(start, end, (i, share) => {
      this.people[i] = (this.people[i] as number) + sign * share;
    });
  }

  /** Value won by adding and taking stretches of one person; nothing is changed. */
  gain(added: readonly Stretch[], taken: readonly Stretch[]): number {
    const touched: number[] = [];
    const note = (stretches: readonly Stretch[], sign: 1 | -1) => {
      for (const [start, end] of stretches) {
        this.#each(start, end, (i, share) => {
          touched.push(i);
          this.#change[i] = (this.#change[i] as number) + sign * share;
        });
      }
    };
    note(added, 1);
    note(taken, -1);
    let sum = 0;
    for (const i of touched) {
      const by = this.#change[i] as number;
      // An interval may be noted twice: its change is used up by the first.
      this.#change[i] = 0;
      const now = this.people[i] as number;
      if (by !== 0) sum += this.#value(i, now + by) - this.#value(i, now);
    }
    return sum;
  }

  /** Contacts answered in time, expected from interval `from` on. */
  inTime(from: number): number {
    let sum = 0;
    for (let i = from; i < this.people.length; i++) sum += this.#between(i, this.people[i] as number, 'inTime');
    return sum;
  }

  /** Calls with the share of each interval that a stretch of time covers. */
  #each(start: number, end: number, visit: (interval: number, share: number) => void): void {
    const step = this.#grid.intervalMinutes * MINUTE;
    const last = Math.min(this.people.length - 1, Math.ceil((end - this.#grid.start) / step) - 1);
    for (let i = Math.max(0, Math.floor((start - this.#grid.start) / step)); i <= last; i++) {
      const at = intervalStart(this.#grid, i);
      visit(i, (Math.min(end, at + step) - Math.max(start, at)) / step);
    }
  }

  #value(interval: number, people: number): number {
    return this.#between(interval, people, 'value');
  }

  /** Between whole people values are interpolated. */
  #between(interval: number, people: number, what: 'inTime' | 'value'): number {
    const floor = Math.max(0, Math.floor(people + 1e-9));
    const part = people - floor;
    const low = this.#whole(interval, floor)[what];
    return part < 1e-9 ? low : low + part * (this.#whole(interval, floor + 1)[what] - low);
  }

  #whole(interval: number, agents: number): Worth {
    const row = this.#known[interval] as Worth[];
    const known = row[agents];
    if (known) return known;
    const offered = this.#demand.offered[interval] as number;
    const aht = this.#demand.aht[interval] as number;
    const open = this.#demand.openMinutes[interval] as number;
    let entry: Worth = { inTime: 0, value: 0 };
    if (open > 0 && offered > 0 && aht > 0) {
      const intensity = (offered * aht) / (open * 60);
      const { serviceLevel, abandonRate } = erlangA({
        agents,
        intensity,
        aht,
        patience: this.#patience,
        answerThreshold: this.#answerThreshold,
      });
      const inTime = offered * serviceLevel.servedOfOffered;
      entry = { inTime, value: inTime + LATE * (offered * (1 - abandonRate) - inTime) };
    }
    row[agents] = entry;
    return entry;
  }
}
