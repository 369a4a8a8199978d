/** Columns of a sparse matrix as they are written down, with cost and upper bound; lower bounds are 0. */
export class SparseColumns {
  private readonly cost: number[] = [];
  private readonly upper: number[] = [];
  private readonly starts = [0];
  private readonly indices: number[] = [];
  private readonly values: number[] = [];

  get count(): number {
    return this.cost.length;
  }

  /** Adds a column; a row that is named more than once takes the sum. */
  add(cost: number, upper: number, rows: readonly number[], values: readonly number[]): void {
    this.cost.push(cost);
    this.upper.push(upper);
    const first = this.indices.length;
    for (const [k, row] of rows.entries()) {
      const seen = this.indices.indexOf(row, first);
      if (seen >= 0) this.values[seen] = (this.values[seen] as number) + (values[k] as number);
      else {
        this.indices.push(row);
        this.values.push(values[k] as number);
      }
    }
    this.starts.push(this.indices.length);
  }

  bounds(): { colCost: Float64Array; colLower: Float64Array; colUpper: Float64Array } {
    return {
      colCost: Float64Array.from(this.cost),
      colLower: new Float64Array(this.count),
      colUpper: Float64Array.from(this.upper),
    };
  }

  matrix(numRows: number) {
    return {
      format: 'csc' as const,
      numRows,
      numCols: this.count,
      starts: Int32Array.from(this.starts),
      indices: Int32Array.from(this.indices),
      values: Float64Array.from(this.values),
    };
  }
}
