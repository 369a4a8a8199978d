import { addDays, movePeriod } from '@seatwise/calendar';
import { type Artefact, type History, INTERVAL_STATE } from '@seatwise/core';
import type { PlanInput } from '../plan-input.ts';
import { completeMonths } from './complete-months.ts';
import type { FactList } from './fact-list.ts';

/** What a queue's history should hold, each in any of its names. */
const MEASURES = [['offered'], ['answered', 'handled'], ['abandoned'], ['handleTime', 'talkTime']] as const;

/** Whether histories are whole: from the opening of each queue, with all measures, each queue of one business. */
export function historyFacts(list: FactList, history: Artefact<History>, input: PlanInput): void {
  const { put } = list.from(history, history.payload.grid);
  const { grid, queues } = history.payload;
  const first = grid.days[0];
  if (first === undefined || queues.length === 0) return;
  put(
    'history.measures.missing',
    Math.max(...queues.map(({ facts }) => MEASURES.filter((names) => !names.some((name) => facts[name])).length)),
    'count',
  );
  if (Object.keys(input.skills).length > 0)
    put(
      'history.business_type_share',
      queues.filter(({ queue }) => (input.skills[queue] ?? '') !== '').length / queues.length,
      'share',
    );
  const { decisions = [] } = input;
  if (decisions.length > 0) {
    const from = movePeriod(addDays(grid.days.at(-1) as string, 1), 'month', -12);
    const recent = decisions.filter(({ date }) => date >= from);
    put('history.cleaning_marks', recent.length, 'count');
    const reasoned = recent.filter(({ reason, author }) => reason !== '' && author !== '');
    put('history.cleaning_marks.reasoned_share', recent.length === 0 ? null : reasoned.length / recent.length, 'share');
    // Decisions are laid over the history; nothing that was imported is ever changed.
    put('history.cleaning_marks.originals_kept', true, 'flag');
  }
  const hours = input.openingHours;
  if (hours !== null)
    put(
      'history.since_opening',
      queues.every(({ queue, state }) => {
        const opened = hours
          .filter((one) => one.queue === queue || one.queue === '*')
          .map(({ effectiveFrom }) => effectiveFrom)
          .sort()[0];
        return opened !== undefined && first <= addDays(opened, 1) && unbroken(grid, state);
      }),
      'flag',
    );
}

/** No month without a single observed interval. */
function unbroken(grid: History['grid'], state: ArrayLike<number>): boolean {
  return completeMonths(grid).every(({ from, to }) => {
    for (let i = from; i < to; i++) if (state[i] === INTERVAL_STATE.observed) return true;
    return false;
  });
}
