import { dayNumber } from '@seatwise/calendar';
import {
  type ActivityCode,
  type AgentActivity,
  compareText,
  type Schedule,
  type ScheduledActivity,
  type Shift,
} from '@seatwise/core';

/** The schedule that was worked and what people did under it. */
export interface Workforce {
  readonly schedule: Schedule;
  readonly activity: readonly AgentActivity[];
  readonly activityCodes: readonly ActivityCode[];
}

/** Seconds of one agent's day, out of the paid time that was scheduled. */
export interface AgentTime {
  readonly agent: string;
  readonly date: string;
  readonly day: number;
  readonly paidSeconds: number;
  /** Paid without leave. */
  readonly scheduledPaidSeconds: number;
  /** Paid without leave and absence. */
  readonly attendedSeconds: number;
  /** On queue. */
  readonly loginSeconds: number;
  /** Scheduled and paid, but not on queue: breaks, training, meetings, absence, coming late. */
  readonly lostSeconds: number;
  readonly absentSeconds: number;
}

/**
 * Where the paid time of each scheduled agent-day went. What the feed of states leaves open counts as planned, except time
 * on queue: who is not seen on queue was not. Agents without any state on record are left out, not counted as absent.
 */
export function agentTimes({ schedule, activity, activityCodes }: Workforce): AgentTime[] {
  const codes = new Map(activityCodes.map((code) => [code.id, code]));
  const done = new Map<string, AgentActivity[]>();
  for (const one of activity) {
    const own = done.get(one.agent) ?? [];
    own.push(one);
    done.set(one.agent, own);
  }
  for (const own of done.values()) own.sort((a, b) => a.start - b.start);
  const days = new Map<string, AgentTime>();
  for (const shift of schedule.shifts) {
    const own = shift.agent === null ? undefined : done.get(shift.agent);
    if (!own || shift.agent === null) continue;
    const key = `${shift.date}\n${shift.agent}`;
    const time = timeOf(shift, shift.agent, own, codes);
    const known = days.get(key);
    days.set(key, known ? add(known, time) : time);
  }
  return [...days].sort(([a], [b]) => compareText(a, b)).map(([, time]) => time);
}

function timeOf(
  { date, activities }: Shift,
  agent: string,
  done: readonly AgentActivity[],
  codes: ReadonlyMap<string, ActivityCode>,
): AgentTime {
  let [paid, leave, absent, login] = [0, 0, 0, 0];
  const count = (code: string, seconds: number) => {
    const { kind, onQueue } = codes.get(code) ?? { kind: 'other', onQueue: false };
    if (kind === 'leave') leave += seconds;
    else if (kind === 'absence') absent += seconds;
    else if (onQueue) login += seconds;
  };
  for (const part of activities) {
    if (!part.paid) continue;
    paid += (part.end - part.start) / 1000;
    const open = coverPart(part, done, count);
    if (!part.onQueue) count(part.activity, open);
  }
  const scheduledPaidSeconds = paid - leave;
  return {
    agent,
    date,
    day: dayNumber(date),
    paidSeconds: paid,
    scheduledPaidSeconds,
    attendedSeconds: scheduledPaidSeconds - absent,
    loginSeconds: login,
    lostSeconds: scheduledPaidSeconds - login,
    absentSeconds: absent,
  };
}

/** Hands the covered seconds of a part on by code, each instant once, and returns the seconds that nothing covers. */
function coverPart(
  part: ScheduledActivity,
  done: readonly AgentActivity[],
  count: (code: string, seconds: number) => void,
): number {
  let at = part.start;
  let open = 0;
  for (const { start, end, code } of done) {
    if (end <= part.start) continue;
    if (start >= part.end) break;
    const [from, to] = [Math.max(start, at), Math.min(end, part.end)];
    if (to <= from) continue;
    open += from - at;
    count(code, (to - from) / 1000);
    at = to;
  }
  return (open + part.end - at) / 1000;
}

function add(a: AgentTime, b: AgentTime): AgentTime {
  return {
    ...a,
    paidSeconds: a.paidSeconds + b.paidSeconds,
    scheduledPaidSeconds: a.scheduledPaidSeconds + b.scheduledPaidSeconds,
    attendedSeconds: a.attendedSeconds + b.attendedSeconds,
    loginSeconds: a.loginSeconds + b.loginSeconds,
    lostSeconds: a.lostSeconds + b.lostSeconds,
    absentSeconds: a.absentSeconds + b.absentSeconds,
  };
}
