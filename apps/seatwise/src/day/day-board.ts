import { groupByAgent } from '@seatwise/actuals';
import { type IntervalGrid, intervalStart, type Schedule } from '@seatwise/core';
import type { LiveDay } from '@seatwise/pipeline';
import type { Storage } from '@seatwise/storage';
import { CenterStore } from '../center/center-store.ts';
import { CENTER_ID } from '../jobs/data-folder.ts';
import { proposeForDay } from './propose-day.ts';

/** Columns of each queue by interval, for a chart with a now-line. */
export function dayColumns({ grid, queues }: LiveDay) {
  const starts = startsOf(grid);
  return {
    zone: grid.zone,
    starts,
    columns: queues.map(({ queue, actuals }) => ({
      queue,
      forecast: actuals.forecastOffered,
      offered: actuals.offered,
      baseStaff: actuals.baseStaff,
      scheduled: actuals.scheduledStaff,
      present: actuals.presentStaff,
    })),
  };
}

const startsOf = (grid: IntervalGrid): number[] =>
  Array.from({ length: grid.dayOffsets.at(-1) ?? 0 }, (_, i) => intervalStart(grid, i));

/** Everybody with a shift, in the stretch that the instant lies in or that was last. */
export async function adherenceBoard(storage: Storage, { agents, segments, now }: LiveDay) {
  const known = (await new CenterStore(storage).standingDocument('agents')) ?? [];
  const people = new Map(known.map((one) => [one.id, one]));
  const byAgent = groupByAgent(segments);
  return agents.map(({ agent, adherence, seconds }) => {
    const own = byAgent.get(agent) ?? [];
    const last = own.findLast(({ start }) => start < now);
    // A stretch that ended before now is over: nobody is expected, or the feed has not told since.
    const running = last !== undefined && last.end >= now ? last : undefined;
    return {
      agent,
      name: people.get(agent)?.name ?? agent,
      team: people.get(agent)?.team ?? '',
      scheduled: running?.scheduled ?? null,
      actual: running?.actual ?? null,
      state: running?.state ?? null,
      since: running?.start ?? null,
      adherence,
      outSeconds: seconds.out,
    };
  });
}

type BoardRow = Awaited<ReturnType<typeof adherenceBoard>>[number];

/**
 * What to do about those who should be there and are not, and about others who will be away from now on; null where no
 * schedule is official or nobody is away.
 */
export async function dayProposal(storage: Storage, day: LiveDay, board: readonly BoardRow[], away: readonly string[]) {
  const publication = (await storage.publications.list(CENTER_ID)).find(
    ({ kind, at, from, to }) => kind === 'schedule' && at <= day.now && from <= day.date && to >= day.date,
  );
  const store = new CenterStore(storage);
  const { workPlans, activityCodes, agents } = await store.staffDocuments();
  const absence = new Set(activityCodes.filter(({ kind }) => kind === 'absence').map(({ id }) => id));
  // Late at lunch is no absence: missing is who does nothing, or is told to be absent, where work is scheduled.
  const missing = board.filter(
    ({ agent, state, actual, scheduled }) =>
      away.includes(agent) || (state === 'out' && scheduled !== null && (actual === null || absence.has(actual))),
  );
  if (!publication || missing.length === 0) return null;
  const { payload } = await storage.artefacts.read<Schedule>(CENTER_ID, 'schedule', publication.id);
  const [center, settings] = [await store.center(), await store.settings()];
  if (!center || !settings) return null;
  const open = (i: number, column: ArrayLike<number>) => ((column[i] ?? 0) > 0 ? day.grid.intervalMinutes : 0);
  const proposal = proposeForDay(
    {
      date: day.date,
      now: day.now,
      shifts: payload.shifts.filter(({ agent }) => agent !== null),
      grid: day.grid,
      queues: day.queues.map(({ queue, reforecast, actuals }) => {
        const offered = reforecast?.offered ?? actuals.forecastOffered;
        return {
          queue,
          offered,
          aht: actuals.forecastAht,
          openMinutes: Array.from(offered, (_, i) => open(i, offered)),
        };
      }),
      skills: Object.fromEntries(center.queues.map(({ id, skill }) => [id, skill ?? id])),
      goal: settings.goal,
      patience: settings.patience,
      workPlans,
    },
    missing.map(({ agent }) => ({ agent, from: day.now, to: null })),
  );
  const { actions, agentsTouched, inTime, recovered } = proposal;
  const names = new Map((agents ?? []).map(({ id, name }) => [id, name]));
  return {
    actions: actions.map((action) => ({ ...action, name: names.get(action.agent) ?? action.agent })),
    agentsTouched,
    inTime,
    recovered,
    missing: missing.map(({ agent }) => agent),
  };
}
