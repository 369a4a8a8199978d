import type { KeyboardEvent } from 'react';
import { movedBy } from './moves.ts';
import { fillFrom, fillOn } from './operations.ts';
import { isOneCell } from './place.ts';
import { extendTo, selectCell, selectRange } from './selection.ts';
import type { SheetState } from './use-sheet-state.ts';

/** Composition belongs to the input method: no key of it is ours. */
const isComposing = ({ nativeEvent, keyCode }: KeyboardEvent): boolean => nativeEvent.isComposing || keyCode === 229;

/** The keyboard of a sheet, as spreadsheets have it. */
export function useSheetKeys(
  state: SheetState,
  {
    page,
    pinnedColumns,
    enterWrites,
    onSave,
  }: { page: number; pinnedColumns: number; enterWrites: boolean; onSave: (() => void) | undefined },
): (event: KeyboardEvent<HTMLInputElement>) => void {
  const { sheet, selection, range } = state;

  const move = (event: KeyboardEvent): boolean => {
    const { key, shiftKey } = event;
    const from = shiftKey ? selection.head : selection.active;
    const to = movedBy(key, event.ctrlKey || event.metaKey, from, { size: sheet.size, values: sheet.values, page });
    if (to) state.select(shiftKey ? extendTo(selection, to) : selectCell(to));
    return to !== null;
  };

  const withControl = (event: KeyboardEvent): boolean => {
    const key = event.key.toLowerCase();
    if (key === 'a') {
      const right = Math.max(0, sheet.size.columns - 1 - pinnedColumns);
      const all = selectRange({ top: 0, left: 0, bottom: sheet.size.rows - 1, right });
      state.select({ ...all, active: selection.active.column <= right ? selection.active : all.active });
    } else if (key === 'd') state.settle(fillOn(sheet, range, 'down'));
    else if (key === 'r') state.settle(fillOn(sheet, range, 'right'));
    else if (key === 'enter') {
      const { row, column } = selection.active;
      state.settle(fillFrom(sheet, { top: row, left: column, bottom: row, right: column }, range));
    } else if (key === 'z' && !event.shiftKey) state.undo('undo');
    else if (key === 'y' || key === 'z') state.undo('redo');
    else if (key === 's' && onSave) onSave();
    else return move(event);
    return true;
  };

  const resting = (event: KeyboardEvent): boolean => {
    if (event.ctrlKey || event.metaKey) return withControl(event);
    const back = event.shiftKey ? -1 : 1;
    if (event.key === 'F2' || (event.key === 'Enter' && enterWrites && !event.shiftKey)) state.begin('caret');
    else if (event.key === 'Delete' || event.key === 'Backspace') state.clear('cleared');
    else if (event.key === 'Enter') state.step('column', back);
    else if (event.key === 'Tab') {
      // A cell alone lets Tab out of the sheet: it is no trap.
      if (isOneCell(range)) return false;
      state.step('row', back);
    } else if (event.key === 'Escape') {
      if (state.copied) state.copy(null);
      else if (isOneCell(range)) return false;
      else state.select(selectCell(selection.active));
    } else return move(event);
    return true;
  };

  const writing = (event: KeyboardEvent): boolean => {
    const back = event.shiftKey ? -1 : 1;
    if (event.key === 'Escape') state.cancel();
    else if (event.key === 'F2') state.begin(state.writing === 'caret' ? 'typed' : 'caret');
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) state.commit(true);
    else if (event.key === 'Enter' || event.key === 'Tab') {
      if (state.commit()) state.step(event.key === 'Tab' ? 'row' : 'column', back);
    } else if (state.writing === 'typed' && event.key.startsWith('Arrow')) {
      if (state.commit()) move(event);
    } else return false;
    return true;
  };

  return (event) => {
    if (isComposing(event)) return;
    const handled = state.writing === null ? resting(event) : writing(event);
    if (handled) event.preventDefault();
  };
}
