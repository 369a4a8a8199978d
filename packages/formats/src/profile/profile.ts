import { CHANNELS, FACT_NAMES, type Issue } from '@seatwise/core';
import { z } from 'zod';
import { UNITS } from '../interpret/amount.ts';
import { DATE_ORDERS } from '../interpret/when.ts';

/** What a file holds: observed intervals, a forecast by interval, whole days, capacity by day, or one row a contact. */
export const EXPORT_KINDS = ['history', 'forecast', 'daily', 'capacity', 'contacts'] as const;
export type ExportKind = (typeof EXPORT_KINDS)[number];

/** What a column means. The moments of a contact (`arrived`, `answeredAt`, `endedAt`) belong to kind `contacts` alone. */
const ROLES = [
  'start',
  'end',
  'date',
  'time',
  'endTime',
  'interval',
  'queue',
  'channel',
  'dimension',
  'measure',
  'total',
  'average',
  'share',
  'answerThreshold',
  'shortAbandonThreshold',
  'arrived',
  'answeredAt',
  'endedAt',
  'status',
  'observation',
  'skip',
] as const;
export type Role = (typeof ROLES)[number];

/** The event whose interval counts a contact: its arrival, its pickup, or the end of its after-contact work. */
const ANCHORS = ['arrival', 'answer', 'end'] as const;

const fact = z.enum(FACT_NAMES);
const text = z.string().max(200);

const PROFILE_COLUMN = z.strictObject({
  /** Name in the header, or its place from 1 where there is no header. */
  column: z.union([text, z.int().min(1).max(2000)]),
  role: z.enum(ROLES),
  /** Fact that `total`, `average` and `share` lead to. Columns of one fact with `add` are added up. */
  fact: fact.exactOptional(),
  add: z.boolean().exactOptional(),
  /** Count that an average or a share is multiplied by. */
  weight: fact.exactOptional(),
  unit: z.enum(UNITS).exactOptional(),
  /** Seconds behind a count within a threshold. */
  threshold: z.number().min(0).max(86_400).exactOptional(),
  /** Measure of an observation. */
  measure: text.exactOptional(),
  /** An empty cell repeats the one above. */
  fillDown: z.boolean().exactOptional(),
});
export type ProfileColumn = z.infer<typeof PROFILE_COLUMN>;

/** How a layout of files is read: shareable JSON, recognised by its header. Times in seconds. */
export const PROFILE = z.strictObject({
  name: z.string().regex(/^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,79}$/u),
  title: text.exactOptional(),
  kind: z.enum(EXPORT_KINDS),
  layout: z.enum(['rows', 'matrix']),
  /** Rows of the header; 0 for files without one. */
  headerRows: z.int().min(0).max(3),
  /** Header names that a file of this layout has, all of them. Empty: recognised by the shape of its rows, or by name only. */
  match: z.array(text).max(2000),
  times: z.enum(['local', 'utc']),
  dateOrder: z.enum(DATE_ORDERS).nullable(),
  /** Whether a single time names the start or the end of its interval. */
  label: z.enum(['start', 'end']),
  intervalMinutes: z.literal([5, 10, 15, 30, 60]).nullable(),
  decimal: z.enum(['.', ',']),
  /** Queue and channel of rows that name none. */
  queue: text.nullable(),
  channel: z.enum(CHANNELS).nullable(),
  answerThreshold: z.number().min(0).max(86_400).nullable(),
  shortAbandonThreshold: z.number().min(0).max(86_400).nullable(),
  /** Which event each count is booked at. */
  anchors: z.partialRecord(fact, z.enum(ANCHORS)),
  /** Rows of one queue and interval that differ in a `dimension` are added up. */
  addDimensions: z.boolean(),
  columns: z.array(PROFILE_COLUMN).max(2000),
});
export type Profile = z.infer<typeof PROFILE>;

const STANDARD_ANCHORS: Profile['anchors'] = {
  offered: 'arrival',
  answered: 'answer',
  handled: 'end',
  abandoned: 'end',
};

/** A profile with everything that is usual filled in. */
export function makeProfile(given: Pick<Profile, 'name' | 'columns'> & Partial<Profile>): Profile {
  return {
    kind: 'history',
    layout: 'rows',
    headerRows: 1,
    match: [],
    times: 'local',
    dateOrder: null,
    label: 'start',
    intervalMinutes: null,
    decimal: '.',
    queue: null,
    channel: null,
    answerThreshold: null,
    shortAbandonThreshold: null,
    anchors: STANDARD_ANCHORS,
    addDimensions: false,
    ...given,
  };
}

/** Reads a saved profile from JSON text. */
export function readProfileJson(
  text: string,
  { file }: { file: string },
): { profile: Profile | null; issues: Issue[] } {
  const fail = (detail: string): { profile: null; issues: Issue[] } => ({
    profile: null,
    issues: [{ code: 'INPUT_PROFILE_INVALID', severity: 'error', params: { detail }, file }],
  });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
  const read = PROFILE.safeParse(value);
  if (!read.success) {
    const [first] = read.error.issues;
    return fail(`${first?.path.join('.') ?? ''} ${first?.message ?? ''}`.trim());
  }
  return { profile: read.data, issues: [] };
}

export const writeProfileJson = (profile: Profile): string => `${JSON.stringify(profile, null, 2)}\n`;
