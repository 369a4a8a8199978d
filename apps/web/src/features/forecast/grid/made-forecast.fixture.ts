import { buildGrid } from '@seatwise/calendar';
import { type Forecast, gridLength, type IntervalMinutes } from '@seatwise/core';

/** Queues a and b, an hour grid from 2026-10-30 unless told otherwise; 10 contacts (b: 20) an hour from 08:00 to 12:00, else closed. */
export function madeForecast({
  zone = 'UTC',
  minutes = 60 as IntervalMinutes,
  first = '2026-10-30',
  days = 4,
  open = (minute: number) => minute >= 480 && minute < 720,
} = {}): Forecast {
  const grid = buildGrid(zone, minutes, first, days);
  const length = gridLength(grid);
  const isOpen = Array.from({ length }, (_, i) => {
    const day = grid.dayOffsets.findLastIndex((offset) => offset <= i);
    return open((i - (grid.dayOffsets[day] ?? 0)) * minutes);
  });
  const column = (value: number, shut: number) => Float64Array.from(isOpen, (opened) => (opened ? value : shut));
  const queue = (name: string, count: number) => ({
    queue: name,
    channel: 'voice' as const,
    offered: column(count, 0),
    lower80: column(count, 0),
    upper80: column(count, 0),
    lower95: column(count, 0),
    upper95: column(count, 0),
    aht: column(count * 10, Number.NaN),
    openMinutes: Uint8Array.from(isOpen, (opened) => (opened ? minutes : 0)),
    ahtSource: 'history' as const,
  });
  return { grid, queues: [queue('a', 10), queue('b', 20)], backtest: [], issues: [] };
}
