import { createHash } from 'node:crypto';
import { addDays, businessCalendar, dayStart } from '@seatwise/calendar';
import {
  artefactId,
  type Digest,
  type ExternalForecast,
  type Forecast,
  type ForecastEdit,
  type IntervalGrid,
  type QueueForecast,
} from '@seatwise/core';
import { makeDemoCenter } from '@seatwise/demo-center';
import { aggregateHistory, buildHistory } from '@seatwise/history';
import { describe, expect, it } from 'vitest';
import { operationsReport } from '../report/operations-report.ts';
import { reviseForecast } from '../revise-forecast.ts';
import { tryExternal } from './try-external.ts';

const digest: Digest = {
  sha256: (parts) => {
    const hash = createHash('sha256');
    for (const part of parts) hash.update(part);
    return hash.digest('hex');
  },
};
const demo = makeDemoCenter();
const { zone } = demo.center;
const calendar = businessCalendar({ country: 'CN', events: demo.events });
const fine = buildHistory({ layers: demo.records, zone, openingHours: demo.openingHours, calendar });
const history = aggregateHistory(fine, 30);
/** A week of the past, so that what came is known. */
const week = history.grid.days.slice(-7);
const [monday, last] = [week[0] as string, week.at(-1) as string];
const before = demo.records;
const settings = {
  records: before,
  zone,
  country: 'CN',
  openingHours: demo.openingHours,
  events: demo.events,
  intervalMinutes: 30 as const,
  aht: null,
};
const days = { firstDay: monday, horizonDays: 7 };
const edit: ForecastEdit = {
  id: 'edit-1',
  kind: 'percent',
  fact: 'offered',
  grain: 'day',
  value: 50,
  spans: [{ queue: 'service', from: dayStart(monday, zone), to: dayStart(addDays(monday, 1), zone) }],
  active: true,
  author: 'mia',
  reason: 'campaign',
};
const total = ({ grid, queues }: Forecast, date: string, name = 'service') => {
  const d = grid.days.indexOf(date);
  const queue = queues.find(({ queue: id }) => id === name) as QueueForecast;
  return queue.offered.subarray(grid.dayOffsets[d], grid.dayOffsets[d + 1]).reduce((sum, value) => sum + value, 0);
};
const client = (numbers: Record<string, number>): ExternalForecast => ({
  file: 'client.xlsx',
  grain: 'day',
  intervalMinutes: null,
  rows: Object.entries(numbers).map(([at, offered]) => ({ queue: 'service', at, offered, aht: null })),
});
const plain = reviseForecast(settings, days, digest);

describe('a forecast with what planners decided on it', () => {
  it('is a snapshot that opens back to ours, with edits and author in its provenance', () => {
    const { forecast, beneath } = reviseForecast({ ...settings, edits: [edit] }, days, digest);
    expect(beneath.map(({ id }) => id)).toEqual([plain.forecast.id]);
    expect(forecast.provenance.inputs).toEqual([{ kind: 'forecast', id: plain.forecast.id }]);
    expect(forecast.provenance.options.edits).toMatchObject([
      { id: 'edit-1', author: 'mia', reason: 'campaign', value: 50 },
    ]);
    expect(total(forecast.payload, monday) / total(plain.forecast.payload, monday)).toBeCloseTo(1.5, 12);
    expect(total(forecast.payload, last)).toBe(total(plain.forecast.payload, last));
    expect(artefactId(digest, 'forecast', forecast.payload, forecast.provenance)).toBe(forecast.id);
    expect(reviseForecast({ ...settings, edits: [edit] }, days, digest).forecast.id).toBe(forecast.id);
  });

  it('is ours, by the same id, when every edit is off or speaks of other days', () => {
    const off = { ...edit, active: false };
    const past = { ...edit, spans: [{ queue: null, from: 0, to: dayStart(monday, zone) }] };
    const { forecast, beneath } = reviseForecast({ ...settings, edits: [off, past] }, days, digest);
    expect([forecast.id, beneath]).toEqual([plain.forecast.id, []]);
    expect(forecast.payload.issues).toEqual(plain.forecast.payload.issues);
  });

  it('lies on an external version where one is staffed from, edits on top', () => {
    const external = { name: 'client', forecast: client({ [monday]: 1000, [last]: 2000 }) };
    const { forecast, beneath } = reviseForecast({ ...settings, external, edits: [edit] }, days, digest);
    expect(beneath).toHaveLength(2);
    expect(beneath[1]?.provenance.options).toMatchObject({ version: 'client', file: 'client.xlsx' });
    expect(total(beneath[1]?.payload as Forecast, monday)).toBeCloseTo(1000, 9);
    expect(total(forecast.payload, monday)).toBeCloseTo(1500, 9);
    expect(total(forecast.payload, last)).toBeCloseTo(2000, 9);
    // Content, not name, decides: another file under the same name is another forecast.
    const other = { name: 'client', forecast: client({ [monday]: 1001, [last]: 2000 }) };
    expect(reviseForecast({ ...settings, external: other }, days, digest).forecast.id).not.toBe(beneath[1]?.id);
  });

  it('is what accuracy is scored against once published', () => {
    const { forecast } = reviseForecast({ ...settings, edits: [edit] }, days, digest);
    const report = (payload: Forecast) =>
      operationsReport(
        {
          kind: 'week',
          from: monday,
          to: last,
          history,
          forecasts: [
            {
              publication: {
                publicationId: 'p',
                kind: 'forecast',
                id: 'p',
                at: dayStart(addDays(monday, -3), zone),
                actor: 'mia',
                reason: '',
                from: monday,
                to: last,
              },
              payload,
            },
          ],
          requirements: [],
          schedules: [],
          activity: [],
          activityCodes: demo.activityCodes,
          workedSchedule: null,
          agents: [],
          goal: demo.serviceGoal,
          notes: [],
        },
        digest,
      ).days.find(({ date, scope }) => date === monday && scope === 'service');
    expect(report(forecast.payload)?.forecastOffered).toBeCloseTo(
      1.5 * (report(plain.forecast.payload)?.forecastOffered ?? 0),
      6,
    );
    expect(report(forecast.payload)?.forecastOffered).toBeCloseTo(total(forecast.payload, monday), 6);
  });
});

describe('tryExternal', () => {
  const band = { lower: -0.1, upper: 0.1 };
  const known = { history, found: history, calendar, aht: null };
  const actualOf = (date: string) => {
    const { grid, queues } = history as { grid: IntervalGrid; queues: typeof history.queues };
    const d = grid.days.indexOf(date);
    const offered = queues.find(({ queue }) => queue === 'service')?.facts.offered as Float64Array;
    return offered
      .subarray(grid.dayOffsets[d], grid.dayOffsets[d + 1])
      .reduce((sum, value) => sum + (Number.isNaN(value) ? 0 : value), 0);
  };

  it('knows a good file from a bad one, beside ours of the same origin', () => {
    const exact = tryExternal(known, client(Object.fromEntries(week.map((date) => [date, actualOf(date)]))), band);
    expect(exact).toMatchObject({ origin: monday, last });
    expect(exact?.theirs[0]?.wapeDay).toBeLessThan(1e-9);
    expect(exact?.theirs[0]?.daysInBand).toBe(7);
    const double = tryExternal(known, client(Object.fromEntries(week.map((date) => [date, 2 * actualOf(date)]))), band);
    expect(double?.theirs[0]?.bias).toBeCloseTo(1, 9);
    expect(double?.theirs[0]?.daysInBand).toBe(0);
    expect(double?.ours).toEqual(exact?.ours);
    // Ours looks ahead: what came in the week teaches nothing.
    const from = history.grid.dayOffsets[history.grid.days.length - 7] as number;
    const queues = history.queues.map((queue) => {
      const offered = (queue.facts.offered as Float64Array).map((value, i) => (i < from ? value : 3 * value));
      return { ...queue, facts: { ...queue.facts, offered } };
    });
    const seven = client(Object.fromEntries(week.map((date) => [date, actualOf(date)])));
    expect(tryExternal({ ...known, history: { ...history, queues } }, seven, band)).toEqual(exact);
    expect(exact?.ours[0]?.wapeDay).toBeGreaterThan(0);
    expect(exact?.ours[0]?.wapeDay).toBeLessThan(0.3);
  });

  it('has nothing to say of days to come, and waits until four weeks of history lie behind', () => {
    expect(tryExternal(known, client({ [addDays(last, 3)]: 10 }), band)).toBeNull();
    const around = client({ [history.grid.days[1] as string]: 10, [addDays(last, 3)]: 10 });
    expect(tryExternal(known, around, band)).toBeNull();
    const early = client({ [history.grid.days[2] as string]: 100, [history.grid.days[40] as string]: 100 });
    expect(tryExternal(known, early, band)?.origin).toBe(history.grid.days[28]);
  });
});
