import type { CompiledSum } from '../rules/compile-rules.ts';
import { outside } from '../rules/evaluate-roster.ts';

/** A bounded sum as one agent has to keep it: levels from 0, with what was carried over taken off the bounds. */
export interface AgentSum {
  readonly sum: CompiledSum;
  /** Highest level kept apart. */
  readonly cap: number;
  /** Above `cap`: forbidden, or counted as `cap`. */
  readonly hard: boolean;
  /** Lowest level that is allowed in the end; above `cap` when nothing is. */
  readonly least: number;
  /** Cost of ending on a level; `Infinity` outside hard bounds. */
  readonly price: Float64Array;
  /** A plain hard maximum of counted days: pricing first tries without it. */
  readonly lazy: boolean;
}

const TOLERANCE = 1e-6;

/**
 * @param reach the highest level that the agent's days can add up to
 * @returns nothing when no bound can bind
 */
export function agentSum(sum: CompiledSum, carried: number, reach: number): AgentSum | undefined {
  const { bounds } = sum.rule;
  const levelOf = (value: number | undefined, none: number) =>
    value === undefined ? none : (value - carried) / sum.unit;
  const hardMin = Math.ceil(levelOf(bounds.hardMin, 0) - TOLERANCE);
  const softMin = Math.ceil(levelOf(bounds.softMin, 0) - TOLERANCE);
  const hardMax = Math.floor(levelOf(bounds.hardMax, Number.POSITIVE_INFINITY) + TOLERANCE);
  const softMax = levelOf(bounds.softMax, Number.POSITIVE_INFINITY);
  const hard = hardMax < reach;
  const capped = hard || softMax < reach;
  if (hardMin <= 0 && softMin <= 0 && !capped) return undefined;
  const cap = Math.max(0, hard ? hardMax : capped ? reach : Math.min(reach, Math.max(hardMin, softMin)));
  const price = new Float64Array(cap + 1);
  for (let level = 0; level <= cap; level++) {
    const away = outside(bounds, carried + level * sum.unit);
    price[level] = away.hard > TOLERANCE ? Number.POSITIVE_INFINITY : away.soft * (bounds.cost ?? 0);
  }
  const counted = sum.rule.kind === 'sum' && sum.rule.of.kind === 'days';
  const lazy =
    counted && hard && hardMax >= 0 && hardMin <= 0 && bounds.softMin === undefined && bounds.softMax === undefined;
  return { sum, cap, hard, least: Math.max(0, hardMin), price, lazy };
}
