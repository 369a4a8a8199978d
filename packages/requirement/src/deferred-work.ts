import { SeatwiseError } from '@seatwise/core';

export interface DeferredWork {
  /** Items that arrive in each interval (e-mails, callbacks), anchored at its start. */
  readonly arrivals: Float64Array;
  /** Work seconds of one item. */
  readonly aht: number;
  /** Open minutes of each interval; nothing is done while closed, but items go on arriving. */
  readonly openMinutes: Uint8Array;
  /** Open intervals within which an item must be done, its own included. */
  readonly deadline: number;
  /** People already in seat for live queues, one value an interval; deferred work fills their valleys first. */
  readonly live: Int32Array;
  /** Items waiting at the start, to be done like those of the first interval. */
  readonly backlog: number;
}

/**
 * People for deferred work, interval by interval, so that every item meets its deadline and valleys of the live staff fill
 * first. From the last arrivals backwards, the work of each interval is poured over its own window of open intervals,
 * where live and deferred staff together are lowest (water filling). Every item's work lies within its window, so working
 * in order of deadline meets them all; the peak is low, not proven least.
 * @returns people on deferred work (real numbers) and the backlog in items at the end of each interval
 * @throws SeatwiseError REQUIREMENT_GOAL_INVALID for a deadline below one interval or other numbers out of range
 */
export function staffDeferred(work: DeferredWork): { staff: Float64Array; backlog: Float64Array } {
  const { arrivals, aht, openMinutes, deadline, live, backlog } = work;
  if (!(Number.isInteger(deadline) && deadline >= 1 && aht > 0 && backlog >= 0)) {
    throw new SeatwiseError('REQUIREMENT_GOAL_INVALID', { value: JSON.stringify({ deadline, aht, backlog }) });
  }
  const open = [...openMinutes.keys()].filter((i) => (openMinutes[i] as number) > 0);
  const staff = new Float64Array(arrivals.length);
  // Items by the open interval in which they can first be worked on; what arrives after the last one stays.
  const due = new Float64Array(open.length);
  due[0] = (due[0] ?? 0) + (open.length > 0 ? backlog : 0);
  let at = 0;
  for (let i = 0; i < arrivals.length; i++) {
    while (at < open.length && (open[at] as number) < i) at++;
    if (at < open.length) due[at] = (due[at] as number) + (arrivals[i] as number);
  }
  const capacity = open.map((i) => (openMinutes[i] as number) * 60);
  const done = new Float64Array(open.length);
  for (let k = open.length - 1; k >= 0; k--) {
    pour(k, Math.min(open.length, k + deadline), (due[k] as number) * aht);
  }
  open.forEach((i, k) => {
    staff[i] = (done[k] as number) / (capacity[k] as number);
  });
  return { staff, backlog: backlogs() };

  /** Spreads work over `[from, to)` so that live plus deferred staff is as level as it can be. */
  function pour(from: number, to: number, seconds: number): void {
    if (seconds === 0) return;
    const order = Array.from({ length: to - from }, (_, j) => from + j).toSorted((a, b) => height(a) - height(b));
    let left = seconds;
    let width = 0;
    for (let j = 0; j < order.length; j++) {
      width += capacity[order[j] as number] as number;
      const now = height(order[j] as number);
      const next = j + 1 < order.length ? height(order[j + 1] as number) : Number.POSITIVE_INFINITY;
      const room = (next - now) * width;
      if (room < left && j + 1 < order.length) {
        raise(order, j, next);
        left -= room;
        continue;
      }
      raise(order, j, now + left / width);
      return;
    }
  }

  function height(k: number): number {
    return (live[open[k] as number] as number) + (done[k] as number) / (capacity[k] as number);
  }

  function raise(order: readonly number[], upTo: number, level: number): void {
    for (let j = 0; j <= upTo; j++) {
      const k = order[j] as number;
      done[k] = (level - (live[open[k] as number] as number)) * (capacity[k] as number);
    }
  }

  function backlogs(): Float64Array {
    let waiting = backlog;
    return arrivals.map((count, i) => {
      waiting += count - ((staff[i] as number) * (openMinutes[i] as number) * 60) / aht;
      return Math.max(0, Math.round(waiting * 1e9) / 1e9);
    });
  }
}
