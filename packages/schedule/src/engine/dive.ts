import type { Roster } from '../rules/roster-model.ts';
import { type AgentPricer, FREE } from './agent-pricer.ts';
import { generateColumns } from './generate-columns.ts';
import type { Column, Master, MasterSolution } from './master.ts';
import { pooled, type SearchSpace } from './search-space.ts';

export interface DiveLimits {
  /** Share of the days still free that a round fixes at least. */
  readonly pace: number;
  /** Column generation rounds between fixings. */
  readonly pricing: number;
  /** Largest part of a share that chance takes away when days are chosen; 0 for none. */
  readonly noise: number;
  readonly random: () => number;
  readonly stop: () => boolean;
  /** Cost that has to be beaten. */
  readonly cutoff: number;
}

/**
 * Dives from the master's solution to whole sequences: fixes what agents most surely do on single days, prices again,
 * and so on (after Strandmark, Qu and Curtois 2020). The master's columns are all open again afterwards.
 * @returns a path for each agent of the master, or nothing when the cut-off or the clock came first
 */
export function dive(
  space: SearchSpace,
  master: Master,
  start: MasterSolution,
  limits: DiveLimits,
): Map<number, Int32Array> | undefined {
  const { days } = space.model;
  const fixed = new Map(master.agents.map((agent) => [agent, new Int32Array(days).fill(FREE)]));
  let solution = start;
  const finish = <T>(result: T): T => {
    master.restrict(() => true);
    return result;
  };
  for (;;) {
    const whole = wholePaths(master, solution);
    if (whole !== undefined) return finish(whole);
    if (limits.stop()) return finish(undefined);
    if (!fixDays(space, master, solution, fixed, limits)) return finish(undefined);
    master.restrict((column) => fits(column.path, fixed.get(column.agent) as Int32Array));
    const generation = generateColumns(space, master, {
      iterations: limits.pricing,
      fixed: (agent) => fixed.get(agent),
      gap: 0.01,
      stop: limits.stop,
      cutoff: limits.cutoff,
      smoothing: 0.2,
    });
    solution = generation.solution;
    if (generation.bound >= limits.cutoff) return finish(undefined);
  }
}

function fits(path: Int32Array, fixed: Int32Array): boolean {
  for (let d = 0; d < path.length; d++) if (fixed[d] !== FREE && fixed[d] !== path[d]) return false;
  return true;
}

/** The paths when every agent has one column for itself. */
function wholePaths(master: Master, { share }: MasterSolution): Map<number, Int32Array> | undefined {
  const paths = new Map<number, Int32Array>();
  for (let i = 0; i < share.length; i++) {
    if ((share[i] as number) < 0.999) continue;
    const { agent, path } = master.columns[i] as Column;
    paths.set(agent, path);
  }
  return paths.size === master.agents.length ? paths : undefined;
}

function fixDays(
  space: SearchSpace,
  master: Master,
  { share }: MasterSolution,
  fixed: Map<number, Int32Array>,
  { pace, noise, random }: DiveLimits,
): boolean {
  const { days } = space.model;
  const parts = new Map<number, { column: Column; share: number }[]>();
  for (let i = 0; i < share.length; i++) {
    if ((share[i] as number) < 1e-6) continue;
    const column = master.columns[i] as Column;
    const list = parts.get(column.agent) ?? [];
    list.push({ column, share: share[i] as number });
    parts.set(column.agent, list);
  }
  const wanted: { agent: number; day: number; option: number; worth: number }[] = [];
  for (const agent of master.agents) {
    const list = parts.get(agent) ?? [];
    const own = fixed.get(agent) as Int32Array;
    if (list.length < 2) continue;
    for (let day = 0; day < days; day++) {
      if (own[day] !== FREE) continue;
      const sums = new Map<number, number>();
      for (const one of list) {
        const option = one.column.path[day] as number;
        sums.set(option, (sums.get(option) ?? 0) + one.share);
      }
      // What the master does wholly already stays free to change.
      for (const [option, sum] of sums) {
        if (sum > 0.05 && sum < 0.999) wanted.push({ agent, day, option, worth: sum - noise * random() });
      }
    }
  }
  wanted.sort((a, b) => b.worth - a.worth || a.agent - b.agent || a.day - b.day);
  let left = Math.max(1, Math.ceil((wanted.length / 2) * pace));
  const path = new Int32Array(days);
  const zero = new Float64Array(space.model.options.count);
  for (const { agent, day, option } of wanted) {
    if (left <= 0) break;
    const own = fixed.get(agent) as Int32Array;
    if (own[day] !== FREE) continue;
    own[day] = option;
    if (!(parts.get(agent) ?? []).some(({ column }) => fits(column.path, own))) {
      // A fixing that leaves the agent no sequence is taken back.
      if ((space.pricers[agent] as AgentPricer).solve(zero, own, path) === Number.POSITIVE_INFINITY) {
        own[day] = FREE;
        continue;
      }
      master.add([pooled(space, agent, path)]);
    }
    left--;
  }
  return wanted.length > 0;
}

/** Puts paths into a roster. */
export function place(roster: Roster, days: number, paths: ReadonlyMap<number, Int32Array>): Roster {
  const result = roster.slice();
  for (const [agent, path] of paths) result.set(path, agent * days);
  return result;
}
