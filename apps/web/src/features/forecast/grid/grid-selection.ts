import { gridLength, type IntervalGrid, intervalStart, MINUTE } from '@seatwise/core';
import { useSyncExternalStore } from 'react';
import type { CellRange, Place, SheetSize } from '../../../parts/sheet/place.ts';
import { fitSelection, rangeOf, type Selection, selectCell, selectRange } from '../../../parts/sheet/selection.ts';
import type { GridLayout } from './grid-layout.ts';
import { cellsWithin, type Stretch, stretchesOf } from './selected-time.ts';

/** The sheet that is shown. */
export interface ShownSheet {
  readonly layout: GridLayout;
  readonly grid: IntervalGrid;
  /** Column of the queue where columns are queues. */
  readonly queue: number;
}

export interface Selected {
  readonly sheet: ShownSheet | null;
  readonly selection: Selection;
}

/**
 * What is selected in the sheet, for the sheet and for the chart above it. Kept outside React's tree, so that a step of the
 * selection draws only what shows it.
 */
export class GridSelection {
  #now: Selected = { sheet: null, selection: selectCell({ row: 0, column: 0 }) };
  readonly #listeners = new Set<() => void>();

  readonly now = (): Selected => this.#now;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly select = (selection: Selection): void => this.#show({ ...this.#now, selection });

  /** Another sheet is shown: where its cells stand for other times, those of the same time are selected. */
  show(sheet: ShownSheet): void {
    const before = this.#now.sheet;
    const kept = before && !sameCells(before.layout, sheet.layout) ? this.#inSheet(before, sheet) : null;
    this.#show({ sheet, selection: kept ?? this.#now.selection });
  }

  /** Selects the cells of a stretch of time. */
  selectTime(stretch: Stretch): void {
    const { sheet } = this.#now;
    if (sheet) this.select(selectRange(cellsWithin(sheet.layout, lengthOf(sheet), stretch, sheet.queue)));
  }

  #inSheet(before: ShownSheet, sheet: ShownSheet): Selection | null {
    const stretches = stretchesOf(before.layout, lengthOf(before), selectedRange(before.layout, this.#now.selection));
    const [first, last] = [stretches[0], stretches.at(-1)];
    if (!first || !last) return null;
    const there = (interval: number) =>
      (intervalStart(before.grid, interval) - sheet.grid.start) / (sheet.grid.intervalMinutes * MINUTE);
    const stretch = { from: there(first.from), to: there(last.to) };
    return selectRange(cellsWithin(sheet.layout, lengthOf(sheet), stretch, sheet.queue));
  }

  #show(next: Selected): void {
    this.#now = next;
    for (const listener of this.#listeners) listener();
  }
}

export const useSelected = (cells: GridSelection): Selected => useSyncExternalStore(cells.subscribe, cells.now);

const lengthOf = ({ grid }: ShownSheet): number => gridLength(grid);

/** The selected rectangle, in a sheet that may have become smaller. */
export const selectedRange = (layout: GridLayout, selection: Selection): CellRange =>
  rangeOf(fitSelection(selection, sizeOf(layout)));

/** The cell of it that is written into. */
export const activePlace = (layout: GridLayout, selection: Selection): Place =>
  fitSelection(selection, sizeOf(layout)).active;

const sizeOf = ({ rowDays, columns }: GridLayout): SheetSize => ({ rows: rowDays.length, columns });

const sameCells = (one: GridLayout, other: GridLayout): boolean =>
  one.grain === other.grain &&
  one.columns === other.columns &&
  one.columnKeys[0] === other.columnKeys[0] &&
  one.rowDays[0] === other.rowDays[0];
