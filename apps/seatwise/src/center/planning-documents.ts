import { minutesOfClock } from '@seatwise/calendar';
import { type ChangeBy, type JsonValue, SeatwiseError } from '@seatwise/core';
import { WORK_PLAN } from '@seatwise/formats';
import type { Storage } from '@seatwise/storage';
import { z } from 'zod';
import { CENTER_ID } from '../jobs/data-folder.ts';
import { CenterStore } from './center-store.ts';
import { PLAN_SETTINGS } from './plan-settings.ts';

const id = z.string().min(1).max(200);
const date = z.iso.date();
const DAY = 1440;

const window = z.strictObject({
  open: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
  close: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/),
});

/** Windows of a day in order and apart; only the last one may reach into the next day. */
const windows = z
  .array(window)
  .max(6)
  .refine(
    (list) => {
      let last = 0;
      return list.every(({ open, close }) => {
        const [from, to] = [minutesOfClock(open), minutesOfClock(close)];
        const fits = from >= last && last <= DAY;
        last = to > from ? to : to + DAY;
        return fits;
      });
    },
    { error: 'windows of a day must follow one another' },
  );

const unique = <Row>(keyOf: (row: Row) => string) => ({
  test: (rows: readonly Row[]) => new Set(rows.map(keyOf)).size === rows.length,
  error: { error: 'two entries have one key' },
});

const hours = z.strictObject({ queue: id, effectiveFrom: date, weekly: z.array(windows).length(7) });
const hoursKey = unique<z.infer<typeof hours>>(({ queue, effectiveFrom }) => `${queue}\n${effectiveFrom}`);

const until = { until: date.exactOptional() };
const event = z
  .strictObject({
    id,
    name: z.string().max(200),
    kind: z.enum(['promotion', 'outage', 'closure', 'other']),
    start: date,
    end: date,
    queues: z.array(id).min(1).max(1000).nullable(),
    factor: z.number().positive().max(100).exactOptional(),
    entered: date.exactOptional(),
    leadDays: z.int().min(0).max(30).exactOptional(),
    lagDays: z.int().min(0).max(30).exactOptional(),
    repeat: z
      .discriminatedUnion('every', [
        z.strictObject({ every: z.literal('year'), ...until }),
        z.strictObject({ every: z.literal('month'), day: z.int().min(-1).max(31), ...until }),
        z.strictObject({
          every: z.literal('weekday'),
          weekday: z.int().min(0).max(6),
          nth: z.int().min(-1).max(5),
          ...until,
        }),
      ])
      .exactOptional(),
  })
  .refine(({ start, end }) => start <= end, { error: 'an event ends on its first day or later' });
const byId = unique<{ readonly id: string }>((row) => row.id);

/** A pause lies inside the shortest shift, and does not have to begin after it may no longer. */
const workPlan = WORK_PLAN.refine(
  ({ pauses, shiftMinutes }) =>
    pauses.every(
      ({ earliestStartMinutes: first, latestStartMinutes: last, minutes }) =>
        first <= last && last + minutes <= Math.min(...shiftMinutes),
    ),
  { error: 'a pause must lie inside the shortest shift' },
);

/** Documents that a planner edits as a whole, by the name of their resource. */
export const PLANNING_DOCUMENTS = {
  'plan-settings': { stored: 'settings', schema: PLAN_SETTINGS },
  'opening-hours': { stored: 'openingHours', schema: z.array(hours).max(2000).refine(hoursKey.test, hoursKey.error) },
  'work-plans': { stored: 'workPlans', schema: z.array(workPlan).max(200).refine(byId.test, byId.error) },
  'planning-events': { stored: 'events', schema: z.array(event).max(5000).refine(byId.test, byId.error) },
} as const;
export type PlanningDocument = keyof typeof PLANNING_DOCUMENTS;

/** A document with the version that was read; null while nobody has saved one. */
export interface ReadDocument {
  readonly version: number | null;
  readonly value: JsonValue;
}

/** @throws SeatwiseError STORAGE_NOT_FOUND before there is a center */
export async function readPlanningDocument(storage: Storage, name: PlanningDocument): Promise<ReadDocument> {
  if (!(await new CenterStore(storage).center())) throw new SeatwiseError('STORAGE_NOT_FOUND', { subject: 'center' });
  const stored = await storage.documents.read(CENTER_ID, PLANNING_DOCUMENTS[name].stored);
  return { version: stored?.version ?? null, value: stored?.value ?? [] };
}

/**
 * Saves a document over the version that was read. Zone and country of the settings are those of the center too.
 * @throws SeatwiseError STORAGE_CONFLICT when somebody has saved since, STORAGE_NOT_FOUND before there is a center
 */
export async function savePlanningDocument(
  storage: Storage,
  name: PlanningDocument,
  value: unknown,
  version: number | null,
  by: ChangeBy,
): Promise<number> {
  const store = new CenterStore(storage);
  const center = await store.center();
  if (!center) throw new SeatwiseError('STORAGE_NOT_FOUND', { subject: 'center' });
  // No hours at all are hours that nobody has said: planning then reads them out of the history.
  const unsaid = name === 'opening-hours' && Array.isArray(value) && value.length === 0;
  const kept = unsaid ? null : value;
  const saved = await storage.documents.save(CENTER_ID, PLANNING_DOCUMENTS[name].stored, kept, version, by);
  if (name === 'plan-settings') {
    const { zone, country } = value as z.infer<typeof PLAN_SETTINGS>;
    if (zone !== center.zone || country !== center.country) await store.changeCenter({ zone, country }, by);
  }
  return saved;
}
