import {
  addDays,
  buildGrid,
  businessCalendar,
  dayNumber,
  daysBetween,
  localMinutesOf,
  weekdayOf,
} from '@seatwise/calendar';
import {
  type DriverMonth,
  type Forecast,
  gridLength,
  type History,
  INTERVAL_STATE,
  type IntervalGrid,
  intervalStart,
  type LocalDate,
  type ScenarioChange,
} from '@seatwise/core';
import { describe, expect, it } from 'vitest';
import {
  applyScenario,
  boundsOfSums,
  forecastDemand,
  pathSums,
  periodTotals,
  samplePaths,
  withDrivers,
  withGrowth,
  withoutDrivers,
  yearlyGrowth,
} from '../index.ts';

const zone = 'Europe/Berlin';
const calendar = businessCalendar({ country: null, events: [] });

/** Hourly contacts from 9 to 17 of every day: a season of ±15 %, quiet weekends, and what `levelOn` says. */
function made(firstDay: LocalDate, days: number, levelOn: (date: LocalDate) => number, noisy = true) {
  const truth = (date: LocalDate, minute: number) =>
    levelOn(date) *
    (weekdayOf(date) < 5 ? 1 : 0.5) *
    (1 + 0.15 * Math.sin((2 * Math.PI * dayNumber(date)) / 365.2425)) *
    (1 + 0.5 * Math.sin(((minute - 540) / 480) * Math.PI));
  const lay = (grid: IntervalGrid, noise: boolean) =>
    Float64Array.from({ length: gridLength(grid) }, (_, i) => {
      const minute = localMinutesOf(intervalStart(grid, i), zone);
      if (minute < 540 || minute >= 1020) return Number.NaN;
      const date = grid.days.findLast((_d, d) => (grid.dayOffsets[d] as number) <= i) as string;
      const mean = truth(date, minute);
      const u = (i * 0.6180339887498949) % 1;
      return noise ? Math.max(0, Math.round(mean + Math.sqrt(mean) * 3.4 * (u - 0.5))) : mean;
    });
  const grid = buildGrid(zone, 60, firstDay, days);
  const offered = lay(grid, noisy);
  const openMinutes = Uint8Array.from(offered, (value) => (Number.isNaN(value) ? 0 : 60));
  const history: History = {
    grid,
    queues: ['a', 'b'].map((queue) => ({
      queue,
      channel: 'voice' as const,
      state: Uint8Array.from(offered, (value) => (Number.isNaN(value) ? 0 : INTERVAL_STATE.observed)),
      openMinutes,
      facts: { offered },
      answerThreshold: null,
      shortAbandonThreshold: null,
    })),
    issues: [],
  };
  return { history, lay };
}

function ahead(
  history: History,
  lay: (grid: IntervalGrid, noise: boolean) => Float64Array,
  firstDay: LocalDate,
  days: number,
) {
  const grid = buildGrid(zone, 60, firstDay, days);
  const truth = lay(grid, false);
  const open = Uint8Array.from(truth, (value) => (Number.isNaN(value) ? 0 : 60));
  const forecast = forecastDemand({
    history,
    grid,
    openMinutes: history.queues.map(() => open),
    calendar,
    aht: 300,
    compare: false,
  });
  return { forecast, truth };
}

const sum = (values: Float64Array) => values.reduce((total, value) => total + (value || 0), 0);
const near = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b));
const months = (forecast: Forecast) => periodTotals(forecast, 'month').filter(({ queue }) => queue === 'a');

const steady = made('2024-01-01', 182, () => 30);
const half = ahead(steady.history, steady.lay, '2024-07-01', 365);
const drivers: DriverMonth[] = Array.from({ length: 18 }, (_, k) => ({
  queue: null,
  month: `${2024 + Math.floor(k / 12)}-${String((k % 12) + 1).padStart(2, '0')}`,
  customers: k < 6 ? 10_000 : 12_000,
  contactRate: k === 8 ? 1.25 : null,
}));

describe('long horizon', () => {
  it('months, weeks and intervals add up, drivers and scenarios or not', () => {
    const driven = withDrivers(half.forecast, drivers, '2024-07-01');
    const changes: ScenarioChange[] = [
      { scenario: 's', queue: 'a', measure: 'contacts', from: '2024-09-10', to: '2024-10-03', percent: 12.5 },
    ];
    for (const forecast of [half.forecast, driven, applyScenario(driven, changes)]) {
      for (const [q, { queue, offered }] of forecast.queues.entries()) {
        for (const grain of ['month', 'week'] as const) {
          const rows = periodTotals(forecast, grain).filter((row) => row.queue === queue);
          expect(
            near(
              rows.reduce((total, { contacts }) => total + contacts, 0),
              sum(offered),
            ),
          ).toBe(true);
          expect(rows.reduce((total, { days }) => total + days, 0)).toBe(365);
        }
        expect(q).toBeLessThan(2);
      }
    }
  });

  it('a month with a contact rate is customers × contact rate; its days keep their proportions', () => {
    const driven = withDrivers(half.forecast, drivers, '2024-07-01');
    const september = months(driven)[2];
    expect(september?.start).toBe('2024-09-01');
    expect(near(september?.contacts as number, 12_000 * 1.25)).toBe(true);
    const [before, after] = [half.forecast, driven].map(({ queues }) => queues[0]?.offered as Float64Array);
    const from = (half.forecast.grid.dayOffsets[70] as number) + 10;
    const ratio = (values: Float64Array | undefined) => (values?.[from + 1] as number) / (values?.[from] as number);
    expect(ratio(after)).toBeCloseTo(ratio(before), 9);
  });

  it('contacts that follow the customers are forecast through them: half as many again next year', () => {
    // Customers grow from 8 000 to 12 000 over the year before, then go on to 18 000.
    const customers = (month: number) => 8000 + (month * 4000) / 12;
    const rows: DriverMonth[] = Array.from({ length: 30 }, (_, k) => ({
      queue: null,
      month: `${2023 + Math.floor(k / 12)}-${String((k % 12) + 1).padStart(2, '0')}`,
      customers: customers(k),
      contactRate: null,
    }));
    const level = (date: LocalDate) => (30 * customers(daysBetween('2023-01-16', date) / 30.44)) / 10_000;
    const { history, lay } = made('2023-01-01', 365, level);
    const unaware = ahead(history, lay, '2024-01-01', 366);
    const rate = ahead(withoutDrivers(history, rows), lay, '2024-01-01', 366);
    const driven = withDrivers(rate.forecast, rows, '2024-01-01');
    const error = (forecast: Forecast) =>
      Math.abs(sum(forecast.queues[0]?.offered as Float64Array) / sum(unaware.truth) - 1);
    expect(error(unaware.forecast)).toBeGreaterThan(0.12);
    expect(error(driven)).toBeLessThan(0.06);
  });

  it('says which month of the horizon has no driver', () => {
    expect(() => withDrivers(half.forecast, drivers.slice(0, 17), '2024-07-01')).toThrow(
      expect.objectContaining({ code: 'FORECAST_DRIVER_MISSING', params: { queue: 'a', month: '2025-06' } }),
    );
    const own = drivers.map((row) => ({ ...row, queue: 'b' }));
    expect(withDrivers(half.forecast, own, '2024-07-01').queues[0]).toBe(half.forecast.queues[0]);
  });

  it('bounds of months hold the forecast and widen from month to month, as the bounds of the sample paths do', () => {
    const rows = months(half.forecast);
    const width = rows.map(({ lower80, upper80, contacts }) => (upper80 - lower80) / contacts);
    for (const [k, { lower95, lower80, contacts, upper80, upper95 }] of rows.entries()) {
      expect([lower95, lower80, contacts, upper80, upper95]).toEqual(
        [lower95, lower80, contacts, upper80, upper95].sort((a, b) => a - b),
      );
      if (k > 1) expect(width[k]).toBeGreaterThan(width[k - 1] as number);
    }
    expect(width[11]).toBeGreaterThan(3 * (width[1] as number));
    // A half year says nothing of the other half: the bounds have to own to that.
    const ends = half.forecast.grid.dayOffsets;
    const truth = sum(half.truth.subarray(ends[92] as number, ends[123] as number));
    const october = rows[3] as (typeof rows)[number];
    expect(october.start).toBe('2024-10-01');
    expect(truth).toBeLessThan(0.92 * october.contacts);
    expect(truth).toBeGreaterThan(october.lower95);
    const queue = half.forecast.queues[0] as Forecast['queues'][number];
    const paths = samplePaths(half.forecast, queue, { paths: 400 });
    const { dayOffsets } = half.forecast.grid;
    const { lower, upper } = boundsOfSums(pathSums(paths, dayOffsets[334] as number, dayOffsets[364] as number), 0.8);
    const last = rows[11] as (typeof rows)[number];
    expect((upper - lower) / (last.upper80 - last.lower80)).toBeGreaterThan(0.75);
    expect((upper - lower) / (last.upper80 - last.lower80)).toBeLessThan(1.35);
  });

  it('scenarios multiply: contacts with their bounds on the days they name, handle time apart', () => {
    const change = (part: Partial<ScenarioChange>): ScenarioChange => ({
      scenario: 's',
      queue: null,
      measure: 'contacts',
      from: null,
      to: null,
      percent: 10,
      ...part,
    });
    const [a] = months(applyScenario(half.forecast, [change({}), change({ measure: 'customers', percent: -50 })]));
    const [base, , third] = months(half.forecast);
    expect(a?.contacts).toBeCloseTo(0.55 * (base?.contacts as number), 6);
    const rest = months(
      applyScenario(half.forecast, [change({ measure: 'aht', from: '2024-08-01', to: '2024-08-31' })]),
    );
    expect(rest[0]?.aht).toBeCloseTo(300, 9);
    expect(rest[1]?.aht).toBeCloseTo(330, 9);
    expect(rest[2]?.workloadHours).toBeCloseTo(third?.workloadHours as number, 9);
  });

  it('a center that grows 12 % a year goes on growing, a steady one does not', () => {
    const growing = made('2021-01-04', 1092, (date) => 30 * Math.exp((0.12 * daysBetween('2021-01-04', date)) / 365));
    const origin = addDays('2021-01-04', 1092);
    const { forecast, truth } = ahead(growing.history, growing.lay, origin, 546);
    const grown = withGrowth(forecast, growing.history, () => false);
    const error = (made: Forecast) => {
      const cut = made.grid.dayOffsets[364] as number;
      const [queue] = made.queues as [Forecast['queues'][number]];
      return Math.abs(sum(queue.offered.subarray(cut)) / sum(truth.subarray(cut)) - 1);
    };
    expect(error(forecast)).toBeGreaterThan(0.1);
    expect(error(grown)).toBeLessThan(0.06);
    expect(withGrowth(forecast, growing.history, () => true).queues[0]).toBe(forecast.queues[0]);
    expect(yearlyGrowth(steady.history, steady.history.queues[0] as History['queues'][number])).toBe(0);
  });
});
