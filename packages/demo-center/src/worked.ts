import { addDays, buildGrid, dayStart } from '@seatwise/calendar';
import type { Agent, AgentActivity, Schedule, ScheduledActivity, Shift } from '@seatwise/core';
import { CENTER, LAST_DAY } from './center.ts';
import type { Random } from './random.ts';

const MINUTE = 60_000;
/** One person who is a quarter of an hour late to every shift and stays a quarter longer. */
export const LATE_AGENT = 'A001';
const STARTS = [8, 9, 10, 12, 13, 14];

/** The last days, up to the end of the history, as they were planned and as they were worked. */
export function makeWorked(
  agents: readonly Agent[],
  random: Random,
  days: number,
): { schedule: Schedule; activity: AgentActivity[] } {
  const firstDay = addDays(LAST_DAY, 1 - days);
  const grid = buildGrid(CENTER.zone, 30, firstDay, days);
  const shifts: Shift[] = [];
  const activity: AgentActivity[] = [];
  for (const [n, agent] of agents.entries()) {
    for (const [d, date] of grid.days.entries()) {
      const worksToday = (d + n) % 7 < (agent.contract === 'part' ? 3 : 5);
      if (!worksToday || agent.start > date) continue;
      const start =
        dayStart(date, CENTER.zone) + (STARTS[(n + Math.floor(d / 7)) % STARTS.length] as number) * 60 * MINUTE;
      const activities = dayOf(start);
      const end = activities.at(-1)?.end as number;
      shifts.push({
        id: `${date}-${agent.id}`,
        agent: agent.id,
        date,
        start,
        end,
        skill: agent.skills[0]?.skill ?? '*',
        activities,
      });
      activity.push(...lived(agent.id, activities, random));
    }
  }
  const paidHours = shifts
    .flatMap(({ activities }) => activities)
    .reduce((sum, { paid, start, end }) => sum + (paid ? (end - start) / 3_600_000 : 0), 0);
  const schedule: Schedule = {
    grid,
    named: true,
    shifts,
    coverage: [],
    solutions: [],
    violations: [],
    paidHours,
    issues: [],
  };
  return { schedule, activity };
}

const LEADERS = 16;

/** Team leaders in early, middle and late shifts, five days of seven. */
export function makeLeaderShifts(days: number): Shift[] {
  const firstDay = addDays(LAST_DAY, 1 - days);
  return Array.from({ length: days }, (_, d) => addDays(firstDay, d)).flatMap((date, d) =>
    Array.from({ length: LEADERS }, (_, n): Shift[] => {
      if ((d + n) % 7 >= 5) return [];
      const start = dayStart(date, CENTER.zone) + (STARTS[n % STARTS.length] as number) * 60 * MINUTE;
      const activities = dayOf(start);
      const id = `L${n + 1}`;
      return [
        { id: `${date}-${id}`, agent: id, date, start, end: activities.at(-1)?.end as number, skill: '*', activities },
      ];
    }).flat(),
  );
}

/** Nine hours with two breaks and a meal. */
function dayOf(start: number): ScheduledActivity[] {
  const parts: [string, number, number][] = [
    ['on_queue', 0, 120],
    ['break', 120, 135],
    ['on_queue', 135, 240],
    ['meal', 240, 300],
    ['on_queue', 300, 420],
    ['break', 420, 435],
    ['on_queue', 435, 540],
  ];
  return parts.map(([activity, from, to]) => ({
    activity,
    start: start + from * MINUTE,
    end: start + to * MINUTE,
    paid: activity !== 'meal',
    onQueue: activity === 'on_queue',
  }));
}

/** What became of a day: pauses begin up to eight minutes late, one day in forty is a sick day. */
function lived(agent: string, planned: readonly ScheduledActivity[], random: Random): AgentActivity[] {
  const first = planned[0]?.start as number;
  const last = planned.at(-1)?.end as number;
  if (agent === LATE_AGENT) {
    const shift = 15 * MINUTE;
    return planned.map((part, i) => ({
      agent,
      code: part.activity,
      start: i === 0 ? part.start + shift : part.start,
      end: i === planned.length - 1 ? part.end + shift : part.end,
    }));
  }
  if (random.uniform() < 1 / 40) return [{ agent, start: first, end: last, code: 'sick' }];
  const marks = planned.map(({ start }, i) => (i === 0 ? start : start + random.integer(0, 8) * MINUTE));
  return planned.map((part, i) => ({
    agent,
    code: part.activity,
    start: marks[i] as number,
    end: marks[i + 1] ?? last,
  }));
}
