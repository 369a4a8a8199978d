import { dayStart } from '@seatwise/calendar';
import { describe, expect, it } from 'vitest';
import { type CycleInput, cycleStatus, PLANNING_CYCLE, type PublishedArtefact } from './planning-cycle.ts';

const zone = 'Asia/Shanghai';
const HOUR = 3_600_000;
let count = 0;
const published = (
  kind: PublishedArtefact['kind'],
  on: string,
  from: string,
  to: string,
  more: Partial<PublishedArtefact> = {},
): PublishedArtefact => ({
  publicationId: `publication-${++count}`,
  kind,
  id: `${kind}-${count}`,
  at: dayStart(on, zone) + 10 * HOUR,
  actor: 'planner',
  reason: '',
  from,
  to,
  grainMinutes: 30,
  ...more,
});
const status = (publications: readonly PublishedArtefact[], more: Partial<CycleInput> = {}) =>
  cycleStatus({
    steps: PLANNING_CYCLE,
    publications,
    signOffs: [],
    zone,
    today: '2026-11-24',
    from: '2026-11-01',
    to: '2026-12-31',
    ...more,
  });
const row = (rows: ReturnType<typeof status>, step: string, period: string) =>
  rows.find((one) => one.step === step && one.period === period);

describe('the planning cycle', () => {
  it('asks for the year by the end of December, months by the 25th before, weeks by the Friday before, accuracy by the 5th after', () => {
    const rows = status([]);
    expect(row(rows, 'year_forecast', '2027')).toMatchObject({
      due: '2026-12-31',
      from: '2027-01-01',
      to: '2027-12-31',
    });
    expect(row(rows, 'month_forecast', '2026-12')).toMatchObject({ due: '2026-11-25', state: 'open' });
    expect(row(rows, 'month_schedule', '2027-01')?.due).toBe('2026-12-25');
    expect(row(rows, 'weekly_revision', '2026-11-23')).toMatchObject({ due: '2026-11-20', state: 'overdue' });
    expect(row(rows, 'accuracy_analysis', '2026-10')?.due).toBe('2026-11-05');
    expect(rows.map(({ due }) => due)).toEqual(rows.map(({ due }) => due).sort());
  });

  it('counts the whole due day of the center’s zone as in time, and the minute after as late', () => {
    const lastMinute = dayStart('2026-11-26', zone) - 1;
    const at = (instant: number) =>
      row(
        status([published('forecast', '2026-11-25', '2026-12-01', '2026-12-31', { at: instant })]),
        'month_forecast',
        '2026-12',
      );
    expect(at(lastMinute)).toMatchObject({ state: 'done', publishedOn: '2026-11-25' });
    expect(at(lastMinute + 1)).toMatchObject({ state: 'late', publishedOn: '2026-11-26' });
  });

  it('wants the whole period, at its grain, fresh', () => {
    const state = (one: PublishedArtefact) => row(status([one]), 'month_forecast', '2026-12')?.state;
    expect(state(published('forecast', '2026-11-20', '2026-12-01', '2026-12-31'))).toBe('done');
    expect(state(published('forecast', '2026-11-20', '2026-12-01', '2026-12-30'))).toBe('open');
    expect(state(published('forecast', '2026-11-20', '2026-12-01', '2026-12-31', { grainMinutes: 1440 }))).toBe('open');
    expect(state(published('forecast', '2026-11-20', '2026-12-01', '2026-12-31', { grainMinutes: null }))).toBe('open');
    expect(state(published('forecast', '2026-08-20', '2026-12-01', '2026-12-31'))).toBe('open');
    expect(state(published('schedule', '2026-11-20', '2026-12-01', '2026-12-31'))).toBe('open');
  });

  it('does not take last month’s forecast for a revision of the week, and counts later ones as revisions', () => {
    const month = published('forecast', '2026-10-24', '2026-11-01', '2026-11-30');
    expect(row(status([month]), 'weekly_revision', '2026-11-16')?.state).toBe('overdue');
    const week = published('forecast', '2026-11-12', '2026-11-16', '2026-11-22');
    const again = published('forecast', '2026-11-18', '2026-11-16', '2026-11-30');
    expect(row(status([month, again, week]), 'weekly_revision', '2026-11-16')).toMatchObject({
      state: 'done',
      publication: week.publicationId,
      revisions: 1,
    });
  });

  it('takes an analysis only from after the month, and shows who signed', () => {
    const early = published('actuals', '2026-10-30', '2026-10-01', '2026-10-31');
    const after = published('actuals', '2026-11-04', '2026-10-01', '2026-10-31');
    const signOffs = [{ step: 'accuracy_analysis', period: '2026-10', by: 'manager', at: 0, note: '' }];
    expect(row(status([early], { signOffs }), 'accuracy_analysis', '2026-10')).toMatchObject({ state: 'overdue' });
    expect(row(status([early, after], { signOffs }), 'accuracy_analysis', '2026-10')).toMatchObject({
      state: 'done',
      signedOffBy: 'manager',
    });
  });

  it('knows months of 28 to 31 days for the last day of a month', () => {
    const step = {
      ...(PLANNING_CYCLE[1] as (typeof PLANNING_CYCLE)[0]),
      due: { kind: 'day_of_month', months: -1, day: 31 },
    } as const;
    const due = status([], { steps: [step], from: '2028-01-01', to: '2028-04-30' }).map((one) => one.due);
    expect(due).toEqual(['2028-01-31', '2028-02-29', '2028-03-31', '2028-04-30']);
  });
});
