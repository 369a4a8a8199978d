import { gridLength } from '@seatwise/core';
import { describe, expect, it } from 'vitest';
import { selectCell, selectRange } from '../../../parts/sheet/selection.ts';
import { layOutDays, layOutPeriods } from './grid-layout.ts';
import { GridSelection, selectedRange } from './grid-selection.ts';
import { madeForecast } from './made-forecast.fixture.ts';
import { cellsWithin, steppedRange, stretchesOf } from './selected-time.ts';

/** Friday 2026-10-30 to Monday, hours from 08:00 to 12:00 across, two queues. */
const { grid, queues } = madeForecast();
const length = gridLength(grid);
const open = queues.map(({ openMinutes }) => openMinutes);
const hours = layOutDays(grid, open, 1, 60);
const twoHours = layOutDays(grid, open, 1, 120);
const [days, weeks, months] = (['day', 'week', 'month'] as const).map((grain) => layOutPeriods(grid, open, grain)) as [
  typeof hours,
  typeof hours,
  typeof hours,
];
const range = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });

describe('the time of selected cells', () => {
  it('is one stretch within a day, and one a day over several', () => {
    expect(stretchesOf(hours, length, range(1, 1, 1, 2))).toEqual([{ from: 33, to: 35 }]);
    expect(stretchesOf(hours, length, range(0, 0, 1, 0))).toEqual([
      { from: 8, to: 9 },
      { from: 32, to: 33 },
    ]);
    expect(stretchesOf(twoHours, length, range(0, 1, 0, 1))).toEqual([{ from: 10, to: 12 }]);
  });

  it('of a total is that of its row', () => {
    expect(stretchesOf(hours, length, range(0, 4, 0, 4))).toEqual([{ from: 8, to: 12 }]);
    expect(stretchesOf(days, length, range(1, 2, 1, 2))).toEqual([{ from: 24, to: 48 }]);
  });

  it('of days, weeks and months that follow on each other is one stretch', () => {
    expect(stretchesOf(days, length, range(1, 0, 2, 0))).toEqual([{ from: 24, to: 72 }]);
    // Friday to Sunday, then Monday; October's two days, then November's.
    expect(stretchesOf(weeks, length, range(0, 1, 0, 1))).toEqual([{ from: 0, to: 72 }]);
    expect(stretchesOf(months, length, range(0, 0, 1, 1))).toEqual([{ from: 0, to: 96 }]);
  });
});

describe('the cells of a stretch of time', () => {
  it('are columns within a day and whole rows over several', () => {
    expect(cellsWithin(hours, length, { from: 33, to: 35 }, 1)).toEqual(range(1, 1, 1, 2));
    expect(cellsWithin(hours, length, { from: 35, to: 57 }, 1)).toEqual(range(1, 0, 2, 3));
    expect(cellsWithin(hours, length, { from: 0, to: 24 }, 1)).toEqual(range(0, 0, 0, 3));
    // A part of a cell is the cell.
    expect(cellsWithin(twoHours, length, { from: 9, to: 11 }, 1)).toEqual(range(0, 0, 0, 1));
  });

  it('are those of the queue where columns are queues', () => {
    expect(cellsWithin(days, length, { from: 33, to: 57 }, 1)).toEqual(range(1, 1, 2, 1));
    expect(cellsWithin(weeks, length, { from: 71, to: 73 }, 0)).toEqual(range(0, 0, 1, 0));
    expect(cellsWithin(months, length, { from: 50, to: 51 }, 0)).toEqual(range(1, 0, 1, 0));
  });

  it('are the nearest one where all of it is closed', () => {
    expect(cellsWithin(hours, length, { from: 13, to: 15 }, 0)).toEqual(range(0, 3, 0, 3));
    expect(cellsWithin(hours, length, { from: 29, to: 31 }, 0)).toEqual(range(1, 0, 1, 0));
    expect(cellsWithin(hours, length, { from: 95, to: 96 }, 0)).toEqual(range(3, 3, 3, 3));
  });

  it('give back the time that they were taken for, in every grain', () => {
    for (const layout of [hours, twoHours, days, weeks, months]) {
      for (let from = 0; from < length; from++) {
        const cells = cellsWithin(layout, length, { from, to: Math.min(length, from + 7) }, 0);
        const stretches = stretchesOf(layout, length, cells);
        const hull = { from: stretches[0]?.from ?? 0, to: stretches.at(-1)?.to ?? 0 };
        expect(cellsWithin(layout, length, hull, 0)).toEqual(cells);
      }
    }
  });
});

describe('a step', () => {
  const along = { extend: false, byRow: false };
  it('goes along the row and on to the next', () => {
    expect(steppedRange(hours, range(0, 1, 0, 2), 1, along)).toEqual(range(0, 2, 0, 3));
    expect(steppedRange(hours, range(0, 2, 0, 3), 1, along)).toEqual(range(1, 0, 1, 1));
    expect(steppedRange(hours, range(1, 0, 1, 1), -1, along)).toEqual(range(0, 2, 0, 3));
    expect(steppedRange(hours, range(0, 0, 0, 1), -1, along)).toEqual(range(0, 0, 0, 1));
    expect(steppedRange(hours, range(3, 3, 3, 3), 1, along)).toEqual(range(3, 3, 3, 3));
  });

  it('goes by rows where several are selected, or a total, or the chart shows days', () => {
    expect(steppedRange(hours, range(0, 0, 1, 3), 1, along)).toEqual(range(1, 0, 2, 3));
    expect(steppedRange(hours, range(0, 4, 0, 4), 1, along)).toEqual(range(1, 4, 1, 4));
    expect(steppedRange(hours, range(1, 2, 1, 2), -1, { extend: false, byRow: true })).toEqual(range(0, 2, 0, 2));
    expect(steppedRange(days, range(3, 1, 3, 1), 1, { extend: false, byRow: true })).toEqual(range(3, 1, 3, 1));
  });

  it('moves the end, over the end of a day to whole days, and never past the start', () => {
    const extend = { extend: true, byRow: false };
    expect(steppedRange(hours, range(0, 2, 0, 2), 1, extend)).toEqual(range(0, 2, 0, 3));
    expect(steppedRange(hours, range(0, 2, 0, 3), 1, extend)).toEqual(range(0, 0, 1, 3));
    expect(steppedRange(hours, range(0, 2, 0, 2), -1, extend)).toEqual(range(0, 2, 0, 2));
    expect(steppedRange(hours, range(0, 0, 1, 3), -1, extend)).toEqual(range(0, 0, 0, 3));
    expect(steppedRange(days, range(1, 0, 1, 0), -1, { extend: true, byRow: true })).toEqual(range(1, 0, 1, 0));
  });
});

describe('a selection', () => {
  const rangeNow = (cells: GridSelection) => {
    const { sheet, selection } = cells.now();
    return sheet && selectedRange(sheet.layout, selection);
  };

  it('stays on its time when another grain is shown, and on its cells when the same is shown anew', () => {
    const cells = new GridSelection();
    cells.show({ layout: hours, grid, queue: 1 });
    cells.select(selectRange(range(1, 2, 1, 3)));
    cells.show({ layout: days, grid, queue: 1 });
    expect(rangeNow(cells)).toEqual(range(1, 1, 1, 1));
    cells.show({ layout: hours, grid, queue: 1 });
    expect(rangeNow(cells)).toEqual(range(1, 0, 1, 3));
    cells.select(selectRange(range(0, 1, 2, 2)));
    cells.show({ layout: { ...hours }, grid, queue: 1 });
    expect(rangeNow(cells)).toEqual(range(0, 1, 2, 2));
  });

  it('follows the hour where the days begin elsewhere', () => {
    const later = madeForecast({ first: '2026-10-31', days: 5 });
    const cells = new GridSelection();
    cells.show({ layout: hours, grid, queue: 0 });
    cells.select(selectCell({ row: 2, column: 1 }));
    cells.show({
      layout: layOutDays(
        later.grid,
        later.queues.map(({ openMinutes }) => openMinutes),
        0,
        60,
      ),
      grid: later.grid,
      queue: 0,
    });
    expect(rangeNow(cells)).toEqual(range(1, 1, 1, 1));
  });
});
