import { type BusinessCalendar, businessCalendar } from '@seatwise/calendar';
import type { AnomalyMark, CleaningDecision, History } from '@seatwise/core';
import { markAnomalies } from '@seatwise/forecast';
import { applyDecisions, type CleanedHistory } from '@seatwise/history';

/** Marks of every queue that has contacts, queue after queue, and what would have been usual. */
export function historyMarks(
  history: History,
  calendar: BusinessCalendar,
): { readonly marks: readonly AnomalyMark[]; readonly expected: readonly (Float64Array | null)[] } {
  const found = history.queues.map((queue) =>
    queue.facts.offered ? markAnomalies({ historyGrid: history.grid, queue, calendar }) : null,
  );
  return { marks: found.flatMap((one) => one?.marks ?? []), expected: found.map((one) => one?.expected ?? null) };
}

export interface CleanedPast extends CleanedHistory {
  /** With the outages and promotions that decisions name. */
  readonly calendar: BusinessCalendar;
}

/** A history as forecasts shall see it after a planner's decisions; the same history where there are none. */
export function cleanHistory(
  history: History,
  calendar: BusinessCalendar,
  decisions: readonly CleaningDecision[],
): CleanedPast {
  const replaced = new Set(decisions.filter(({ action }) => action === 'replace').map(({ queue }) => queue));
  const expected = history.queues.map((queue) =>
    replaced.has(queue.queue) && queue.facts.offered
      ? markAnomalies({ historyGrid: history.grid, queue, calendar }).expected
      : null,
  );
  const cleaned = applyDecisions(history, decisions, expected);
  const { country, events } = calendar;
  return {
    ...cleaned,
    calendar:
      cleaned.events.length === 0 ? calendar : businessCalendar({ country, events: [...events, ...cleaned.events] }),
  };
}
