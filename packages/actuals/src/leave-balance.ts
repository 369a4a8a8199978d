import { addDays, dayStart, localDateOf } from '@seatwise/calendar';
import { type AgentActivity, compareText, HOUR, type LocalDate, type Zone } from '@seatwise/core';

/** Leave that an agent has from a day on: it replaces what was granted under the same code before. */
export interface LeaveGrant {
  readonly agent: string;
  readonly code: string;
  readonly from: LocalDate;
  /** Hours left when the day begins. */
  readonly hours: number;
  /** Hours that come in with every full month after it. */
  readonly monthlyHours: number;
}

/** What an agent has of one kind of leave when a day begins. Hours; `left` may be below 0. */
export interface LeaveBalanceRow {
  readonly agent: string;
  readonly code: string;
  readonly from: LocalDate;
  readonly granted: number;
  readonly accrued: number;
  readonly used: number;
  /** Leave that is entered for the day and those after it. */
  readonly planned: number;
  /** granted + accrued − used. */
  readonly left: number;
}

export interface LeaveBalanceInput {
  readonly grants: readonly LeaveGrant[];
  /** Leave that was taken or is entered, of every code; where two entries overlap the time counts once. */
  readonly leave: readonly AgentActivity[];
  /** The day at whose beginning it is looked at. */
  readonly asOf: LocalDate;
  readonly zone: Zone;
  /** Hours that a whole day of leave costs an agent: weekly hours over days a week. */
  readonly hoursOfDay: (agent: string) => number;
}

/**
 * Leave balances when a day begins, by agent and code: what was granted last, what has come in since, less what was taken since.
 * A day of leave costs its hours, at most those of a working day.
 */
export function leaveBalances({ grants, leave, asOf, zone, hoursOfDay }: LeaveBalanceInput): LeaveBalanceRow[] {
  const holding = new Map<string, LeaveGrant>();
  for (const grant of grants) {
    const key = `${grant.agent}\n${grant.code}`;
    const known = holding.get(key);
    if (grant.from <= asOf && (!known || grant.from >= known.from)) holding.set(key, grant);
  }
  const taken = new Map<string, AgentActivity[]>();
  for (const one of leave) {
    const key = `${one.agent}\n${one.code}`;
    const own = taken.get(key);
    if (own) own.push(one);
    else taken.set(key, [one]);
  }
  return [...holding]
    .sort(([a], [b]) => compareText(a, b))
    .map(([key, { agent, code, from, hours, monthlyHours }]) => {
      const days = hoursByDay(taken.get(key) ?? [], zone, hoursOfDay(agent));
      let [used, planned] = [0, 0];
      for (const [date, spent] of days) {
        if (date < from) continue;
        if (date < asOf) used += spent;
        else planned += spent;
      }
      const accrued = monthlyHours * fullMonths(from, asOf);
      return { agent, code, from, granted: hours, accrued, used, planned, left: hours + accrued - used };
    });
}

/** Hours of leave on each business day, each second once, at most `most` a day. */
function hoursByDay(entries: readonly AgentActivity[], zone: Zone, most: number): Map<LocalDate, number> {
  const days = new Map<LocalDate, number>();
  let covered = Number.NEGATIVE_INFINITY;
  for (const { start, end } of [...entries].sort((a, b) => a.start - b.start)) {
    let from = Math.max(start, covered);
    covered = Math.max(covered, end);
    while (from < end) {
      const date = localDateOf(from, zone);
      const to = Math.min(end, dayStart(addDays(date, 1), zone));
      days.set(date, Math.min(most, (days.get(date) ?? 0) + (to - from) / HOUR));
      from = to;
    }
  }
  return days;
}

/** Full months from a day to another: from the 31st on, a shorter month is full on its last day. */
function fullMonths(from: LocalDate, to: LocalDate): number {
  const of = (date: LocalDate) =>
    [Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)), Number(date.slice(8))] as const;
  const [[fromMonth, fromDay], [toMonth, toDay]] = [of(from), of(to)];
  const lastOfMonth = addDays(to, 1).slice(8) === '01';
  return toMonth - fromMonth - (toDay >= fromDay || lastOfMonth ? 0 : 1);
}
