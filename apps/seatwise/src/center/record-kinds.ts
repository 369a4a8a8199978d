import { z } from 'zod';

const id = z.string().min(1).max(200);
const name = z.string().max(200);
const share = z.number().min(0).lt(1);
const date = z.iso.date();

/** What a record of each kind holds beside its id, and what its id is. */
export const RECORDS = {
  sites: z.strictObject({ id, name, seats: z.int().min(0).max(1_000_000) }),
  teams: z.strictObject({ id, name, site: id, leader: name.exactOptional() }),
  agents: z.strictObject({
    id,
    name,
    site: id,
    team: z.string().max(200),
    skills: z
      .array(z.strictObject({ skill: id, level: z.int().min(1).max(5), assessed: date.exactOptional() }))
      .max(100),
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
export type EditableKind = keyof typeof RECORDS;
export const EDITABLE_KINDS = Object.keys(RECORDS) as [EditableKind, ...EditableKind[]];

/** The id of a record, out of what it holds. */
export const recordId = (value: Record<string, unknown>): string =>
  'id' in value
    ? String(value.id)
    : 'agent' in value
      ? `${String(value.agent)} ${String(value.code)}`
      : String(value.activity);
