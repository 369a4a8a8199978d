import { formatInstant } from '@seatwise/calendar';
import type { IntervalRecords, Zone } from '@seatwise/core';
import { FACT_COLUMNS, THRESHOLD_COLUMNS } from './interval-columns.ts';
import { type Cell, writeCsv } from './write-csv.ts';

/** Writes records as the canonical interval CSV; `readIntervalCsv` gives them back unchanged. */
export function writeIntervalCsv({ queues, queue, start, facts, thresholds }: IntervalRecords, zone: Zone): string {
  const held = Object.entries(FACT_COLUMNS).filter(([, fact]) => facts[fact] !== undefined);
  const limits = Object.entries(THRESHOLD_COLUMNS).filter(([, name]) => thresholds[name] !== null);
  const columns = ['interval_start', 'queue', 'channel', ...[...held, ...limits].map(([column]) => column)];
  const rows = Array.from(start, (instant, i): Cell[] => {
    const { id = '', channel = 'voice' } = queues[queue[i] as number] ?? {};
    return [
      formatInstant(instant, zone),
      id,
      channel,
      ...held.map(([, fact]) => (facts[fact] as Float64Array)[i] as number),
      ...limits.map(([, name]) => thresholds[name]),
    ];
  });
  return writeCsv(columns, rows);
}
