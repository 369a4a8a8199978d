import type { ActivityCode, Agent, Contract, ShrinkageItem, Site, Team } from '@seatwise/core';
import { lostOf } from '../../api/lost-of.ts';
import { useCenter } from '../../api/use-center.ts';
import { type HeldAgent, type HoldingRecord, useAgents, useRecords } from '../../api/use-records.ts';

/** Everyone and everything that holds on a day. */
export interface PeopleOnDay {
  readonly day: string;
  readonly agents: readonly HeldAgent[];
  readonly sites: readonly HoldingRecord<Site>[];
  readonly teams: readonly HoldingRecord<Team>[];
  readonly contracts: readonly HoldingRecord<Contract>[];
  readonly codes: readonly HoldingRecord<ActivityCode>[];
  readonly shrinkage: readonly HoldingRecord<ShrinkageItem>[];
  /** Skills that queues need, then those that people have beside. */
  readonly skills: readonly { readonly id: string; readonly name: string }[];
}

/** Reads the day; `data` comes when all of it is there. */
export function usePeopleOnDay(day: string): { data: PeopleOnDay | null; error: unknown; retry: () => void } {
  const center = useCenter();
  const agents = useAgents(day);
  const sites = useRecords<Site>('sites', day);
  const teams = useRecords<Team>('teams', day);
  const contracts = useRecords<Contract>('contracts', day);
  const codes = useRecords<ActivityCode>('activity-codes', day);
  const shrinkage = useRecords<ShrinkageItem>('shrinkage', day);
  const queries = [agents, sites, teams, contracts, codes, shrinkage];
  const failed = lostOf<(typeof queries)[number]>(queries);
  const whole =
    agents.data && sites.data && teams.data && contracts.data && codes.data && shrinkage.data && center.data
      ? {
          day,
          agents: agents.data,
          sites: sites.data,
          teams: teams.data,
          contracts: contracts.data,
          codes: codes.data,
          shrinkage: shrinkage.data,
          skills: skillsOf(center.data.queues, agents.data),
        }
      : null;
  return { data: whole, error: failed?.error ?? null, retry: () => void failed?.refetch() };
}

function skillsOf(
  queues: readonly { readonly id: string; readonly name: string; readonly skill?: string }[],
  agents: readonly HeldAgent[],
): PeopleOnDay['skills'] {
  const names = new Map<string, string[]>();
  for (const { id, name, skill = id } of queues) names.set(skill, [...(names.get(skill) ?? []), name]);
  for (const { value } of agents)
    for (const { skill } of value.skills) if (!names.has(skill)) names.set(skill, [skill]);
  return [...names].map(([id, of]) => ({ id, name: of.join(' · ') }));
}

/** Where a person stands on a day. */
export function employment({ start, end }: Agent, day: string): 'employed' | 'coming' | 'left' {
  if (end !== null && end <= day) return 'left';
  return start > day ? 'coming' : 'employed';
}

/** Who works here on the day. */
export const employed = ({ agents, day }: PeopleOnDay): readonly HeldAgent[] =>
  agents.filter(({ value }) => employment(value, day) === 'employed');
