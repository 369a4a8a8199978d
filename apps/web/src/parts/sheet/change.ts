import type { Entry } from './entry.ts';

/** How the person made a change. */
export type ChangeSource = 'typed' | 'pasted' | 'filled' | 'cleared' | 'cut';

/** One gesture: the cells that it changes, with their values before and after. */
export interface SheetChange {
  readonly source: ChangeSource;
  /** What was typed, where it speaks of what stood there before. */
  readonly entry: Entry | null;
  readonly cells: Int32Array;
  readonly before: Float64Array;
  readonly after: Float64Array;
}

/** What a gesture could not do; none of it is silent. */
interface Refused {
  /** Cells that cannot be written. */
  readonly readOnly: number;
  /** Cells that lay beyond the edge of the sheet. */
  readonly beyond: number;
  /** Texts that are no number. */
  readonly unreadable: number;
  /** Values below the least one, raised to it. */
  readonly raised: number;
  /** Values that the sheet does not take. */
  readonly unfit?: number;
}

export interface Outcome {
  /** Null when nothing changes. */
  readonly change: SheetChange | null;
  readonly refused: Refused;
}

export interface Writable {
  readonly values: Float64Array;
  /** 1 where a cell cannot be written. */
  readonly readOnly?: Uint8Array | undefined;
  /** Values below are raised to it. */
  readonly least?: number | undefined;
  /** Whether a value may stand in a cell; without it every number may. */
  readonly fits?: ((value: number) => boolean) | undefined;
  /** What an emptied cell holds: NaN where it may be empty, null where there is nothing to put. */
  readonly blank: number | null;
}

/** Collects the writes of one gesture; what cannot be written is counted. */
export class ChangeMaker {
  readonly #sheet: Writable;
  readonly #cells: number[] = [];
  readonly #after: number[] = [];
  readonly #refused: { -readonly [Kind in keyof Refused]: Refused[Kind] } = {
    readOnly: 0,
    beyond: 0,
    unreadable: 0,
    raised: 0,
  };

  constructor(sheet: Writable) {
    this.#sheet = sheet;
  }

  put(cell: number, value: number): void {
    const { values, readOnly, blank, least = Number.NEGATIVE_INFINITY, fits } = this.#sheet;
    if (readOnly?.[cell] === 1) {
      this.#refused.readOnly++;
      return;
    }
    if (!Number.isNaN(value) && fits?.(value) === false) {
      this.#refused.unfit = (this.#refused.unfit ?? 0) + 1;
      return;
    }
    if (value < least) this.#refused.raised++;
    const given = Number.isNaN(value) && !Number.isNaN(values[cell]) ? blank : value;
    if (given === null) return;
    const kept = Number.isNaN(given) ? given : Math.max(least, given);
    if (Object.is(kept, values[cell])) return;
    this.#cells.push(cell);
    this.#after.push(kept);
  }

  refuse(kind: 'beyond' | 'unreadable'): void {
    this.#refused[kind]++;
  }

  outcome(source: ChangeSource, entry: Entry | null = null): Outcome {
    const cells = Int32Array.from(this.#cells);
    const before = Float64Array.from(cells, (cell) => this.#sheet.values[cell] as number);
    const change = cells.length > 0 ? { source, entry, cells, before, after: Float64Array.from(this.#after) } : null;
    return { change, refused: this.#refused };
  }
}

/** The values with a change made, or taken back. The values given are not changed. */
export function withChange(values: Float64Array, change: SheetChange, to: 'before' | 'after' = 'after'): Float64Array {
  const next = values.slice();
  for (const [k, cell] of change.cells.entries()) next[cell] = change[to][k] as number;
  return next;
}
