import { HOUR } from '@seatwise/core';
import { describe, expect, it } from 'vitest';
import { highs } from '../../bench/linear-solver.ts';
import { scheduleCenter } from '../center/schedule-center.ts';
import { checkSchedule } from '../check-schedule.ts';
import { agentOf, draftCenter, planOf, shiftOf, wholeDay } from './draft-center.fixture.ts';
import { problemOfCenter } from './problem-of-center.ts';
import { takeSolution } from './take-solution.ts';
import { workPlanClasses } from './work-plan-classes.ts';

describe('work plans of a center', () => {
  it('are cut where the class of the start changes, and at midnight', () => {
    const classes = workPlanClasses({ ...planOf('any', '08:00', '02:00'), startIncrementMinutes: 120 });
    expect(classes.map(({ id, type, starts }) => [id, type, starts.earliest, starts.latest])).toEqual([
      ['any-1', 'early', '08:00', '08:00'],
      ['any-2', 'middle', '10:00', '12:00'],
      ['any-3', 'late', '14:00', '18:00'],
      ['any-4', 'night', '20:00', '22:00'],
      ['any-5', 'night', '00:00', '02:00'],
    ]);
  });

  it('leave out a pause that does not fit a short shift, and keep the id where there is one form', () => {
    expect(workPlanClasses(planOf('early', '08:00', '09:00')).map(({ id }) => id)).toEqual(['early']);
    const both = workPlanClasses({ ...planOf('p', '08:00', '08:00'), shiftMinutes: [240, 540] });
    expect(both.map(({ lengths, pauses }) => [lengths, pauses?.length])).toEqual([
      [[240], 0],
      [[540], 1],
    ]);
    expect(() => workPlanClasses({ ...planOf('p', '08:00', '08:00'), startIncrementMinutes: 0 })).toThrow();
  });
});

describe('a draft as a problem', () => {
  it('has limits of plan and contract, skills that are asked for, and one pack of labour law', () => {
    const problem = problemOfCenter(
      draftCenter({
        agents: [agentOf('a1', { skills: [{ skill: '*', level: 3 }] }), agentOf('a2', { skills: [], contract: '' })],
        contracts: [{ id: 'full', weeklyHours: 32, daysPerWeek: 4, maxDailyHours: 8 }],
        labour: { pack: 'cn-standard', protectedAgents: ['a2'] },
      }),
    );
    expect(problem.contracts.map(({ id }) => id)).toEqual(['full', 'none']);
    expect(problem.contracts[0]?.rules).toEqual([
      { rule: 'rest', id: 'min_rest', minutes: 660 },
      { rule: 'consecutive', id: 'max_consecutive_days', of: 'work', hardMax: 6 },
      { rule: 'days', id: 'min_days_off', of: 'work', per: 'week', hardMax: 4 },
      { rule: 'hours', id: 'max_weekly_hours', per: 'week', hardMax: 32 },
      { rule: 'shift-hours', id: 'max_daily_hours', hardMax: 8 },
    ]);
    expect(problem.agents.map(({ skills, states }) => [skills, states])).toEqual([
      [{ voice: 1 }, []],
      [{}, ['pregnant']],
    ]);
    expect(problem.labourLaw).toBe('cn-standard');
  });

  it('locks settled days, takes what they cover off the demand, and offers their forms to nobody else', () => {
    const problem = problemOfCenter(
      draftCenter({ locked: ['2026-03-02'], shifts: [shiftOf('s1', 'a1', 0, 8), wholeDay('s2', 'a2', 3, 'training')] }),
    );
    expect(problem.demand[0]?.required.slice(8, 18)).toEqual([2, 2, 2, 2, 3, 2, 2, 2, 2, 3]);
    const [first, second, third] = problem.agents;
    expect(first?.locked).toEqual([
      {
        date: '2026-03-02',
        shift: { workPlan: 'settled 08:00 540 60', start: '08:00', minutes: 540, skill: '' },
      },
    ]);
    expect(second?.locked.map(({ date, shift }) => [date, shift?.workPlan ?? null])).toEqual([
      ['2026-03-02', null],
      ['2026-03-05', 'settled 09:00 480 0'],
    ]);
    expect(third?.locked).toEqual([{ date: '2026-03-02', shift: null }]);
    expect(problem.contracts[0]?.workPlans).toEqual(['early', 'middle']);
  });

  it('keeps days free of those who are not employed or away', () => {
    const from = shiftOf('x', 'a2', 2, 8).start;
    const problem = problemOfCenter(
      draftCenter({
        agents: [agentOf('a1', { start: '2026-03-04', end: '2026-03-07' }), agentOf('a2')],
        away: [
          { agent: 'a2', start: from, end: from + 5 * HOUR, code: 'leave' },
          { agent: 'a2', start: from + 24 * HOUR, end: from + 26 * HOUR, code: 'leave' },
        ],
      }),
    );
    expect(problem.agents[0]?.locked.map(({ date }) => date)).toEqual([
      '2026-03-02',
      '2026-03-03',
      '2026-03-07',
      '2026-03-08',
    ]);
    expect(problem.agents[1]?.timeOff.map(({ from: date }) => date)).toEqual(['2026-03-04']);
  });
});

describe('leave for a part of a shift', () => {
  const whole = shiftOf('s1', 'a1', 2, 8);
  const [from, to] = [whole.start, whole.start + 4 * HOUR];
  const leave = { activity: 'leave', start: from, end: to, paid: true, onQueue: false };
  const shift = { ...whole, activities: [leave, ...whole.activities.slice(1)] };
  const center = draftCenter({ shifts: [shift], away: [{ agent: 'a1', start: from, end: to, code: 'leave' }] });

  it('keeps the shift as it is, covers with the rest of it, and is no day off', () => {
    const problem = problemOfCenter(center);
    expect(problem.agents[0]?.locked.map(({ date, shift: held }) => [date, held?.workPlan])).toEqual([
      ['2026-03-04', 'settled 08:00 540 60'],
    ]);
    expect(problem.agents[0]?.timeOff).toEqual([]);
    expect(problem.demand[0]?.required.slice(48 + 11, 48 + 18)).toEqual([3, 3, 2, 2, 2, 2, 3]);
    const solution = scheduleCenter(problem, highs, { seed: 1, rounds: 2 });
    const { put, remove } = takeSolution(center, problem, solution);
    expect([...remove, ...put.map(({ id }) => id)]).not.toContain('s1');
    expect(put.filter(({ agent, date }) => agent === 'a1' && date === shift.date)).toEqual([]);
  });
});

describe('a solution taken into the draft', () => {
  const center = draftCenter({
    locked: ['2026-03-03'],
    // 07:30 is a start that no work plan has.
    shifts: [shiftOf('s1', 'a1', 1, 7.5), shiftOf('s2', 'a2', 0, 11), wholeDay('s3', 'a3', 2, 'training')],
  });
  const problem = problemOfCenter(center);
  const solution = scheduleCenter(problem, highs, { seed: 1, rounds: 2 });
  const { put, remove, days } = takeSolution(center, problem, solution);
  const gone = new Set([...remove, ...put.map(({ id }) => id)]);
  const after = [...center.shifts.filter(({ id }) => !gone.has(id)), ...put];

  it('breaks no rule, leaves settled shifts as they are, and puts nobody on a locked day', () => {
    expect(solution.stuck).toEqual([]);
    expect(checkSchedule({ ...center, shifts: after })).toEqual([]);
    expect(after.filter(({ id }) => ['s1', 's3'].includes(id))).toEqual([center.shifts[0], center.shifts[2]]);
    expect(put.every(({ date }) => date !== '2026-03-03')).toBe(true);
    expect(put.length).toBeGreaterThan(15);
  });

  it('tells every day that changes, once', () => {
    const keys = days.map(({ agent, date }) => `${agent} ${date}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(new Set(after.map(({ id }) => id)).size).toBe(after.length);
    expect(days.filter(({ kind }) => kind === 'addition').every(({ before }) => before.length === 0)).toBe(true);
  });

  it('leaves people alone for whom the rules leave nothing', () => {
    const kept = takeSolution(center, problem, { shifts: [], stuck: [{ agent: 'a2', conflict: [] }] });
    expect(kept).toEqual({ put: [], remove: [], days: [] });
  });
});
