import { dayStart, isLocalDate, localDateOf } from '@seatwise/calendar';
import {
  ARTEFACT_KINDS,
  type ArtefactKind,
  type ChangeBy,
  type IntervalGrid,
  type LocalDate,
  type Publication,
  SeatwiseError,
} from '@seatwise/core';
import {
  type CycleRow,
  type CycleStep,
  cycleStatus,
  PLANNING_CYCLE,
  type PublishedArtefact,
  type SignOff,
} from '@seatwise/pipeline';
import type { Storage } from '@seatwise/storage';
import { CENTER_ID } from '../jobs/data-folder.ts';
import { assertSeen } from './assert-seen.ts';
import { CenterStore } from './center-store.ts';

const SIGN_OFFS = 'signOffs';
const STEPS = 'planningCycle';

/**
 * Makes the newest artefact of a kind official, for the days it plans or for those given. Who has looked at one gives its id as
 * `seen`, so that no newer one is published unseen.
 * @throws SeatwiseError PUBLISH_KIND_UNKNOWN, PUBLISH_NOTHING, STORAGE_CONFLICT when there is a newer one, and what
 * `officialDays` refuses
 */
export async function publishLatest(
  storage: Storage,
  kind: string,
  days: { readonly from: LocalDate | null; readonly to: LocalDate | null; readonly seen?: string },
  by: ChangeBy,
): Promise<Publication> {
  if (!(ARTEFACT_KINDS as readonly string[]).includes(kind)) {
    throw new SeatwiseError('PUBLISH_KIND_UNKNOWN', { kind, allowed: [...ARTEFACT_KINDS] });
  }
  const artefact = await storage.artefacts.latest<{ grid?: IntervalGrid }>(CENTER_ID, kind as ArtefactKind);
  if (!artefact) throw new SeatwiseError('PUBLISH_NOTHING', { kind });
  if (days.seen !== undefined) assertSeen(kind, days.seen, artefact.id);
  return storage.publications.publish(CENTER_ID, artefact, officialDays(kind, artefact.payload.grid, days), by);
}

/**
 * The days for which an artefact becomes official: those given, else all that it plans.
 * @throws SeatwiseError PUBLISH_DAYS_MISSING, INPUT_DATE_INVALID, INPUT_ORDER
 */
export function officialDays(
  kind: string,
  grid: IntervalGrid | undefined,
  days: { readonly from: LocalDate | null; readonly to: LocalDate | null },
): { readonly from: LocalDate; readonly to: LocalDate } {
  const [from, to] = [days.from ?? grid?.days[0], days.to ?? grid?.days.at(-1)];
  if (from === undefined || to === undefined) throw new SeatwiseError('PUBLISH_DAYS_MISSING', { kind });
  for (const date of [from, to]) if (!isLocalDate(date)) throw new SeatwiseError('INPUT_DATE_INVALID', { value: date });
  if (to < from) throw new SeatwiseError('INPUT_ORDER', { first: from, second: to });
  return { from, to };
}

/** Publications with the interval of what was published. */
export async function publishedArtefacts(storage: Storage): Promise<PublishedArtefact[]> {
  const published: PublishedArtefact[] = [];
  for (const one of await storage.publications.list(CENTER_ID))
    published.push({ ...one, grainMinutes: await storage.artefacts.grainOf(CENTER_ID, one.kind, one.id) });
  return published;
}

/** The cycle's steps of this center: its own, or those of the trade. */
async function stepsOf(storage: Storage): Promise<readonly CycleStep[]> {
  const own = await storage.documents.read(CENTER_ID, STEPS);
  return own ? (own.value as unknown as CycleStep[]) : PLANNING_CYCLE;
}

async function signOffsOf(storage: Storage): Promise<{ version: number | null; signOffs: readonly SignOff[] }> {
  const stored = await storage.documents.read(CENTER_ID, SIGN_OFFS);
  return { version: stored?.version ?? null, signOffs: (stored?.value ?? []) as unknown as SignOff[] };
}

/** Rows of the planning cycle that are due between two days. @throws SeatwiseError HISTORY_EMPTY before there is a center */
export async function readCycle(
  storage: Storage,
  now: number,
  days: { readonly from: LocalDate; readonly to: LocalDate },
): Promise<CycleRow[]> {
  const center = await new CenterStore(storage).center();
  if (!center) throw new SeatwiseError('HISTORY_EMPTY');
  return cycleStatus({
    steps: await stepsOf(storage),
    publications: await publishedArtefacts(storage),
    signOffs: (await signOffsOf(storage)).signOffs,
    zone: center.zone,
    today: localDateOf(now, center.zone),
    ...days,
  });
}

/** Signs a step of a period off. @throws SeatwiseError CYCLE_STEP_UNKNOWN, CYCLE_NOT_PUBLISHED when nothing is there to sign */
export async function signOff(storage: Storage, step: string, period: string, by: ChangeBy): Promise<SignOff> {
  const steps = await stepsOf(storage);
  if (!steps.some(({ id }) => id === step)) {
    throw new SeatwiseError('CYCLE_STEP_UNKNOWN', { step, allowed: steps.map(({ id }) => id) });
  }
  const start = /^\d{4}$/.test(period) ? `${period}-01-01` : /^\d{4}-\d{2}$/.test(period) ? `${period}-01` : period;
  if (!isLocalDate(start)) throw new SeatwiseError('INPUT_DATE_INVALID', { value: period });
  const around = (months: number) => localDateOf(dayStart(start, 'UTC') + months * 31 * 86_400_000, 'UTC');
  const rows = await readCycle(storage, by.at, { from: around(-2), to: around(14) });
  const row = rows.find((one) => one.step === step && one.period === period);
  if (!row?.publication) throw new SeatwiseError('CYCLE_NOT_PUBLISHED', { step, period });
  const { version, signOffs } = await signOffsOf(storage);
  const signed: SignOff = { step, period, by: by.actor, at: by.at, note: by.reason };
  await storage.documents.save(CENTER_ID, SIGN_OFFS, [...signOffs, signed], version, by);
  return signed;
}
