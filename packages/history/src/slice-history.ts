import { type FactName, type History, intervalStart, type QueueHistory } from '@seatwise/core';

/** Days `[from, to)` of a history, by index into its grid's days; both are kept inside it. Issues stay with the whole. */
export function sliceHistory(history: History, from: number, to: number): History {
  const { grid } = history;
  const first = Math.min(Math.max(0, from), grid.days.length);
  const last = Math.min(Math.max(first, to), grid.days.length);
  const begin = grid.dayOffsets[first] as number;
  const end = grid.dayOffsets[last] as number;
  const queues = history.queues.map((queue): QueueHistory => {
    const facts: Partial<Record<FactName, Float64Array>> = {};
    for (const [name, values] of Object.entries(queue.facts) as [FactName, Float64Array][]) {
      facts[name] = values.slice(begin, end);
    }
    return { ...queue, state: queue.state.slice(begin, end), openMinutes: queue.openMinutes.slice(begin, end), facts };
  });
  return {
    grid: {
      ...grid,
      start: intervalStart(grid, begin),
      days: grid.days.slice(first, last),
      dayOffsets: grid.dayOffsets.slice(first, last + 1).map((offset) => offset - begin),
    },
    queues,
    issues: [],
  };
}
