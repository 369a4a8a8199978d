import { describe, expect, it } from 'vitest';
import type { PlacedShift } from '../center/placed-shift.ts';
import type { ScheduleProblemInput } from '../problem/problem-schema.ts';
import { readProblem } from '../problem/read-problem.ts';
import { checkPlacedShifts } from './check-placed-shifts.ts';
import { readShifts, writeShifts } from './schedule-document.ts';

type Rules = NonNullable<ScheduleProblemInput['contracts'][number]['rules']>;
type Agent = Partial<ScheduleProblemInput['agents'][number]>;

/** Two weeks from Monday 2 March 2026; shifts of 8 h: early 08:00, late 14:00, night 22:00. */
function problemOf(rules: Rules, agent: Agent = {}, more: Partial<ScheduleProblemInput> = {}) {
  const plan = (id: string, clock: string) => ({
    id,
    type: id,
    starts: { earliest: clock, latest: clock, increment: 60 },
    lengths: [480],
  });
  const days = more.days ?? 14;
  return readProblem({
    version: 1,
    zone: 'Asia/Shanghai',
    start: '2026-03-02',
    days,
    intervalMinutes: 60,
    types: [
      { id: 'early', code: '早' },
      { id: 'late', code: '晚' },
      { id: 'night', code: '夜' },
    ],
    points: [{ id: 'nights', window: { start: '22:00', end: '06:00', minutes: 120 } }],
    workPlans: [plan('early', '08:00'), plan('late', '14:00'), plan('night', '22:00')],
    contracts: [{ id: 'c', workPlans: ['early', 'late', 'night'], rules }],
    agents: [{ id: 'a', contract: 'c', skills: { voice: 1 }, ...agent }],
    demand: [{ skill: 'voice', required: new Array(days * 24).fill(0), under: 0, over: 0 }],
    ...more,
  });
}

const TYPES = { E: [0, 480], L: [1, 840], N: [2, 1320] } as const;

/** `E.N` is early on the first day, off, night on the third. */
const week = (letters: string): PlacedShift[] =>
  [...letters].flatMap((letter, day): PlacedShift[] => {
    if (letter === '.') return [];
    const [plan, clock] = TYPES[letter as keyof typeof TYPES];
    return [{ agent: 0, day, plan, skill: 'voice', start: day * 1440 + clock, minutes: 480, pauses: [] }];
  });

const broken = (letters: string, rules: Rules, agent: Agent = {}, more: Partial<ScheduleProblemInput> = {}) =>
  checkPlacedShifts(problemOf(rules, agent, more), week(letters)).faults.map(
    ({ rule, hard, from, to, amount, cost }) =>
      hard ? [rule, from.slice(8), to.slice(8), amount] : [rule, from.slice(8), to.slice(8), amount, cost],
  );

describe('rules on two or three shifts', () => {
  it('rest', () => {
    const rest: Rules = [{ rule: 'rest', id: 'rest', minutes: 660 }];
    expect(broken('LE', rest)).toEqual([['rest', '02', '03', 1]]);
    expect(broken('EL', rest)).toEqual([]);
    expect(broken('N.E', rest)).toEqual([]);
    expect(broken('LE', [{ rule: 'rest', id: 'rest', minutes: 660, cost: 7 }])).toEqual([['rest', '02', '03', 1, 7]]);
  });

  it('two shifts at once, without any rule', () => {
    expect(broken('NE', [])).toEqual([]);
    const late = { ...(week('N')[0] as PlacedShift), start: 1380 + 60, minutes: 480 };
    expect(late.start).toBe(1440);
    expect(broken('E', [], { before: [{ type: 'night', end: 1920 + 60 }] })).toEqual(
      [['overlap', '01', '02', 1]].map(([r, , to, n]) => [r, '02', to, n]),
    );
  });

  it('consecutive days, also with the days before', () => {
    const run: Rules = [{ rule: 'consecutive', id: 'run', of: 'work', hardMax: 2 }];
    expect(broken('EEE', run)).toEqual([['run', '02', '04', 1]]);
    expect(broken('EE.E', run)).toEqual([]);
    expect(
      broken('E', run, {
        before: [
          { type: 'early', end: 960 },
          { type: 'early', end: 960 },
        ],
      }),
    ).toMatchObject([['run', '02', '02', 1]]);
    expect(broken('.E.', [{ rule: 'consecutive', id: 'run', of: 'work', softMin: 2, cost: 3 }])).toEqual([
      ['run', '03', '03', 1, 3],
    ]);
  });

  it('hours of a week, with what was used before and paid leave', () => {
    const hours: Rules = [{ rule: 'hours', id: 'week', per: 'week', hardMax: 16 }];
    expect(broken('EEE', hours)).toEqual([['week', '02', '08', 480]]);
    expect(broken('.....EEE', hours)).toEqual([]);
    expect(broken('EE', hours, { carried: { week: 4 } })).toEqual([['week', '02', '08', 240]]);
    expect(broken('EE', hours, { timeOff: [{ from: '2026-03-05', to: '2026-03-05', credit: 480 }] })).toEqual([
      ['week', '02', '08', 480],
    ]);
    expect(broken('EEE', [{ rule: 'hours', id: 'any', per: { anyDays: 3 }, hardMax: 16 }])).toEqual([
      ['any', '02', '04', 480],
    ]);
  });

  it('hours of a month: the two parts of a period over its end', () => {
    const hours: Rules = [{ rule: 'hours', id: 'month', per: 'month', hardMax: 8 }];
    expect(broken('EE', hours, {}, { start: '2026-12-31' })).toEqual([]);
    expect(broken('.EE', hours, {}, { start: '2026-12-31' })).toEqual([['month', '01', '13', 480]]);
  });

  it('days, points, weekends, successions, patterns', () => {
    expect(broken('NN', [{ rule: 'days', id: 'n', of: ['night'], per: 'period', hardMax: 1 }])).toEqual([
      ['n', '02', '15', 1],
    ]);
    expect(broken('NN', [{ rule: 'points', id: 'p', points: 'nights', per: 'week', softMax: 1, cost: 4 }])).toEqual([
      ['p', '02', '08', 1, 4],
    ]);
    expect(broken('.....E......E', [{ rule: 'weekends', id: 'w', hardMax: 1 }])).toEqual([['w', '02', '15', 1]]);
    expect(broken('N.E', [{ rule: 'succession', id: 's', after: ['night'], next: ['early'] }])).toEqual([]);
    expect(broken('LE', [{ rule: 'succession', id: 's', after: ['late'], next: ['early'] }])).toEqual([
      ['s', '02', '03', 1],
    ]);
    expect(broken('N.E', [{ rule: 'pattern', id: 'x', days: [['night'], 'off', ['early']] }])).toEqual([
      ['x', '02', '04', 1],
    ]);
  });

  it('windows of the clock and hours of a shift', () => {
    const night: Rules = [{ rule: 'barred', id: 'night', start: '22:00', end: '06:00' }];
    expect(broken('N', night)).toEqual([['night', '02', '02', 1]]);
    expect(broken('L', night)).toEqual([]);
    expect(broken('E', [{ rule: 'shift-hours', id: 'day', hardMax: 7.5 }])).toEqual([['day', '02', '02', 1]]);
  });

  it('availability, time off, locked days, rotation, preferences', () => {
    expect(broken('L', [], { availability: [{ start: '07:00', end: '18:00' }] })).toEqual([
      ['availability', '02', '02', 1],
    ]);
    expect(broken('E', [], { availability: [{ start: '07:00', end: '18:00' }] })).toEqual([]);
    expect(broken('E', [], { timeOff: [{ from: '2026-03-02', to: '2026-03-02' }] })).toEqual([
      ['availability', '02', '02', 1],
    ]);
    expect(broken('E', [], { locked: [{ date: '2026-03-02', shift: null }] })).toEqual([['locked', '02', '02', 1]]);
    const shift = { workPlan: 'early', start: '08:00', minutes: 480, skill: 'voice' };
    expect(broken('L', [], { locked: [{ date: '2026-03-02', shift }] })).toEqual([['locked', '02', '02', 1]]);
    expect(broken('E', [], { locked: [{ date: '2026-03-02', shift }] })).toEqual([]);
    expect(
      broken('LE', [], { rotation: { start: '2026-03-01', cycle: ['off', 'early', 'early'] } }, { days: 2 }),
    ).toEqual([['rotation', '02', '02', 1]]);
    const wish = problemOf([], { preferences: [{ dates: ['2026-03-02'], day: 'work', cost: 6 }] });
    expect(checkPlacedShifts(wish, week('EE')).ownCost).toBe(6);
  });

  it('a labour-law pack, for everybody and for a state', () => {
    const law = { labourLaw: 'cn-standard' };
    expect(broken('EEEEEEE', [], {}, law)).toEqual([
      ['cn-week', '02', '08', 420],
      ['cn-week', '02', '08', 960, 320],
      ['cn-rest-day', '02', '08', 1],
    ]);
    expect(broken('N', [], { states: ['nursing'] }, law)).toEqual([['night-barred', '02', '02', 1]]);
    expect(broken('N', [], {}, law)).toEqual([]);
  });

  it('shifts that the work plan does not allow, and two on a day', () => {
    const early = week('E')[0] as PlacedShift;
    const rules = (shift: PlacedShift[]) => checkPlacedShifts(problemOf([]), shift).faults.map(({ rule }) => rule);
    expect(rules([{ ...early, start: 540 }])).toEqual(['work-plan']);
    expect(rules([{ ...early, minutes: 540 }])).toEqual(['work-plan']);
    expect(rules([{ ...early, skill: 'chat' }])).toEqual(['work-plan']);
    expect(rules([early, ...week('L')])).toEqual(['twice']);
  });

  it('seats of a site', () => {
    const faults = checkPlacedShifts(
      problemOf([], { site: 's' }, { sites: [{ id: 's', seats: 0 }], days: 2, demand: [] }),
      week('E'),
    ).faults;
    expect(faults).toHaveLength(8);
    expect(faults[0]).toMatchObject({
      rule: 'seats',
      hard: true,
      of: 's',
      amount: 1,
      at: Date.parse('2026-03-02T08:00:00+08:00'),
    });
  });
});

describe('days on which the clock changes', () => {
  const night = (start: string) => {
    const problem = problemOf(
      [{ rule: 'rest', id: 'rest', minutes: 480 }],
      {},
      {
        zone: 'Europe/Berlin',
        start,
        days: 3,
        demand: [],
      },
    );
    const at = (day: number, plan: number, begin: string) => ({
      agent: 'a',
      date: day === 0 ? start : `${start.slice(0, 8)}${Number(start.slice(8)) + day}`,
      workPlan: plan === 2 ? 'night' : 'late',
      skill: 'voice',
      start: begin,
      end: new Date(Date.parse(begin) + 480 * 60_000).toISOString(),
      pauses: [],
    });
    return { problem, at };
  };

  it('eight hours of a night over the change are eight hours, and rest is real time', () => {
    // 28 to 29 March 2026: the night from 22:00 ends at 07:00 summer time; 14:00 is seven hours later.
    const spring = night('2026-03-28');
    const shifts = readShifts(spring.problem, {
      version: 1,
      shifts: [spring.at(0, 2, '2026-03-28T22:00:00+01:00'), spring.at(1, 1, '2026-03-29T14:00:00+02:00')],
    });
    expect(writeShifts(spring.problem, shifts)[0]?.end).toBe('2026-03-29T07:00:00+02:00');
    expect(checkPlacedShifts(spring.problem, shifts).faults.map(({ rule }) => rule)).toEqual(['rest']);
    // 24 to 25 October: the night ends at 05:00 winter time; 14:00 is nine hours later.
    const autumn = night('2026-10-24');
    const back = readShifts(autumn.problem, {
      version: 1,
      shifts: [autumn.at(0, 2, '2026-10-24T22:00:00+02:00'), autumn.at(1, 1, '2026-10-25T14:00:00+01:00')],
    });
    expect(writeShifts(autumn.problem, back)[0]?.end).toBe('2026-10-25T05:00:00+01:00');
    expect(checkPlacedShifts(autumn.problem, back).faults).toEqual([]);
  });
});
