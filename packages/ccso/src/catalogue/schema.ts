import { SCORE_DIMENSIONS } from '@seatwise/core';
import { z } from 'zod';
import { CLAUSE_SCHEMA, type Clause } from './clause-schema.ts';
import { bilingual, milliPoints, PROVENANCE } from './schema-parts.ts';

/** A heading of the tree. Inner ones have `parts`, the lowest have `clauses`. */
export interface Heading {
  readonly code: string;
  readonly title: z.infer<typeof bilingual>;
  readonly parts: readonly Heading[];
  readonly clauses: readonly Clause[];
}
const heading: z.ZodType<Heading> = z.lazy(() =>
  z.strictObject({
    code: z.string().regex(/^\d+(\.\d+)*$/),
    title: bilingual,
    parts: z.array(heading),
    clauses: z.array(CLAUSE_SCHEMA),
  }),
);

const date = z.iso.date();
const poolPair = z.strictObject({ deduct: z.int().min(0), bonus: z.int().min(0) });

const profile = z
  .strictObject({
    /** Milli-points before deductions and bonuses, and the range that a total is kept in. */
    base: milliPoints,
    minimum: milliPoints,
    maximum: milliPoints,
    passMark: milliPoints,
    /** `above`: the mark itself does not pass. */
    passComparator: z.enum(['above', 'at_least']),
    /** Lowest total of each band, ascending; a total below the first has none. */
    bands: z.array(z.strictObject({ from: milliPoints, name: bilingual })),
    /** Most bonus that a module can count; modules not named have no cap. */
    bonusCaps: z.record(z.string(), z.int().min(0)),
    /** Strict setting: a module's bonus counts in proportion to the floor that is left, pool × floor left ÷ floor. */
    bonusFollowsFloor: z.boolean(),
    retest: z.strictObject({ window: z.enum(['calendar_year', 'twelve_months']), attempts: z.int().min(0).max(12) }),
    /** Points of a clause that does not apply: lost, or moved to the same sign in the same part, else module. */
    notApplicable: z.enum(['leave_out', 'redistribute']),
    /** Per mille of a module's clauses; above it the committee confirms what does not apply. */
    confirmAbove: z.int().min(0).max(1000),
    /** Where each setting is from; `project` marks a house default. */
    provenance: z.record(z.string(), z.enum(PROVENANCE)),
  })
  .refine(({ minimum, maximum }) => minimum <= maximum, { message: 'the minimum lies above the maximum' })
  .refine(({ bands }) => bands.every(({ from }, i) => i === 0 || from > (bands[i - 1]?.from ?? 0)), {
    message: 'bands must ascend',
  });
export type ScoringProfile = z.infer<typeof profile>;

/** Two or more readings of one sentence of the source. All are shown; the one in force is named. */
const conflict = z
  .strictObject({
    id: z.string().min(1),
    about: bilingual,
    /** Clauses, or profile settings as `profile.passComparator`, in which a reading is used. */
    usedIn: z.array(z.string()),
    readings: z
      .array(z.strictObject({ id: z.string().min(1), text: bilingual, value: z.union([z.number(), z.string()]) }))
      .min(2),
    /** Id of the reading in force; null while the center has not chosen. */
    inForce: z.string().nullable(),
    source: z.string().min(1),
  })
  .refine(({ readings, inForce }) => inForce === null || readings.some(({ id }) => id === inForce), {
    message: 'the reading in force is not among the readings',
  });
export type ReadingConflict = z.infer<typeof conflict>;

const mapping = z.strictObject({
  /** Catalogue and version that this one follows. */
  from: z.strictObject({ id: z.string().min(1), version: z.string().min(1) }),
  clauses: z.array(
    z.strictObject({
      /** Codes of the older version; none for a new clause. */
      from: z.array(z.string()),
      /** Codes of this version; none for a removed clause. */
      to: z.array(z.string()),
      relation: z.enum(['same', 'changed', 'moved', 'split', 'merged', 'added', 'removed']),
    }),
  ),
});
export type VersionMapping = z.infer<typeof mapping>;

export const CATALOGUE_SCHEMA = z.strictObject({
  id: z.string().min(1),
  version: z.string().min(1),
  title: bilingual,
  /** Stands on every screen, export and signature. */
  disclaimer: bilingual,
  effectiveFrom: date.nullable(),
  /** Last day on which it is in force. */
  effectiveTo: date.nullable(),
  /** What a complete catalogue holds: headings by level from the top, clauses, and subjective ones among them. */
  structure: z.strictObject({
    levels: z.array(z.int().positive()).min(1).max(6),
    clauses: z.int().positive(),
    subjective: z.int().min(0),
    /** Milli-points of all clauses together, where promised. */
    points: poolPair.nullable(),
    /** The same by dimension. */
    dimensions: z.partialRecord(z.enum(SCORE_DIMENSIONS), poolPair).nullable(),
  }),
  profile,
  conflicts: z.array(conflict),
  /** Faults that the owner of the catalogue has looked at and accepts. */
  accepted: z.array(
    z.strictObject({ fault: z.string().min(1), subject: z.string().min(1), reason: z.string().min(3) }),
  ),
  mapping: mapping.nullable(),
  modules: z.array(heading).min(1),
});
export type Catalogue = z.infer<typeof CATALOGUE_SCHEMA>;
