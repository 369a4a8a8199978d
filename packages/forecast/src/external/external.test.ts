import { dayStart } from '@seatwise/calendar';
import type { ExternalForecast, ExternalRow, Forecast, IntervalMinutes, QueueForecast } from '@seatwise/core';
import { describe, expect, it } from 'vitest';
import { dayTotal, madeForecast, madeHistory, plainQueue, ZONE } from '../testing/made-forecast.ts';
import { compareForecasts, scoreForecast } from './compare.ts';
import { externalDays, externalVersion } from './external-version.ts';

const MINUTE = 60_000;
const at = (date: string, minutes: number) => dayStart(date, ZONE) + minutes * MINUTE;
const external = (
  grain: ExternalForecast['grain'],
  rows: readonly (Pick<ExternalRow, 'at' | 'offered'> & Partial<ExternalRow>)[],
  intervalMinutes: number | null = null,
): ExternalForecast => ({
  file: 'client.csv',
  grain,
  intervalMinutes,
  rows: rows.map((row) => ({ queue: 'a', aht: null, ...row })),
});
const ours = madeForecast({ a: plainQueue, b: plainQueue });
const queue = (forecast: Forecast, q = 0) => forecast.queues[q] as QueueForecast;
const codes = (forecast: Forecast) => forecast.issues.map(({ code }) => code);

describe('externalVersion', () => {
  it('takes intervals as they are, adds finer ones up and splits coarser ones by our shape', () => {
    for (const [minutes, each] of [
      [30, 7],
      [15, 3.5],
      [60, 14],
    ] as const) {
      const rows = Array.from({ length: (12 * 60) / minutes }, (_, k) => ({
        at: at('2026-03-03', 480 + k * minutes),
        offered: each,
        aht: 300,
      }));
      const { forecast, covered } = externalVersion(ours, external('interval', rows, minutes));
      expect(dayTotal(ours.grid, queue(forecast).offered, '2026-03-03')).toBeCloseTo(168, 9);
      if (minutes !== 60) expect([...new Set(queue(forecast).offered.slice(64, 88))]).toEqual([7]);
      else {
        const ratio = (values: Float64Array) => (values[64] as number) / (values[65] as number);
        expect(ratio(queue(forecast).offered)).toBeCloseTo(ratio(queue(ours).offered), 12);
      }
      expect(queue(forecast).aht[70]).toBeCloseTo(300, -1);
      expect(queue(forecast).ahtSource).toBe('given');
      expect(covered[0]?.reduce((sum, flag) => sum + flag, 0)).toBe(24);
      expect(queue(forecast, 1).offered).toEqual(queue(ours, 1).offered);
      expect(forecast.issues).toMatchObject([
        { code: 'FORECAST_EXTERNAL_PARTLY', params: { queue: 'a', days: 13 } },
        { code: 'FORECAST_EXTERNAL_PARTLY', params: { queue: 'b', days: 14 } },
      ]);
    }
  });

  it('lays days out with our shape, a day that we hold empty too, and bounds it like ours', () => {
    const zero = madeForecast({
      a: (date, minute) => (date === '2026-03-04' ? plainQueue(date, minute) && 0 : plainQueue(date, minute)),
    });
    const { forecast } = externalVersion(
      zero,
      external('day', [
        { at: '2026-03-03', offered: 500 },
        { at: '2026-03-04', offered: 240 },
        { at: '2026-03-05', offered: 0 },
      ]),
    );
    const totals = ['2026-03-03', '2026-03-04', '2026-03-05'].map((date) =>
      dayTotal(zero.grid, queue(forecast).offered, date),
    );
    expect(totals.map((total) => Math.round(total * 1e9) / 1e9)).toEqual([500, 240, 0]);
    const [w1, w2] = [queue(forecast).offered.slice(96, 144), queue(zero).offered.slice(430, 478)];
    const scale = 240 / w2.reduce((sum, value) => sum + value, 0);
    for (const [i, value] of w1.entries()) expect(value).toBeCloseTo((w2[i] as number) * scale, 9);
    expect(queue(forecast).upper95[120]).toBeGreaterThan(queue(forecast).offered[120] as number);
  });

  it('spreads a month, and of a month that is planned in part the part', () => {
    const whole = madeForecast({ a: plainQueue }, { first: '2026-03-01', days: 31 });
    const march = external('month', [{ at: '2026-03', offered: 9300, aht: 240 }]);
    const month = externalVersion(whole, march).forecast;
    const sum = (values: Float64Array) => values.reduce((total, value) => total + value, 0);
    expect(sum(queue(month).offered)).toBeCloseTo(9300, 6);
    // Two weeks of ours: each weekday stands for its missing ones, so the part is what it would be of the whole month.
    const part = externalVersion(ours, march).forecast;
    const same = queue(month)
      .offered.subarray(48, 48 * 7)
      .reduce((total, value) => total + value, 0);
    const week = queue(part)
      .offered.subarray(0, 48 * 6)
      .reduce((total, value) => total + value, 0);
    expect(week).toBeCloseTo(same, 6);
  });

  it('spreads rows of all queues by our shares', () => {
    const { forecast } = externalVersion(ours, external('day', [{ queue: '*', at: '2026-03-03', offered: 1000 }]));
    for (const q of [0, 1]) expect(dayTotal(ours.grid, queue(forecast, q).offered, '2026-03-03')).toBeCloseTo(500, 9);
    const mixed = external('day', [
      { queue: '*', at: '2026-03-03', offered: 1 },
      { at: '2026-03-04', offered: 1 },
    ]);
    expect(() => externalVersion(ours, mixed)).toThrow('FORECAST_EXTERNAL_MIXED');
  });

  it('says what does not fit', () => {
    const night = external('interval', [{ at: at('2026-03-03', 60), offered: 4 }], 30);
    expect(codes(externalVersion(ours, night).forecast)).toContain('FORECAST_EXTERNAL_CLOSED');
    const other = external('day', [
      { at: '2026-03-03', offered: 1 },
      { queue: 'x', at: '2026-03-03', offered: 1 },
    ]);
    expect(codes(externalVersion(ours, other).forecast)).toContain('FORECAST_EXTERNAL_QUEUE');
    const apart = external('day', [{ at: '2027-03-03', offered: 1 }]);
    expect(() => externalVersion(ours, apart)).toThrow('FORECAST_EXTERNAL_APART');
    const odd = external('interval', [{ at: at('2026-03-03', 480), offered: 4 }], 20);
    expect(() => externalVersion(ours, odd)).toThrow('FORECAST_EXTERNAL_MINUTES');
    const shifted = external('interval', [{ at: at('2026-03-03', 485), offered: 4 }], 30);
    expect(() => externalVersion(ours, shifted)).toThrow('FORECAST_EXTERNAL_MINUTES');
  });

  it('knows its first and last day', () => {
    expect(
      externalDays(
        external('month', [
          { at: '2026-04', offered: 1 },
          { at: '2026-02', offered: 1 },
        ]),
        ZONE,
      ),
    ).toEqual({
      first: '2026-02-01',
      last: '2026-04-30',
    });
    expect(externalDays(external('day', [{ at: '2028-02-29', offered: 1 }]), ZONE).last).toBe('2028-02-29');
    expect(externalDays(external('month', [{ at: '2028-02', offered: 1 }]), ZONE).last).toBe('2028-02-29');
  });
});

describe('compareForecasts', () => {
  const band = { lower: -0.1, upper: 0.1 };
  const day = dayTotal(ours.grid, queue(ours).offered, '2026-03-03');
  const version = externalVersion(
    ours,
    external('day', [
      { at: '2026-03-03', offered: day * 1.05 },
      { at: '2026-03-04', offered: 10 },
    ]),
  );

  it('tells differences by day and queue, against band and bounds', () => {
    const { days, queues } = compareForecasts(ours, version, band);
    expect(days).toHaveLength(2);
    expect(days[0]).toMatchObject({ insideBand: true, inside80: true, inside95: true });
    expect(days[0]?.deviation).toBeCloseTo(0.05, 12);
    expect(days[1]).toMatchObject({ insideBand: false, inside80: false, inside95: false });
    expect(queues).toHaveLength(1);
    expect(queues[0]).toMatchObject({ queue: 'a', days: 2, outsideBand: 1 });
    expect(queues[0]?.ours).toBeCloseTo((days[0]?.ours as number) + (days[1]?.ours as number), 9);
  });

  it('scores against what came: an exact forecast 0, one that is a fifth too high 0.2', () => {
    const actual = madeHistory({ a: plainQueue }, { first: '2026-02-01', days: 40 });
    const of = (factor: number) => {
      const dates = ['2026-03-03', '2026-03-04', '2026-03-05'];
      const rows = dates.map((date) => ({
        at: date,
        offered: factor * dayTotal(ours.grid, queue(ours).offered, date),
      }));
      const { forecast, covered } = externalVersion(ours, external('day', rows));
      return scoreForecast(forecast, covered, actual, band);
    };
    expect(of(1)).toHaveLength(1);
    expect(of(1)[0]).toMatchObject({ queue: 'a', days: 3, intervals: 72, daysInBand: 3 });
    expect(of(1)[0]?.wape).toBeCloseTo(0, 9);
    const high = of(1.2)[0];
    expect([high?.wape, high?.wapeDay, high?.bias].map((value) => Math.round((value as number) * 1e9) / 1e9)).toEqual([
      0.2, 0.2, 0.2,
    ]);
    expect(high?.daysInBand).toBe(0);
    // Other days, nothing to score.
    const before = madeHistory({ a: plainQueue }, { first: '2025-02-01', days: 40, minutes: 30 as IntervalMinutes });
    expect(scoreForecast(version.forecast, version.covered, before, band)).toEqual([]);
  });
});
