import type { RuleViolation, Shift } from '@seatwise/core';
import { brokenAt } from '@seatwise/schedule/editing';
import type { ScheduleDraft } from '../../api/use-schedule-draft.ts';

/** Rules that a shift would break where it lies, for the agent that it names. */
export type RulesAt = (shift: Shift) => readonly RuleViolation[];

/**
 * Checks one agent's shifts with one of them elsewhere: quick enough for every frame of a drag. Shifts are sorted by agent
 * when the first is asked for.
 */
export function rulesAt(
  { agents, limits }: Pick<ScheduleDraft, 'agents' | 'limits'>,
  shifts: readonly Shift[],
): RulesAt {
  const people = new Map(agents.map((agent) => [agent.id, agent]));
  let byAgent: ReadonlyMap<string | null, readonly Shift[]> | null = null;
  return (shift) => {
    const agent = people.get(shift.agent ?? '');
    const own = agent && limits[agent.contract];
    if (!agent || !own) return [];
    byAgent ??= sorted(shifts);
    const others = (byAgent.get(agent.id) ?? []).filter(({ id }) => id !== shift.id);
    return brokenAt(agent, own, others, shift);
  };
}

function sorted(shifts: readonly Shift[]): Map<string | null, Shift[]> {
  const found = new Map<string | null, Shift[]>();
  for (const shift of shifts) {
    const own = found.get(shift.agent);
    if (own) own.push(shift);
    else found.set(shift.agent, [shift]);
  }
  for (const own of found.values()) own.sort((a, b) => a.start - b.start);
  return found;
}
