import { clockOfMinutes, minutesOfClock } from '@seatwise/calendar';
import { type Issue, NIGHT_FROM, nightMinutes } from '@seatwise/core';
import type { PlacedShift } from '../center/placed-shift.ts';
import { problemFrame } from '../problem/problem-frame.ts';
import type { ProblemAgent, ProblemWorkPlan, ScheduleProblem } from '../problem/problem-schema.ts';
import { type RosterCodes, rosterCodes } from './roster-codes.ts';

/** A cell of a roster sheet (班表): text, and the colour of its shift type. */
export interface RosterCell {
  readonly text: string;
  readonly fill?: string;
}

export interface RosterSheet {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (RosterCell | number)[])[];
}

/** Code of a day off, and of leave by the code of its time off; any other code of leave is written as it is. */
export const OFF_CODE = '休';
const LEAVE_CODES: Readonly<Record<string, string>> = {
  annual: '年',
  lieu: '调',
  sick: '病',
  personal: '事',
  leave: '假',
};
const AGENT_COLUMNS = ['工号', '工号 / agent', 'agent', '坐席', '姓名', 'name'];

/** A day of a roster as a sheet says it. */
export type RosterDay =
  | { readonly kind: 'off' }
  | { readonly kind: 'leave'; readonly code: string }
  | {
      readonly kind: 'shift';
      readonly plan: number;
      readonly clock: number;
      readonly minutes: number;
      readonly skill: string;
    };

/** People × dates, with hours, nights and weekend days at the end: a night has two hours or more between 22:00 and 06:00. */
export function rosterSheet(problem: ScheduleProblem, shifts: readonly PlacedShift[]): RosterSheet {
  const frame = problemFrame(problem);
  const codes = rosterCodes(problem);
  const days = rosterDays(problem, shifts);
  const paid = new Map(shifts.map((shift) => [shift.agent * problem.days + shift.day, paidMinutes(problem, shift)]));
  const rows = problem.agents.map((agent, a) => {
    let [minutes, nights, weekend] = [0, 0, 0];
    const cells = frame.dates.map((_, d): RosterCell => {
      const day = days[a * problem.days + d] as RosterDay;
      if (day.kind !== 'shift') return { text: day.kind === 'off' ? OFF_CODE : (LEAVE_CODES[day.code] ?? day.code) };
      minutes += paid.get(a * problem.days + d) ?? 0;
      if ((frame.weekdays[d] as number) >= 5) weekend++;
      if (nightMinutes(day.clock, day.minutes) >= NIGHT_FROM) nights++;
      const { colour } = codes.typeOf(day.plan);
      return { text: cellText(codes, agent, day), ...(colour === undefined ? {} : { fill: colour }) };
    });
    return [{ text: agent.id }, ...cells, minutes / 60, nights, weekend];
  });
  return { columns: ['工号 / agent', ...frame.dates, '工时 / hours', '夜班 / nights', '周末 / weekend days'], rows };
}

function paidMinutes({ workPlans }: ScheduleProblem, { plan, minutes, pauses }: PlacedShift): number {
  return pauses.reduce((sum, one, k) => sum - (workPlans[plan]?.pauses[k]?.paid ? 0 : one.minutes), minutes);
}

/** The schedule as days of people, `agent * days + day`; days without a shift are off or leave. */
export function rosterDays(problem: ScheduleProblem, shifts: readonly PlacedShift[]): RosterDay[] {
  const frame = problemFrame(problem);
  const { clocksOf } = rosterCodes(problem);
  const days = problem.agents.flatMap(({ timeOff }) =>
    frame.dates.map((date): RosterDay => {
      const away = timeOff.find(({ from, to }) => date >= from && date <= to);
      return away ? { kind: 'leave', code: away.code } : { kind: 'off' };
    }),
  );
  for (const { agent, day, plan, start, minutes, skill } of shifts) {
    const clock = clocksOf(plan).find((one) => frame.minuteOf(day, one) === start);
    days[agent * problem.days + day] = {
      kind: 'shift',
      plan,
      clock: clock ?? start - (frame.dayStarts[day] as number),
      minutes,
      skill,
    };
  }
  return days;
}

const clockText = (minutes: number): string => clockOfMinutes(minutes % 1440);

/** `早`, `早 08:30-17:30` where the type has several shifts, `早 08:30-17:30 chat` where the agent has several skills. */
function cellText(
  codes: RosterCodes,
  agent: ProblemAgent,
  { plan, clock, minutes, skill }: Extract<RosterDay, { kind: 'shift' }>,
): string {
  const { code, id } = codes.typeOf(plan);
  const several = codes.candidatesOf(id).length > 1;
  const times = several ? ` ${clockText(clock)}-${clockText(clock + minutes)}` : '';
  return `${code}${times}${Object.keys(agent.skills).length > 1 && skill !== '' ? ` ${skill}` : ''}`;
}

export interface RosterRead {
  /** By `agent * days + day`; nothing where the sheet leaves a day open. */
  readonly days: readonly (RosterDay | undefined)[];
  readonly issues: readonly Issue[];
}

/**
 * Reads a roster sheet: a header of dates somewhere in the first rows, a column of agents before them. Cells are codes of
 * the problem's types, 休, codes of leave, or nothing; columns and rows that say nothing known beside the table are left out.
 */
export function readRosterSheet(problem: ScheduleProblem, rows: readonly (readonly string[])[]): RosterRead {
  const frame = problemFrame(problem);
  const codes = rosterCodes(problem);
  const issues: Issue[] = [];
  const days = new Array<RosterDay | undefined>(problem.agents.length * problem.days).fill(undefined);
  const head = rows.findIndex((row) => row.some((cell) => frame.dayOf(cell.slice(0, 10)) >= 0));
  if (head < 0) {
    issues.push({
      code: 'INPUT_HEADER_MISSING',
      severity: 'error',
      params: { columns: [frame.dates[0] as string] },
      row: 1,
    });
    return { days, issues };
  }
  const header = rows[head] as readonly string[];
  const named = header.findIndex((cell) => AGENT_COLUMNS.includes(cell.trim()));
  const agentColumn = Math.max(0, named);
  const agents = new Map(problem.agents.map(({ id }, a) => [id, a]));
  const seen = new Set<number>();
  for (const [i, row] of rows.entries()) {
    if (i <= head) continue;
    const name = (row[agentColumn] ?? '').trim();
    if (name === '') continue;
    const agent = agents.get(name);
    if (agent === undefined || seen.has(agent)) {
      const params = { value: name, allowed: agent === undefined ? 'agents' : 'once' };
      issues.push({
        code: 'INPUT_VALUE_UNKNOWN',
        severity: 'error',
        params,
        row: i + 1,
        column: header[agentColumn] ?? '',
      });
      continue;
    }
    seen.add(agent);
    for (const [c, title] of header.entries()) {
      const day = frame.dayOf(title.slice(0, 10));
      const text = (row[c] ?? '').trim();
      if (day < 0 || text === '') continue;
      const found = readCell(problem, codes, problem.agents[agent] as ProblemAgent, text);
      if (found) days[agent * problem.days + day] = found;
      else {
        const allowed = [...problem.types.map(({ code }) => code), OFF_CODE, ...Object.values(LEAVE_CODES)].join(' ');
        issues.push({
          code: 'INPUT_VALUE_UNKNOWN',
          severity: 'error',
          params: { value: text, allowed },
          row: i + 1,
          column: title,
        });
      }
    }
  }
  return { days, issues };
}

function readCell(
  { workPlans }: ScheduleProblem,
  codes: RosterCodes,
  agent: ProblemAgent,
  text: string,
): RosterDay | undefined {
  if (text === OFF_CODE) return { kind: 'off' };
  const leave = Object.entries(LEAVE_CODES).find(([, code]) => code === text)?.[0];
  if (leave !== undefined || codes.leave.has(text)) return { kind: 'leave', code: leave ?? text };
  const [code = '', ...rest] = text.split(/\s+/);
  const type = codes.typeNamed(code);
  if (!type) return undefined;
  const times = /^(\d{1,2}:\d{2})(?:-(\d{1,2}:\d{2}))?$/.exec(rest[0] ?? '');
  const skill = (times ? rest[1] : rest[0]) ?? Object.keys(agent.skills)[0] ?? '';
  const plans = codes.plansOf(agent);
  const fitting = codes.candidatesOf(type.id).filter(({ plan, clock, minutes }) => {
    if (!plans.has(plan)) return false;
    if (!times) return true;
    const end = times[2] === undefined ? undefined : minutesOfClock(times[2]) % 1440;
    return (
      clock % 1440 === minutesOfClock(times[1] as string) && (end === undefined || (clock + minutes) % 1440 === end)
    );
  });
  const [only] = fitting;
  if (!only || fitting.length > 1) return undefined;
  const onQueue = (workPlans[only.plan] as ProblemWorkPlan).onQueue;
  if (onQueue && agent.skills[skill] === undefined) return undefined;
  return { kind: 'shift', ...only, skill: onQueue ? skill : '' };
}

export interface RosterChange {
  readonly kind: 'addition' | 'change' | 'deletion';
  readonly agent: string;
  readonly date: string;
  readonly before: string;
  readonly after: string;
}

/** What taking the sheet over would do to a schedule; days that the sheet leaves open stay as they are. */
export function previewRoster(
  problem: ScheduleProblem,
  shifts: readonly PlacedShift[],
  days: RosterRead['days'],
): RosterChange[] {
  const { dates } = problemFrame(problem);
  const codes = rosterCodes(problem);
  const text = (agent: ProblemAgent, day: RosterDay) =>
    day.kind === 'shift'
      ? cellText(codes, agent, day)
      : day.kind === 'off'
        ? OFF_CODE
        : (LEAVE_CODES[day.code] ?? day.code);
  return rosterDays(problem, shifts).flatMap((before, i): RosterChange[] => {
    const after = days[i];
    const agent = problem.agents[Math.floor(i / problem.days)] as ProblemAgent;
    if (after === undefined || text(agent, before) === text(agent, after)) return [];
    const kind = before.kind !== 'shift' ? 'addition' : after.kind !== 'shift' ? 'deletion' : 'change';
    return [
      {
        kind,
        agent: agent.id,
        date: dates[i % problem.days] as string,
        before: text(agent, before),
        after: text(agent, after),
      },
    ];
  });
}

/** The problem with the days of a sheet settled: shifts and days off are locked, leave is time off. */
export function withRoster(problem: ScheduleProblem, days: RosterRead['days']): ScheduleProblem {
  const { dates } = problemFrame(problem);
  return {
    ...problem,
    agents: problem.agents.map((agent, a) => {
      const locked = new Map(agent.locked.map((lock) => [lock.date, lock]));
      const timeOff = [...agent.timeOff];
      for (const [d, date] of dates.entries()) {
        const day = days[a * problem.days + d];
        if (day === undefined) continue;
        locked.delete(date);
        if (day.kind === 'leave') {
          if (!timeOff.some(({ from, to }) => date >= from && date <= to))
            timeOff.push({ from: date, to: date, code: day.code, credit: 0 });
        } else if (day.kind === 'off') locked.set(date, { date, shift: null });
        else {
          const workPlan = (problem.workPlans[day.plan] as ProblemWorkPlan).id;
          locked.set(date, {
            date,
            shift: { workPlan, start: clockText(day.clock), minutes: day.minutes, skill: day.skill },
          });
        }
      }
      return { ...agent, locked: [...locked.values()], timeOff };
    }),
  };
}
