import { localMinutesOf, movePeriod, periodStart, weekdayOf } from '@seatwise/calendar';
import {
  type Agent,
  gridLength,
  type IntervalGrid,
  type LocalDate,
  type MetricValues,
  type PeriodValue,
  type Requirement,
  type Schedule,
  type Shift,
  type Zone,
} from '@seatwise/core';
import { labourPack } from '@seatwise/schedule';
import type { PlanInput } from '../plan-input.ts';
import { wholeMonths } from './complete-months.ts';
import type { FactList } from './fact-list.ts';

const HOUR = 3_600_000;
/** Night by law, in minutes of the day: 22:00 to 6:00. */
const NIGHT = { from: 22 * 60, to: 6 * 60 } as const;
/** Hours a day beyond which protected staff must not work. */
const PROTECTED_HOURS = 8;

/** What the schedule that was worked shows over months: overtime, fairness, skills with dates, facts behind shrinkage. */
export function workedFacts(
  list: FactList,
  input: PlanInput,
  requirement: Requirement,
  metrics: MetricValues,
  zone: Zone,
): void {
  const { put, series } = list.from(null, null);
  const { workedSchedule: worked, agents } = input;
  if (agents && agents.length > 0) {
    const dated = agents.filter(
      ({ skills }) => skills.length > 0 && skills.every(({ assessed }) => assessed !== undefined),
    );
    put('schedule.skills.dated_share', dated.length / agents.length, 'share');
  }
  const planned = requirement.shrinkageTotal;
  const actual = metrics.values.find(({ metric, scope }) => metric === 'shrinkage.scheduled' && scope === '*')?.value;
  if (actual !== undefined && actual !== null) put('shrinkage.plan_gap', Math.abs(actual - planned), 'share');
  if (!worked?.named) return;
  const months = wholeMonths(worked.shifts.map(({ date }) => date));
  if (input.shrinkage.length > 0 && input.activity.length > 0)
    put('requirement.shrinkage_source.months', months.length, 'months');
  series('schedule.overtime_hours', 'hours', {
    grain: 'month',
    periods: months.map((start) => ({ start, value: mostOvertime(worked, input, start), n: agents?.length ?? 0 })),
  });
  if (agents)
    series('schedule.fairness_points.spread', 'share', {
      grain: 'quarter',
      periods: quartersOf(months).map((start) => spreadIn(worked, agents, start, zone)),
    });
  put('organisation.span_of_control.on_duty_share', onDutyShare(worked, input), 'share');
  if (input.labour) {
    const { pack, protectedAgents } = input.labour;
    const known = labourPack(pack);
    put('schedule.labour_pack', known ? `${known.id} ${known.date}` : null, 'text');
    const people = new Set(protectedAgents);
    const broken = worked.shifts.filter(
      (shift) =>
        shift.agent !== null && people.has(shift.agent) && (atNight(shift, zone) || paidHours(shift) > PROTECTED_HOURS),
    );
    put('schedule.labour_pack.protected_violations', broken.length, 'count');
  }
}

/** Of the intervals in which agents are on duty, those with enough leaders on duty too. */
function onDutyShare({ grid, shifts }: Schedule, { leaderShifts, onDutySpan }: PlanInput): number | null {
  if (!leaderShifts || leaderShifts.length === 0 || !onDutySpan) return null;
  const agents = onDuty(grid, shifts);
  const leaders = onDuty(grid, leaderShifts);
  let [open, inside] = [0, 0];
  for (const [i, count] of agents.entries()) {
    if (count === 0) continue;
    open++;
    if (count <= (leaders[i] as number) * onDutySpan) inside++;
  }
  return open === 0 ? null : inside / open;
}

/** People whose shift covers the middle of each interval. */
function onDuty(grid: IntervalGrid, shifts: readonly Shift[]): Int32Array {
  const step = grid.intervalMinutes * 60_000;
  const length = gridLength(grid);
  const changes = new Int32Array(length + 1);
  const at = (instant: number) => Math.min(length, Math.max(0, Math.round((instant - grid.start) / step)));
  for (const { start, end } of shifts) {
    changes[at(start)] = (changes[at(start)] as number) + 1;
    changes[at(end)] = (changes[at(end)] as number) - 1;
  }
  let people = 0;
  return Int32Array.from({ length }, (_, i) => {
    people += changes[i] as number;
    return people;
  });
}

/** Paid hours above the contract's weekly hours, summed over the weeks that begin in a month, of the person with most. */
function mostOvertime({ shifts }: Schedule, { agents, contracts }: PlanInput, month: LocalDate): number {
  const weekly = new Map(
    (agents ?? []).map(({ id, contract }) => [id, contracts.find((one) => one.id === contract)?.weeklyHours]),
  );
  const weeks = new Map<string, number>();
  for (const { agent, date, activities } of shifts) {
    const week = periodStart(date, 'week');
    if (agent === null || periodStart(week, 'month') !== month) continue;
    weeks.set(`${agent}\n${week}`, (weeks.get(`${agent}\n${week}`) ?? 0) + paidHours({ activities }));
  }
  const over = new Map<string, number>();
  for (const [key, hours] of weeks) {
    const agent = key.split('\n')[0] as string;
    const limit = weekly.get(agent);
    if (limit !== undefined) over.set(agent, (over.get(agent) ?? 0) + Math.max(0, hours - limit));
  }
  return Math.max(0, ...over.values());
}

/** Largest distance of a person's points from the mean of the team, of that mean. */
function spreadIn({ shifts }: Schedule, agents: readonly Agent[], start: LocalDate, zone: Zone): PeriodValue {
  const next = movePeriod(start, 'quarter', 1);
  const points = new Map<string, number>();
  for (const shift of shifts)
    if (shift.agent !== null && shift.date >= start && shift.date < next)
      points.set(shift.agent, (points.get(shift.agent) ?? 0) + pointsOf(shift, zone));
  const present = agents.filter((agent) => agent.start <= start && (agent.end === null || agent.end >= next));
  let most: number | null = null;
  for (const team of new Set(present.map((agent) => `${agent.team}\n${agent.contract}`))) {
    const own = present
      .filter((agent) => `${agent.team}\n${agent.contract}` === team)
      .map(({ id }) => points.get(id) ?? 0);
    const mean = own.reduce((sum, value) => sum + value, 0) / own.length;
    if (mean > 0) most = Math.max(most ?? 0, ...own.map((value) => Math.abs(value - mean) / mean));
  }
  return { start, value: most, n: present.length };
}

/** A point for each weekend day, and one for work at night. */
const pointsOf = (shift: Shift, zone: Zone): number =>
  (weekdayOf(shift.date) >= 5 ? 1 : 0) + (atNight(shift, zone) ? 1 : 0);

function atNight({ start, end }: Shift, zone: Zone): boolean {
  const [from, to] = [localMinutesOf(start, zone), localMinutesOf(end, zone)];
  return from < NIGHT.to || from >= NIGHT.from || (to > 0 && to <= NIGHT.to) || to > NIGHT.from || to < from;
}

const paidHours = ({ activities }: Pick<Shift, 'activities'>): number =>
  activities.reduce((sum, part) => sum + (part.paid ? part.end - part.start : 0), 0) / HOUR;

const quartersOf = (months: readonly LocalDate[]): LocalDate[] =>
  months.filter(
    (month) =>
      periodStart(month, 'quarter') === month &&
      [1, 2].every((step) => months.includes(movePeriod(month, 'month', step))),
  );
