import { SCORE_DIMENSIONS } from '@seatwise/core';
import { z } from 'zod';

/** Text in both languages; where a standard is Chinese, `zh` is the text that counts. */
const bilingual = z.strictObject({ en: z.string().min(1), zh: z.string().min(1) });
export type Bilingual = z.infer<typeof bilingual>;

/** Where a text or a number is from: the public talk, a licensed copy of the standard, a public source, or this project. */
const PROVENANCE = ['talk', 'licensed', 'public', 'project'] as const;

const milliPoints = z.int().min(0).max(100_000);

/** One look at a metric or a planning fact. `present` asks only whether it is known. */
const check = z.strictObject({
  source: z.enum(['metric', 'fact']),
  name: z.string().min(1),
  comparator: z.enum(['>=', '>', '<=', '<', '=', 'present']),
  /** Null with `present`. */
  limit: z.union([z.number(), z.string(), z.boolean(), z.null()]),
  /** Rows that a metric needs at least, or its value is insufficient. */
  minimumRows: z.int().min(1).optional(),
});
export type Check = z.infer<typeof check>;

const test = z.union([
  z.strictObject({ all: z.array(check).min(1).max(20) }),
  z.strictObject({ any: z.array(check).min(1).max(20) }),
]);
export type Test = z.infer<typeof test>;

/** How a clause is answered by data: `floor` decides a deduction, a bonus or the lower step; `stretch` the upper step of a graded one. */
const rule = z.strictObject({ floor: test, stretch: test.optional() });
export type EvidenceRule = z.infer<typeof rule>;

const clause = z
  .strictObject({
    /** Code of the topic and the place in it: `5.1.2.3`. */
    code: z.string().regex(/^\d+(\.\d+)+$/),
    title: bilingual,
    requirement: bilingual,
    /** Most centers do it: `deduct` if unmet. Few do: `bonus` if met. `graded`: floor missed deducts, stretch met adds. */
    polarity: z.enum(['deduct', 'bonus', 'graded']),
    /** Milli-points lost when unmet, and won when met or stretched. */
    deduct: milliPoints,
    bonus: milliPoints,
    /** Shares in per mille, 1000 together. */
    dimensions: z.partialRecord(z.enum(SCORE_DIMENSIONS), z.int().min(0).max(1000)),
    judgement: z.enum(['objective', 'subjective']),
    /** What is looked at, and who shows it. */
    evidence: bilingual,
    rule: rule.nullable(),
    provenance: z.strictObject({ text: z.enum(PROVENANCE), limits: z.enum(PROVENANCE) }),
    /** Half-days of work from unmet to met for a center of 200 seats. */
    effort: z.int().min(0).max(400),
  })
  .refine(
    ({ dimensions }) => Object.values(dimensions).reduce((sum: number, share) => sum + (share ?? 0), 0) === 1000,
    {
      message: 'dimension shares must add up to 1000',
    },
  )
  .refine(({ polarity, deduct, bonus }) => polarity !== 'deduct' || (deduct > 0 && bonus === 0), {
    message: 'a deduct clause has points to lose and none to win',
  })
  .refine(({ polarity, deduct, bonus }) => polarity !== 'bonus' || (bonus > 0 && deduct === 0), {
    message: 'a bonus clause has points to win and none to lose',
  })
  .refine(({ polarity, deduct, bonus }) => polarity !== 'graded' || (bonus > 0 && deduct > 0), {
    message: 'a graded clause has both',
  })
  .refine(({ polarity, rule: own }) => own === null || (polarity === 'graded') === (own.stretch !== undefined), {
    message: 'a graded clause has a stretch, others have none',
  })
  .refine(({ judgement, rule: own }) => judgement === 'objective' || own === null, {
    message: 'a subjective clause has no rule',
  });
export type Clause = z.infer<typeof clause>;

/** A heading of the tree. Inner ones have `parts`, the lowest have `clauses`. */
export interface Heading {
  readonly code: string;
  readonly title: Bilingual;
  readonly parts: readonly Heading[];
  readonly clauses: readonly Clause[];
}
const heading: z.ZodType<Heading> = z.lazy(() =>
  z.strictObject({
    code: z.string().regex(/^\d+(\.\d+)*$/),
    title: bilingual,
    parts: z.array(heading),
    clauses: z.array(clause),
  }),
);

const profile = z.strictObject({
  /** Milli-points before deductions and bonuses, and the range that a total is kept in. */
  base: milliPoints,
  minimum: milliPoints,
  maximum: milliPoints,
  passMark: milliPoints,
  /** `above`: the mark itself does not pass. */
  passComparator: z.enum(['above', 'at_least']),
  /** Lowest total of each band, ascending; a total below the first has none. */
  bands: z.array(z.strictObject({ from: milliPoints, name: bilingual })),
  retest: z.strictObject({ window: z.enum(['calendar_year', 'twelve_months']), attempts: z.int().min(0).max(12) }),
  /** What happens to the points of a clause that does not apply. */
  notApplicable: z.enum(['leave_out']),
  provenance: z.enum(PROVENANCE),
});
export type ScoringProfile = z.infer<typeof profile>;

export const CATALOGUE_SCHEMA = z.strictObject({
  id: z.string().min(1),
  version: z.string().min(1),
  title: bilingual,
  /** Stands on every screen, export and signature. */
  disclaimer: bilingual,
  /** What a complete catalogue holds: headings by level from the top, clauses, and subjective ones among them. */
  structure: z.strictObject({
    levels: z.array(z.int().positive()).min(1).max(6),
    clauses: z.int().positive(),
    subjective: z.int().min(0),
  }),
  profile,
  modules: z.array(heading).min(1),
});
export type Catalogue = z.infer<typeof CATALOGUE_SCHEMA>;
