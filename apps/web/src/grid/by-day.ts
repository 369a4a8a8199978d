import { type IntervalGrid, intervalStart } from '@seatwise/core';

type Values = readonly (number | null)[];

/** First and last-plus-one interval of day `d`. */
export function dayBounds(grid: IntervalGrid, day: number): readonly [number, number] {
  return [grid.dayOffsets[day] ?? 0, grid.dayOffsets[day + 1] ?? 0];
}

/** First and last-plus-one interval of a day in which any of the columns has something; the whole day where none has. */
export function usedBounds(grid: IntervalGrid, day: number, columns: readonly Values[]): readonly [number, number] {
  const [from, to] = dayBounds(grid, day);
  const isUsed = (i: number) => columns.some((column) => (column[i] ?? 0) > 0);
  let [first, end] = [from, to];
  while (first < to && !isUsed(first)) first++;
  if (first === to) return [from, to];
  while (!isUsed(end - 1)) end--;
  return [first, end];
}

/** Sum of one day; null when nothing of it is known. */
function daySum(grid: IntervalGrid, values: Values | undefined, day: number): number | null {
  const [from, to] = dayBounds(grid, day);
  return sumOf(values, from, to);
}

/** Sum of `values[from .. to)`; null when none is known. */
export function sumOf(values: Values | undefined, from = 0, to = values?.length ?? 0): number | null {
  let sum: number | null = null;
  for (let i = from; i < to; i++) {
    const value = values?.[i];
    if (value !== null && value !== undefined) sum = (sum ?? 0) + value;
  }
  return sum;
}

/** One sum a day. */
export function daySums(grid: IntervalGrid, values: Values | undefined): (number | null)[] {
  return grid.days.map((_, day) => daySum(grid, values, day));
}

/** Starts of the intervals `[from, to)`. */
export function startsOf(grid: IntervalGrid, from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, i) => intervalStart(grid, from + i));
}

/** Index of the greatest known value, or -1. */
export function indexOfMax(values: Values): number {
  let best = -1;
  values.forEach((value, i) => {
    if (value !== null && (best < 0 || value > (values[best] as number))) best = i;
  });
  return best;
}

/** Index of the least known value, or -1. */
export function indexOfMin(values: Values): number {
  return indexOfMax(values.map((value) => (value === null ? null : -value)));
}

/** Adds columns up; null only where every one is null. */
export function addUp(columns: readonly Values[]): (number | null)[] {
  const length = Math.max(0, ...columns.map(({ length }) => length));
  return Array.from({ length }, (_, i) => sumOf(columns.map((column) => column[i] ?? null)));
}

/** ISO weekday of a date, Monday 0. */
export function weekdayIndex(date: string): number {
  return (new Date(`${date}T00:00Z`).getUTCDay() + 6) % 7;
}
