import type { Observation } from '@seatwise/core';
import type { RowReader } from './row-reader.ts';

/** Capacity inputs by day as observations, one a measure. */
export function observationsOf({ table, queues, observed }: RowReader): Observation[] {
  return Array.from({ length: table.length }).flatMap((_, i) => {
    const date = new Date(table.start[i] as number).toISOString().slice(0, 10);
    const queue = queues[table.queue[i] as number]?.id ?? '';
    return observed.flatMap(({ measure, at }): Observation[] => {
      const value = table.columns[at]?.[i] as number;
      return Number.isNaN(value) ? [] : [{ date, site: '', queue, measure, value, n: 1 }];
    });
  });
}
