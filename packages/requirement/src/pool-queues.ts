import { type QueueForecast, SeatwiseError } from '@seatwise/core';

/**
 * Queues whose agents take contacts of all of them, as one queue: contacts add up, handle time is weighted by them, bounds
 * add up as those of independent queues do (roots of summed squares). Sizing the pool once rounds once, so a group of
 * small queues is not charged a person for every queue.
 *
 * Pooling takes every agent for fully cross-trained and handle times for one exponential; the tests of `simulation` state
 * its error beside a rehearsal of the group.
 * @throws SeatwiseError FORECAST_NEVER_OPEN when there is nothing to pool
 */
export function poolQueues(queues: readonly QueueForecast[], id: string): QueueForecast {
  const [first] = queues;
  if (!first) throw new SeatwiseError('FORECAST_NEVER_OPEN', { queue: id });
  const sum = (pick: (queue: QueueForecast) => Float64Array) =>
    first.offered.map((_, i) => queues.reduce((total, queue) => total + (pick(queue)[i] as number), 0));
  const offered = sum((queue) => queue.offered);
  const bound = (pick: (queue: QueueForecast) => Float64Array, sign: 1 | -1) =>
    offered.map((mean, i) => {
      const squares = queues.reduce((total, queue) => {
        const apart = (pick(queue)[i] as number) - (queue.offered[i] as number);
        return total + apart * apart;
      }, 0);
      return Math.max(0, mean + sign * Math.sqrt(squares));
    });
  return {
    queue: id,
    channel: first.channel,
    offered,
    lower80: bound((queue) => queue.lower80, -1),
    upper80: bound((queue) => queue.upper80, 1),
    lower95: bound((queue) => queue.lower95, -1),
    upper95: bound((queue) => queue.upper95, 1),
    aht: offered.map((contacts, i) => {
      let seconds = 0;
      for (const queue of queues)
        if ((queue.offered[i] as number) > 0) seconds += (queue.offered[i] as number) * (queue.aht[i] as number);
      return contacts > 0 ? seconds / contacts : Number.NaN;
    }),
    openMinutes: first.openMinutes.map((_, i) => Math.max(...queues.map((queue) => queue.openMinutes[i] as number))),
    ahtSource: first.ahtSource,
  };
}
