import { localMinutesOf } from '@seatwise/calendar';
import {
  type AnomalyMark,
  type CleaningAction,
  type CleaningDecision,
  type History,
  intervalStart,
  type LocalDate,
} from '@seatwise/core';
import { type CleanedHistory, coversSpan } from './apply-decisions.ts';

/** A mark or a decision with what came in, what forecasts learn from, and why. */
export interface CleaningRow {
  readonly queue: string;
  readonly date: LocalDate;
  /** Minutes since midnight, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  /** Null where the planner decided on something that nothing marked. */
  readonly kind: AnomalyMark['kind'] | null;
  readonly deviations: number | null;
  readonly limit: number | null;
  readonly explainedBy: string | null;
  /** Contacts as they came in. */
  readonly before: number;
  /** What would have been usual; null where nothing is known. */
  readonly usual: number | null;
  /**
   * What forecasts learn from; null teaches nothing. Until a decision is made it is what came in, of which a forecast by itself
   * learns no shape, and of the level less the odder it is, where the whole day is marked.
   */
  readonly after: number | null;
  readonly action: CleaningAction | null;
  readonly reason: string | null;
  readonly author: string | null;
}

/** Marks and decisions of a history side by side, by queue and time; a mark carries the newest decision on its span. */
export function cleaningRows(
  history: History,
  marks: readonly AnomalyMark[],
  decisions: readonly CleaningDecision[],
  cleaned: CleanedHistory,
): CleaningRow[] {
  const { grid } = history;
  const minutesAt = (i: number) => localMinutesOf(intervalStart(grid, i), grid.zone);
  const used = new Set<CleaningDecision>();
  const rows = marks.map((mark): CleaningRow => {
    const whole = mark.kind !== 'interval';
    const from = whole ? 0 : minutesAt(mark.first);
    const to = whole ? 1440 : minutesAt(mark.end - 1) + grid.intervalMinutes;
    const decided = decisions.filter(
      (other) => other.queue === mark.queue && other.date === mark.date && other.from < to && other.to > from,
    );
    for (const decision of decided) used.add(decision);
    const { queue, date, kind, deviations, limit, explainedBy, observed: before, expected: usual } = mark;
    const newest = decided.at(-1);
    const decision = newest && newest.action !== 'withdraw' ? newest : null;
    return {
      queue,
      date,
      from,
      to,
      kind,
      deviations,
      limit,
      explainedBy,
      before,
      usual,
      after: decision === null ? before : afterDecision(history, cleaned, queue, mark.first, mark.end),
      action: decision?.action ?? null,
      reason: decision?.reason ?? null,
      author: decision?.author ?? null,
    };
  });
  const newest = decisions.filter(
    (decision, k) =>
      !used.has(decision) &&
      decision.action !== 'withdraw' &&
      !decisions.slice(k + 1).some((later) => replaces(later, decision)),
  );
  for (const { queue, date, from, to, action, reason, author } of newest) {
    const day = grid.days.indexOf(date);
    const own = history.queues.find((other) => other.queue === queue)?.facts.offered;
    if (day < 0 || !own) continue;
    const span = Array.from(
      { length: (grid.dayOffsets[day + 1] as number) - (grid.dayOffsets[day] as number) },
      (_, k) => (grid.dayOffsets[day] as number) + k,
    ).filter((i) => minutesAt(i) + grid.intervalMinutes > from && minutesAt(i) < to);
    const [first, last] = [span[0] ?? 0, span.at(-1) ?? -1];
    const before = span.reduce((sum, i) => sum + (own[i] || 0), 0);
    const after = afterDecision(history, cleaned, queue, first, last + 1);
    const nothing = { kind: null, deviations: null, limit: null, explainedBy: null, usual: null };
    rows.push({ queue, date, from, to, ...nothing, before, after, action, reason, author });
  }
  const order = history.queues.map(({ queue }) => queue);
  return rows.sort(
    (a, b) =>
      order.indexOf(a.queue) - order.indexOf(b.queue) ||
      (a.date < b.date ? -1 : a.date > b.date ? 1 : a.from - b.from || a.to - b.to),
  );
}

/** A later decision on the very same span, or a withdrawal of all of it. */
const replaces = (later: CleaningDecision, decision: CleaningDecision): boolean =>
  coversSpan(later, decision) && (later.action === 'withdraw' || coversSpan(decision, later));

function afterDecision(
  history: History,
  { history: cleaned, teaching }: CleanedHistory,
  queue: string,
  first: number,
  end: number,
): number | null {
  const q = history.queues.findIndex((other) => other.queue === queue);
  const values = cleaned.queues[q]?.facts.offered;
  let sum: number | null = null;
  for (let i = first; i < end; i++) {
    const value = values?.[i] ?? Number.NaN;
    if (Number.isNaN(value) || teaching[q]?.[i] === 1) continue;
    sum = (sum ?? 0) + value;
  }
  return sum;
}
