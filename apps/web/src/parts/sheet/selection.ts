import { between, type CellRange, holds, inside, isOneCell, type Place, type SheetSize } from './place.ts';

/** What is selected: the rectangle between a fixed corner and a moving one, and the cell in it that is written into. */
export interface Selection {
  readonly anchor: Place;
  readonly head: Place;
  readonly active: Place;
}

export const selectCell = (place: Place): Selection => ({ anchor: place, head: place, active: place });

export const rangeOf = ({ anchor, head }: Selection): CellRange => between(anchor, head);

/** A rectangle with its first cell active. */
export const selectRange = ({ top, left, bottom, right }: CellRange): Selection => ({
  anchor: { row: top, column: left },
  head: { row: bottom, column: right },
  active: { row: top, column: left },
});

/** Moves the other corner; the active cell stays. */
export const extendTo = (selection: Selection, head: Place): Selection => ({ ...selection, head });

/** The same selection in a sheet that may have become smaller. */
export function fitSelection(selection: Selection, size: SheetSize): Selection {
  const fitted = {
    anchor: inside(size, selection.anchor),
    head: inside(size, selection.head),
    active: inside(size, selection.active),
  };
  return holds(rangeOf(fitted), fitted.active) ? fitted : selectCell(fitted.active);
}

/**
 * The next cell by Tab (`along` rows) or Enter (`along` columns): around within a selected rectangle, one step on from a cell alone.
 */
export function stepOn(selection: Selection, along: 'row' | 'column', step: 1 | -1, size: SheetSize): Selection {
  const range = rangeOf(selection);
  const { row, column } = selection.active;
  if (isOneCell(range)) {
    const next = along === 'row' ? { row, column: column + step } : { row: row + step, column };
    return selectCell(inside(size, next));
  }
  const width = range.right - range.left + 1;
  const height = range.bottom - range.top + 1;
  const [across, down] = [column - range.left, row - range.top];
  const at = along === 'row' ? down * width + across : across * height + down;
  const next = (at + step + width * height) % (width * height);
  const active =
    along === 'row'
      ? { row: range.top + Math.floor(next / width), column: range.left + (next % width) }
      : { row: range.top + (next % height), column: range.left + Math.floor(next / height) };
  return { ...selection, active };
}
