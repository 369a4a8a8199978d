import { addDays, buildGrid, businessCalendar, localMinutesOf, weekdayOf } from '@seatwise/calendar';
import { gridLength, type History, INTERVAL_STATE, intervalStart } from '@seatwise/core';
import { type ForecastInput, forecastDemand } from '@seatwise/forecast';
import { describe, expect, it } from 'vitest';
import { forecastInThreads } from './forecast-in-threads.ts';

const zone = 'UTC';

function batch(queues: number, spoiled = -1): ForecastInput {
  const past = buildGrid(zone, 60, '2026-01-05', 42);
  const minutes = (grid: typeof past, i: number) => localMinutesOf(intervalStart(grid, i), zone);
  const isOpen = (minute: number) => minute >= 480 && minute < 1080;
  const history: History = {
    grid: past,
    queues: Array.from({ length: queues }, (_, q) => {
      const offered = new Float64Array(gridLength(past)).fill(Number.NaN);
      const state = new Uint8Array(offered.length);
      const openMinutes = new Uint8Array(offered.length);
      for (let i = 0; i < offered.length; i++) {
        if (!isOpen(minutes(past, i))) continue;
        openMinutes[i] = 60;
        const day = Math.floor(i / 24);
        if (q === spoiled && day > 0) {
          state[i] = INTERVAL_STATE.missing;
          continue;
        }
        state[i] = INTERVAL_STATE.observed;
        offered[i] = 20 + q + 5 * weekdayOf(past.days[day] as string) + ((i * (q + 3)) % 7);
      }
      return {
        queue: `q${q}`,
        channel: 'voice' as const,
        state,
        openMinutes,
        facts: { offered },
        answerThreshold: null,
        shortAbandonThreshold: null,
      };
    }),
    issues: [],
  };
  const grid = buildGrid(zone, 60, addDays('2026-01-05', 42), 7);
  const open = Uint8Array.from({ length: gridLength(grid) }, (_, i) => (isOpen(minutes(grid, i)) ? 60 : 0));
  return {
    history,
    grid,
    openMinutes: history.queues.map(() => open),
    calendar: businessCalendar({ country: null, events: [] }),
    aht: 200,
    compare: false,
  };
}
const quiet = () => {};

describe('forecastInThreads', () => {
  it('gives what one thread gives, and tells how far it is, one queue after the other', async () => {
    const input = batch(9);
    const heard: [number, number][] = [];
    const made = await forecastInThreads(input, {
      signal: new AbortController().signal,
      onProgress: (done, total) => heard.push([done, total]),
    });
    expect(made).toEqual(forecastDemand(input));
    expect(heard).toEqual(Array.from({ length: 9 }, (_, k) => [k + 1, 9]));
  });

  it('stops in the middle when it is told to, and at once when it was told before', async () => {
    const stop = new AbortController();
    let done = 0;
    const started = forecastInThreads(batch(40), {
      signal: stop.signal,
      onProgress: () => {
        done++;
        stop.abort();
      },
    });
    await expect(started).rejects.toThrow('RUN_INTERRUPTED');
    expect(done).toBeLessThan(40);
    await expect(forecastInThreads(batch(9), { signal: AbortSignal.abort(), onProgress: quiet })).rejects.toThrow(
      'RUN_INTERRUPTED',
    );
  });

  it('hands on what one queue cannot do, with its code', async () => {
    const run = { signal: new AbortController().signal, onProgress: quiet };
    await expect(forecastInThreads(batch(9, 4), run)).rejects.toMatchObject({
      code: 'FORECAST_TOO_SHORT',
      params: { queue: 'q4', days: 1 },
    });
    await expect(forecastInThreads({ ...batch(9), method: 'oracle' }, run)).rejects.toThrow('FORECAST_METHOD_UNKNOWN');
    await expect(forecastInThreads({ ...batch(9), aht: 0 }, run)).rejects.toThrow('FORECAST_AHT_INVALID');
  });
});
