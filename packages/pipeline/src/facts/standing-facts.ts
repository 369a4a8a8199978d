import { type Artefact, type Forecast, type History, INTERVAL_STATE, type Requirement } from '@seatwise/core';
import type { PlanInput } from '../plan-input.ts';
import type { FactList } from './fact-list.ts';

/** What follows from how history is kept, the method was chosen, and shrinkage and hours are set. */
export function standingFacts(
  list: FactList,
  history: Artefact<History>,
  forecast: Artefact<Forecast>,
  requirement: Artefact<Requirement>,
  input: PlanInput,
): void {
  const held = list.from(history, history.payload.grid);
  held.put('history.unclassed_gaps', unclassed(history.payload), 'count');
  if (input.importIssues === 0) held.put('history.import_issues.oldest_open', 0, 'days');

  const { backtest } = forecast.payload;
  const lowest = backtest.every(
    (row) => !row.chosen || backtest.every((other) => other.queue !== row.queue || other.mase >= row.mase),
  );
  // A choice that is not the lowest error needs a reason on record.
  const reasoned = backtest.every(({ queue, chosen }) => !chosen || (input.methodReasons?.[queue] ?? '') !== '');
  if (backtest.length > 0 && (lowest || reasoned))
    list.from(forecast, forecast.payload.grid).put('forecast.backtest.choice_explained', true, 'flag');

  const sized = list.from(requirement, requirement.payload.grid);
  const training = new Set(input.activityCodes.filter(({ kind }) => kind === 'training').map(({ id }) => id));
  const named = input.shrinkage.some(({ activity }) => activity === 'training' || training.has(activity));
  if (input.shrinkage.length > 0) sized.put('requirement.shrinkage_source.training', named, 'flag');
  if (input.openingHours !== null)
    sized.put(
      'channel.hours',
      requirement.payload.queues.every(({ queue }) => hasHours(input, queue)),
      'flag',
    );
}

/** Intervals without data that are not classed closed, missing or zero. */
function unclassed({ queues }: History): number {
  const known = new Set<number>(Object.values(INTERVAL_STATE));
  return queues.reduce((sum, { state }) => sum + state.reduce((odd, value) => odd + (known.has(value) ? 0 : 1), 0), 0);
}

const hasHours = ({ openingHours }: PlanInput, queue: string): boolean =>
  (openingHours ?? []).some((hours) => hours.queue === queue || hours.queue === '*');
