import { type ChangeBy, canonicalJson, type JsonValue, type LocalDate, SeatwiseError } from '@seatwise/core';
import type { Storage } from '@seatwise/storage';
import { z } from 'zod';
import { refreshPlanning } from '../imports/record-files.ts';
import { CENTER_ID } from '../jobs/data-folder.ts';

const id = z.string().min(1).max(200);
const name = z.string().max(200);
const share = z.number().min(0).lt(1);
const date = z.iso.date();

/** What a record of each kind holds beside its id, and what its id is. */
const RECORDS = {
  sites: z.strictObject({ id, name, seats: z.int().min(0).max(1_000_000) }),
  teams: z.strictObject({ id, name, site: id, leader: name.exactOptional() }),
  agents: z.strictObject({
    id,
    name,
    site: id,
    team: z.string().max(200),
    skills: z.array(z.strictObject({ skill: id, level: z.int().min(1).max(5) })).max(100),
    contract: id,
    start: date,
    end: date.nullable(),
  }),
  contracts: z.strictObject({
    id,
    weeklyHours: z.number().positive().max(168),
    maxDailyHours: z.number().positive().max(24).exactOptional(),
    daysPerWeek: z.number().positive().max(7).exactOptional(),
  }),
  'activity-codes': z.strictObject({
    id,
    name,
    kind: z.enum(['work', 'meal', 'break', 'training', 'meeting', 'leave', 'absence', 'other']),
    paid: z.boolean(),
    onQueue: z.boolean(),
    placedBySchedule: z.boolean(),
  }),
  shrinkage: z.strictObject({
    activity: id,
    share,
    base: z.enum(['paid', 'scheduled', 'attended']),
    placedBySchedule: z.boolean(),
  }),
  'leave-balances': z.strictObject({
    agent: id,
    code: id,
    hours: z.number().min(-10_000).max(10_000),
    monthlyHours: z.number().min(0).max(1000).exactOptional(),
  }),
} as const;
type EditableKind = keyof typeof RECORDS;
export const EDITABLE_KINDS = Object.keys(RECORDS) as [EditableKind, ...EditableKind[]];

const idOf = (value: Record<string, unknown>): string =>
  'id' in value
    ? String(value.id)
    : 'agent' in value
      ? `${String(value.agent)} ${String(value.code)}`
      : String(value.activity);

interface RecordEdit {
  readonly kind: EditableKind;
  readonly id: string;
  readonly effectiveFrom: LocalDate;
  /** Null ends the record on that day. */
  readonly value: unknown;
  /** Number of versions that the editor has seen of this record. */
  readonly seen: number;
}

/**
 * One edit of a record about people or places: a new version from a day on; the versions before it stay.
 * @throws SeatwiseError REQUEST_INVALID, STORAGE_CONFLICT when somebody else has edited it since
 */
export async function editRecord(
  storage: Storage,
  { kind, id: record, effectiveFrom, value, seen }: RecordEdit,
  today: LocalDate,
  by: ChangeBy,
): Promise<void> {
  const history = await storage.records.history(CENTER_ID, kind, record);
  if (history.length !== seen)
    throw new SeatwiseError('STORAGE_CONFLICT', {
      subject: `${kind} ${record}`,
      expected: seen,
      found: history.length,
    });
  let plain: JsonValue = null;
  if (value !== null) {
    const read = RECORDS[kind].safeParse(value);
    if (!read.success) throw new SeatwiseError('REQUEST_INVALID', { detail: z.prettifyError(read.error) });
    if (idOf(read.data) !== record)
      throw new SeatwiseError('REQUEST_INVALID', { detail: `the record is ${idOf(read.data)}, not ${record}` });
    plain = JSON.parse(canonicalJson(read.data)) as JsonValue;
  } else if (history.length === 0) throw new SeatwiseError('STORAGE_NOT_FOUND', { subject: `${kind} ${record}` });
  await storage.records.save(CENTER_ID, kind, [{ id: record, effectiveFrom, value: plain }], by);
  await refreshPlanning(storage, kind, today, by);
}
