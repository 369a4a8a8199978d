import { createHash } from 'node:crypto';
import { businessCalendar, dayStart } from '@seatwise/calendar';
import { type Digest, gridLength, type QueueForecast } from '@seatwise/core';
import { makeDemoCenter } from '@seatwise/demo-center';
import { aggregateHistory, buildHistory } from '@seatwise/history';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { officialOn, type Published } from './as-published.ts';
import { operationsReport } from './operations-report.ts';
import { poissonMeanDeviation } from './planning-quality.ts';

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

const reportOf = (from: string, to: string, forecasts: readonly Published<never>[] = []) =>
  operationsReport(
    {
      kind: 'month',
      from,
      to,
      history,
      forecasts,
      requirements: [],
      schedules: [],
      activity: demo.activity,
      activityCodes: demo.activityCodes,
      workedSchedule: demo.workedSchedule,
      agents: demo.agents,
      goal: demo.serviceGoal,
      notes: [],
    },
    digest,
  );

describe('operationsReport', () => {
  const report = reportOf('2026-10-01', '2026-10-31');

  it('gives the month service level of the raw rows to 1e-12, which the mean of intervals is not', () => {
    let [inTime, all] = [0, 0];
    const start = dayStart('2026-10-01', zone);
    const end = dayStart('2026-11-01', zone);
    for (const { start: at, facts } of demo.records) {
      for (const [i, instant] of at.entries()) {
        if (instant < start || instant >= end) continue;
        inTime += facts.answeredWithinThreshold?.[i] as number;
        all += (facts.answered?.[i] as number) + (facts.abandoned?.[i] as number);
      }
    }
    const month = report.metrics.find(({ metric, scope }) => metric === report.goalMetric && scope === '*');
    expect(Math.abs((month?.value as number) - inTime / all)).toBeLessThan(1e-12);
    console.log(
      `Month service level ${((month?.value as number) * 100).toFixed(3)} %, mean of intervals ${((report.meanOfIntervals as number) * 100).toFixed(3)} %`,
    );
    expect(Math.abs((report.meanOfIntervals as number) - inTime / all)).toBeGreaterThan(0.001);
  });

  it('has every day by queue and for all, and totals that are sums', () => {
    expect(report.days).toHaveLength(31 * 4);
    const all = report.days.filter(({ scope }) => scope === '*');
    const queues = report.days.filter(({ scope }) => scope !== '*');
    const sum = (rows: typeof all) => rows.reduce((total, { offered }) => total + offered, 0);
    expect(sum(all)).toBe(sum(queues));
    expect(report.metrics.every(({ version, definitionHash }) => version !== '' && definitionHash.length === 64)).toBe(
      true,
    );
  });

  it('leaves people unknown on days of which no shift is known', () => {
    const [day] = report.days;
    expect([day?.scheduledHours, day?.presentHours]).toEqual([Number.NaN, Number.NaN]);
    const occupancy = report.metrics.find(({ metric, scope }) => metric.startsWith('occupancy') && scope === '*');
    expect(occupancy?.value).toBeLessThan(1);
  });

  it('shows people by site, team and agent, whose hours add up', () => {
    const hours = (kind: string) =>
      report.people.filter((one) => one.kind === kind).reduce((total, { scheduledHours }) => total + scheduledHours, 0);
    expect(hours('center')).toBeGreaterThan(0);
    for (const kind of ['site', 'team', 'agent']) expect(hours(kind)).toBeCloseTo(hours('center'), 6);
  });

  it('refuses a period that the history does not hold', () => {
    expect(() => reportOf('2030-01-01', '2030-01-31')).toThrow('REPORT_NO_DAYS');
  });
});

describe('as published', () => {
  const publish = (id: string, on: string, from: string, to: string): Published<never> => ({
    publication: {
      publicationId: id,
      kind: 'forecast',
      id,
      at: dayStart(on, zone) + 1,
      actor: '',
      reason: '',
      from,
      to,
    },
    payload: forecastOf(id === 'late' ? 2 : 1) as never,
  });
  /** A forecast over the history's own grid: the offered contacts times a factor. */
  const forecastOf = (factor: number) => ({
    grid: history.grid,
    queues: history.queues.map(({ queue, channel, facts, openMinutes }): QueueForecast => {
      const offered = (facts.offered as Float64Array).map((value) => value * factor);
      const nothing = new Float64Array(gridLength(history.grid));
      return {
        queue,
        channel,
        offered,
        lower80: nothing,
        upper80: nothing,
        lower95: nothing,
        upper95: nothing,
        aht: nothing,
        openMinutes,
        ahtSource: 'history',
      };
    }),
    backtest: [],
    issues: [],
  });

  it('takes for each day the last publication before it began', () => {
    const published = [
      publish('early', '2026-09-24', '2026-10-01', '2026-10-31'),
      publish('late', '2026-10-10', '2026-10-01', '2026-10-31'),
    ];
    const official = (date: string) => officialOn(published, date, history.grid)?.publication.id;
    expect([official('2026-10-01'), official('2026-10-10'), official('2026-10-11'), official('2026-11-01')]).toEqual([
      'early',
      'early',
      'late',
      undefined,
    ]);
    const report = reportOf('2026-10-01', '2026-10-31', published);
    const day = (date: string) => report.days.find((row) => row.date === date && row.scope === 'service');
    expect(day('2026-10-05')?.forecastOffered).toBeCloseTo(day('2026-10-05')?.offered ?? 0, 6);
    expect(day('2026-10-20')?.forecastOffered).toBeCloseTo(2 * (day('2026-10-20')?.offered ?? 0), 6);
    // The first forecast is exact and was made 7 to 37 days ahead; the second is twice too high.
    const near = report.accuracy.find(({ queue, fromDays }) => queue === 'service' && fromDays === 0);
    const far = report.accuracy.find(({ queue, fromDays }) => queue === 'service' && fromDays === 32);
    expect(far?.wape).toBeCloseTo(0, 9);
    expect(near?.wape).toBeGreaterThan(0.5);
  });
});

describe('poissonMeanDeviation', () => {
  it('is the mean absolute deviation, summed over all counts', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 50, noNaN: true }), (mean) => {
        let chance = Math.exp(-mean);
        let sum = mean * chance;
        for (let k = 1; k < 400; k++) {
          chance *= mean / k;
          sum += Math.abs(k - mean) * chance;
        }
        expect(Math.abs(poissonMeanDeviation(mean) - sum)).toBeLessThan(1e-9 * Math.max(1, mean));
      }),
    );
  });
});
