import { buildGrid, dayStart } from '@seatwise/calendar';
import { type Agent, HOUR, type Schedule, type Shift } from '@seatwise/core';
import { describe, expect, it } from 'vitest';
import { type ChangedShifts, changeFaults, changeShifts, type DraftRules, reviseSchedule } from '../index.ts';

const grid = buildGrid('Asia/Shanghai', 60, '2026-11-02', 2);
const monday = dayStart('2026-11-02', grid.zone);

function shift(id: string, agent: string, from: number, to: number, day = 0): Shift {
  const start = monday + (day * 24 + from) * HOUR;
  const end = monday + (day * 24 + to) * HOUR;
  const date = grid.days[day] as string;
  return {
    id,
    agent,
    date,
    start,
    end,
    skill: 'voice',
    activities: [{ activity: 'on_queue', start, end, paid: true, onQueue: true }],
  };
}

const li = shift('s1', 'li', 9, 17);
const wang = shift('s2', 'wang', 10, 18);
const rules: DraftRules = {
  grid,
  agents: new Set(['li', 'wang']),
  activities: new Set(['on_queue', 'meal']),
  skills: new Set(['voice']),
  locked: new Set(['2026-11-03']),
};
const codes = (put: Shift[], remove: string[] = []) =>
  changeFaults([li, wang, shift('s3', 'li', 9, 17, 1)], { put, remove }, rules).map(({ code }) => code);

describe('a change of a schedule', () => {
  it('replaces in place, adds behind, removes, and tells what had been', () => {
    const later = { ...li, start: li.start + HOUR };
    const added = shift('s9', 'wang', 20, 22);
    const changed: ChangedShifts = changeShifts([li, wang], { put: [later, added], remove: ['s2'] });
    expect(changed.shifts.map(({ id }) => id)).toEqual(['s1', 's9']);
    expect(changed.shifts[0]).toBe(later);
    expect(changed.before).toEqual([li, wang]);
    const back = changeShifts(changed.shifts, { put: changed.before, remove: ['s9'] });
    expect(back.shifts).toEqual([li, wang]);
  });

  it('is refused where it cannot be worked', () => {
    expect(codes([shift('s1', 'li', 8, 16)])).toEqual([]);
    expect(codes([{ ...li, end: li.start - HOUR }])).toEqual(['DRAFT_SHIFT_ORDER']);
    expect(codes([{ ...li, end: li.end + HOUR }])).toEqual(['DRAFT_ACTIVITIES_APART']);
    const [work] = li.activities;
    if (!work) throw new Error('no activity');
    const overlapping = [work, { ...work, start: work.end - HOUR, activity: 'meal' }];
    expect(codes([{ ...li, activities: overlapping }])).toEqual(['DRAFT_ACTIVITIES_APART']);
    expect(codes([shift('s1', 'zhao', 8, 16)])).toEqual(['DRAFT_AGENT_UNKNOWN']);
    expect(codes([{ ...li, activities: [{ ...work, activity: 'nap' }] }])).toEqual(['DRAFT_ACTIVITY_UNKNOWN']);
    expect(codes([{ ...li, skill: 'chat' }])).toEqual(['DRAFT_SKILL_UNKNOWN']);
    expect(codes([{ ...li, date: '2026-11-09' }])).toEqual(['DRAFT_DAY_UNKNOWN']);
    expect(codes([shift('s4', 'li', 16, 20)])).toEqual(['DRAFT_SHIFTS_OVERLAP']);
    expect(codes([shift('s4', 'li', 17, 20)])).toEqual([]);
    expect(codes([], ['s7'])).toEqual(['DRAFT_SHIFT_UNKNOWN']);
  });

  it('leaves locked days alone: nothing goes there, nothing comes from there', () => {
    expect(codes([shift('s4', 'wang', 9, 17, 1)])).toEqual(['DRAFT_DAY_LOCKED']);
    expect(codes([shift('s3', 'wang', 20, 22)])).toEqual(['DRAFT_DAY_LOCKED']);
    expect(codes([], ['s3'])).toEqual(['DRAFT_DAY_LOCKED']);
  });
});

describe('a schedule with other shifts', () => {
  const required = Int32Array.from({ length: 48 }, (_, i) => (i >= 9 && i < 18 ? 1 : 0));
  const solution = { skill: 'voice', cost: 1, bound: 1, gap: 0, proven: true };
  const base: Schedule = {
    grid,
    named: true,
    shifts: [li, wang, shift('s3', 'li', 9, 17, 1)],
    coverage: [{ skill: 'voice', required, scheduled: new Float64Array(48) }],
    solutions: grid.days.map((date) => ({ date, ...solution })),
    violations: [],
    paidHours: 0,
    issues: [{ code: 'SCHEDULE_NO_PATTERN', severity: 'warning', params: { skill: 'voice', date: '2026-11-03' } }],
  };
  const agent: Agent = {
    id: 'li',
    name: 'Li',
    site: 's',
    team: 't',
    skills: [{ skill: 'voice', level: 3 }],
    contract: 'c',
    start: '2020-01-01',
    end: null,
  };
  const people = {
    agents: [agent],
    contracts: [],
    sites: [],
    workPlans: [
      {
        id: 'p',
        name: 'p',
        earliestStart: '08:00',
        latestStart: '10:00',
        startIncrementMinutes: 60,
        shiftMinutes: [480],
        pauses: [],
        minRestMinutes: 660,
        maxConsecutiveDays: 6,
        minDaysOffPerWeek: 0,
        maxWeeklyHours: 60,
      },
    ],
  };

  it('has its cover, hours, broken rules and findings anew, and keeps the proof of days left alone', () => {
    const late = shift('s1', 'li', 15, 23);
    const revised = reviseSchedule(base, changeShifts(base.shifts, { put: [late], remove: ['s2'] }).shifts, people);
    const scheduled = [...(revised.coverage[0]?.scheduled ?? [])];
    expect(scheduled.slice(0, 24)).toEqual(Array.from({ length: 24 }, (_, i) => (i >= 15 && i < 23 ? 1 : 0)));
    expect(revised.paidHours).toBe(16);
    expect(revised.solutions.map(({ date }) => date)).toEqual(['2026-11-03']);
    expect(revised.violations).toEqual([
      { rule: 'min_rest', agent: 'li', date: '2026-11-03', measured: 10, limit: 11 },
    ]);
    expect(revised.issues.map(({ code }) => code)).toEqual(['SCHEDULE_NO_PATTERN', 'SCHEDULE_UNDERSTAFFED']);
    expect(revised.issues[1]?.params).toMatchObject({ hours: 6 });
  });
});
