import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { monthLines } from './month-lines.ts';
import { type MonthResult, runMonth } from './run-month.ts';

let month: MonthResult;
beforeAll(async () => {
  month = await runMonth(mkdtempSync(join(tmpdir(), 'seatwise-month-')), () => {});
}, 600_000);

describe('a month on the demo center', () => {
  it('imports the history and a file for every day', () => {
    // One file of history, the six days left of September, October, and the day of the outage while it ran.
    expect(month.imported.files).toBe(1 + 6 + 31 + 1);
  });

  it('cleans what nothing explains, the day of the outage among it', () => {
    expect(month.cleaned.decisions).toBe(month.cleaned.marks);
    expect(month.cleaned.marks).toBeGreaterThan(0);
  });

  it('sees the outage while it runs', () => {
    const service = month.outage.queues.find(({ queue }) => queue === 'service');
    expect(service?.status.serviceLevelSoFar).toBeLessThan(0.75);
    expect(service?.reforecast).not.toBeNull();
    expect(month.outage.alerts.some(({ rule, scope }) => rule === 'service_level_low' && scope === 'service')).toBe(
      true,
    );
  });

  it('has published the month and its revisions in time, and the analysis after it', () => {
    const state = (step: string, period: string) =>
      month.cycle.find((row) => row.step === step && row.period === period);
    expect(state('month_forecast', '2026-10')).toMatchObject({
      state: 'done',
      publishedOn: '2026-09-25',
      signedOffBy: 'manager',
    });
    expect(state('month_schedule', '2026-10')).toMatchObject({ state: 'done' });
    expect(state('weekly_revision', '2026-10-12')).toMatchObject({ state: 'done', publishedOn: '2026-10-09' });
    expect(state('accuracy_analysis', '2026-10')).toMatchObject({ state: 'done', publishedOn: '2026-11-03' });
    expect(state('month_forecast', '2026-11')).toMatchObject({ state: 'done', publishedOn: '2026-10-25' });
    expect(state('month_schedule', '2026-11')).toMatchObject({ state: 'overdue', publication: null });
  });

  it('repairs the day of absences', () => {
    const { absent, touched, recovered, inTime } = month.intraday;
    expect(absent).toBeGreaterThan(2);
    expect(inTime.damaged).toBeLessThan(inTime.planned);
    expect(recovered).toBeGreaterThan(0.5);
    expect(touched).toBeGreaterThan(0);
  });

  it('reports the month against the forecast that was published, beside the noise floor', () => {
    const service = month.report.accuracy.filter(({ queue }) => queue === 'service');
    expect(service.map(({ fromDays }) => fromDays)).toEqual([0, 8, 32]);
    for (const { wape, noiseFloor } of service) expect(wape).toBeGreaterThan(noiseFloor * 0.9);
    const wape = month.report.metrics.find(({ metric, scope }) => metric === 'forecast.wape' && scope === '*');
    expect(wape?.value).toBeLessThan(0.3);
    const outage = month.report.days.find(({ date, scope }) => date === '2026-10-14' && scope === 'service');
    expect(outage?.serviceLevel).toBeLessThan(0.75);
  });

  it('plans eighteen months ahead', () => {
    for (const { months } of month.capacity.groups) expect(months).toHaveLength(18);
  });

  it('proves from publications what clauses ask, and every artefact opens back to its rows', () => {
    const fact = (name: string) => month.evidence.find((one) => one.name === name)?.value;
    expect(fact('forecast.published_at.month_ahead')).toBe(25);
    expect(fact('schedule.published_at.month_ahead')).toBe(99);
    expect(month.traced).toBeGreaterThan(10);
  });

  it('tells it in both languages', () => {
    expect(monthLines(month, 'en')).toHaveLength(9);
    expect(monthLines(month, 'zh-CN').join('\n')).toMatch(/10 月：服务水平/);
  });
});
