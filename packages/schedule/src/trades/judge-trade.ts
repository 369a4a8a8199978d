import { addDays } from '@seatwise/calendar';
import { type LocalDate, type RuleViolation, SeatwiseError, type Shift, type SkillCoverage } from '@seatwise/core';
import { checkSchedule } from '../check-schedule.ts';
import type { ScheduleFault } from '../schedule-file/check-placed-shifts.ts';
import { crowdedSites } from '../site-seats.ts';
import { type CoverEffect, coverEffect } from './cover-effect.ts';
import { judgeRequest, type ScheduleRequest } from './judge-request.ts';
import { leaveHoursOf, spanInShift } from './leave-hours.ts';
import { leaveShift } from './leave-shift.ts';
import type { LeavePart, ShiftRequestContent } from './shift-request.ts';
import { type TradeCenter, tradeProblem } from './trade-problem.ts';

/** A rule that a request would newly break. */
export interface BrokenRule {
  /** As `checkSchedule` names them; else `twice`, `overlap`, `time_off`, `max_daily_hours`, or a rule of the labour pack. */
  readonly rule: string;
  /** A soft rule is told; a hard one refuses the request. */
  readonly hard: boolean;
  readonly agent: string | null;
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** In the rule's unit (hours, days, people), where the rule has one. */
  readonly measured: number | null;
  readonly limit: number | null;
}

export interface TradeVerdict {
  readonly allowed: boolean;
  readonly broken: readonly BrokenRule[];
  readonly cover: readonly CoverEffect[];
  /** Shifts that change, as they are and as they would be. */
  readonly before: readonly Shift[];
  readonly after: readonly Shift[];
}

/** What changes the schedule when it is approved. */
export type TradeContent = Extract<ShiftRequestContent, { kind: 'swap' | 'time_off' }>;

/** A paid or unpaid kind of leave. */
export interface LeaveCode {
  readonly id: string;
  readonly paid: boolean;
}

/**
 * What a swap or leave would do: the rules that it newly breaks, by `judgeRequest` on the people concerned alone, and the
 * change of the cover.
 * @throws SeatwiseError SHIFT_REQUEST_NO_SHIFT when there is no shift to give or to take in exchange, SHIFT_REQUEST_TIMES
 */
export function judgeTrade(
  center: TradeCenter & { readonly coverage: readonly SkillCoverage[] },
  person: string,
  content: TradeContent,
  leave: LeaveCode | null,
): TradeVerdict {
  const who = content.kind === 'swap' ? [person, content.colleague] : [person];
  const own = { ...center, shifts: center.shifts.filter(({ agent }) => agent !== null && who.includes(agent)) };
  const { before, after } = tradedShifts(own, person, content, leave);
  const cover = coverEffect(center.grid, center.coverage, before, after);
  const asked = requestOf(person, content);
  const gone = new Set(before.map(({ id }) => id));
  const changed = (shifts: readonly Shift[]) => [...shifts.filter(({ id }) => !gone.has(id)), ...after];
  const broken =
    asked === null
      ? []
      : [
          ...(content.kind === 'swap' ? partlyOnLeave(center, before) : []),
          ...newFaults(own, who, asked, changed(own.shifts)),
          ...newCrowds(center, who, changed),
        ].sort((a, b) => Number(b.hard) - Number(a.hard) || (a.from < b.from ? -1 : 1));
  return { allowed: !broken.some(({ hard }) => hard), broken, cover, before, after };
}

/** The shifts that a swap or leave changes, as they are and as they would be. @throws SeatwiseError as `judgeTrade` does */
export function tradedShifts(
  { shifts, grid }: Pick<TradeCenter, 'shifts' | 'grid'>,
  person: string,
  content: TradeContent,
  leave: LeaveCode | null,
): { readonly before: readonly Shift[]; readonly after: readonly Shift[] } {
  const of = (agent: string, from: LocalDate, to = from) =>
    shifts.filter((shift) => shift.agent === agent && shift.date >= from && shift.date <= to);
  if (content.kind === 'time_off') {
    const { from, to, code, part } = content;
    const hours = leaveHoursOf(content);
    const before = of(person, from, to);
    return {
      before,
      after: before.map((shift) => {
        const gone = hours ? spanInShift(hours, shift, grid.zone) : (part as Exclude<LeavePart, 'hours'>);
        return leaveShift(shift, leave ?? { id: code, paid: true }, gone);
      }),
    };
  }
  const { colleague, date, colleagueDate } = content;
  const given = (agent: string, day: LocalDate) => {
    const found = of(agent, day);
    if (found.length === 0) throw new SeatwiseError('SHIFT_REQUEST_NO_SHIFT', { agent, date: day });
    return found;
  };
  const mine = given(person, date);
  const theirs = colleagueDate === null ? [] : given(colleague, colleagueDate);
  return {
    before: [...mine, ...theirs],
    after: [
      ...mine.map((shift) => ({ ...shift, agent: colleague })),
      ...theirs.map((shift) => ({ ...shift, agent: person })),
    ],
  };
}

/** Leave is of the person: a shift that holds some beside work cannot go to another. */
const partlyOnLeave = ({ leaveCodes }: TradeCenter, before: readonly Shift[]): BrokenRule[] =>
  before
    .filter(({ activities }) => {
      const leave = activities.filter(({ activity }) => leaveCodes.has(activity)).length;
      return leave > 0 && leave < activities.length;
    })
    .map(({ agent, date }) => ({
      rule: 'time_off',
      hard: true,
      agent,
      from: date,
      to: date,
      measured: null,
      limit: null,
    }));

/** In the words of `judgeRequest`; null for a part of a day, which takes work away and can break nothing. */
function requestOf(person: string, content: TradeContent): ScheduleRequest | null {
  if (content.kind === 'swap') {
    const { date, colleague, colleagueDate } = content;
    // A shift given away meets no shift of the colleague's: `judgeRequest` then moves the one alone.
    return {
      kind: 'swap',
      first: { agent: person, date },
      second: { agent: colleague, date: colleagueDate ?? '' },
    };
  }
  const { from, to, code, part } = content;
  return part === 'day' ? { kind: 'time-off', agent: person, from, to, code } : null;
}

/** Of the people concerned, whose shifts alone are in `center` and `after`. */
function newFaults(
  center: TradeCenter,
  who: readonly string[],
  asked: ScheduleRequest,
  after: readonly Shift[],
): BrokenRule[] {
  const { problem, shifts } = tradeProblem(center, who);
  const { broken } = judgeRequest(problem, shifts, asked);
  const people = new Set(who);
  const measured = checkSchedule({
    ...center,
    shifts: after,
    agents: center.agents.filter(({ id }) => people.has(id)),
    sites: [],
  });
  return broken.flatMap((fault): BrokenRule[] => {
    const rule = nameOf(fault, center, after);
    if (rule === null) return [];
    const found = measured.find((one) => one.rule === rule && isAbout(one, fault));
    const { hard, agent, from, to } = fault;
    return [{ rule, hard, agent, from, to, measured: found?.measured ?? null, limit: found?.limit ?? null }];
  });
}

/** A day's rest is told at its second shift, so the day after the last one counts too. */
const isAbout = (one: RuleViolation, { agent, from, to }: ScheduleFault): boolean =>
  one.agent === agent && one.date >= from && one.date <= addDays(to, 1);

/** The rule behind a fault; null where the people's shifts only do not look like planned ones. */
function nameOf({ rule, agent, from }: ScheduleFault, { agents }: TradeCenter, after: readonly Shift[]): string | null {
  const person = agents.find(({ id }) => id === agent);
  if (rule === 'work-plan') {
    const own = new Set(person?.skills.map(({ skill }) => skill));
    const unable = ({ skill }: Shift) => skill !== '*' && !own.has(skill) && !own.has('*');
    return after.some((shift) => shift.agent === agent && shift.date === from && unable(shift)) ? 'skill' : null;
  }
  if (rule !== 'availability') return rule;
  return person && (from < person.start || (person.end !== null && from >= person.end)) ? 'not_employed' : 'time_off';
}

/** Sites that get fuller than they were and than they have seats; only who comes from another site can do that. */
function newCrowds(
  { grid, shifts, agents, sites }: TradeCenter,
  who: readonly string[],
  changed: (shifts: readonly Shift[]) => readonly Shift[],
): BrokenRule[] {
  const concerned = new Set(agents.filter(({ id }) => who.includes(id)).map(({ site }) => site));
  if (concerned.size < 2) return [];
  const those = sites.filter(({ id }) => concerned.has(id));
  const had = new Map(
    crowdedSites(grid, shifts, agents, those).map(({ site, date, peak }) => [`${site} ${date}`, peak]),
  );
  return crowdedSites(grid, changed(shifts), agents, those)
    .filter(({ site, date, peak }) => peak > (had.get(`${site} ${date}`) ?? 0))
    .map(({ date, peak, seats }) => ({
      rule: 'seats',
      hard: true,
      agent: null,
      from: date,
      to: date,
      measured: peak,
      limit: seats,
    }));
}
