import type { ServiceGoal } from '@seatwise/core';
import { erlangA, erlangC, type Performance, performanceOf } from '@seatwise/queueing';
import { staffingGoal } from '@seatwise/requirement';
import type { Wire } from '../../api/wire.ts';

/** An interval as it was sized. */
export interface SizedInterval {
  readonly model: 'erlang-c' | 'erlang-a';
  readonly goal: Wire<ServiceGoal>;
  /** Erlangs. */
  readonly intensity: number;
  readonly agents: number;
  /** Seconds. */
  readonly aht: number;
  /** Null for Erlang C. */
  readonly patience: number | null;
}

/** What lies between load and results of an interval. */
export interface IntervalWork {
  readonly probabilityOfWait: number;
  readonly abandonRate: number;
  /** How one person fewer would do; null where nobody would be left. */
  readonly fewer: (Performance & { readonly agents: number }) | null;
}

/** Works an interval out again; null where it cannot be: nobody in seat, nothing offered, or a patience that is not known. */
export function workOf({ model, goal, intensity, agents, aht, patience }: SizedInterval): IntervalWork | null {
  if (agents < 1 || !(intensity > 0) || !(aht > 0)) return null;
  const answerThreshold = goal.answerThreshold ?? 0;
  const fewerOf = (input: { readonly patience?: number }): IntervalWork['fewer'] =>
    agents === 1
      ? null
      : {
          agents: agents - 1,
          ...performanceOf({ model, intensity, aht, goal: staffingGoal(goal), ...input }, agents - 1),
        };
  if (model === 'erlang-c') {
    const { probabilityOfWait } = erlangC({ agents, intensity, aht, answerThreshold });
    return { probabilityOfWait, abandonRate: 0, fewer: fewerOf({}) };
  }
  if (patience === null) return null;
  const { probabilityOfWait, abandonRate } = erlangA({ agents, intensity, aht, patience, answerThreshold });
  return { probabilityOfWait, abandonRate, fewer: fewerOf({ patience }) };
}
