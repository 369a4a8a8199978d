import { INTERVAL_STATE, type IntervalGrid, type QueueHistory } from '@seatwise/core';
import type { Wire } from '../../api/wire.ts';
import { dayBounds, sumOf } from '../../grid/by-day.ts';

type DayState = 'whole' | 'part' | 'none' | 'shut';

/** What is known of one queue on one day; null where the files do not say. */
export interface DayFacts {
  readonly day: string;
  readonly state: DayState;
  readonly open: number;
  readonly missing: number;
  readonly offered: number | null;
  readonly handled: number | null;
  readonly abandoned: number | null;
  /** Seconds: total handle time ÷ contacts it belongs to. */
  readonly aht: number | null;
}

/** One row a day. */
export function dayFacts(grid: IntervalGrid, { state, facts }: Wire<QueueHistory>): DayFacts[] {
  return grid.days.map((day, d) => {
    const [from, to] = dayBounds(grid, d);
    let [open, missing] = [0, 0];
    for (let i = from; i < to; i++) {
      if (state[i] !== INTERVAL_STATE.closed) open++;
      if (state[i] === INTERVAL_STATE.missing) missing++;
    }
    const sum = (name: keyof typeof facts) => sumOf(facts[name], from, to);
    const handled = facts.handled ? sum('handled') : sum('answered');
    const handleTime = facts.handleTime
      ? sum('handleTime')
      : ([sum('talkTime'), sum('holdTime'), sum('afterContactWork')] as const).reduce<number | null>(
          (total, part) => (part === null ? total : (total ?? 0) + part),
          null,
        );
    return {
      day,
      state: open === 0 ? 'shut' : missing === 0 ? 'whole' : missing === open ? 'none' : 'part',
      open,
      missing,
      offered: sum('offered'),
      handled,
      abandoned: sum('abandoned'),
      aht: handleTime !== null && handled ? handleTime / handled : null,
    };
  });
}
