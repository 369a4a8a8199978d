import { OFF, type Roster } from '../rules/roster-model.ts';
import type { AgentPricer } from './agent-pricer.ts';
import { addToLevels, marginalCosts } from './cover-cost.ts';
import { pooled, type SearchSpace } from './search-space.ts';

/**
 * A roster agent by agent, each with the cheapest sequence on top of the others, then round again until nothing gains.
 * @param stop ends it at any time; those who have no sequence by then stay off
 * @returns the roster; the agents for whom no sequence was found (their days stay off), and those for whom none exists
 */
export function firstRoster(
  space: SearchSpace,
  rounds: number,
  stop: () => boolean,
): { roster: Roster; stuck: number[]; proven: number[] } {
  const { model, cover, pricers, optionsOfDay } = space;
  const { days, agents } = model;
  const roster = new Int32Array(agents.length * days).fill(OFF);
  const levels = new Float64Array(model.rows.count);
  const costs = new Float64Array(model.options.count);
  const stuck: number[] = [];
  const proven: number[] = [];
  const path = new Int32Array(days);
  for (let round = 0; round <= rounds; round++) {
    let changed = false;
    for (let a = 0; a < agents.length; a++) {
      if (stuck.includes(a)) continue;
      if (stop()) return { roster, stuck, proven };
      const own = roster.subarray(a * days, (a + 1) * days);
      if (round > 0) addToLevels(model, own, levels, -1);
      marginalCosts(model, cover, optionsOfDay, levels, 0, days, costs);
      const cost = (pricers[a] as AgentPricer).solve(costs, undefined, path);
      if (cost === Number.POSITIVE_INFINITY) {
        if (round === 0) {
          stuck.push(a);
          if ((pricers[a] as AgentPricer).proven) proven.push(a);
        }
      } else {
        if (own.some((option, d) => option !== path[d])) changed = true;
        own.set(path);
        if (space.affordable) pooled(space, a, path);
      }
      if (round > 0 || cost < Number.POSITIVE_INFINITY) addToLevels(model, own, levels, 1);
    }
    if (!changed) break;
  }
  return { roster, stuck, proven };
}
