import type { Artefact, Organisation } from '@seatwise/core';
import type { PlanInput } from '../plan-input.ts';
import type { FactList } from './fact-list.ts';

/** Whether the ratios are whole, and the teams there are beside the span that the reading asks for. */
export function organisationFacts(list: FactList, organisation: Artefact<Organisation>, input: PlanInput): void {
  const { roles } = organisation.payload;
  const { put } = list.from(organisation, null);
  put(
    'organisation.ratio.preset.complete_share',
    roles.filter(({ unit, source }) => unit && source).length / roles.length,
    'share',
  );
  if (!input.agents || input.agents.length === 0) return;
  const teams = new Map<string, Set<string>>();
  for (const { id, team } of input.agents) teams.set(id, (teams.get(id) ?? new Set()).add(team));
  const inOne = [...teams.values()].filter((own) => own.size === 1 && !own.has('')).length;
  put('organisation.positions.one_team_share', inOne / teams.size, 'share');
  const sizes = new Map<string, number>();
  for (const { team } of input.agents) if (team !== '') sizes.set(team, (sizes.get(team) ?? 0) + 1);
  const span = roles.find(({ role }) => role === 'team_leader')?.per;
  if (span !== undefined && sizes.size > 0)
    put('organisation.span_of_control.largest_ratio', Math.max(...sizes.values()) / span, 'share');
}
