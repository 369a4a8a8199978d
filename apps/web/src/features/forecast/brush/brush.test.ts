import { describe, expect, it } from 'vitest';
import { madeForecast } from '../grid/made-forecast.fixture.ts';
import { bandsOf, dayAxis, intervalAxis } from './brush-axis.ts';
import { boxOf, labelAt, type Plot } from './plot.ts';

/** Four days of 24 hours. */
const { grid } = madeForecast();

describe('labels of a chart', () => {
  it('by interval are the intervals', () => {
    const axis = intervalAxis(grid);
    expect(axis.labels).toBe(96);
    expect(axis.stretchOf([33, 34])).toEqual({ from: 33, to: 35 });
    expect(axis.labelsOf({ from: 33, to: 35 })).toEqual([33, 34]);
  });

  it('by day are days after those of the past, which cannot be selected', () => {
    const axis = dayAxis(grid, 28);
    expect(axis.labels).toBe(32);
    expect(axis.labelsOf({ from: 33, to: 49 })).toEqual([29, 30]);
    expect(axis.stretchOf([29, 30])).toEqual({ from: 24, to: 72 });
    expect(axis.stretchOf([20, 28])).toEqual({ from: 0, to: 24 });
    expect(axis.stretchOf([3, 27])).toBeNull();
  });

  it('are shaded once where stretches share them', () => {
    const hours = [9, 33, 81].map((from) => ({ from, to: from + 2 }));
    expect(bandsOf(intervalAxis(grid), hours)).toEqual([
      [9, 10],
      [33, 34],
      [81, 82],
    ]);
    expect(bandsOf(dayAxis(grid, 2), hours)).toEqual([
      [2, 3],
      [5, 5],
    ]);
  });
});

describe('places on a chart', () => {
  const plot: Plot = { left: 40, right: 140, bottom: 200, origin: 40, step: 10, labels: 11 };
  /** Labels 50 to 60 of 101 in view. */
  const zoomed: Plot = { ...plot, origin: 40 - 500, labels: 101 };

  it('are the nearest label in view', () => {
    expect([0, 44, 46, 140, 999].map((x) => labelAt(plot, x))).toEqual([0, 0, 1, 10, 10]);
    expect([0, 46, 999].map((x) => labelAt(zoomed, x))).toEqual([50, 51, 60]);
  });

  it('of a band end at the edges of the chart', () => {
    expect(boxOf(plot, [2, 3])).toEqual({ left: 55, width: 20 });
    expect(boxOf(plot, [0, 10])).toEqual({ left: 40, width: 100 });
    expect(boxOf(zoomed, [48, 52])).toEqual({ left: 40, width: 25 });
    expect(boxOf(zoomed, [3, 4])).toBeNull();
    expect(boxOf({ ...plot, step: 0.5 }, [4, 4])?.width).toBe(3);
  });
});
