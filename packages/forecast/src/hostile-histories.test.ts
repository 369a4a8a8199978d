import { buildGrid, businessCalendar } from '@seatwise/calendar';
import { type Forecast, gridLength, type History, INTERVAL_STATE, type QueueHistory } from '@seatwise/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addPaths, boundsAt, boundsOfSums, forecastDemand, METHODS, pathSums, samplePaths } from './index.ts';

const FIRST = '2015-01-05';
const zone = 'Europe/Berlin';

/** Queues whose value at day and slot of 24 hours is given; NaN is missing, null closed. */
function historyOf(days: number, ...queues: ((day: number, slot: number) => number | null)[]): History {
  const grid = buildGrid(zone, 60, FIRST, days);
  const length = gridLength(grid);
  return {
    grid,
    issues: [],
    queues: queues.map((value, q): QueueHistory => {
      const offered = new Float64Array(length).fill(Number.NaN);
      const state = new Uint8Array(length);
      const openMinutes = new Uint8Array(length);
      for (let d = 0; d < days; d++) {
        for (let i = grid.dayOffsets[d] as number; i < (grid.dayOffsets[d + 1] as number); i++) {
          const seen = value(d, i - (grid.dayOffsets[d] as number));
          if (seen === null) continue;
          openMinutes[i] = 60;
          offered[i] = seen;
          state[i] = Number.isNaN(seen) ? INTERVAL_STATE.missing : INTERVAL_STATE.observed;
        }
      }
      return {
        queue: `q${q}`,
        channel: 'voice',
        state,
        openMinutes,
        facts: { offered },
        answerThreshold: null,
        shortAbandonThreshold: null,
      };
    }),
  };
}

function ahead(history: History, horizon = 14, method?: string): Forecast {
  const days = history.grid.days.length;
  const grid = buildGrid(zone, 60, buildGrid(zone, 60, FIRST, days + 1).days.at(-1) as string, horizon);
  const open = new Uint8Array(gridLength(grid)).fill(60);
  for (let i = 0; i < open.length; i += 24) open[i] = 0;
  return forecastDemand({
    history,
    grid,
    openMinutes: history.queues.map(() => open),
    calendar: businessCalendar({ country: 'DE', events: [] }),
    aht: 180,
    ...(method ? { method } : {}),
  });
}

function expectSane(forecast: Forecast): void {
  for (const { offered, lower95, lower80, upper80, upper95, openMinutes, aht } of forecast.queues) {
    for (let i = 0; i < offered.length; i++) {
      const row = [lower95, lower80, upper80, upper95].map((column) => column[i] as number);
      for (const value of [offered[i] as number, ...row]) {
        expect(Number.isFinite(value)).toBe(true);
        expect(value).toBeGreaterThanOrEqual(0);
      }
      expect(row).toEqual(row.toSorted((a, b) => a - b));
      if (openMinutes[i] === 0) expect([offered[i], ...row]).toEqual([0, 0, 0, 0, 0]);
      else expect(aht[i]).toBe(180);
    }
  }
}

const busy = (d: number, s: number) => Math.round(30 + 20 * Math.sin(s / 4) + ((d * 7 + s * 13) % 11));

describe('hostile histories', () => {
  const cases: Record<string, History> = {
    constant: historyOf(90, () => 7),
    'all zero': historyOf(90, () => 0),
    'one spike': historyOf(90, (d, s) => (d === 50 && s === 12 ? 1e7 : 3)),
    'a spike on the last day': historyOf(90, (d, s) => (d === 89 ? 1e6 : busy(d, s))),
    'gaps of months': historyOf(400, (d, s) => (d > 60 && d < 330 ? Number.NaN : busy(d, s))),
    'three days': historyOf(3, busy),
    'three days among missing ones': historyOf(60, (d, s) => ([3, 30, 58].includes(d) ? busy(d, s) : Number.NaN)),
    'one slot a day': historyOf(60, (d, s) => (s === 11 ? d : null)),
    'closed at the end': historyOf(120, (d, s) => (d < 60 ? busy(d, s) : null)),
    'huge counts': historyOf(60, (d, s) => 1e9 + busy(d, s)),
    'one contact in a month': historyOf(60, (d, s) => (d % 30 === 0 && s === 9 ? 1 : 0)),
    'weekends closed': historyOf(60, (d, s) => (d % 7 > 4 ? null : busy(d, s))),
  };
  for (const [name, history] of Object.entries(cases)) {
    it(name, () => {
      for (const method of METHODS) expectSane(ahead(history, 14, method));
    });
  }

  it('ten years, in time', () => {
    expectSane(ahead(historyOf(3652, (d, s) => busy(d, s) + (d % 365) / 10)));
  });

  it('any small history', () => {
    const cell = fc.oneof(
      { weight: 6, arbitrary: fc.integer({ min: 0, max: 40 }) },
      { weight: 1, arbitrary: fc.constantFrom(Number.NaN, null, 0, 100000) },
    );
    fc.assert(
      fc.property(fc.array(cell, { minLength: 24 * 4, maxLength: 24 * 40 }), (cells) => {
        const days = Math.floor(cells.length / 24);
        const history = historyOf(days, (d, s) => (d < 3 && s === 12 ? 5 : (cells[d * 24 + s] as number | null)));
        expectSane(ahead(history));
      }),
      { numRuns: 25, seed: 7 },
    );
  });

  it('the same input gives the same bytes', () => {
    const history = historyOf(120, busy);
    const [first, second] = [ahead(history), ahead(history)];
    expect(first).toEqual(second);
    const draw = (forecast: Forecast) =>
      samplePaths(forecast, forecast.queues[0] as Forecast['queues'][number], { paths: 50 });
    expect(draw(first)).toEqual(draw(second));
  });
});

describe('sample paths', () => {
  const history = historyOf(
    140,
    busy,
    (d, s) => busy(d + 3, s) * 2,
    (_d, s) => (s % 5 === 0 ? 1 : 0),
  );
  const forecast = ahead(history);
  const paths = forecast.queues.map((queue) => samplePaths(forecast, queue));
  const [first] = paths as [(typeof paths)[number]];
  const total = addPaths(paths);

  it('add up: intervals to days to weeks, queues to the total', () => {
    const { dayOffsets } = forecast.grid;
    const week = pathSums(total, 0, dayOffsets[7] as number);
    const days = Array.from({ length: 7 }, (_, d) =>
      pathSums(total, dayOffsets[d] as number, dayOffsets[d + 1] as number),
    );
    const queues = paths.map((own) => pathSums(own, 0, dayOffsets[7] as number));
    for (let p = 0; p < total.count; p++) {
      const byDay = days.reduce((sum, day) => sum + (day[p] as number), 0);
      const byQueue = queues.reduce((sum, queue) => sum + (queue[p] as number), 0);
      expect(Math.abs(byDay / (week[p] as number) - 1)).toBeLessThan(1e-9);
      expect(Math.abs(byQueue / (week[p] as number) - 1)).toBeLessThan(1e-9);
    }
  });

  it('have the margins of the bounds, and stray less in sum than one by one', () => {
    const queue = forecast.queues[0] as Forecast['queues'][number];
    let inside = 0;
    let count = 0;
    for (let i = 0; i < first.length; i++) {
      if ((queue.offered[i] as number) === 0) continue;
      for (let p = 0; p < first.count; p++) {
        const value = first.values[p * first.length + i] as number;
        count++;
        if (value >= (queue.lower80[i] as number) && value <= (queue.upper80[i] as number)) inside++;
      }
    }
    expect(inside / count).toBeGreaterThan(0.77);
    expect(inside / count).toBeLessThan(0.83);
    const week = boundsOfSums(pathSums(first, 0, forecast.grid.dayOffsets[7] as number), 0.8);
    const sum = (column: Float64Array) =>
      column.subarray(0, forecast.grid.dayOffsets[7]).reduce((all, value) => all + value, 0);
    expect(week.upper - week.lower).toBeLessThan(sum(queue.upper80) - sum(queue.lower80));
    expect(week.lower).toBeLessThan(sum(queue.offered));
    expect(week.upper).toBeGreaterThan(sum(queue.offered));
  });

  it('bounds at any level widen with it', () => {
    const { spread } = forecast.queues[0] as Forecast['queues'][number];
    if (!spread) throw new Error('no spread');
    const widths = [0.5, 0.8, 0.9, 0.95, 0.99].map(
      (level) => boundsAt(spread, 100, 3, (1 + level) / 2) - boundsAt(spread, 100, 3, (1 - level) / 2),
    );
    expect(widths).toEqual(widths.toSorted((a, b) => a - b));
    expect(new Set(widths).size).toBe(widths.length);
  });
});
