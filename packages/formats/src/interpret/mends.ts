/** A correction to one cell, or a row to leave out, made while looking at the preview. */
export interface Mend {
  readonly sheet?: string | undefined;
  /** Line of the file or row of the sheet. */
  readonly row: number;
  /** Name in the header, place from 1, or the letter of a spreadsheet; absent with `drop`. */
  readonly column?: string | number | undefined;
  readonly value?: string | undefined;
  readonly drop?: boolean | undefined;
}

/** Corrections by row, ready to lay over a table as it is read. */
export class Mends {
  readonly #byRow = new Map<number, Mend[]>();

  constructor(mends: readonly Mend[], sheet: string) {
    for (const mend of mends) {
      if (mend.sheet !== undefined && mend.sheet !== sheet) continue;
      this.#byRow.set(mend.row, [...(this.#byRow.get(mend.row) ?? []), mend]);
    }
  }

  /** The cells as mended; null for a row that is dropped. */
  apply(cells: readonly string[], row: number, header: readonly string[]): readonly string[] | null {
    const mends = this.#byRow.get(row);
    if (!mends) return cells;
    if (mends.some(({ drop }) => drop)) return null;
    const mended = [...cells];
    for (const { column, value } of mends) {
      const index = columnIndex(column ?? '', header);
      if (index < 0) continue;
      while (mended.length <= index) mended.push('');
      mended[index] = value ?? '';
    }
    return mended;
  }
}

function columnIndex(column: string | number, header: readonly string[]): number {
  if (typeof column === 'number') return column - 1;
  const named = header.indexOf(column);
  if (named >= 0) return named;
  if (/^\d{1,4}$/.test(column)) return Number(column) - 1;
  if (!/^[A-Z]{1,3}$/.test(column)) return -1;
  return [...column].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
