import { SeatwiseError } from '@seatwise/core';

/**
 * Contacts of an outbound campaign as deferred work: every record is dialled until it is reached or given up, so
 * `list × attempts a record` dials, of which `contact rate` reach somebody.
 * @param list records
 * @param contactRate share of dials that reach somebody, above 0 to 1
 * @param attempts most dials a record, whole, 1 or more
 * @returns expected conversations and dials
 */
export function outboundVolume(
  list: number,
  contactRate: number,
  attempts: number,
): { conversations: number; dials: number } {
  if (!(list >= 0 && contactRate > 0 && contactRate <= 1 && Number.isInteger(attempts) && attempts >= 1)) {
    throw new SeatwiseError('REQUIREMENT_GOAL_INVALID', { value: JSON.stringify({ list, contactRate, attempts }) });
  }
  // A record is reached within its attempts with 1 − (1 − c)^k; dials end with the first that reaches it.
  const missed = Math.exp(attempts * Math.log1p(-contactRate));
  const reached = contactRate === 1 ? 1 : 1 - missed;
  return { conversations: list * reached, dials: (list * reached) / contactRate };
}

/**
 * Deferred work done in the idle time of live agents: what they have free between contacts, less what switching costs,
 * goes to the items that arrived first.
 * @param arrivals items by interval
 * @param aht work seconds of one item
 * @param idleSeconds agent seconds free in each interval: base staff × open seconds × (1 − occupancy)
 * @param efficiency share of idle time that can be used, 0 to 1
 * @returns items done in each interval, and what is left over for people of its own
 */
export function blendDeferred(
  arrivals: Float64Array,
  aht: number,
  idleSeconds: Float64Array,
  efficiency: number,
): { done: Float64Array; left: Float64Array } {
  if (!(aht > 0 && efficiency >= 0 && efficiency <= 1 && idleSeconds.length === arrivals.length)) {
    throw new SeatwiseError('REQUIREMENT_GOAL_INVALID', { value: JSON.stringify({ aht, efficiency }) });
  }
  const left = arrivals.slice();
  let oldest = 0;
  const done = idleSeconds.map((seconds, i) => {
    let room = (seconds * efficiency) / aht;
    const before = room;
    while (room > 0 && oldest <= i) {
      const items = Math.min(room, left[oldest] as number);
      left[oldest] = (left[oldest] as number) - items;
      room -= items;
      if ((left[oldest] as number) > 0) break;
      if (oldest === i) break;
      oldest++;
    }
    return before - room;
  });
  return { done, left };
}
