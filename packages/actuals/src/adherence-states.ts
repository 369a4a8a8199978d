import {
  type ActivityCode,
  type AgentActivity,
  compareText,
  type Instant,
  type LocalDate,
  type ScheduledActivity,
  type Shift,
} from '@seatwise/core';
import { groupByAgent } from './group-by-agent.ts';

/**
 * `in`: did what the schedule said. `out`: did something else, or nothing where work was scheduled. `unscheduled`: worked
 * where nothing was scheduled. `unknown`: no state of anybody is known at that time, so the feed was silent. `explained`:
 * out, with an approved reason.
 */
export const ADHERENCE_STATES = ['in', 'out', 'unscheduled', 'unknown', 'explained'] as const;
export type AdherenceState = (typeof ADHERENCE_STATES)[number];

/** A reason for being away, approved by a team leader; it covers what is out of adherence in its time. */
export interface AdherenceExplanation {
  readonly agent: string;
  readonly start: Instant;
  readonly end: Instant;
  readonly reason: string;
  readonly approvedBy: string | null;
}

export interface AdherenceSegment {
  readonly agent: string;
  /** Business day of the shift; of the nearest shift for unscheduled work. */
  readonly date: LocalDate;
  readonly start: Instant;
  readonly end: Instant;
  readonly scheduled: string | null;
  readonly actual: string | null;
  readonly state: AdherenceState;
}

export interface AdherenceStatesInput {
  readonly shifts: readonly Shift[];
  readonly activity: readonly AgentActivity[];
  readonly codes: ReadonlyMap<string, ActivityCode>;
  readonly explanations: readonly AdherenceExplanation[];
  /** Nothing after this instant is judged: now. */
  readonly until: Instant;
}

/** What every scheduled agent was in, out, or doing unscheduled, second by second up to now, as stretches in order. */
export function adherenceStates(input: AdherenceStatesInput): AdherenceSegment[] {
  const { shifts, activity, until } = input;
  const known = knownTime(activity);
  const doneBy = groupByAgent(activity.filter(({ start }) => start < until));
  const reasonsBy = groupByAgent(input.explanations.filter(({ approvedBy }) => approvedBy !== null));
  const shiftsBy = groupByAgent(shifts);
  const agents = [...new Set(shifts.flatMap(({ agent }) => agent ?? []))].sort(compareText);
  return agents.flatMap((agent) => {
    const own = (shiftsBy.get(agent) ?? []).sort((a, b) => a.start - b.start);
    const done = doneBy.get(agent) ?? [];
    const reasons = reasonsBy.get(agent) ?? [];
    const cuts = new Set<Instant>();
    const add = (start: Instant, end: Instant) => cuts.add(Math.min(start, until)).add(Math.min(end, until));
    for (const { activities } of own) for (const { start, end } of activities) add(start, end);
    for (const { start, end } of [...done, ...reasons]) add(start, end);
    for (const { start, end } of known) add(start, end);
    const ordered = [...cuts].sort((a, b) => a - b);
    const segments: AdherenceSegment[] = [];
    for (let i = 1; i < ordered.length; i++) {
      const start = ordered[i - 1] as Instant;
      const end = ordered[i] as Instant;
      const piece = judge(own, done, reasons, known, input.codes, start, end);
      if (piece) join(segments, { agent, start, end, ...piece });
    }
    return segments;
  });
}

type Piece = Pick<AdherenceSegment, 'date' | 'scheduled' | 'actual' | 'state'>;

function judge(
  own: readonly Shift[],
  done: readonly AgentActivity[],
  reasons: readonly AdherenceExplanation[],
  known: readonly Stretch[],
  codes: ReadonlyMap<string, ActivityCode>,
  start: Instant,
  end: Instant,
): Piece | null {
  const covers = (one: Stretch) => one.start <= start && one.end >= end;
  const shift = own.find(covers) ?? nearest(own, start);
  const planned = shift && covers(shift) ? (shift.activities.find(covers) ?? null) : null;
  const actual = done.find(covers)?.code ?? null;
  const head = { date: shift?.date ?? '', scheduled: planned?.activity ?? null, actual };
  if (!planned) {
    const works = actual !== null && codes.get(actual)?.kind === 'work';
    return works ? { ...head, state: 'unscheduled' } : null;
  }
  if (actual === null ? !expectsState(planned, codes) : agrees(planned, actual, codes)) return { ...head, state: 'in' };
  if (reasons.some(covers)) return { ...head, state: 'explained' };
  if (actual === null && !known.some(covers)) return { ...head, state: 'unknown' };
  return { ...head, state: 'out' };
}

interface Stretch {
  readonly start: Instant;
  readonly end: Instant;
}

/** Time at which the state of at least one agent is known, as merged stretches. */
function knownTime(activity: readonly AgentActivity[]): Stretch[] {
  const merged: { start: Instant; end: Instant }[] = [];
  for (const { start, end } of [...activity].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}

/** Off the phones and off work nobody has to be logged in. */
const expectsState = (planned: ScheduledActivity, codes: ReadonlyMap<string, ActivityCode>): boolean =>
  planned.onQueue || !['meal', 'break', 'leave'].includes(codes.get(planned.activity)?.kind ?? 'other');

/** Whether doing `code` is doing what was planned: the same activity, or on queue in whatever way. */
export const agrees = (planned: ScheduledActivity, code: string, codes: ReadonlyMap<string, ActivityCode>): boolean =>
  planned.activity === code || (planned.onQueue && codes.get(code)?.onQueue === true);

const nearest = (shifts: readonly Shift[], at: Instant): Shift | undefined =>
  [...shifts].sort((a, b) => distance(a, at) - distance(b, at))[0];
const distance = ({ start, end }: Shift, at: Instant): number => Math.max(start - at, at - end, 0);

/** Adds a stretch, into the one before where nothing changes between them. */
function join(segments: AdherenceSegment[], next: AdherenceSegment): void {
  const last = segments.at(-1);
  const same =
    last &&
    last.end === next.start &&
    last.state === next.state &&
    last.scheduled === next.scheduled &&
    last.actual === next.actual &&
    last.date === next.date;
  if (same) segments[segments.length - 1] = { ...last, end: next.end };
  else segments.push(next);
}

/** Seconds in each state. */
export function secondsByState(segments: readonly AdherenceSegment[]): Record<AdherenceState, number> {
  const seconds = { in: 0, out: 0, unscheduled: 0, unknown: 0, explained: 0 };
  for (const { state, start, end } of segments) seconds[state] += (end - start) / 1000;
  return seconds;
}

/** (in + explained) ÷ (in + out + explained); time without any known state is left out of both. Null without scheduled time. */
export function adherenceOfStates(seconds: Record<AdherenceState, number>): number | null {
  const scheduled = seconds.in + seconds.out + seconds.explained;
  return scheduled === 0 ? null : (seconds.in + seconds.explained) / scheduled;
}
