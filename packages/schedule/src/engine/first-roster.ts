import { OFF, type Roster } from '../rules/roster-model.ts';
import type { AgentPricer } from './agent-pricer.ts';
import { addToLevels, marginalCosts } from './cover-cost.ts';
import { pooled, type SearchSpace } from './search-space.ts';

/**
 * A roster agent by agent, each with the cheapest sequence on top of the others, then round again until nothing gains.
 * @returns the roster, and the agents for whom no sequence keeps the hard rules (their days stay off)
 */
export function firstRoster(
  space: SearchSpace,
  rounds: number,
  stop: () => boolean,
): { roster: Roster; stuck: number[] } {
  const { model, cover, pricers, optionsOfDay } = space;
  const { days, agents } = model;
  const roster = new Int32Array(agents.length * days).fill(OFF);
  const levels = new Float64Array(model.rows.count);
  const costs = new Float64Array(model.options.count);
  const stuck: number[] = [];
  const path = new Int32Array(days);
  for (let round = 0; round <= rounds; round++) {
    let changed = false;
    for (let a = 0; a < agents.length; a++) {
      if (stuck.includes(a) || (round > 0 && stop())) continue;
      const own = roster.subarray(a * days, (a + 1) * days);
      if (round > 0) addToLevels(model, own, levels, -1);
      marginalCosts(model, cover, optionsOfDay, levels, 0, days, costs);
      const cost = (pricers[a] as AgentPricer).solve(costs, undefined, path);
      if (cost === Number.POSITIVE_INFINITY) {
        if (round === 0) stuck.push(a);
      } else {
        if (own.some((option, d) => option !== path[d])) changed = true;
        own.set(path);
        pooled(space, a, path);
      }
      if (round > 0 || cost < Number.POSITIVE_INFINITY) addToLevels(model, own, levels, 1);
    }
    if (!changed) break;
  }
  return { roster, stuck };
}
