import type { Area } from './gestures.ts';

/** Where a selection began and where it ends now; the latter is the active cell's partner, the former the active cell. */
export interface Selection {
  readonly row: number;
  readonly day: number;
  readonly toRow: number;
  readonly toDay: number;
}

export interface Bounds {
  readonly rows: number;
  /** First and last day that are shown. */
  readonly from: number;
  readonly to: number;
  /** Rows of a page. */
  readonly page: number;
}

export const cellAt = (row: number, day: number): Selection => ({ row, day, toRow: row, toDay: day });

export const areaOf = ({ row, day, toRow, toDay }: Selection): Area => ({
  top: Math.min(row, toRow),
  bottom: Math.max(row, toRow),
  left: Math.min(day, toDay),
  right: Math.max(day, toDay),
});

/** Puts a selection back into what is shown. */
export function within(selection: Selection, { rows, from, to }: Bounds): Selection {
  const row = (value: number) => Math.max(0, Math.min(rows - 1, value));
  const day = (value: number) => Math.max(from, Math.min(to, value));
  return {
    row: row(selection.row),
    day: day(selection.day),
    toRow: row(selection.toRow),
    toDay: day(selection.toDay),
  };
}

interface Key {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

/** Where a key of movement leads; null for other keys. With Shift the far end moves, with Ctrl to the edge. */
export function moved(
  selection: Selection,
  { key, shiftKey, ctrlKey, metaKey }: Key,
  bounds: Bounds,
): Selection | null {
  const far = ctrlKey || metaKey;
  const { rows, from, to, page } = bounds;
  const go = (downBy: number, rightBy: number): Selection => {
    const base = shiftKey ? { row: selection.toRow, day: selection.toDay } : { row: selection.row, day: selection.day };
    const [row, day] = [base.row + downBy, base.day + rightBy];
    const next = shiftKey ? { ...selection, toRow: row, toDay: day } : cellAt(row, day);
    return within(next, bounds);
  };
  switch (key) {
    case 'ArrowUp':
      return go(far ? -rows : -1, 0);
    case 'ArrowDown':
      return go(far ? rows : 1, 0);
    case 'ArrowLeft':
      return go(0, far ? from - to : -1);
    case 'ArrowRight':
      return go(0, far ? to - from : 1);
    case 'PageUp':
      return go(-page, 0);
    case 'PageDown':
      return go(page, 0);
    case 'Home':
      return go(far ? -rows : 0, from - to);
    case 'End':
      return go(far ? rows : 0, to - from);
    default:
      return (key === 'a' || key === 'A') && far ? { row: 0, day: from, toRow: rows - 1, toDay: to } : null;
  }
}
