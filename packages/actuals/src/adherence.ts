import {
  type ActivityCode,
  type AgentActivity,
  type AgentAdherence,
  compareText,
  type Issue,
  type ScheduledActivity,
  type Shift,
  type TimeRange,
} from '@seatwise/core';
import { type AdherenceExplanation, agrees } from './adherence-states.ts';
import { groupByAgent } from './group-by-agent.ts';

const SECOND = 1000;
const HALF_DAY = 12 * 3600 * SECOND;

/**
 * Adherence of every scheduled agent-day that has activity. A scheduled second adheres when the agent did what the schedule
 * said: the same activity, or any on-queue activity where it said on queue, or was away with an approved reason. Worked time counts wherever it lies in the
 * day of the shift, so that conformance (how much) and adherence (when) can differ.
 */
export function adherenceOf(
  shifts: readonly Shift[],
  activity: readonly AgentActivity[],
  codes: ReadonlyMap<string, ActivityCode>,
  explanations: readonly AdherenceExplanation[] = [],
): AgentAdherence[] {
  const reasonsBy = groupByAgent(explanations.filter(({ approvedBy }) => approvedBy !== null));
  const doneBy = groupByAgent(activity);
  const shiftsOf = groupByAgent(
    shifts.flatMap((shift) => (shift.agent === null ? [] : [{ ...shift, agent: shift.agent }])),
  );
  const rows = new Map<string, AgentAdherence>();
  for (const [agent, own] of shiftsOf) {
    const done = doneBy.get(agent);
    if (!done) continue;
    own.sort((a, b) => a.start - b.start);
    for (const at of own.keys()) {
      const row = oneShift(own, at, done, codes, reasonsBy.get(agent) ?? []);
      const key = `${row.date}\n${agent}`;
      rows.set(key, sum(rows.get(key), row));
    }
  }
  return [...rows.entries()].sort(([a], [b]) => compareText(a, b)).map(([, row]) => row);
}

type NamedShift = Shift & { readonly agent: string };

function oneShift(
  own: readonly NamedShift[],
  at: number,
  done: readonly AgentActivity[],
  codes: ReadonlyMap<string, ActivityCode>,
  reasons: readonly AdherenceExplanation[],
): AgentAdherence {
  const shift = own[at] as NamedShift;
  const near = done.filter(({ start, end }) => start < shift.end && end > shift.start);
  let adherent = 0;
  let explained = 0;
  for (const part of shift.activities) {
    const did: TimeRange[] = [];
    for (const actual of near) {
      const start = Math.max(part.start, actual.start);
      const end = Math.min(part.end, actual.end);
      if (end <= start || !agrees(part, actual.code, codes)) continue;
      adherent += end - start;
      did.push({ start, end });
    }
    explained += uncovered(part, reasons, did);
  }
  // Work of the day: from half way to the shift before until half way to the one after, half a day at most.
  const from = Math.max(shift.start - HALF_DAY, middle(own[at - 1]?.end, shift.start) ?? Number.NEGATIVE_INFINITY);
  const to = Math.min(shift.end + HALF_DAY, middle(shift.end, own[at + 1]?.start) ?? Number.POSITIVE_INFINITY);
  let worked = 0;
  for (const { start, end, code } of done) {
    if (codes.get(code)?.kind === 'work') worked += Math.max(0, Math.min(end, to) - Math.max(start, from));
  }
  const length = (parts: readonly ScheduledActivity[]) =>
    parts.reduce((total, { start, end }) => total + end - start, 0);
  return {
    agent: shift.agent,
    date: shift.date,
    scheduledSeconds: length(shift.activities) / SECOND,
    adherentSeconds: (adherent + explained) / SECOND,
    ...(explained > 0 ? { explainedSeconds: explained / SECOND } : {}),
    workedSeconds: worked / SECOND,
    scheduledWorkSeconds: length(shift.activities.filter((part) => isWork(part, codes))) / SECOND,
  };
}

/** Milliseconds of a part that lie within any of some reasons, and not within what was done as planned. */
function uncovered(part: TimeRange, reasons: readonly TimeRange[], did: readonly TimeRange[]): number {
  if (reasons.length === 0) return 0;
  const cuts = [part.start, part.end];
  for (const { start, end } of [...reasons, ...did]) {
    if (start > part.start && start < part.end) cuts.push(start);
    if (end > part.start && end < part.end) cuts.push(end);
  }
  cuts.sort((a, b) => a - b);
  let sum = 0;
  for (let i = 1; i < cuts.length; i++) {
    const [start, end] = [cuts[i - 1] as number, cuts[i] as number];
    const covers = (one: TimeRange) => one.start <= start && one.end >= end;
    if (reasons.some(covers) && !did.some(covers)) sum += end - start;
  }
  return sum;
}

const middle = (a: number | undefined, b: number | undefined) =>
  a === undefined || b === undefined ? undefined : (a + b) / 2;

const isWork = (part: ScheduledActivity, codes: ReadonlyMap<string, ActivityCode>): boolean =>
  part.onQueue || codes.get(part.activity)?.kind === 'work';

function sum(a: AgentAdherence | undefined, b: AgentAdherence): AgentAdherence {
  if (!a) return b;
  const explained = (a.explainedSeconds ?? 0) + (b.explainedSeconds ?? 0);
  return {
    agent: a.agent,
    date: a.date,
    scheduledSeconds: a.scheduledSeconds + b.scheduledSeconds,
    adherentSeconds: a.adherentSeconds + b.adherentSeconds,
    ...(explained > 0 ? { explainedSeconds: explained } : {}),
    workedSeconds: a.workedSeconds + b.workedSeconds,
    scheduledWorkSeconds: a.scheduledWorkSeconds + b.scheduledWorkSeconds,
  };
}

/** When: Σ adherent ÷ Σ scheduled seconds; null without scheduled time. */
export function adherenceShare(rows: readonly AgentAdherence[]): number | null {
  const scheduled = rows.reduce((total, row) => total + row.scheduledSeconds, 0);
  return scheduled === 0 ? null : rows.reduce((total, row) => total + row.adherentSeconds, 0) / scheduled;
}

/** How much: Σ worked ÷ Σ scheduled work seconds; above 1 with overtime; null without scheduled work. */
export function conformanceShare(rows: readonly AgentAdherence[]): number | null {
  const scheduled = rows.reduce((total, row) => total + row.scheduledWorkSeconds, 0);
  return scheduled === 0 ? null : rows.reduce((total, row) => total + row.workedSeconds, 0) / scheduled;
}

/** Activities whose code the center does not know, and activities of one agent that overlap. */
export function activityIssues(activity: readonly AgentActivity[], codes: ReadonlyMap<string, ActivityCode>): Issue[] {
  const unknown = new Set(activity.map(({ code }) => code).filter((code) => !codes.has(code)));
  const issues: Issue[] = [...unknown].sort(compareText).map((value) => ({
    code: 'ACTIVITY_CODE_UNKNOWN',
    severity: 'warning',
    params: { value },
  }));
  const ordered = [...activity].sort((a, b) => compareText(a.agent, b.agent) || a.start - b.start);
  const overlapping = ordered.filter((one, i) => {
    const before = ordered[i - 1];
    return before !== undefined && before.agent === one.agent && before.end > one.start;
  });
  const first = overlapping[0];
  if (first) {
    const at = (instant: number) => new Date(instant).toISOString();
    issues.push({
      code: 'ACTIVITY_OVERLAP',
      severity: 'warning',
      params: { agent: first.agent, value: at(first.start), count: overlapping.length },
    });
  }
  return issues;
}
