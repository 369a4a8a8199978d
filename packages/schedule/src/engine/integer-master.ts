import type { Highs } from 'highs';
import type { Roster } from '../rules/roster-model.ts';
import { place } from './dive.ts';
import { type Column, Master } from './master.ts';
import { type SearchSpace, searchCost } from './search-space.ts';

/**
 * The best roster that columns known so far can make up, by branch and cut over them.
 * @param nodes most nodes of the tree
 * @param seconds most seconds, `Infinity` where equal inputs must give equal answers
 */
export function solveIntegerMaster(
  space: SearchSpace,
  highs: Highs,
  columns: readonly Column[],
  roster: Roster,
  agents: readonly number[],
  base: Float64Array,
  nodes: number,
  seconds: number,
): { roster: Roster; cost: number } | undefined {
  const { days } = space.model;
  const master = new Master(highs, space.model, space.cover, agents, base);
  try {
    master.add(columns);
    const paths = master.solveInteger(nodes, seconds);
    if (paths === undefined) return undefined;
    const next = place(roster, days, paths);
    return { roster: next, cost: searchCost(space, next) };
  } finally {
    master.dispose();
  }
}
