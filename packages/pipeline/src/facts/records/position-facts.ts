import { DAYS_PER_MONTH, daysBetween } from '@seatwise/calendar';
import { type Organisation, SUPPORT_ROLES } from '@seatwise/core';
import type { Put } from '../fact-list.ts';
import type { Observed } from './observed.ts';

/** The latest organisation chart against the ratios that are in force. */
export function positionFacts(observed: Observed, organisation: Organisation, { put }: Put): void {
  const date = observed.lastDay('positions.people');
  if (date === null) return;
  const on = (measure: string, site?: string) =>
    observed
      .rows(measure)
      .reduce((sum, row) => sum + (row.date === date && (site === undefined || row.site === site) ? row.value : 0), 0);
  put('organisation.positions.age_months', Math.floor(daysBetween(date, observed.until) / DAYS_PER_MONTH), 'months');
  put('organisation.positions.one_team_share', on('positions.in_one_team') / on('positions.people'), 'share');
  put('organisation.layers', on('positions.layers[of=chart]'), 'count');
  for (const role of SUPPORT_ROLES)
    put(`organisation.positions.${role}`, on(`positions.people[role=${role}]`), 'count');
  const span = organisation.roles.find(({ role }) => role === 'team_leader')?.per;
  const sites = [...new Set(observed.rows('positions.people[role=agent]').map(({ site }) => site))];
  if (span === undefined || sites.length === 0) return;
  const met = sites.filter((site) => {
    const agents = on('positions.people[role=agent]', site);
    return on('positions.people[role=team_leader]', site) >= Math.ceil(agents / span);
  });
  put('organisation.ratio.team_leader.groups_met_share', met.length / sites.length, 'share');
}
