import { z } from 'zod';
import { readLeaveBalances } from '../../center/leave.ts';
import { findColleagues } from '../../center/requests/find-colleagues.ts';
import { ownDays } from '../../center/requests/my-schedule.ts';
import { agentOf, dayOf, type PlannedCenter, readPlannedCenter } from '../../center/requests/planned-center.ts';
import { teamDay } from '../../center/requests/team-day.ts';
import { toWire } from '../wire.ts';
import type { Routes } from './routes.ts';

const name = z.string().min(1).max(200);
const date = z.iso.date();

/** The schedule as one agent and as a team leader see it: of the latest schedule, with what was published first. */
export const myScheduleRoutes: Routes = (server, { storage, by }) => {
  const tags = ['my schedule'];

  /** Who there is, and what the schedule holds. */
  server.get('/api/my', { schema: { tags } }, async () => {
    const planned = await readPlannedCenter(storage);
    return toWire({
      ...frameOf(planned),
      today: dayOf(planned, by('').at),
      agents: planned.agents.map(({ id, name: called, team }) => ({ id, name: called, team })),
      teams: planned.center.teams.map(({ id, name: called, leader }) => ({ id, name: called, leader: leader ?? null })),
    });
  });

  const days = z.object({ from: date, days: z.coerce.number().int().min(1).max(62).default(7) });
  server.get(
    '/api/my/:person/days',
    { schema: { tags, params: z.object({ person: name }), querystring: days } },
    async ({ params: { person }, query }) => {
      const planned = await readPlannedCenter(storage);
      return toWire(await ownDays(storage, planned, person, query.from, query.days));
    },
  );

  server.get(
    '/api/my/:person/leave',
    { schema: { tags, params: z.object({ person: name }), querystring: z.object({ asOf: date }) } },
    async ({ params: { person }, query }) => {
      const planned = await readPlannedCenter(storage);
      agentOf(planned, person);
      const balances = await readLeaveBalances(storage, query.asOf);
      return toWire(balances.filter(({ agent }) => agent === person));
    },
  );

  server.get(
    '/api/my/:person/colleagues',
    { schema: { tags, params: z.object({ person: name }), querystring: z.object({ date }) } },
    async ({ params: { person }, query }) =>
      toWire(findColleagues(await readPlannedCenter(storage), person, query.date)),
  );

  server.get(
    '/api/teams/:team/day',
    { schema: { tags, params: z.object({ team: name }), querystring: z.object({ date }) } },
    async ({ params: { team }, query }) =>
      toWire(await teamDay(storage, await readPlannedCenter(storage), team, query.date)),
  );
};

const frameOf = ({ grid, zone, schedule, workPlans, activityCodes }: PlannedCenter) => ({
  zone,
  first: grid.days[0],
  last: grid.days.at(-1),
  version: schedule.version,
  at: schedule.at,
  classes: workPlans.map(({ id, name: called, earliestStart, latestStart }) => ({
    id,
    name: called,
    earliestStart,
    latestStart,
  })),
  leaveCodes: activityCodes.filter(({ kind }) => kind === 'leave' || kind === 'absence'),
});
