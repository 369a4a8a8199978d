import { buildGrid, dayStart } from '@seatwise/calendar';
import { type Agent, gridLength, MINUTE, type Shift, STANDARD_ACTIVITY_CODES, type WorkPlan } from '@seatwise/core';
import type { RosterDraft } from './draft-roster.ts';

const ZONE = 'Asia/Shanghai';
const grid = buildGrid(ZONE, 60, '2026-03-02', 7);

const plan = (id: string, earliestStart: string, latestStart: string): WorkPlan => ({
  id,
  name: id,
  earliestStart,
  latestStart,
  startIncrementMinutes: 60,
  shiftMinutes: [540],
  pauses: [{ activity: 'meal', minutes: 60, paid: false, earliestStartMinutes: 180, latestStartMinutes: 300 }],
  minRestMinutes: 660,
  maxConsecutiveDays: 6,
  minDaysOffPerWeek: 2,
  maxWeeklyHours: 40,
});

const agent = (id: string, more: Partial<Agent> = {}): Agent => ({
  id,
  name: `姓${id}`,
  site: 'hall',
  team: 'team-1',
  skills: [{ skill: 'voice', level: 3 }],
  contract: 'full',
  start: '2020-01-01',
  end: null,
  ...more,
});

/** A shift of nine hours on queue with a meal in the middle, `day` days after the first. */
export function shiftOf(id: string, agentId: string, day: number, hour: number): Shift {
  const date = grid.days[day] as string;
  const start = dayStart(date, ZONE) + hour * 60 * MINUTE;
  const at = (hours: number) => start + hours * 60 * MINUTE;
  const part = (activity: string, from: number, to: number) => ({
    activity,
    start: at(from),
    end: at(to),
    paid: activity !== 'meal',
    onQueue: activity === 'on_queue',
  });
  return {
    id,
    agent: agentId,
    date,
    start,
    end: at(9),
    skill: 'voice',
    activities: [part('on_queue', 0, 4), part('meal', 4, 5), part('on_queue', 5, 9)],
  };
}

/** A whole day of one activity. */
export function wholeDay(id: string, agentId: string, day: number, activity: string): Shift {
  const shift = shiftOf(id, agentId, day, 9);
  const end = shift.start + 480 * MINUTE;
  return { ...shift, end, activities: [{ activity, start: shift.start, end, paid: true, onQueue: false }] };
}

/** Six people, a week at an hour a step, three people needed from 08:00 to 20:00, two shifts so far. */
export function draftCenter(more: Partial<RosterDraft> = {}): RosterDraft {
  const required = Int32Array.from({ length: gridLength(grid) }, (_, i) => (i % 24 >= 8 && i % 24 < 20 ? 3 : 0));
  return {
    grid,
    coverage: [{ skill: 'voice', required }],
    shifts: [shiftOf('s1', 'a1', 0, 8), shiftOf('s2', 'a2', 0, 11)],
    locked: [],
    agents: ['a1', 'a2', 'a3', 'a4', 'a5', 'a6'].map((id) => agent(id)),
    contracts: [{ id: 'full', weeklyHours: 40, daysPerWeek: 5 }],
    sites: [{ id: 'hall', name: 'hall', seats: 10 }],
    workPlans: [plan('early', '08:00', '09:00'), plan('middle', '10:00', '11:00')],
    away: [],
    labour: null,
    activityCodes: STANDARD_ACTIVITY_CODES,
    ...more,
  };
}

export const agentOf = agent;
export const planOf = plan;
