import { gridEnd, SeatwiseError } from '@seatwise/core';
import type { RosterDraft } from '@seatwise/schedule';
import type { Storage } from '@seatwise/storage';
import { CenterStore } from './center-store.ts';
import { plainWorkPlan } from './latest-artefact.ts';
import { readWishes } from './requests/read-wishes.ts';
import type { ScheduleDraft } from './schedule-draft.ts';

/**
 * The draft with its version, the schedule it is based on, and all that is known of the people in it.
 * @throws SeatwiseError SCHEDULE_NO_AGENTS where shifts are unnamed, STORAGE_NOT_FOUND before there is a schedule
 */
export async function readDraftCenter(
  storage: Storage,
  draft: ScheduleDraft,
): Promise<{ readonly version: number; readonly basedOn: string; readonly center: RosterDraft }> {
  const store = new CenterStore(storage);
  const { version, basedOn, grid, coverage, shifts, locked, named, agents: shown, activityCodes } = await draft.read();
  if (!named || shown.length === 0) throw new SeatwiseError('SCHEDULE_NO_AGENTS');
  const { agents, contracts, workPlans, activityCodes: codes } = await store.staffDocuments();
  const { activity } = await store.activity();
  const here = new Set(shown.map(({ id }) => id));
  const leave = new Set(codes.filter(({ kind }) => kind === 'leave' || kind === 'absence').map(({ id }) => id));
  const end = gridEnd(grid);
  const center: RosterDraft = {
    grid,
    coverage,
    shifts,
    locked,
    agents: (agents ?? []).filter(({ id }) => here.has(id)),
    contracts,
    sites: (await store.center())?.sites ?? [],
    workPlans: workPlans.length > 0 ? workPlans : [await plainWorkPlan(storage)],
    away: activity.filter((one) => leave.has(one.code) && one.end > grid.start && one.start < end),
    labour: (await store.settings())?.labour ?? null,
    wishes: await readWishes(storage),
    activityCodes: activityCodes.map((code) => ({ ...code, placedBySchedule: false })),
  };
  return { version, basedOn: basedOn.id, center };
}
