import { buildGrid, dayStart } from '@seatwise/calendar';
import { type Agent, gridLength, HOUR, MINUTE, type Shift, type WorkPlan } from '@seatwise/core';
import { describe, expect, it } from 'vitest';
import { coverageOf } from '../coverage.ts';
import { judgeTrade, type TradeContent } from './judge-trade.ts';
import { preferenceShare } from './preference-share.ts';
import { classOfShift } from './shift-class.ts';

const ZONE = 'Asia/Shanghai';
const grid = buildGrid(ZONE, 30, '2026-03-02', 7);
const plan = (id: string, earliestStart: string, latestStart: string): WorkPlan => ({
  id,
  name: id,
  earliestStart,
  latestStart,
  startIncrementMinutes: 60,
  shiftMinutes: [540],
  pauses: [],
  minRestMinutes: 660,
  maxConsecutiveDays: 6,
  minDaysOffPerWeek: 2,
  maxWeeklyHours: 40,
});
const workPlans = [plan('early', '08:00', '09:00'), plan('late', '14:00', '16:00')];
const person = (id: string, more: Partial<Agent> = {}): Agent => ({
  id,
  name: id,
  site: 's',
  team: 't',
  skills: [{ skill: 'voice', level: 3 }],
  contract: 'full',
  start: '2020-01-01',
  end: null,
  ...more,
});
const day = (d: number) => grid.days[d] as string;

/** Nine hours with an unpaid meal after four; edited by hand to begin at a quarter past where said. */
function shift(agent: string, d: number, hour: number, skill = 'voice'): Shift {
  const start = dayStart(day(d), ZONE) + hour * HOUR;
  const at = (h: number) => start + h * HOUR;
  return {
    id: `${day(d)}-${agent}`,
    agent,
    date: day(d),
    start,
    end: at(9),
    skill,
    activities: [
      { activity: 'on_queue', start, end: at(4), paid: true, onQueue: true },
      { activity: 'meal', start: at(4), end: at(5), paid: false, onQueue: false },
      { activity: 'on_queue', start: at(5), end: at(9), paid: true, onQueue: true },
    ],
  };
}

/** Li works early, Wang late, Zhao is off from Thursday on and knows chat alone. */
const shifts = [0, 1, 2, 3].flatMap((d) => [shift('li', d, 8), shift('wang', d, 14.25)]);
const agents = [person('li'), person('wang'), person('zhao', { skills: [{ skill: 'chat', level: 3 }] }), person('sun')];

function center(own: readonly Shift[] = shifts) {
  const required = new Int32Array(gridLength(grid)).fill(1);
  return {
    grid,
    shifts: own,
    coverage: coverageOf(grid, [{ skill: 'voice', required }], own),
    agents,
    contracts: [{ id: 'full', weeklyHours: 40, daysPerWeek: 5 }],
    sites: [],
    workPlans,
    leaveCodes: new Set(['leave', 'sick']),
    labour: null,
  };
}
const swap = (colleague: string, d: number, colleagueDay: number | null): TradeContent => ({
  kind: 'swap',
  date: day(d),
  colleague,
  colleagueDate: colleagueDay === null ? null : day(colleagueDay),
});
const brokenBy = (content: TradeContent, own = shifts) =>
  judgeTrade(center(own), 'li', content, null).broken.map(({ rule, agent, measured, limit }) => [
    rule,
    agent,
    measured,
    limit,
  ]);

describe('judgeTrade', () => {
  it('names the rest that a swap takes away, with hours, although the shifts fit no work plan', () => {
    const verdict = judgeTrade(center(), 'li', swap('wang', 1, 1), null);
    expect(verdict.allowed).toBe(false);
    expect(verdict.broken.map(({ rule, agent, measured, limit }) => [rule, agent, measured, limit])).toEqual([
      ['min_rest', 'wang', 8.75, 11],
      ['min_rest', 'li', 8.75, 11],
    ]);
  });

  it('allows the last day, where the late one begins early after a night of rest', () => {
    const own = shifts.filter(({ agent, date }) => agent !== 'wang' || date === day(3));
    const verdict = judgeTrade(center(own), 'li', swap('wang', 3, 3), null);
    expect([verdict.allowed, verdict.cover]).toEqual([true, []]);
    expect(verdict.after.map(({ id, agent }) => [id, agent])).toEqual([
      [`${day(3)}-li`, 'wang'],
      [`${day(3)}-wang`, 'li'],
    ]);
  });

  it('gives a shift to who is free, not to who works, is on leave, lacks the skill, or has worked enough', () => {
    expect(brokenBy(swap('sun', 0, null))).toEqual([]);
    expect(brokenBy(swap('wang', 0, null)).map(([rule]) => rule)).toContain('twice');
    expect(brokenBy(swap('zhao', 0, null))).toEqual([['skill', 'zhao', 1, 0]]);
    const leave: Shift = {
      ...shift('sun', 0, 8),
      activities: [
        {
          activity: 'leave',
          start: shift('sun', 0, 8).start,
          end: shift('sun', 0, 8).start + 8 * HOUR,
          paid: true,
          onQueue: false,
        },
      ],
    };
    expect(brokenBy(swap('sun', 0, null), [...shifts, leave]).map(([rule]) => rule)).toEqual(['time_off']);
    const full = [1, 2, 3, 4, 5].map((d) => shift('sun', d, 8));
    expect(brokenBy(swap('sun', 0, null), [...shifts, ...full])).toEqual([
      ['min_days_off', 'sun', 1, 2],
      ['max_weekly_hours', 'sun', 48, 40],
    ]);
  });

  it('tells what is short after leave, and half of it after half a day', () => {
    const off = (part: 'day' | 'first_half') =>
      judgeTrade(
        center(),
        'li',
        { kind: 'time_off', from: day(0), to: day(0), code: 'leave', part },
        { id: 'leave', paid: true },
      );
    // Wang comes at a quarter past two: before that nobody is there.
    expect(off('day').cover[0]?.underHours).toBeCloseTo(5.25, 9);
    expect(off('first_half').cover[0]?.underHours).toBeCloseTo(4, 9);
    expect(off('day').after[0]?.activities).toMatchObject([{ activity: 'leave', paid: true }]);
    const half = off('first_half').after[0]?.activities ?? [];
    expect(half.map(({ activity, start, end }) => [activity, (end - start) / MINUTE])).toEqual([
      ['leave', 240],
      ['meal', 60],
      ['on_queue', 240],
    ]);
  });

  it('takes leave by the hour out of the shift alone, around its meal, over midnight too', () => {
    const off = (start: number, end: number, own = shifts) =>
      judgeTrade(
        center(own),
        'li',
        { kind: 'time_off', from: day(0), to: day(0), code: 'leave', part: 'hours', start: start * 60, end: end * 60 },
        { id: 'leave', paid: true },
      ).after[0]?.activities.map(({ activity, start: from, end: until }) => [activity, (until - from) / MINUTE]);
    const untouched = [
      ['on_queue', 240],
      ['meal', 60],
      ['on_queue', 240],
    ];
    expect(off(11, 14)).toEqual([
      ['on_queue', 180],
      ['leave', 60],
      ['meal', 60],
      ['leave', 60],
      ['on_queue', 180],
    ]);
    expect(off(15, 20)).toEqual([...untouched.slice(0, 2), ['on_queue', 120], ['leave', 120]]);
    expect(off(18, 20)).toEqual(untouched);
    const night = [shift('li', 0, 22)];
    expect(off(1, 2, night)).toEqual([['on_queue', 180], ['leave', 60], ...untouched.slice(1)]);
    expect(off(23.5, 0.5, night)).toEqual([['on_queue', 90], ['leave', 60], ['on_queue', 90], ...untouched.slice(1)]);
  });

  it('gives no shift away that holds hours of leave: they are of the person', () => {
    const content = { kind: 'time_off', from: day(0), to: day(0), code: 'leave', part: 'hours', start: 480, end: 600 };
    const { after } = judgeTrade(center(), 'li', content as TradeContent, { id: 'leave', paid: true });
    const own = [...after, ...shifts.filter(({ id }) => id !== after[0]?.id)];
    expect(brokenBy(swap('sun', 0, null), own)).toEqual([['time_off', 'li', null, null]]);
    expect(brokenBy(swap('sun', 1, null), own)).toEqual([]);
  });

  it.each([
    [{ part: 'hours', start: 900 }, '15:00', '–'],
    [{ part: 'hours', start: 900, end: 900 }, '15:00', '15:00'],
    [{ part: 'hours' }, '–', '–'],
    [{ part: 'day', start: 900, end: 960 }, '15:00', '16:00'],
  ] as const)('refuses times that say no hours: %j', (times, start, end) => {
    const content = { kind: 'time_off', from: day(0), to: day(0), code: 'leave', ...times } as const;
    expect(() => judgeTrade(center(), 'li', content, null)).toThrow(
      expect.objectContaining({ code: 'SHIFT_REQUEST_TIMES', params: { start, end } }),
    );
  });

  it('refuses where there is no shift to give', () => {
    expect(() => judgeTrade(center(), 'li', swap('sun', 5, null), null)).toThrow('SHIFT_REQUEST_NO_SHIFT');
  });
});

describe('classes and wishes', () => {
  it('finds the class of a start, over midnight too', () => {
    const night = plan('night', '22:00', '02:00');
    const classOf = (hour: number) => classOfShift(shift('li', 0, hour), [...workPlans, night], ZONE)?.id;
    expect([8, 14.25, 12, 23, 1].map(classOf)).toEqual(['early', 'late', undefined, 'night', 'night']);
  });

  it('counts the days on which a wish was granted', () => {
    const wish = (what: string, weekdays: number[]) =>
      preferenceShare({ grid, shifts, workPlans }, 'li', {
        kind: 'preference',
        from: day(0),
        to: '2026-12-31',
        weekdays,
        wish: what,
      });
    expect(wish('off', [3, 4, 5])).toEqual({ days: 3, granted: 2 });
    expect(wish('early', [0, 1])).toEqual({ days: 2, granted: 2 });
    expect(wish('late', [0])).toEqual({ days: 1, granted: 0 });
  });
});
