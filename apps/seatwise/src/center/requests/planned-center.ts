import { localDateOf } from '@seatwise/calendar';
import type { ActivityCode, Center, LocalDate, Schedule, WorkPlan, Zone } from '@seatwise/core';
import { SeatwiseError } from '@seatwise/core';
import type { TradeCenter } from '@seatwise/schedule';
import type { Storage, StoredArtefact } from '@seatwise/storage';
import { CENTER_ID } from '../../jobs/data-folder.ts';
import { CenterStore } from '../center-store.ts';
import { KeptWhile } from '../kept-while.ts';

/** The schedule in force with everything that requests about it are judged by. */
export interface PlannedCenter extends TradeCenter {
  readonly center: Center;
  readonly zone: Zone;
  readonly schedule: StoredArtefact<Schedule>;
  readonly coverage: Schedule['coverage'];
  readonly activityCodes: readonly ActivityCode[];
}

/** @throws SeatwiseError STORAGE_NOT_FOUND before there is a schedule with named agents */
export async function readPlannedCenter(storage: Storage): Promise<PlannedCenter> {
  const store = new CenterStore(storage);
  const [center, settings] = [await store.center(), await store.settings()];
  if (!center || !settings) throw new SeatwiseError('STORAGE_NOT_FOUND', { subject: 'center' });
  const schedule = await latestSchedule(storage);
  const { agents, contracts, workPlans, activityCodes } = await store.staffDocuments();
  if (!schedule?.payload.named || !agents) throw new SeatwiseError('STORAGE_NOT_FOUND', { subject: 'schedule' });
  const { grid, shifts, coverage } = schedule.payload;
  return {
    center,
    zone: grid.zone,
    schedule,
    grid,
    shifts,
    coverage,
    agents,
    contracts,
    sites: center.sites,
    workPlans: workPlans.length > 0 ? workPlans : plansOf(schedule),
    leaveCodes: new Set(activityCodes.flatMap(({ id, kind }) => (kind === 'leave' || kind === 'absence' ? [id] : []))),
    activityCodes,
    labour: settings.labour ?? null,
  };
}

/** Artefacts never change: the last one that was read is good for good. */
const read = new WeakMap<Storage, KeptWhile<StoredArtefact<Schedule>>>();

async function latestSchedule(storage: Storage): Promise<StoredArtefact<Schedule> | null> {
  const head = await storage.artefacts.latestHead(CENTER_ID, 'schedule');
  if (!head) return null;
  const kept = read.get(storage) ?? new KeptWhile();
  read.set(storage, kept);
  const found = await kept.get(head.id, () => storage.artefacts.read<Schedule>(CENTER_ID, 'schedule', head.id));
  return { ...found, ...head };
}

/** Work plans that the schedule itself was made with: those of a center that names none. */
function plansOf({ provenance }: StoredArtefact<Schedule>): readonly WorkPlan[] {
  const { workPlans } = provenance.options;
  return Array.isArray(workPlans) ? (workPlans as unknown as WorkPlan[]) : [];
}

/** @throws SeatwiseError STORAGE_NOT_FOUND */
export function agentOf({ agents }: PlannedCenter, id: string): PlannedCenter['agents'][number] {
  const agent = agents.find((one) => one.id === id);
  if (!agent) throw new SeatwiseError('STORAGE_NOT_FOUND', { subject: `agent ${id}` });
  return agent;
}

/** The business day of an instant where the center is. */
export const dayOf = ({ zone }: PlannedCenter, at: number): LocalDate => localDateOf(at, zone);
