import type { PlacedColumn } from './reader-settings.ts';

/** Cells as trimmed text. In a column that is filled down, an empty one says what the one above it said. */
export class RowCells {
  readonly #above: string[] = [];

  text(cells: readonly string[], column: PlacedColumn): string {
    const text = (cells[column.index] ?? '').trim();
    if (!column.fillDown) return text;
    if (text !== '') {
      this.#above[column.index] = text;
      return text;
    }
    return this.above(column.index);
  }

  /** What a column said last. */
  above(index: number): string {
    return this.#above[index] ?? '';
  }
}
