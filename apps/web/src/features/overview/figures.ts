import type { QueueActuals, QueueHistory } from '@seatwise/core';
import { INTERVAL_STATE } from '@seatwise/core';
import type { Wire } from '../../api/wire.ts';

/** Share of open intervals without a row, over all queues. */
export function missingShare(queues: readonly Wire<QueueHistory>[]): number | null {
  let [open, missing] = [0, 0];
  for (const { state } of queues) {
    for (const one of state) {
      if (one !== INTERVAL_STATE.closed) open++;
      if (one === INTERVAL_STATE.missing) missing++;
    }
  }
  return open > 0 ? missing / open : null;
}

/** Greatest known value, or null. */
export function peakOf(values: readonly (number | null)[]): number | null {
  return values.reduce<number | null>(
    (peak, value) => (value !== null && (peak === null || value > peak) ? value : peak),
    null,
  );
}

/** (Σ actual − Σ forecast) ÷ Σ forecast over the intervals in which both are known. */
export function deviationOf(queues: readonly Wire<QueueActuals>[]): number | null {
  let [actual, planned] = [0, 0];
  for (const { offered, forecastOffered } of queues) {
    offered.forEach((value, i) => {
      const expected = forecastOffered[i];
      if (value === null || expected === null || expected === undefined) return;
      actual += value;
      planned += expected;
    });
  }
  return planned > 0 ? (actual - planned) / planned : null;
}
