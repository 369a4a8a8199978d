/** States of an interval in a preview, by the letter that the history package writes. */
export const CELL_KINDS = { o: 'observed', z: 'zero', c: 'changed', g: 'gap', s: 'spike' } as const;
export type CellKind = (typeof CELL_KINDS)[keyof typeof CELL_KINDS];

export interface CellRun {
  readonly kind: CellKind;
  /** First interval of the run, and how many there are. */
  readonly from: number;
  readonly length: number;
}

/** Neighbouring intervals of one state put together; nothing where nothing is expected. */
export function cellRuns(cells: string): CellRun[] {
  const runs: CellRun[] = [];
  for (let from = 0; from < cells.length; ) {
    const letter = cells[from] as string;
    let to = from + 1;
    while (cells[to] === letter) to++;
    const kind = CELL_KINDS[letter as keyof typeof CELL_KINDS];
    if (kind) runs.push({ kind, from, length: to - from });
    from = to;
  }
  return runs;
}
