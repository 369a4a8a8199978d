import type { EChartsCoreOption } from 'echarts/core';

type Edge = 'lower' | 'upper' | null;

export interface ChartTable {
  readonly series: readonly { readonly name: string; readonly edge: Edge }[];
  readonly rows: readonly { readonly label: string; readonly values: readonly (number | null)[] }[];
}

interface Column {
  readonly name: string;
  readonly edge: Edge;
  readonly value: (at: number) => number | null;
}

interface Series {
  readonly name?: string;
  readonly stack?: string;
  readonly silent?: boolean;
  readonly data?: readonly unknown[];
}

/**
 * The numbers behind a chart over labels: one column a series, two for the room between lines. Null for charts without a
 * labelled axis, which bring a table of their own.
 */
export function tableOfOption(option: EChartsCoreOption): ChartTable | null {
  const axis = option.xAxis as { readonly data?: readonly unknown[] } | undefined;
  const series = (Array.isArray(option.series) ? option.series : []) as readonly Series[];
  if (!Array.isArray(axis?.data) || series.length === 0) return null;
  const columns = series.flatMap(({ name = '', stack, silent, data = [] }, at): Column[] => {
    const isBand = silent === true && stack !== undefined;
    if (!isBand) return [{ name, edge: null, value: (i: number) => numberOf(data[i]) }];
    const below = series[at - 1];
    // The lower line of a band comes first and is shown with the upper one.
    if (below?.stack !== stack) return [];
    const lower = (i: number) => numberOf(below.data?.[i]);
    const upper = (i: number) => {
      const [low, width] = [lower(i), numberOf(data[i])];
      return low === null || width === null ? null : low + width;
    };
    return [
      { name, edge: 'lower', value: lower },
      { name, edge: 'upper', value: upper },
    ];
  });
  return {
    series: columns.map(({ name, edge }) => ({ name, edge })),
    rows: axis.data.map((label, i) => ({ label: String(label), values: columns.map(({ value }) => value(i)) })),
  };
}

/** A point is a number, a pair with its place, or an item with a value. */
function numberOf(point: unknown): number | null {
  const value = Array.isArray(point)
    ? point.at(-1)
    : typeof point === 'object' && point !== null && 'value' in point
      ? (point as { value: unknown }).value
      : point;
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}
