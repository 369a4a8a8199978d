import type { Roster, RosterModel } from '../rules/roster-model.ts';

const LOCK = 0;
const STOP = 1;
const CONVERGED = 2;
const PRICED = 3;
const HEADER_BYTES = 64;
const COST = 4;
const BOUND = 5;

/**
 * Where searches of several threads meet: the best roster, its cost, the best bound, and a word to stop. Lives in shared
 * memory, so that a thread sees it in the middle of its work.
 */
export class SharedBoard {
  readonly buffer: SharedArrayBuffer;
  private readonly words: Int32Array;
  private readonly numbers: Float64Array;
  private readonly roster: Int32Array;
  private readonly rowPrices: Float64Array;

  /** @param buffer of another thread's board of the same model; a new one when not given */
  constructor({ agents, days, rows }: RosterModel, buffer?: SharedArrayBuffer) {
    const cells = agents.length * days;
    const priceBytes = 8 * rows.count;
    this.buffer = buffer ?? new SharedArrayBuffer(HEADER_BYTES + priceBytes + 4 * cells);
    this.rowPrices = new Float64Array(this.buffer, HEADER_BYTES, rows.count);
    this.words = new Int32Array(this.buffer, 0, 8);
    this.numbers = new Float64Array(this.buffer, 0, 8);
    this.roster = new Int32Array(this.buffer, HEADER_BYTES + priceBytes, cells);
    if (buffer !== undefined) return;
    this.numbers[COST] = Number.POSITIVE_INFINITY;
    this.numbers[BOUND] = Number.NEGATIVE_INFINITY;
  }

  get cost(): number {
    return this.locked(() => this.numbers[COST] as number);
  }

  get bound(): number {
    return this.locked(() => this.numbers[BOUND] as number);
  }

  /** Nothing is left to gain, or time is up. */
  get stopped(): boolean {
    return Atomics.load(this.words, STOP) === 1;
  }

  stop(): void {
    Atomics.store(this.words, STOP, 1);
  }

  /** Prices of rows that prove the best bound so far, once some thread has any. */
  get hints(): Float64Array | undefined {
    return Atomics.load(this.words, PRICED) === 1 ? this.locked(() => Float64Array.from(this.rowPrices)) : undefined;
  }

  hint(prices: Float64Array): void {
    if (Atomics.load(this.words, CONVERGED) === 1) return;
    this.locked(() => this.rowPrices.set(prices));
    Atomics.store(this.words, PRICED, 1);
  }

  /** Prices of rows once some thread has solved the master of all agents. */
  get prices(): Float64Array | undefined {
    return Atomics.load(this.words, CONVERGED) === 1 ? this.hints : undefined;
  }

  converge(prices: Float64Array): void {
    this.locked(() => this.rowPrices.set(prices));
    Atomics.store(this.words, PRICED, 1);
    Atomics.store(this.words, CONVERGED, 1);
  }

  /** Takes the roster when it is better than the best. */
  offer(roster: Roster, cost: number): boolean {
    return this.locked(() => {
      if (!(cost < (this.numbers[COST] as number))) return false;
      this.numbers[COST] = cost;
      this.roster.set(roster);
      return true;
    });
  }

  /** The best roster when it costs less than `than`. */
  take(than: number): { roster: Roster; cost: number } | undefined {
    return this.locked(() => {
      const cost = this.numbers[COST] as number;
      return cost < than ? { roster: Int32Array.from(this.roster), cost } : undefined;
    });
  }

  raise(bound: number): void {
    this.locked(() => {
      if (bound > (this.numbers[BOUND] as number)) this.numbers[BOUND] = bound;
    });
  }

  private locked<T>(work: () => T): T {
    while (Atomics.compareExchange(this.words, LOCK, 0, 1) !== 0) {
      // Held for microseconds only.
    }
    try {
      return work();
    } finally {
      Atomics.store(this.words, LOCK, 0);
    }
  }
}
