import { addDays, buildGrid, businessCalendar, localMinutesOf, weekdayOf } from '@seatwise/calendar';
import { gridLength, type History, INTERVAL_STATE, intervalStart, type PlanningEvent } from '@seatwise/core';
import { describe, expect, it } from 'vitest';
import { forecastDemand } from './index.ts';

const zone = 'Asia/Shanghai';

/** Eight weeks, 09:00 to 17:00 each day, weekday and hour known: `10 × (weekday + 1) + hour` contacts every half hour. */
const truth = (date: string, minutes: number) => 10 * (weekdayOf(date) + 1) + Math.floor(minutes / 60);

function history(days = 56, noise: (i: number) => number = () => 0): History {
  const grid = buildGrid(zone, 30, '2026-03-02', days);
  const length = gridLength(grid);
  const offered = new Float64Array(length).fill(Number.NaN);
  const handled = new Float64Array(length).fill(Number.NaN);
  const handleTime = new Float64Array(length).fill(Number.NaN);
  const state = new Uint8Array(length);
  const openMinutes = new Uint8Array(length);
  for (let i = 0; i < length; i++) {
    const minutes = localMinutesOf(intervalStart(grid, i), zone);
    if (minutes < 540 || minutes >= 1020) continue;
    state[i] = INTERVAL_STATE.observed;
    openMinutes[i] = 30;
    offered[i] = truth(grid.days[Math.floor(i / 48)] as string, minutes) + noise(i);
    handled[i] = offered[i] as number;
    handleTime[i] = (handled[i] as number) * 200;
  }
  const queue = {
    queue: 'q',
    channel: 'voice' as const,
    state,
    openMinutes,
    facts: { offered, handled, handleTime },
    answerThreshold: null,
    shortAbandonThreshold: null,
  };
  return { grid, queues: [queue], issues: [] };
}

function forecast(past: History, events: PlanningEvent[] = [], aht: number | null = null) {
  const grid = buildGrid(zone, 30, addDays(past.grid.days.at(-1) as string, 1), 7);
  const open = Uint8Array.from({ length: gridLength(grid) }, (_, i) => {
    const minutes = localMinutesOf(intervalStart(grid, i), zone);
    return minutes >= 540 && minutes < 1020 ? 30 : 0;
  });
  return forecastDemand({
    history: past,
    grid,
    openMinutes: [open],
    calendar: businessCalendar({ country: null, events }),
    aht,
  });
}

describe('forecastDemand', () => {
  it('finds a weekly pattern exactly when there is no noise, and nothing while closed', () => {
    const { grid, queues, backtest } = forecast(history());
    for (let i = 0; i < gridLength(grid); i++) {
      const minutes = localMinutesOf(intervalStart(grid, i), zone);
      const expected = minutes >= 540 && minutes < 1020 ? truth(grid.days[Math.floor(i / 48)] as string, minutes) : 0;
      // Weekdays are drawn towards their mean by a fraction of a percent.
      expect(Math.abs((queues[0]?.offered[i] as number) - expected)).toBeLessThanOrEqual(0.02 * expected);
    }
    expect(backtest.filter(({ chosen }) => chosen)).toMatchObject([{ method: 'combination' }]);
    // The first origins have two weeks behind them.
    for (const { wape } of backtest) expect(wape).toBeLessThan(0.03);
    expect(backtest.find(({ method }) => method === 'seasonal_naive_week')?.wape).toBe(0);
  });

  it('bounds enclose the forecast and hold about their share of held-out noise', () => {
    // A fixed sequence of ±√(2·mean) steps, no randomness: bounds must widen to hold it.
    const noisy = history(56, (i) => (((i * 2654435761) >>> 8) % 17) - 8);
    const { queues } = forecast(noisy);
    const queue = queues[0];
    let inside = 0;
    let count = 0;
    for (const [i, offered] of (queue?.offered ?? []).entries()) {
      if (offered === 0) continue;
      const [low95, low80, high80, high95] = [
        queue?.lower95[i],
        queue?.lower80[i],
        queue?.upper80[i],
        queue?.upper95[i],
      ] as number[];
      expect([low95, low80, offered, high80, high95]).toEqual(
        [low95, low80, offered, high80, high95].sort((a, b) => (a as number) - (b as number)),
      );
      const actual = offered + (((i * 40503) >>> 4) % 17) - 8;
      count++;
      if (actual >= (low80 as number) && actual <= (high80 as number)) inside++;
    }
    expect(inside / count).toBeGreaterThan(0.65);
    expect(inside / count).toBeLessThan(0.95);
  });

  it('scales by an event of known effect and takes handle time from the history', () => {
    const day = '2026-04-28';
    const event: PlanningEvent = {
      id: 'p',
      name: 'promotion',
      kind: 'promotion',
      start: day,
      end: day,
      queues: null,
      factor: 1.5,
    };
    const plain = forecast(history()).queues[0];
    const lifted = forecast(history(), [event]).queues[0];
    const noon = 48 + 24;
    expect(lifted?.offered[noon]).toBeCloseTo(1.5 * (plain?.offered[noon] as number), 9);
    expect(plain?.aht[noon]).toBeCloseTo(200, 9);
    expect(plain?.ahtSource).toBe('history');
  });

  it('says what it lacks: handle time, days', () => {
    const past = history();
    const bare: History = {
      ...past,
      queues: past.queues.map((queue) => ({ ...queue, facts: { offered: queue.facts.offered as Float64Array } })),
    };
    expect(() => forecast(bare)).toThrow('FORECAST_AHT_REQUIRED');
    expect(forecast(bare, [], 240).queues[0]?.ahtSource).toBe('given');
    expect(() => forecast(history(2))).toThrow('FORECAST_TOO_SHORT');
  });
});
