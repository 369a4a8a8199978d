import type { Agent, Center } from '@seatwise/core';

export interface TeamSpan {
  readonly site: string;
  readonly team: string;
  readonly leader: string | null;
  readonly agents: number;
}

/** Teams by site with the people in each; agents whose team nobody knows are a team of their own. */
export function teamSpans({ sites, teams }: Center, agents: readonly Agent[]): TeamSpan[] {
  const siteName = new Map(sites.map(({ id, name }) => [id, name || id]));
  const sizes = new Map<string, number>();
  for (const { team } of agents) sizes.set(team, (sizes.get(team) ?? 0) + 1);
  const known = teams.map(({ id, name, site, leader }) => ({
    site: siteName.get(site) ?? site,
    team: name || id,
    leader: leader || null,
    agents: sizes.get(id) ?? 0,
  }));
  const ids = new Set(teams.map(({ id }) => id));
  const lost = agents.filter(({ team }) => !ids.has(team));
  const groups = new Map<string, TeamSpan>();
  for (const { site, team } of lost) {
    const key = `${site} ${team}`;
    const group = groups.get(key) ?? { site: siteName.get(site) ?? site, team, leader: null, agents: 0 };
    groups.set(key, { ...group, agents: group.agents + 1 });
  }
  return [...known, ...groups.values()];
}
