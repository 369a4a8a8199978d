import { localMinutesOf } from '@seatwise/calendar';
import {
  type CleaningDecision,
  type FactName,
  gridLength,
  type History,
  INTERVAL_STATE,
  type Issue,
  intervalStart,
  type PlanningEvent,
  type QueueHistory,
  TEACHING,
} from '@seatwise/core';

/** A history as forecasts shall see it. */
export interface CleanedHistory {
  /** A copy in which replaced contacts stand; what came in stays in the history it was made from. */
  readonly history: History;
  /** For each queue, what every interval teaches, as in `TEACHING`; null where nothing was decided. */
  readonly teaching: readonly (Uint8Array | null)[];
  /** Outages and promotions that decisions name, to be added to the planner's. */
  readonly events: readonly PlanningEvent[];
  readonly issues: readonly Issue[];
}

/**
 * Applies a planner's decisions, oldest first: of two on one interval the newer one holds, so a decision is taken back by the next.
 * `expected` holds the usual contacts of each queue's intervals, for replacements; null, or NaN in it, splits a replacement evenly.
 * Days outside the history are left aside, for a history may be cut at an origin; a queue that is not there is told as an issue.
 */
export function applyDecisions(
  history: History,
  decisions: readonly CleaningDecision[],
  expected: readonly (Float64Array | null)[] = [],
): CleanedHistory {
  const { grid } = history;
  const dayOf = new Map(grid.days.map((date, d) => [date, d]));
  const teaching: (Uint8Array | null)[] = history.queues.map(() => null);
  const offered: (Float64Array | null)[] = history.queues.map(() => null);
  const issues: Issue[] = [];
  for (const decision of decisions) {
    const q = history.queues.findIndex(({ queue }) => queue === decision.queue);
    if (q < 0) {
      issues.push({ code: 'HISTORY_UNKNOWN_QUEUE', severity: 'warning', params: { queue: decision.queue } });
      continue;
    }
    const day = dayOf.get(decision.date);
    if (day === undefined) continue;
    const queue = history.queues[q] as QueueHistory;
    const facts = queue.facts.offered;
    if (!facts) continue;
    teaching[q] ??= new Uint8Array(gridLength(grid));
    offered[q] ??= Float64Array.from(facts);
    const teach = teaching[q] as Uint8Array;
    const values = offered[q] as Float64Array;
    const span = spanOf(history, queue, day, decision);
    for (const i of span) {
      teach[i] = TEACHES[decision.action];
      values[i] = facts[i] as number;
    }
    if (decision.action === 'replace') replace(values, span, expected[q] ?? null, decision.value);
  }
  const queues = history.queues.map((queue, q): QueueHistory => {
    const values = offered[q];
    if (!values) return queue;
    const facts: Partial<Record<FactName, Float64Array>> = { ...queue.facts, offered: values };
    return { ...queue, facts };
  });
  return { history: { ...history, queues }, teaching, events: decisionEvents(decisions), issues };
}

/** A part of a day without service teaches nothing; a promotion's days are confirmed, for the event explains them. */
const TEACHES = {
  accept: TEACHING.nothing,
  reject: TEACHING.confirmed,
  replace: TEACHING.confirmed,
  outage: TEACHING.nothing,
  promotion: TEACHING.confirmed,
  withdraw: TEACHING.asFound,
} as const;

/** Observed intervals of a day that begin in the decision's span of the wall clock. */
function spanOf(history: History, queue: QueueHistory, day: number, { from, to }: CleaningDecision): number[] {
  const { grid } = history;
  const span: number[] = [];
  for (let i = grid.dayOffsets[day] as number; i < (grid.dayOffsets[day + 1] as number); i++) {
    const minute = localMinutesOf(intervalStart(grid, i), grid.zone);
    if (minute + grid.intervalMinutes <= from || minute >= to) continue;
    if (queue.state[i] === INTERVAL_STATE.observed) span.push(i);
  }
  return span;
}

/** The wanted sum laid out as the usual contacts are; without a sum, the usual contacts themselves. */
function replace(
  values: Float64Array,
  span: readonly number[],
  expected: Float64Array | null,
  wanted: number | null,
): void {
  const usual = span.map((i) => expected?.[i] ?? Number.NaN);
  const known = usual.every((value) => !Number.isNaN(value));
  const sum = usual.reduce((total, value) => total + value, 0);
  for (const [k, i] of span.entries()) {
    if (known && wanted === null) values[i] = usual[k] as number;
    else if (wanted !== null)
      values[i] = known && sum > 0 ? (wanted * (usual[k] as number)) / sum : wanted / span.length;
  }
}

/** Whether one decision speaks of all that another one does. */
export const coversSpan = (decision: CleaningDecision, other: CleaningDecision): boolean =>
  decision.queue === other.queue &&
  decision.date === other.date &&
  decision.from <= other.from &&
  decision.to >= other.to;

/** Outages of a whole day, and promotions, as events of the calendar; a later decision on the same day takes them back. */
function decisionEvents(decisions: readonly CleaningDecision[]): PlanningEvent[] {
  const last = new Map<string, CleaningDecision>();
  for (const decision of decisions) {
    const whole = decision.from === 0 && decision.to === 1440;
    const key = `${decision.queue}\n${decision.date}`;
    const before = last.get(key);
    const undone = decision.action === 'withdraw' && before !== undefined && coversSpan(decision, before);
    if (whole || decision.action === 'promotion' || undone) last.set(key, decision);
  }
  return [...last.values()].flatMap(({ queue, date, action, reason }): PlanningEvent[] =>
    action === 'outage' || action === 'promotion'
      ? [{ id: `${action}:${queue}:${date}`, name: reason, kind: action, start: date, end: date, queues: [queue] }]
      : [],
  );
}
