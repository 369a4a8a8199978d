import type { Highs } from 'highs';
import type { Roster } from '../rules/roster-model.ts';
import { addToLevels } from './cover-cost.ts';
import { dive, place } from './dive.ts';
import { generateColumns } from './generate-columns.ts';
import { type Column, Master } from './master.ts';
import { pooled, type SearchSpace, searchCost } from './search-space.ts';

/** Sequences of an agent that a small master starts with, the newest. */
const SEED_COLUMNS = 40;

/**
 * One step of a large-neighbourhood search whose recreate is column generation and a dive: the chosen agents are planned
 * anew against what the others leave.
 * @param gain what the cost has to fall by
 * @returns a better roster, or nothing
 */
export function improveByColumns(
  space: SearchSpace,
  highs: Highs,
  roster: Roster,
  cost: number,
  chosen: readonly number[],
  gain: number,
  prices: Float64Array | undefined,
  random: () => number,
  stop: () => boolean,
): { roster: Roster; cost: number } | undefined {
  const { model, pool } = space;
  const { days } = model;
  const levels = new Float64Array(model.rows.count);
  let chosenCost = 0;
  const agents = [...chosen].sort((a, b) => a - b);
  const free = new Set(agents);
  const seeds: Column[] = [];
  for (let a = 0; a < model.agents.length; a++) {
    const path = roster.subarray(a * days, (a + 1) * days);
    const column = pooled(space, a, path);
    if (free.has(a)) {
      seeds.push(column, ...[...(pool[a] as Map<string, Column>).values()].slice(-SEED_COLUMNS));
      chosenCost += column.cost;
    } else addToLevels(model, path, levels, 1);
  }
  const all = levels.slice();
  for (const a of agents) addToLevels(model, roster.subarray(a * days, (a + 1) * days), all, 1);
  const target = chosenCost + space.cover.total(all) - gain;
  const master = new Master(highs, model, space.cover, agents, levels);
  try {
    master.add([...new Set(seeds)]);
    const generation = generateColumns(space, master, {
      iterations: 60,
      fixed: () => undefined,
      gap: 0.01,
      stop,
      cutoff: target,
      center: prices,
      smoothing: prices === undefined ? 0.2 : 0.6,
    });
    if (generation.bound > target) return undefined;
    const paths = dive(space, master, generation.solution, {
      pace: 0.1,
      pricing: 3,
      noise: 0.2,
      random,
      stop,
      cutoff: target,
    });
    if (paths === undefined) return undefined;
    const next = place(roster, days, paths);
    const found = searchCost(space, next);
    return found < cost - 1e-9 ? { roster: next, cost: found } : undefined;
  } finally {
    master.dispose();
  }
}
