const TOTAL =
  /(合计|小计|总计|累计|汇总|共计|总和|总量)[:]?$|^((grand|sub|daily|monthly|overall|report)[ -]?)?totals?( for .{1,40})?:?$|^(sum|overall|all|全部|所有)$/i;
const MEAN =
  /^(日|周|月|总|小时|时段)?(平均|均值|日均|均数)(值|数|量)?[:]?$|^(average|avg|mean|max|min|maximum|minimum|peak)$|^(最大|最小|最高|最低|峰)值?$/i;

/** What a label in place of a date, time or queue says of its row: a sum of others, a mean of others, or nothing special. */
export function labelKind(label: string): 'total' | 'mean' | null {
  const text = label.normalize('NFKC').trim();
  if (text.length === 0 || text.length > 50) return null;
  if (TOTAL.test(text)) return 'total';
  return MEAN.test(text) ? 'mean' : null;
}

interface TotalRow {
  readonly row: number;
  readonly values: readonly number[];
  /** Keys of the groups of rows that it may be the sum of. */
  readonly keys: readonly string[];
  readonly before: readonly number[];
  readonly since: readonly number[];
}

export interface TotalMismatch {
  readonly row: number;
  /** Index of the summed column. */
  readonly column: number;
  readonly stated: number;
  readonly found: number;
}

/** Sums over the rows of a table, so that its total rows can be held against them. */
export class TotalRows {
  readonly #width: number;
  readonly #tolerances: readonly number[];
  readonly #all: number[];
  #since: number[];
  readonly #groups = new Map<string, number[]>();
  readonly #rows: TotalRow[] = [];

  /** `tolerances`: how far a stated sum may lie from the found one, by column. */
  constructor(tolerances: readonly number[]) {
    this.#width = tolerances.length;
    this.#tolerances = tolerances;
    this.#all = this.#zero();
    this.#since = this.#zero();
  }

  get count(): number {
    return this.#rows.length;
  }

  get rows(): number[] {
    return this.#rows.map(({ row }) => row);
  }

  /** Counts a row of data into the groups that its labels make. */
  addRow(values: readonly number[], keys: readonly string[]): void {
    addTo(this.#all, values);
    addTo(this.#since, values);
    for (const key of keys) {
      let group = this.#groups.get(key);
      if (!group) {
        group = this.#zero();
        this.#groups.set(key, group);
      }
      addTo(group, values);
    }
  }

  /** Notes a total row. `values` are NaN where it says nothing. */
  addTotal(row: number, values: readonly number[], keys: readonly string[]): void {
    this.#rows.push({ row, values, keys, before: [...this.#all], since: this.#since });
    this.#since = this.#zero();
  }

  /** Total rows that are the sum of no group of rows: of all, of those before, since the last total, or of equal labels. */
  mismatches(): TotalMismatch[] {
    const found: TotalMismatch[] = [];
    for (const [i, { row, values, keys, before, since }] of this.#rows.entries()) {
      const after = this.#rows[i + 1]?.since ?? this.#since;
      const keyed = keys.map((key) => this.#groups.get(key)).filter((group) => group !== undefined);
      const candidates = [this.#all, before, since, after, ...keyed];
      const wrong = candidates.map((sums) => this.#wrongColumn(values, sums));
      if (wrong.includes(-1)) continue;
      // Closest reading: the group whose keys are most specific, otherwise everything.
      const best = keyed.at(-1) ?? this.#all;
      const column = this.#wrongColumn(values, best);
      found.push({ row, column, stated: values[column] as number, found: best[column] as number });
    }
    return found;
  }

  #wrongColumn(values: readonly number[], sums: readonly number[]): number {
    return values.findIndex(
      (value, i) => !Number.isNaN(value) && Math.abs(value - (sums[i] as number)) > (this.#tolerances[i] as number),
    );
  }

  #zero(): number[] {
    return new Array<number>(this.#width).fill(0);
  }
}

function addTo(sums: number[], values: readonly number[]): void {
  for (const [i, value] of values.entries()) if (!Number.isNaN(value)) sums[i] = (sums[i] as number) + value;
}
