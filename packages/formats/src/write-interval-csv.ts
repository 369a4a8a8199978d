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

/** Imported forecast rows as the forecast file that `readForecastCsv` takes: `queue,interval_start,offered,aht` in seconds. */
export function writeForecastCsvRows({ queues, queue, start, facts }: IntervalRecords, zone: Zone): string {
  const at = (name: 'offered' | 'handleTime' | 'talkTime' | 'holdTime' | 'afterContactWork', i: number) =>
    facts[name]?.[i] ?? Number.NaN;
  const rows = Array.from(start, (instant, i): Cell[] => {
    const parts = [at('talkTime', i), at('holdTime', i), at('afterContactWork', i)].filter(
      (value) => !Number.isNaN(value),
    );
    const handleTime = facts.handleTime ? at('handleTime', i) : parts.reduce((sum, value) => sum + value, 0);
    const offered = at('offered', i);
    const aht = offered > 0 && !Number.isNaN(handleTime) ? handleTime / offered : 0;
    return [queues[queue[i] as number]?.id ?? '', formatInstant(instant, zone), offered, aht];
  });
  return writeCsv(['queue', 'interval_start', 'offered', 'aht'], rows);
}
