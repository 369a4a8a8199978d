import { buildGrid } from '@seatwise/calendar';
import {
  type FactName,
  gridLength,
  type History,
  INTERVAL_STATE,
  type IntervalMinutes,
  intervalIndex,
  intervalStart,
  type QueueHistory,
  SeatwiseError,
} from '@seatwise/core';

/**
 * A history on a coarser grid: facts and open minutes add up. An interval of which a part is missing is missing: a sum over
 * some of its parts would pass for the whole.
 * @throws SeatwiseError HISTORY_INTERVAL_TOO_FINE when the wanted interval is finer, or no multiple
 */
export function aggregateHistory(history: History, intervalMinutes: IntervalMinutes): History {
  const { grid } = history;
  if (grid.intervalMinutes === intervalMinutes) return history;
  if (intervalMinutes % grid.intervalMinutes !== 0) {
    throw new SeatwiseError('HISTORY_INTERVAL_TOO_FINE', { minutes: grid.intervalMinutes, wanted: intervalMinutes });
  }
  const coarse = buildGrid(grid.zone, intervalMinutes, grid.days[0] as string, grid.days.length);
  const length = gridLength(coarse);
  const target = Int32Array.from({ length: gridLength(grid) }, (_, i) => intervalIndex(coarse, intervalStart(grid, i)));
  const queues = history.queues.map((queue): QueueHistory => {
    const state = new Uint8Array(length);
    const openMinutes = new Uint8Array(length);
    for (const [i, at] of target.entries()) {
      openMinutes[at] = (openMinutes[at] as number) + (queue.openMinutes[i] as number);
      const now = queue.state[i] as number;
      if (now === INTERVAL_STATE.missing) state[at] = INTERVAL_STATE.missing;
      else if (now === INTERVAL_STATE.observed && state[at] !== INTERVAL_STATE.missing)
        state[at] = INTERVAL_STATE.observed;
    }
    const facts: Partial<Record<FactName, Float64Array>> = {};
    for (const [name, values] of Object.entries(queue.facts) as [FactName, Float64Array][]) {
      const sums = Float64Array.from(state, (value) => (value === INTERVAL_STATE.observed ? 0 : Number.NaN));
      for (const [i, at] of target.entries()) {
        if (queue.state[i] === INTERVAL_STATE.observed) sums[at] = (sums[at] as number) + (values[i] as number);
      }
      facts[name] = sums;
    }
    return { ...queue, state, openMinutes, facts };
  });
  return { grid: coarse, queues, issues: history.issues };
}
