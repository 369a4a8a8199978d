import { dayStart } from '@seatwise/calendar';
import { EDIT_GRAINS, EDIT_KINDS, type Forecast, type ForecastEdit, type QueueForecast } from '@seatwise/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pathSums, samplePaths } from '../bounds/sample-paths.ts';
import { dayTotal, madeForecast, madeHistory, plainQueue, ZONE } from '../testing/made-forecast.ts';
import { applyEdits } from './apply-edits.ts';

const HOUR = 3_600_000;
const at = (date: string, hour = 0) => dayStart(date, ZONE) + hour * HOUR;
const edit = (change: Partial<ForecastEdit>): ForecastEdit => ({
  id: 'e',
  kind: 'set',
  fact: 'offered',
  grain: 'interval',
  value: 5,
  spans: [{ queue: null, from: at('2026-03-03'), to: at('2026-03-04') }],
  active: true,
  author: 'planner',
  reason: 'test',
  ...change,
});
const base = madeForecast({ a: plainQueue, b: (date, minute) => plainQueue(date, minute) && 3 });
const queue = (forecast: Forecast, q = 0) => forecast.queues[q] as QueueForecast;
const total = (forecast: Forecast, date: string, q = 0) => dayTotal(forecast.grid, queue(forecast, q).offered, date);

describe('applyEdits', () => {
  it('sets, bounds, adds to and scales each open interval, and leaves closed ones empty', () => {
    const day = (change: Partial<ForecastEdit>) => {
      const { forecast } = applyEdits(base, [edit(change)]);
      const [from, to] = [forecast.grid.dayOffsets[1] as number, forecast.grid.dayOffsets[2] as number];
      return [...queue(forecast).offered.slice(from, to)];
    };
    const before = [...queue(base).offered.slice(48, 96)];
    const open = (i: number) => (queue(base).openMinutes[48 + i] as number) > 0;
    const expected = (change: (value: number) => number) => before.map((value, i) => (open(i) ? change(value) : 0));
    expect(day({ kind: 'set', value: 5 })).toEqual(expected(() => 5));
    expect(day({ kind: 'minimum', value: 12 })).toEqual(expected((value) => Math.max(12, value)));
    expect(day({ kind: 'maximum', value: 12 })).toEqual(expected((value) => Math.min(12, value)));
    expect(day({ kind: 'add', value: -10 })).toEqual(expected((value) => Math.max(0, value - 10)));
    expect(day({ kind: 'percent', value: 20 })).toEqual(expected((value) => value * 1.2));
  });

  it('moves a day, a week and a whole to their sums and keeps the shape', () => {
    for (const [grain, to] of [
      ['day', '2026-03-04'],
      ['week', '2026-03-08'],
      ['total', '2026-03-10'],
    ] as const) {
      const change = edit({ grain, value: 700, spans: [{ queue: 'a', from: at('2026-03-03'), to: at(to) }] });
      const { forecast, effects } = applyEdits(base, [change]);
      const [was, is] = [queue(base).offered, queue(forecast).offered];
      const parts = grain === 'week' ? [[48, 288]] : grain === 'day' ? [[48, 96]] : [[48, 383]];
      for (const [start, end] of parts as [number, number][]) {
        const sum = is.subarray(start, end).reduce((all, value) => all + value, 0);
        expect(Math.abs(sum - 700)).toBeLessThan(1e-9);
        const factor = 700 / was.subarray(start, end).reduce((all, value) => all + value, 0);
        for (let i = start; i < end; i++) expect(is[i]).toBeCloseTo((was[i] as number) * factor, 9);
      }
      expect(is.subarray(384)).toEqual(was.subarray(384));
      expect(queue(forecast, 1)).toEqual(queue(base, 1));
      expect(effects[0]?.after).toBeCloseTo(700, 9);
    }
  });

  it('lays a zero day out like the same weekday of the forecast, or of the past, or else of any day', () => {
    const holiday = '2026-03-03';
    const zero = madeForecast({
      a: (date, minute) => (date === holiday ? plainQueue(date, minute) && 0 : plainQueue(date, minute)),
    });
    const change = edit({ grain: 'day', value: 480 });
    const shares = (forecast: Forecast, d: number) => {
      const day = queue(forecast).offered.slice(forecast.grid.dayOffsets[d], forecast.grid.dayOffsets[d + 1]);
      const sum = day.reduce((all, value) => all + value, 0);
      return [...day].map((value) => value / sum);
    };
    const close = (left: number[], right: number[]) => {
      for (const [i, share] of left.entries()) expect(share).toBeCloseTo(right[i] as number, 12);
    };
    const { forecast } = applyEdits(zero, [change]);
    expect(total(forecast, holiday)).toBeCloseTo(480, 9);
    close(shares(forecast, 1), shares(base, 8));

    // One week of forecast: the weekday is looked for in the past, where Tuesdays are all morning.
    const short = { days: 7 };
    const week = madeForecast(
      { a: (date, minute) => (date === holiday ? plainQueue(date, minute) && 0 : plainQueue(date, minute)) },
      short,
    );
    const past = madeHistory({
      a: (date, minute) =>
        new Date(date).getUTCDay() === 2
          ? plainQueue(date, minute) && (minute < 720 ? 4 : 0)
          : plainQueue(date, minute),
    });
    const looked = shares(applyEdits(week, [change], { past }).forecast, 1);
    expect(looked.filter((share) => share > 0)).toHaveLength(8);
    for (const share of looked.slice(16, 24)) expect(share).toBeCloseTo(1 / 8, 12);
    // Without a past: the mean of the days that there are.
    const mean = shares(applyEdits(week, [change]).forecast, 1);
    expect(mean.filter((share) => share > 0)).toHaveLength(24);

    // Nothing anywhere: opening minutes.
    const nothing = madeForecast({ a: (date, minute) => plainQueue(date, minute) && 0 }, short);
    expect(total(applyEdits(nothing, [change]).forecast, holiday)).toBeCloseTo(480, 9);
  });

  it('applies edits in their order, and one that is off not at all', () => {
    const double = edit({ id: 'double', kind: 'percent', value: 100 });
    const cap = edit({ id: 'cap', kind: 'maximum', value: 10 });
    const first = queue(applyEdits(base, [double, cap]).forecast).offered;
    const second = queue(applyEdits(base, [cap, double]).forecast).offered;
    expect(Math.max(...first.subarray(48, 96))).toBe(10);
    expect(Math.max(...second.subarray(48, 96))).toBe(20);
    expect(applyEdits(base, [{ ...double, active: false }]).forecast).toEqual(base);
    expect(applyEdits(base, [{ ...double, active: false }]).effects).toEqual([]);
  });

  it('changes handle time: its mean over contacts is what a day is set to', () => {
    const { forecast } = applyEdits(base, [edit({ fact: 'aht', grain: 'day', value: 300 })]);
    let [time, contacts] = [0, 0];
    for (let i = 48; i < 96; i++) {
      if (!((queue(forecast).offered[i] as number) > 0)) continue;
      time += (queue(forecast).aht[i] as number) * (queue(forecast).offered[i] as number);
      contacts += queue(forecast).offered[i] as number;
    }
    expect(time / contacts).toBeCloseTo(300, 9);
    expect(queue(forecast).offered).toEqual(queue(base).offered);
    expect(queue(forecast).aht[70]).not.toBe(queue(forecast).aht[71]);
  });

  it('moves bounds so that they are what a forecast of these numbers has, and so that paths centre on them', () => {
    const { forecast } = applyEdits(base, [edit({ grain: 'day', value: 480 })]);
    const edited = queue(forecast);
    for (let i = 0; i < edited.offered.length; i++) {
      const column = [edited.lower95, edited.lower80, edited.offered, edited.upper80, edited.upper95].map(
        (bounds) => bounds[i] as number,
      );
      expect(column).toEqual([...column].sort((x, y) => x - y));
    }
    const direct = madeForecast({ a: plainQueue }, { days: 1, first: '2026-03-02' });
    const day = edit({
      kind: 'percent',
      grain: 'day',
      value: 100,
      spans: [{ queue: 'a', from: at('2026-03-02'), to: at('2026-03-03') }],
    });
    const twice = applyEdits(direct, [day]).forecast;
    const asMade = madeForecast(
      { a: (date, minute) => plainQueue(date, minute) && 2 * (plainQueue(date, minute) as number) },
      { days: 1 },
    );
    for (const key of ['offered', 'lower80', 'upper80', 'lower95', 'upper95'] as const) {
      for (const [i, value] of queue(twice)[key].entries())
        expect(value).toBeCloseTo(queue(asMade)[key][i] as number, 9);
    }
    const sums = pathSums(samplePaths(forecast, edited, { paths: 4000 }), 48, 96);
    expect(sums.reduce((sum, value) => sum + value, 0) / 4000 / 480).toBeCloseTo(1, 1);
    const bare = madeForecast({ a: plainQueue }, { spread: false });
    const scaled = queue(applyEdits(bare, [edit({ kind: 'percent', value: 50 })]).forecast);
    expect(scaled.upper95[70]).toBeCloseTo(1.5 * (queue(bare).upper95[70] as number), 12);
  });

  it('keeps every law whatever the edits are', () => {
    const anyEdit = fc.record({
      kind: fc.constantFrom(...EDIT_KINDS),
      grain: fc.constantFrom(...EDIT_GRAINS),
      value: fc.double({ min: 0, max: 5000, noNaN: true }),
      queue: fc.constantFrom(null, 'a', 'b', 'nobody'),
      from: fc.integer({ min: -24, max: 400 }),
      hours: fc.integer({ min: 1, max: 300 }),
      active: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(anyEdit, { maxLength: 5 }), (list) => {
        const edits = list.map(({ kind, grain, value, queue: name, from, hours, active }, k) => {
          const start = base.grid.start + from * HOUR;
          return edit({
            id: `e${k}`,
            kind,
            grain,
            value,
            active,
            spans: [{ queue: name, from: start, to: start + hours * HOUR }],
          });
        });
        const { forecast, effects } = applyEdits(base, edits);
        expect(effects).toHaveLength(edits.filter(({ active }) => active).length);
        for (const [q, one] of forecast.queues.entries()) {
          const before = queue(base, q);
          for (let i = 0; i < one.offered.length; i++) {
            const value = one.offered[i] as number;
            expect(Number.isFinite(value) && value >= 0).toBe(true);
            if (one.openMinutes[i] === 0) expect(value).toBe(0);
            expect(one.lower95[i] as number).toBeLessThanOrEqual((one.upper95[i] as number) + 1e-9);
            if (value === before.offered[i]) expect(one.upper80[i]).toBe(before.upper80[i]);
          }
        }
        const last = edits.at(-1);
        if (last?.active && last.kind === 'set' && last.grain === 'total' && (effects.at(-1)?.intervals ?? 0) > 0) {
          expect(Math.abs((effects.at(-1)?.after as number) - last.value)).toBeLessThan(1e-9 * Math.max(1, last.value));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('gives each span that has a value of its own that value, the others the common one', () => {
    const span = (day: number, value?: number) => ({
      queue: 'a',
      from: at(`2026-03-0${day}`),
      to: at(`2026-03-0${day + 1}`),
      value,
    });
    const block = edit({ grain: 'total', value: 300, spans: [span(3, 100), span(4), span(5, 0), span(6)] });
    const { forecast, effects } = applyEdits(base, [block]);
    const days = ['2026-03-03', '2026-03-04', '2026-03-05', '2026-03-06'].map((date) => total(forecast, date));
    expect(days[0]).toBeCloseTo(100, 9);
    expect((days[1] as number) + (days[3] as number)).toBeCloseTo(300, 9);
    expect(days[2]).toBe(0);
    expect(effects[0]?.after).toBeCloseTo(400, 9);
    expect(() => applyEdits(base, [edit({ spans: [span(3, -1)] })])).toThrowError(
      expect.objectContaining({ code: 'FORECAST_EDIT_INVALID' }),
    );
  });

  it('says what cannot be and what has no effect', () => {
    for (const [change, code] of [
      [{ value: -1 }, 'FORECAST_EDIT_INVALID'],
      [{ kind: 'percent', value: -101 }, 'FORECAST_EDIT_INVALID'],
      [{ value: Number.NaN }, 'FORECAST_EDIT_INVALID'],
      [{ fact: 'aht', value: 0 }, 'FORECAST_EDIT_INVALID'],
      [{ spans: [] }, 'FORECAST_EDIT_SPAN'],
      [{ spans: [{ queue: null, from: 5, to: 5 }] }, 'FORECAST_EDIT_SPAN'],
    ] as const) {
      expect(() => applyEdits(base, [edit(change)])).toThrowError(expect.objectContaining({ code }));
    }
    const night = { queue: 'a', from: at('2026-03-03', 1), to: at('2026-03-03', 3) };
    const codes = (change: Partial<ForecastEdit>) =>
      applyEdits(base, [edit(change)]).forecast.issues.map(({ code }) => code);
    expect(codes({ spans: [night] })).toEqual(['FORECAST_EDIT_NOTHING']);
    expect(codes({ spans: [{ ...night, queue: 'nobody' }] })).toEqual(['FORECAST_EDIT_QUEUE', 'FORECAST_EDIT_NOTHING']);
    expect(codes({ kind: 'add', value: -1e6 })).toEqual(['FORECAST_EDIT_FLOORED']);
  });

  it('knows the day of a clock change', () => {
    const spring = madeForecast({ a: plainQueue }, { first: '2026-03-02', days: 14 });
    const sunday = edit({
      grain: 'day',
      value: 300,
      spans: [{ queue: null, from: at('2026-03-08'), to: at('2026-03-09') }],
    });
    const { forecast } = applyEdits(spring, [sunday]);
    expect(total(forecast, '2026-03-08')).toBeCloseTo(300, 9);
    expect(total(forecast, '2026-03-09')).toBe(total(spring, '2026-03-09'));
  });
});
