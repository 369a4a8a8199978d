import { type AgentActivity, compareText, type Instant } from '@seatwise/core';
import { groupByAgent } from './group-by-agent.ts';

/** A state as the switch tells it; the end is null until the next one begins. */
export interface ToldState extends Omit<AgentActivity, 'end'> {
  readonly end: Instant | null;
}

/**
 * States with their ends: one that lasts ends where the agent's next one begins, the last one at `until`. What begins at or
 * after `until` is left out, what reaches beyond is cut.
 */
export function closeStates(states: readonly ToldState[], until: Instant): AgentActivity[] {
  const closed: AgentActivity[] = [];
  for (const own of byAgent(states).values()) {
    for (const [i, { agent, start, end, code }] of own.entries()) {
      const stop = Math.min(end ?? own[i + 1]?.start ?? until, until);
      if (stop > start) closed.push({ agent, start, end: stop, code });
    }
  }
  return closed;
}

/**
 * Activity in which absences decide: who is written down as absent was not on queue, whatever the switch says. Other entries
 * of the same agent give way where an absence overlaps them; of two absences the one that began first holds. By agent and start.
 */
export function absencesFirst(activity: readonly AgentActivity[], absences: readonly AgentActivity[]): AgentActivity[] {
  const absent = byAgent(absences);
  for (const [agent, own] of absent) absent.set(agent, apart(own));
  const rest = byAgent(activity);
  const agents = [...new Set([...absent.keys(), ...rest.keys()])].sort(compareText);
  return agents.flatMap((agent) => {
    const own = absent.get(agent);
    if (!own) return rest.get(agent) ?? [];
    const kept = (rest.get(agent) ?? []).flatMap((one) => without(one, own));
    return [...kept, ...own].sort((a, b) => a.start - b.start);
  });
}

function byAgent<Item extends { readonly agent: string; readonly start: Instant }>(
  items: readonly Item[],
): Map<string, Item[]> {
  const groups = groupByAgent<string, Item>(items);
  for (const own of groups.values()) own.sort((a, b) => a.start - b.start);
  return groups;
}

function apart(ordered: readonly AgentActivity[]): AgentActivity[] {
  let free = Number.NEGATIVE_INFINITY;
  return ordered.flatMap((one) => {
    const start = Math.max(one.start, free);
    free = Math.max(free, one.end);
    return one.end > start ? [{ ...one, start }] : [];
  });
}

/** What is left of an entry beside stretches that are in order and apart. */
function without(one: AgentActivity, covers: readonly AgentActivity[]): AgentActivity[] {
  const pieces: AgentActivity[] = [];
  let from = one.start;
  for (const cover of covers) {
    if (cover.end <= from || cover.start >= one.end) continue;
    if (cover.start > from) pieces.push({ ...one, start: from, end: cover.start });
    from = cover.end;
  }
  if (one.end > from) pieces.push({ ...one, start: from });
  return pieces;
}
