import { describe, expect, it } from 'vitest';
import { cellMarks, cellValues } from './cell-values.ts';
import { grainsOf, layOutDays, layOutPeriods } from './grid-layout.ts';
import { madeForecast } from './made-forecast.fixture.ts';

const forecast = madeForecast();
const open = forecast.queues.map(({ openMinutes }) => openMinutes);

describe('the sheet of a queue', () => {
  it('has days down, open times across and the day’s total', () => {
    const layout = layOutDays(forecast.grid, open, 1, 60);
    expect(layout.columnKeys).toEqual([480, 540, 600, 660]);
    expect([layout.rowDays.length, layout.columns, layout.pinnedColumns]).toEqual([4, 5, 1]);
    const values = cellValues(layout, forecast, 'offered');
    expect([...values.slice(0, 5)]).toEqual([20, 20, 20, 20, 80]);
    expect([...cellValues(layout, forecast, 'aht').slice(0, 5)]).toEqual([200, 200, 200, 200, 200]);
  });

  it('adds finer intervals up, and shuts a cell only when all of it is closed', () => {
    const fine = madeForecast({ minutes: 15, open: (minute) => minute >= 495 && minute < 540 });
    const layout = layOutDays(
      fine.grid,
      fine.queues.map(({ openMinutes }) => openMinutes),
      0,
      30,
    );
    expect(layout.columnKeys).toEqual([480, 510]);
    expect([...cellValues(layout, fine, 'offered').slice(0, 3)]).toEqual([10, 20, 30]);
    expect([...layout.closed.slice(0, 3)]).toEqual([0, 0, 0]);
    const half = madeForecast({ open: (minute) => minute === 480 || minute === 600 });
    const holed = layOutDays(
      half.grid,
      half.queues.map(({ openMinutes }) => openMinutes),
      0,
      60,
    );
    expect([...holed.closed.slice(0, 4)]).toEqual([0, 1, 0, 0]);
    expect(cellValues(holed, half, 'offered')[1]).toBeNaN();
  });

  it('keeps a repeated hour in one cell and leaves a missing one empty', () => {
    const all = () => true;
    const autumn = madeForecast({ zone: 'America/New_York', first: '2026-11-01', days: 1, open: all });
    const layout = layOutDays(
      autumn.grid,
      autumn.queues.map(({ openMinutes }) => openMinutes),
      0,
      60,
    );
    expect(layout.columnKeys).toHaveLength(24);
    const values = cellValues(layout, autumn, 'offered');
    expect([...values.slice(0, 3), values[24]]).toEqual([10, 20, 10, 250]);
    const spring = madeForecast({ zone: 'America/New_York', first: '2026-03-08', days: 1, open: all });
    const jumped = layOutDays(
      spring.grid,
      spring.queues.map(({ openMinutes }) => openMinutes),
      0,
      60,
    );
    expect([...jumped.closed.slice(0, 4)]).toEqual([0, 0, 1, 0]);
    expect(cellValues(jumped, spring, 'offered')[24]).toBe(230);
  });
});

describe('the sheet of periods', () => {
  it('has days, weeks or months down, queues across and their total', () => {
    const days = layOutPeriods(forecast.grid, open, 'day');
    expect([...cellValues(days, forecast, 'offered').slice(0, 3)]).toEqual([40, 80, 120]);
    // 30 October 2026 is a Friday: three days of a week, then one; two days of a month, then two.
    const weeks = layOutPeriods(forecast.grid, open, 'week');
    expect([weeks.rowDays, weeks.dayCounts]).toEqual([
      ['2026-10-30', '2026-11-02'],
      [3, 1],
    ]);
    expect([...cellValues(weeks, forecast, 'offered')]).toEqual([120, 240, 360, 40, 80, 120]);
    const months = layOutPeriods(forecast.grid, open, 'month');
    expect(months.rowDays).toEqual(['2026-10-30', '2026-11-01']);
    expect(cellValues(months, forecast, 'aht')[2]).toBeCloseTo((40 * 100 + 80 * 200) / 120, 9);
  });

  it('offers grains from the plan’s interval upward', () => {
    expect(grainsOf(15)).toEqual([15, 30, 60, 'day', 'week', 'month']);
    expect(grainsOf(30)).toEqual([30, 60, 'day', 'week', 'month']);
    expect(grainsOf(10)).toEqual([10, 30, 60, 'day', 'week', 'month']);
    expect(grainsOf(60)).toEqual([60, 'day', 'week', 'month']);
  });
});

describe('marks', () => {
  it('tell what is kept from what is not, and rounding from neither', () => {
    const marks = cellMarks(
      Float64Array.of(1, 1, 1, Number.NaN),
      Float64Array.of(1, 2, 2, Number.NaN),
      Float64Array.of(1 + 1e-12, 2, 3, Number.NaN),
    );
    expect([...marks]).toEqual([0, 1, 2, 0]);
  });
});
