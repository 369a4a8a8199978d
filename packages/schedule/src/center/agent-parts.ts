import type { RosterAgent } from '../rules/roster-model.ts';
import type { CenterSpace } from './center-state.ts';

/** Kinds of agents, and options of a week of them, that a program takes at once. */
const MOST_CLASSES = 120;
const MOST_OPTIONS = 4000;
const WEEK = 7;

/**
 * Parts of the agents that are small enough for one program: as many as go together, kinds in the given order, one site
 * after the other.
 */
export function agentParts(space: CenterSpace, agents: readonly number[]): number[][] {
  const { model, problem } = space.center;
  const sites = new Map<string | null, Map<string, number[]>>();
  for (const a of agents) {
    const site = problem.agents[a]?.site ?? null;
    const kinds = sites.get(site) ?? new Map<string, number[]>();
    sites.set(site, kinds);
    const key = space.keys[a] as string;
    const kind = kinds.get(key);
    if (kind) kind.push(a);
    else kinds.set(key, [a]);
  }
  const parts: number[][] = [];
  for (const kinds of sites.values()) {
    let part: number[] = [];
    let classes = 0;
    let options = new Set<number>();
    for (const members of kinds.values()) {
      const { dayStarts, options: open } = model.agents[members[0] as number] as RosterAgent;
      const own = open.subarray(0, dayStarts[Math.min(WEEK, model.days)]);
      let more = 0;
      for (const option of own) if (!options.has(option)) more++;
      if (classes > 0 && (classes >= MOST_CLASSES || options.size + more > MOST_OPTIONS)) {
        parts.push(part);
        part = [];
        classes = 0;
        options = new Set();
      }
      part.push(...members);
      classes++;
      for (const option of own) options.add(option);
    }
    if (part.length > 0) parts.push(part);
  }
  return parts;
}
