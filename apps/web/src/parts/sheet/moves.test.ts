import { describe, expect, it } from 'vitest';
import { hitAt, scrollToShow } from './metrics.ts';
import { movedBy } from './moves.ts';
import { extendTo, fitSelection, rangeOf, selectCell, selectRange, stepOn } from './selection.ts';
import { emptyUndo, pushStep, redoStep, undoStep } from './undo.ts';
import { windowOf } from './window-of.ts';

const size = { rows: 4, columns: 6 };
const _ = Number.NaN;
const mover = {
  size,
  page: 2,
  values: Float64Array.of(1, 1, 1, _, _, 1, 1, _, 1, 1, 1, 1, _, _, _, _, _, _, 1, 1, 1, 1, 1, 1),
};
const to = (key: string, row: number, column: number, far = false) => {
  const place = movedBy(key, far, { row, column }, mover);
  return place && [place.row, place.column];
};

describe('keys', () => {
  it('move by a cell, a page, to the ends of a row and of the sheet, and never out of it', () => {
    expect(to('ArrowRight', 0, 0)).toEqual([0, 1]);
    expect(to('ArrowLeft', 0, 0)).toEqual([0, 0]);
    expect(to('PageDown', 1, 3)).toEqual([3, 3]);
    expect(to('PageUp', 1, 3)).toEqual([0, 3]);
    expect(to('Home', 2, 3)).toEqual([2, 0]);
    expect(to('End', 2, 3)).toEqual([2, 5]);
    expect(to('Home', 2, 3, true)).toEqual([0, 0]);
    expect(to('End', 2, 3, true)).toEqual([3, 5]);
    expect(to('x', 2, 3)).toBeNull();
  });

  it('jump with Ctrl to the end of a block, over a gap to the next one, else to the edge', () => {
    expect(to('ArrowRight', 0, 0, true)).toEqual([0, 2]);
    expect(to('ArrowRight', 0, 2, true)).toEqual([0, 5]);
    expect(to('ArrowDown', 0, 0, true)).toEqual([1, 0]);
    expect(to('ArrowDown', 1, 0, true)).toEqual([3, 0]);
    expect(to('ArrowRight', 2, 0, true)).toEqual([2, 5]);
    expect(to('ArrowUp', 0, 3, true)).toEqual([0, 3]);
  });
});

describe('a selection', () => {
  it('extends from its corner while the active cell stays', () => {
    const one = selectCell({ row: 2, column: 3 });
    const wide = extendTo(one, { row: 1, column: 1 });
    expect(rangeOf(wide)).toEqual({ top: 1, left: 1, bottom: 2, right: 3 });
    expect(wide.active).toEqual({ row: 2, column: 3 });
  });

  it('is gone around by Tab along rows and by Enter along columns', () => {
    let chosen = selectRange({ top: 0, left: 0, bottom: 1, right: 1 });
    const places = (along: 'row' | 'column', step: 1 | -1) =>
      Array.from({ length: 4 }, () => {
        chosen = stepOn(chosen, along, step, size);
        return `${chosen.active.row}${chosen.active.column}`;
      });
    expect(places('row', 1)).toEqual(['01', '10', '11', '00']);
    expect(places('column', 1)).toEqual(['10', '01', '11', '00']);
    expect(places('row', -1)).toEqual(['11', '10', '01', '00']);
    expect(rangeOf(chosen)).toEqual({ top: 0, left: 0, bottom: 1, right: 1 });
    expect(stepOn(selectCell({ row: 3, column: 0 }), 'column', 1, size).active).toEqual({ row: 3, column: 0 });
  });

  it('fits a sheet that has become smaller', () => {
    const small = { rows: 2, columns: 2 };
    const fitted = fitSelection(selectCell({ row: 3, column: 5 }), small);
    expect(fitted.active).toEqual({ row: 1, column: 1 });
    const inside = selectCell({ row: 1, column: 0 });
    expect(fitSelection(inside, small).active).toBe(inside.active);
  });
});

describe('undo', () => {
  it('takes back gesture by gesture; a new one ends what could be made again', () => {
    const two = pushStep(pushStep(emptyUndo<string>(), 'a'), 'b');
    const back = undoStep(undoStep(undoStep(two)));
    expect(back).toEqual({ done: [], undone: ['b', 'a'] });
    expect(redoStep(back)).toEqual({ done: ['a'], undone: ['b'] });
    expect(redoStep(redoStep(redoStep(back)))).toEqual({ done: ['a', 'b'], undone: [] });
    expect(pushStep(undoStep(two), 'c')).toEqual({ done: ['a', 'c'], undone: [] });
  });
});

describe('what is in view', () => {
  it('has the same length wherever it lies, and holds every item in sight', () => {
    for (let scroll = 0; scroll <= 1000 * 28 - 560; scroll += 97) {
      const { first, last } = windowOf(scroll, 560, 28, 1000, 2);
      expect(last - first).toBe(24);
      expect(first * 28).toBeLessThanOrEqual(scroll);
      expect((last + 1) * 28).toBeGreaterThanOrEqual(Math.min(1000 * 28, scroll + 560));
    }
    expect(windowOf(0, 560, 28, 3, 2)).toEqual({ first: 0, last: 2 });
    expect(windowOf(0, 560, 28, 0, 2)).toEqual({ first: 0, last: -1 });
  });

  const metrics = { row: 28, head: 28, rowHead: 100, column: 60, pinned: 80, pinnedColumns: 1 };
  const wide = { rows: 100, columns: 51 };
  const scroller = { scrollTop: 280, scrollLeft: 600, clientWidth: 480, clientHeight: 308 };

  it('is hit cell by cell, at the heads and at the pinned column', () => {
    expect(hitAt(100, 28, scroller, wide, metrics)).toEqual({ part: 'cell', place: { row: 10, column: 10 } });
    expect(hitAt(50, 60, scroller, wide, metrics)).toMatchObject({ part: 'row', place: { row: 11 } });
    expect(hitAt(170, 10, scroller, wide, metrics)).toMatchObject({ part: 'column', place: { column: 11 } });
    expect(hitAt(5, 5, scroller, wide, metrics).part).toBe('corner');
    expect(hitAt(470, 40, scroller, wide, metrics).place).toEqual({ row: 10, column: 50 });
  });

  it('scrolls no further than a cell needs', () => {
    const show = (row: number, column: number) => scrollToShow({ row, column }, scroller, wide, metrics);
    expect(show(12, 12)).toEqual({ top: 280, left: 600 });
    expect(show(0, 0)).toEqual({ top: 0, left: 0 });
    // Ten rows and five columns are in view beside the heads.
    expect(show(20, 15)).toEqual({ top: 308, left: 660 });
    expect(show(20, 50)).toEqual({ top: 308, left: 600 });
  });
});
