import type { CenterModel } from './center-model.ts';
import { type Rehearsal, simulateReplications } from './replications.ts';

export interface StaffingGoalOfQueue {
  readonly queue: string;
  /** Share served within the queue's threshold, of offered. */
  readonly serviceLevel: number;
  readonly maxAbandonRate?: number;
}

export interface SearchInput {
  /** Stationary: the staff of a group is the same in every interval. */
  readonly model: CenterModel;
  readonly goals: readonly StaffingGoalOfQueue[];
  /** Cost of one agent of each group, in the groups' order. */
  readonly costs: readonly number[];
  /** Where to begin: for example the requirement of each queue in its own group. */
  readonly start: readonly number[];
  readonly seed: number;
  readonly replications: number;
  /** Rehearsals at most (400). */
  readonly budget?: number;
}

export interface SearchResult {
  readonly agents: readonly number[];
  readonly cost: number;
  /** False when the budget ran out before every goal held. */
  readonly meets: boolean;
  readonly rehearsal: Rehearsal;
  readonly rehearsals: number;
}

/**
 * Cheapest staffing of skilled groups that meets every queue's goal, by rehearsal under common random numbers: agents are
 * added where they help most for their cost until all goals hold, then taken away, the dearest first, and exchanged (one
 * for a cheaper one, two for one who may do the work of both) for as long as the goals still hold. A local optimum: no
 * removal and no such exchange improves it.
 * @throws RangeError when costs, start and groups differ in number or a goal names no queue
 */
export function searchStaffing({
  model,
  goals,
  costs,
  start,
  seed,
  replications,
  budget = 400,
}: SearchInput): SearchResult {
  const { groups, queues } = model;
  if (costs.length !== groups.length || start.length !== groups.length) {
    throw new RangeError(
      `there are ${groups.length} groups, ${costs.length} costs and ${start.length} starting numbers`,
    );
  }
  const stray = goals.find(({ queue }) => !queues.some(({ id }) => id === queue));
  if (stray) throw new RangeError(`there is no queue "${stray.queue}"`);
  const seen = new Map<string, { short: number; rehearsal: Rehearsal }>();
  const tryOut = (agents: readonly number[]) => {
    const key = agents.join(' ');
    const known = seen.get(key);
    if (known) return known;
    const staffed = {
      ...model,
      groups: groups.map((group, g) => ({ ...group, agents: group.agents.map(() => agents[g] as number) })),
    };
    const rehearsal = simulateReplications(staffed, { seed, replications });
    const found = { short: shortfall(rehearsal, goals), rehearsal };
    seen.set(key, found);
    return found;
  };
  const changed = (agents: readonly number[], g: number, by: number) =>
    agents.map((count, i) => (i === g ? count + by : count));
  const costOf = (agents: readonly number[]) => agents.reduce((sum, count, g) => sum + count * (costs[g] as number), 0);

  let agents = [...start];
  while (tryOut(agents).short > 0 && seen.size < budget) {
    const now = tryOut(agents).short;
    const gain = (g: number) => (now - tryOut(changed(agents, g, 1)).short) / (costs[g] as number);
    const best = groups.map((_, g) => g).toSorted((a, b) => gain(b) - gain(a))[0] as number;
    agents = changed(agents, best, 1);
  }
  const dearest = groups.map((_, g) => g).toSorted((a, b) => (costs[b] as number) - (costs[a] as number));
  for (let better = tryOut(agents).short === 0; better && seen.size < budget; ) {
    better = false;
    const moves = [
      ...dearest.map((g) => changed(agents, g, -1)),
      ...dearest.flatMap((from) => dearest.map((to) => changed(changed(agents, from, -1), to, 1))),
      ...dearest.flatMap((one, i) =>
        dearest
          .slice(i)
          .flatMap((other) => dearest.map((to) => changed(changed(changed(agents, one, -1), other, -1), to, 1))),
      ),
    ].filter((next) => next.every((count) => count >= 0) && costOf(next) < costOf(agents) - 1e-9);
    for (const next of moves) {
      if (tryOut(next).short > 0) continue;
      agents = next;
      better = true;
      break;
    }
  }
  const { short, rehearsal } = tryOut(agents);
  return { agents, cost: costOf(agents), meets: short === 0, rehearsal, rehearsals: seen.size };
}

/** How far the goals are missed, all together; 0 when all hold. */
function shortfall({ queues }: Rehearsal, goals: readonly StaffingGoalOfQueue[]): number {
  return goals.reduce((sum, { queue, serviceLevel, maxAbandonRate = 1 }) => {
    const found = queues.find((one) => one.queue === queue);
    if (!found) return sum;
    return (
      sum + Math.max(0, serviceLevel - found.serviceLevel.mean) + Math.max(0, found.abandonRate.mean - maxAbandonRate)
    );
  }, 0);
}
