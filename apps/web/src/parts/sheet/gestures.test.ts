import { describe, expect, it } from 'vitest';
import { withChange } from './change.ts';
import { readEntry, readNumber } from './entry.ts';
import { figuresOf } from './figures.ts';
import { applyEntry, clearRange, dragFill, fillFrom, fillOn, pasteBlock } from './operations.ts';
import type { CellRange } from './place.ts';

const size = { rows: 3, columns: 4 };
/** 0 to 11, the cell in the last row and second column being shut. */
const values = Float64Array.from({ length: 12 }, (_, i) => i);
const readOnly = Uint8Array.from({ length: 12 }, (_, i) => (i === 9 ? 1 : 0));
const sheet = { size, values, readOnly, least: 0, blank: Number.NaN };
const range = (top: number, left: number, bottom = top, right = left): CellRange => ({ top, left, bottom, right });
const typed = (text: string, over: CellRange, everywhere = false) => {
  const entry = readEntry(text);
  if (!entry) throw new Error(`${text} cannot be read`);
  return applyEntry(sheet, over, { row: over.top, column: over.left }, entry, everywhere);
};
const after = ({ change }: ReturnType<typeof typed>) => [...(change ? withChange(values, change) : values)];

describe('what is typed', () => {
  it('is a number as people write it, also in full-width digits', () => {
    for (const [text, value] of [
      ['120', 120],
      ['１２３．５', 123.5],
      ['1,234,567.8', 1_234_567.8],
      ['1 234', 1234],
      ['−5', -5],
      ['1e3', 1000],
      ['.5', 0.5],
    ] as const) {
      expect(readNumber(text), text).toBe(value);
    }
    for (const text of ['', 'ten', '1,23', '1.2.3', '--1', '1 2', '=', '0x10', 'NaN', 'Infinity']) {
      expect(readNumber(text), text).toBeNull();
    }
  });

  it('is a value, or a change of what is selected', () => {
    expect(readEntry('120')).toEqual({ kind: 'value', value: 120 });
    expect(readEntry('＝１２０')).toEqual({ kind: 'set', value: 120 });
    expect(readEntry('=-5')).toEqual({ kind: 'set', value: -5 });
    expect(readEntry('+10%')).toEqual({ kind: 'percent', value: 10 });
    expect(readEntry('－２．５％')).toEqual({ kind: 'percent', value: -2.5 });
    expect(readEntry('-5')).toEqual({ kind: 'add', value: -5 });
    expect(readEntry('*1.1')).toEqual({ kind: 'multiply', value: 1.1 });
    expect(readEntry('×1.1')).toEqual({ kind: 'multiply', value: 1.1 });
    expect(readEntry('/4')).toEqual({ kind: 'multiply', value: 0.25 });
    for (const text of ['', '10%', '=', '+', '/0', '=ten', '+%', '*']) expect(readEntry(text), text).toBeNull();
  });

  it('is written into the active cell alone, or over the selection', () => {
    expect(after(typed('7', range(0, 0, 0, 2))).slice(0, 4)).toEqual([7, 1, 2, 3]);
    expect(after(typed('7', range(0, 0, 0, 2), true)).slice(0, 4)).toEqual([7, 7, 7, 3]);
    expect(after(typed('=7', range(0, 0, 1, 1)))).toEqual([7, 7, 2, 3, 7, 7, 6, 7, 8, 9, 10, 11]);
    expect(after(typed('+10', range(0, 0, 0, 3))).slice(0, 4)).toEqual([10, 11, 12, 13]);
    expect(after(typed('-50%', range(0, 1, 0, 3))).slice(0, 4)).toEqual([0, 0.5, 1, 1.5]);
  });

  it('says which cells are shut and which values were raised, and changes nothing else', () => {
    const outcome = typed('-9', range(2, 0, 2, 3));
    expect(after(outcome).slice(8)).toEqual([0, 9, 1, 2]);
    expect(outcome.refused).toEqual({ readOnly: 1, beyond: 0, unreadable: 0, raised: 1 });
    expect([...(outcome.change?.cells ?? [])]).toEqual([8, 10, 11]);
    expect(typed('=9', range(2, 1)).change).toBeNull();
    expect(typed('3', range(0, 3)).change).toBeNull();
  });

  it('leaves an empty cell empty under a percentage', () => {
    const gaps = {
      ...sheet,
      values: Float64Array.of(Number.NaN, 10),
      size: { rows: 1, columns: 2 },
      readOnly: undefined,
    };
    const { change } = applyEntry(gaps, range(0, 0, 0, 1), { row: 0, column: 0 }, { kind: 'percent', value: 10 });
    expect([...(change?.cells ?? [])]).toEqual([1]);
    expect(change?.after[0]).toBeCloseTo(11, 12);
  });

  it('can be taken back to the very values', () => {
    const { change } = typed('*1.1', range(0, 0, 2, 3));
    if (!change) throw new Error('nothing changed');
    expect(withChange(withChange(values, change), change, 'before')).toEqual(values);
  });
});

describe('a pasted block', () => {
  const pasted = (block: string[][], over: CellRange) => pasteBlock(sheet, over, block);

  it('of one cell fills the selection, a block goes out from its first cell', () => {
    expect(after(pasted([['5']], range(0, 0, 1, 1)))).toEqual([5, 5, 2, 3, 5, 5, 6, 7, 8, 9, 10, 11]);
    expect(
      after(
        pasted(
          [
            ['90', '91'],
            ['92', '93'],
          ],
          range(0, 1),
        ),
      ).slice(0, 8),
    ).toEqual([0, 90, 91, 3, 4, 92, 93, 7]);
  });

  it('is repeated over a selection that is a multiple of it', () => {
    expect(after(pasted([['1', '2']], range(0, 0, 1, 3))).slice(0, 8)).toEqual([1, 2, 1, 2, 1, 2, 1, 2]);
    expect(after(pasted([['1', '2']], range(0, 0, 0, 2))).slice(0, 4)).toEqual([1, 2, 2, 3]);
  });

  it('tells what lay beyond the edge, what could not be read and what is shut', () => {
    const outcome = pasted(
      [
        ['1', 'x', ''],
        ['2', '3', '4'],
      ],
      range(1, 1),
    );
    expect(after(outcome)).toEqual([0, 1, 2, 3, 4, 1, 6, 7, 8, 9, 3, 4]);
    expect(outcome.refused).toEqual({ readOnly: 1, beyond: 0, unreadable: 1, raised: 0 });
    expect(pasted([['1', '2']], range(2, 3)).refused.beyond).toBe(1);
    expect(pasted([['1'], ['2'], ['3']], range(2, 0)).refused.beyond).toBe(2);
  });
});

describe('filling', () => {
  it('repeats the first row or column of a selection, and for a cell alone its neighbour', () => {
    expect(after(fillOn(sheet, range(0, 0, 2, 0), 'down'))).toEqual([0, 1, 2, 3, 0, 5, 6, 7, 0, 9, 10, 11]);
    expect(after(fillOn(sheet, range(0, 1, 1, 3), 'right')).slice(0, 8)).toEqual([0, 1, 1, 1, 4, 5, 5, 5]);
    expect(after(fillOn(sheet, range(1, 2), 'down'))[6]).toBe(2);
    expect(after(fillOn(sheet, range(1, 2), 'right'))[6]).toBe(5);
    expect(fillOn(sheet, range(0, 0), 'down').change).toBeNull();
  });

  it('goes on with the pattern of the source, in every direction', () => {
    expect(after(fillFrom(sheet, range(0, 0, 0, 1), range(0, 0, 0, 3))).slice(0, 4)).toEqual([0, 1, 0, 1]);
    expect(after(fillFrom(sheet, range(0, 2, 0, 3), range(0, 0, 0, 3))).slice(0, 4)).toEqual([2, 3, 2, 3]);
  });

  it('follows the handle along the longer way', () => {
    const source = range(1, 1);
    expect(dragFill(source, { row: 1, column: 3 })).toEqual(range(1, 1, 1, 3));
    expect(dragFill(source, { row: 0, column: 1 })).toEqual(range(0, 1, 1, 1));
    expect(dragFill(source, { row: 2, column: 1 })).toEqual(range(1, 1, 2, 1));
    expect(dragFill(source, { row: 1, column: 1 })).toBe(source);
  });
});

describe('the rest', () => {
  it('empties to what an empty cell is here, and leaves it where there is nothing to put', () => {
    const emptied = (blank: number | null) => clearRange({ ...sheet, blank }, range(0, 1, 0, 2), 'cleared');
    expect(after(emptied(Number.NaN)).slice(0, 4)).toEqual([0, Number.NaN, Number.NaN, 3]);
    expect(after(emptied(0)).slice(0, 4)).toEqual([0, 0, 0, 3]);
    expect(emptied(null).change).toBeNull();
    const gap = { ...sheet, values: Float64Array.of(Number.NaN, 5), size: { rows: 1, columns: 2 }, blank: 0 };
    expect(fillOn(gap, range(0, 0, 0, 1), 'right').change?.after[0]).toBe(0);
  });

  it('sums a selection, a pinned total only when it is selected alone', () => {
    expect(figuresOf(values, size, range(0, 0, 0, 3), 0)).toEqual({ cells: 4, count: 4, sum: 6, mean: 1.5 });
    expect(figuresOf(values, size, range(0, 0, 0, 3), 1)).toEqual({ cells: 3, count: 3, sum: 3, mean: 1 });
    expect(figuresOf(values, size, range(0, 3, 1, 3), 1)).toEqual({ cells: 2, count: 2, sum: 10, mean: 5 });
    expect(figuresOf(Float64Array.of(Number.NaN), { rows: 1, columns: 1 }, range(0, 0), 0)).toEqual({
      cells: 1,
      count: 0,
      sum: null,
      mean: null,
    });
  });
});

it('of means tells the mean over all of it, and no sum', () => {
  const handled = Float64Array.of(1, 3, 0, 0, 0, 0, 0, 0);
  const means = Float64Array.of(100, 200, 900, Number.NaN, 0, 0, 0, 0);
  expect(figuresOf(means, size, range(0, 0, 0, 3), 0, handled)).toEqual({ cells: 4, count: 3, sum: null, mean: 175 });
  expect(figuresOf(means, size, range(0, 2, 0, 3), 0, handled).mean).toBeNull();
});

describe('a sheet that takes some values alone', () => {
  const levels = { ...sheet, fits: (value: number) => Number.isInteger(value) && value >= 1 && value <= 5 };
  const over = range(0, 1, 1, 2);

  it('leaves the others out and says how many; emptying is no value', () => {
    const put = (text: string) => {
      const entry = readEntry(text);
      return entry && applyEntry(levels, over, { row: 0, column: 1 }, entry);
    };
    expect(put('6')).toMatchObject({ change: null, refused: { unfit: 1 } });
    expect([...(put('=3')?.change?.after ?? [])]).toEqual([3, 3, 3, 3]);
    const doubled = put('*2');
    expect([doubled?.change?.cells.length, doubled?.refused.unfit]).toEqual([2, 2]);
    expect(pasteBlock(levels, over, [['2', '9']])).toMatchObject({ refused: { unfit: 2 } });
    expect([...(clearRange(levels, over, 'cleared').change?.after ?? [])]).toEqual([NaN, NaN, NaN, NaN]);
  });
});
