import { BLOCK, type BlockReader, readColumns } from './formula/run-columns.ts';
import type { ReadDefinition } from './read-definition.ts';
import type { RowTable } from './rows.ts';

/** Sums of one metric over some rows; `rows` counts those that went in and `cases` what is behind them. */
export interface Sums {
  readonly numerator: number;
  readonly denominator: number;
  readonly rows: number;
  readonly cases: number;
}

export const NO_ROWS: Sums = { numerator: 0, denominator: 0, rows: 0, cases: 0 };

/**
 * A sum that is exact for whole numbers up to 2^105 and within one rounding for others: what rounding cuts off is kept
 * (Knuth, TAOCP 4.2.2, theorem B). Taking the largest is the other way to gather.
 */
class Gathered {
  readonly #largest: boolean;
  #high = 0;
  #low = 0;
  #top = Number.NEGATIVE_INFINITY;

  constructor(largest: boolean) {
    this.#largest = largest;
  }

  add(values: Float64Array, count: number): void {
    if (this.#largest) {
      for (let i = 0; i < count; i++) this.#top = Math.max(this.#top, values[i] as number);
      return;
    }
    let high = this.#high;
    let low = this.#low;
    for (let i = 0; i < count; i++) {
      const value = values[i] as number;
      const next = high + value;
      const back = next - high;
      low += high - (next - back) + (value - back);
      high = next;
    }
    this.#high = high;
    this.#low = low;
  }

  value(): number {
    return this.#largest ? this.#top : this.#high + this.#low;
  }
}

/** One side over one table: its values a block at a time, with 0 where a row does not meet the condition. */
function readSide(
  side: ReadDefinition['numerator'],
  { columns, length }: RowTable,
  parameters: ReadonlyMap<string, number>,
): BlockReader {
  const values = readColumns(side.sum, columns, length, parameters);
  if (!side.where) return values;
  const meets = readColumns(side.where, columns, length, parameters);
  const out = new Float64Array(Math.min(BLOCK, length));
  return (from, count) => {
    const [a, w] = [values(from, count), meets(from, count)];
    for (let i = 0; i < count; i++) {
      const decided = w[i] as number;
      out[i] = Number.isNaN(decided) ? decided : decided === 0 ? 0 : (a[i] as number);
    }
    return out;
  };
}

/** Adds up the rows `[from, to)` of one table; a reader is made once and asked for many ranges. */
export type RangeReader = (from: number, to: number) => Sums;

/**
 * Prepares both sides over one table. With `together` a row counts only when both sides are known in it; a value beyond
 * the range of numbers is not known.
 */
export function readTable(
  { numerator, denominator }: ReadDefinition,
  table: RowTable,
  parameters: ReadonlyMap<string, number>,
  nulls: 'leave_out' | 'zero',
  side: 'together' | 'numerator' | 'denominator',
): RangeReader {
  const above = side === 'denominator' ? null : readSide(numerator, table, parameters);
  const below = side === 'numerator' || !denominator ? null : readSide(denominator, table, parameters);
  const size = Math.min(BLOCK, table.length);
  const [a, b] = [new Float64Array(size), new Float64Array(size)];
  return (from, to) => {
    const sums = [new Gathered(numerator.largest), new Gathered(denominator?.largest ?? false)] as const;
    let rows = 0;
    let cases = 0;
    for (let at = from; at < to; at += BLOCK) {
      const count = Math.min(BLOCK, to - at);
      const [one, two] = [above?.(at, count), below?.(at, count)];
      let kept = 0;
      for (let i = 0; i < count; i++) {
        let first = one ? (one[i] as number) : 0;
        let second = two ? (two[i] as number) : 0;
        // x - x is 0 for every finite number and NaN for the rest.
        if (first - first !== 0 || second - second !== 0) {
          if (nulls === 'leave_out') continue;
          if (first - first !== 0) first = 0;
          if (second - second !== 0) second = 0;
        }
        a[kept] = first;
        b[kept] = second;
        kept++;
        cases += table.cases ? (table.cases[at + i] as number) : 1;
      }
      if (above) sums[0].add(a, kept);
      if (below) sums[1].add(b, kept);
      rows += kept;
    }
    return { numerator: rows ? sums[0].value() : 0, denominator: rows ? sums[1].value() : 0, rows, cases };
  };
}
