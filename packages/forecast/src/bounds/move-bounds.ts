import type { IntervalGrid, QueueForecast } from '@seatwise/core';
import { boundColumn } from './spread.ts';

/**
 * A queue's forecast with other expected contacts, its bounds moved along: by its own spread, so that sample paths agree with
 * them, or in proportion where no spread is known.
 */
export function withOffered(grid: IntervalGrid, queue: QueueForecast, offered: Float64Array): QueueForecast {
  const { spread } = queue;
  if (!spread) {
    const moved = (bounds: Float64Array) =>
      bounds.map((bound, i) => {
        const before = queue.offered[i] as number;
        return before > 0 ? (bound * (offered[i] as number)) / before : (offered[i] as number);
      });
    return {
      ...queue,
      offered,
      lower80: moved(queue.lower80),
      upper80: moved(queue.upper80),
      lower95: moved(queue.lower95),
      upper95: moved(queue.upper95),
    };
  }
  const ahead = new Int32Array(offered.length);
  for (let d = 0; d < grid.days.length; d++) ahead.fill(spread.lead + d, grid.dayOffsets[d], grid.dayOffsets[d + 1]);
  const bound = (share: number) => boundColumn(spread, offered, ahead, share);
  return {
    ...queue,
    offered,
    lower80: bound(0.1),
    upper80: bound(0.9),
    lower95: bound(0.025),
    upper95: bound(0.975),
  };
}
