/** Rows as growing typed columns. A good guess of `capacity` spares the copies. */
export class FactTable {
  queue: Int32Array;
  start: Float64Array;
  row: Int32Array;
  readonly columns: Float64Array[];
  length = 0;

  constructor(columnCount: number, capacity: number) {
    const size = Math.max(16, capacity);
    this.queue = new Int32Array(size);
    this.start = new Float64Array(size);
    this.row = new Int32Array(size);
    this.columns = Array.from({ length: columnCount }, () => new Float64Array(size));
  }

  /** Makes room for one more row and answers its index. */
  add(queue: number, start: number, row: number): number {
    if (this.length === this.queue.length) this.#grow();
    const at = this.length++;
    this.queue[at] = queue;
    this.start[at] = start;
    this.row[at] = row;
    return at;
  }

  /** The used part of a column. */
  used(column: Float64Array): Float64Array {
    return column.subarray(0, this.length);
  }

  #grow(): void {
    const size = Math.ceil(this.queue.length * 1.5);
    const bigger = <Values extends Int32Array | Float64Array>(values: Values, fresh: Values): Values => {
      fresh.set(values);
      return fresh;
    };
    this.queue = bigger(this.queue, new Int32Array(size));
    this.start = bigger(this.start, new Float64Array(size));
    this.row = bigger(this.row, new Int32Array(size));
    for (const [i, column] of this.columns.entries()) this.columns[i] = bigger(column, new Float64Array(size));
  }
}
