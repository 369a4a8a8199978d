import { type Instant, MINUTE, type ScheduledActivity, type Shift } from '@seatwise/core';
import { ON_QUEUE } from '../make-shift.ts';
import type { CoverValue } from './cover-value.ts';

export const INTRADAY_MOVES = ['move_pause', 'cancel_activity', 'overtime', 'time_off'] as const;
export type IntradayMove = (typeof INTRADAY_MOVES)[number];

/** What a change may do and what it weighs, in contacts answered in time. */
export interface IntradayRules {
  /** How long after the shift's start a pause may begin, by activity, in minutes; others move by `maxMoveMinutes`. */
  readonly windows: ReadonlyMap<string, { readonly earliest: number; readonly latest: number }>;
  readonly maxMoveMinutes: number;
  /** Grid of new times, in minutes. */
  readonly stepMinutes: number;
  /** Activities that may be cancelled for today and become on-queue time. */
  readonly cancellable: ReadonlySet<string>;
  /** Overtime after the shift at most; 0 for none. */
  readonly maxOvertimeMinutes: number;
  readonly minRestMinutes: number;
  /** Start of the next shift of each agent, for the rest between them. */
  readonly nextStart: ReadonlyMap<string, Instant>;
  /** Voluntary time off at the end of the shift at most; 0 for none. */
  readonly maxTimeOffMinutes: number;
  /** Every person touched has to win at least this. */
  readonly touchPenalty: number;
  /** Every hour of overtime has to win at least this; every hour of time off may lose this. */
  readonly hourValue: number;
}

/** A change to one shift: what it becomes, and what that wins net of its price. */
export interface Candidate {
  readonly kind: IntradayMove;
  readonly activity: string;
  readonly from: { readonly start: Instant; readonly end: Instant };
  /** Null where the activity goes, or the time is added or cut. */
  readonly to: { readonly start: Instant; readonly end: Instant } | null;
  readonly shift: Shift;
  readonly added: Stretches;
  readonly taken: Stretches;
  readonly gain: number;
  readonly net: number;
}

type Stretches = readonly (readonly [Instant, Instant])[];
type Plain = Omit<Candidate, 'gain' | 'net'>;

/** The best change to a shift from `now` on, or null when none is worth its price. */
export function bestMove(shift: Shift, now: Instant, cover: CoverValue, rules: IntradayRules): Candidate | null {
  let best: { gain: number; net: number; build: () => Plain } | null = null;
  const offer = (added: Stretches, taken: Stretches, price: number, build: () => Plain) => {
    const gain = cover.gain(added, taken);
    const net = gain - price - rules.touchPenalty;
    if (net > 1e-9 && (best === null || net > best.net)) best = { gain, net, build };
  };
  for (const [index, part] of shift.activities.entries()) {
    if (part.onQueue || part.start < now) continue;
    const own: Stretches = [[part.start, part.end]];
    if (rules.cancellable.has(part.activity)) offer(own, [], 0, () => cancelled(shift, index));
    else {
      for (const start of startsOf(shift, index, now, rules)) {
        offer(own, [[start, start + part.end - part.start]], 0, () => movedPause(shift, index, start));
      }
    }
  }
  for (const minutes of overtimes(shift, rules)) {
    const end = shift.end + minutes * MINUTE;
    offer([[shift.end, end]], [], (minutes / 60) * rules.hourValue, () => extended(shift, end));
  }
  for (const minutes of timesOff(shift, now, rules)) {
    const end = shift.end - minutes * MINUTE;
    offer([], [[end, shift.end]], (-minutes / 60) * rules.hourValue, () => cut(shift, end));
  }
  // Typed anew: the compiler does not see what `offer` assigned.
  const chosen = best as { gain: number; net: number; build: () => Plain } | null;
  return chosen && { ...chosen.build(), gain: chosen.gain, net: chosen.net };
}

const steps = (most: number, step: number): number[] =>
  Array.from({ length: Math.floor(most / step) }, (_, i) => (i + 1) * step);

function overtimes({ agent, end }: Shift, rules: IntradayRules): number[] {
  const next = rules.nextStart.get(agent ?? '') ?? Number.POSITIVE_INFINITY;
  const free = (next - end) / MINUTE - rules.minRestMinutes;
  return steps(Math.min(rules.maxOvertimeMinutes, free), rules.stepMinutes);
}

/** Only on-queue time at the end of a shift is given back. */
function timesOff({ activities }: Shift, now: Instant, rules: IntradayRules): number[] {
  const last = activities.at(-1);
  if (!last?.onQueue) return [];
  return steps(Math.min(rules.maxTimeOffMinutes, (last.end - Math.max(now, last.start)) / MINUTE), rules.stepMinutes);
}

/** Starts at which a pause may lie instead: within its window, and wholly in time that is on queue or its own. */
function startsOf(shift: Shift, index: number, now: Instant, rules: IntradayRules): Instant[] {
  const pause = shift.activities[index] as ScheduledActivity;
  const window = rules.windows.get(pause.activity);
  const earliest = window ? shift.start + window.earliest * MINUTE : pause.start - rules.maxMoveMinutes * MINUTE;
  const latest = window ? shift.start + window.latest * MINUTE : pause.start + rules.maxMoveMinutes * MINUTE;
  const step = rules.stepMinutes * MINUTE;
  const [before, after] = [shift.activities[index - 1], shift.activities[index + 1]];
  const around = {
    start: before?.onQueue ? before.start : pause.start,
    end: after?.onQueue ? after.end : pause.end,
  };
  const hosts = [around, ...shift.activities.filter((part) => part.onQueue && part !== before && part !== after)];
  const length = pause.end - pause.start;
  const first = Math.max(earliest, now);
  const starts: Instant[] = [];
  for (let start = pause.start - Math.floor((pause.start - first) / step) * step; start <= latest; start += step) {
    if (start < first || start === pause.start || start <= shift.start || start + length >= shift.end) continue;
    if (hosts.some((host) => host.start <= start && host.end >= start + length)) starts.push(start);
  }
  return starts;
}

function movedPause(shift: Shift, index: number, start: Instant): Plain {
  const pause = shift.activities[index] as ScheduledActivity;
  const end = start + pause.end - pause.start;
  const without = merge(shift.activities.map((part, i) => (i === index ? onQueue(part) : part)));
  const activities = without
    .flatMap((part) =>
      part.onQueue && part.start <= start && part.end >= end
        ? [
            { ...part, end: start },
            { ...pause, start, end },
            { ...part, start: end },
          ]
        : [part],
    )
    .filter((part) => part.end > part.start);
  return {
    kind: 'move_pause',
    activity: pause.activity,
    from: { start: pause.start, end: pause.end },
    to: { start, end },
    shift: { ...shift, activities },
    added: [[pause.start, pause.end]],
    taken: [[start, end]],
  };
}

function cancelled(shift: Shift, index: number): Plain {
  const part = shift.activities[index] as ScheduledActivity;
  return {
    kind: 'cancel_activity',
    activity: part.activity,
    from: { start: part.start, end: part.end },
    to: null,
    shift: { ...shift, activities: merge(shift.activities.map((one, i) => (i === index ? onQueue(one) : one))) },
    added: [[part.start, part.end]],
    taken: [],
  };
}

function extended(shift: Shift, end: Instant): Plain {
  const more = { activity: ON_QUEUE, start: shift.end, end, paid: true, onQueue: true };
  return {
    kind: 'overtime',
    activity: ON_QUEUE,
    from: { start: shift.end, end: shift.end },
    to: { start: shift.end, end },
    shift: { ...shift, end, activities: merge([...shift.activities, more]) },
    added: [[shift.end, end]],
    taken: [],
  };
}

function cut(shift: Shift, end: Instant): Plain {
  const last = shift.activities.at(-1) as ScheduledActivity;
  const activities = [...shift.activities.slice(0, -1), { ...last, end }].filter((part) => part.end > part.start);
  return {
    kind: 'time_off',
    activity: last.activity,
    from: { start: end, end: shift.end },
    to: null,
    shift: { ...shift, end, activities },
    added: [],
    taken: [[end, shift.end]],
  };
}

const onQueue = ({ start, end }: ScheduledActivity): ScheduledActivity => ({
  activity: ON_QUEUE,
  start,
  end,
  paid: true,
  onQueue: true,
});

/** Neighbours of one activity as one. */
function merge(parts: readonly ScheduledActivity[]): ScheduledActivity[] {
  const merged: ScheduledActivity[] = [];
  for (const part of parts) {
    const last = merged.at(-1);
    if (last && last.activity === part.activity && last.paid === part.paid && last.end === part.start) {
      merged[merged.length - 1] = { ...last, end: part.end };
    } else merged.push(part);
  }
  return merged;
}
