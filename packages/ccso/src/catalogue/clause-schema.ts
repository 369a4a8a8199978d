import { PERIOD_GRAINS, SCORE_DIMENSIONS } from '@seatwise/core';
import { z } from 'zod';
import { bilingual, milliPoints, PROVENANCE } from './schema-parts.ts';

const shifted = { times: z.number().optional(), plus: z.number().optional() };

/** What an observation is compared with: a value, a parameter of the clause, or another observation, times and plus a number. */
const limit = z.union([
  z.number(),
  z.string(),
  z.boolean(),
  z.null(),
  z.strictObject({ parameter: z.string().min(1), ...shifted }),
  z.strictObject({ fact: z.string().min(1), ...shifted }),
  z.strictObject({ metric: z.string().min(1), ...shifted }),
]);
export type Limit = z.infer<typeof limit>;

/** One look at a metric or a planning fact. `present` asks only whether it is known. */
const check = z
  .strictObject({
    source: z.enum(['metric', 'fact']),
    /** Metric id with its method, `family.*` for the registered variant, or a fact. */
    name: z.string().min(1),
    comparator: z.enum(['>=', '>', '<=', '<', '=', 'present']),
    /** Null with `present`. */
    limit,
    /** Looked at period by period: at least `least` of the `last` ones pass, all of them unless said. */
    over: z
      .strictObject({
        grain: z.enum(PERIOD_GRAINS),
        last: z.int().min(1).max(400),
        least: z.int().min(1).max(400).optional(),
      })
      .refine(({ last, least }) => least === undefined || least <= last, { message: 'least is more than last' })
      .optional(),
    /** Rows that a value needs at least, or it is insufficient. */
    minimumRows: z.int().min(1).optional(),
    /** The check counts only while its metric is the registered variant of its family: each variant has a limit of its own. */
    registered: z.literal(true).optional(),
    /** Evidence older than this many days is stale. */
    freshDays: z.int().min(1).max(3660).optional(),
  })
  .refine(({ comparator, limit: own }) => (comparator === 'present') === (own === null), {
    message: 'limit and comparator disagree',
  })
  .refine(({ source, name, registered }) => !registered || (source === 'metric' && /^\w+\.\w+$/.test(name)), {
    message: 'only a metric with its method can be the registered variant',
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

/** A number or text of a requirement that a center may set otherwise; `{name}` in the texts shows the value in force. */
const parameter = z.strictObject({
  value: z.union([z.number(), z.string()]),
  unit: z.string().min(1),
  range: z.tuple([z.number(), z.number()]).nullable(),
  provenance: z.enum(PROVENANCE),
});
export type Parameter = z.infer<typeof parameter>;

export const CLAUSE_SCHEMA = z
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
    /** Milli-points kept of them when partly met, on a clause that defines such a step. */
    partial: milliPoints.nullable(),
    /** Shares in per mille, 1000 together. */
    dimensions: z.partialRecord(z.enum(SCORE_DIMENSIONS), z.int().min(0).max(1000)),
    judgement: z.enum(['objective', 'subjective']),
    /** What is seen at each of four levels; 3 and above is met. Exactly on subjective clauses. */
    anchors: z.tuple([bilingual, bilingual, bilingual, bilingual]).nullable(),
    /** What is looked at, who shows it, what the assessor does. */
    evidence: bilingual,
    /** What centers usually lack, and the first step to mend it. */
    shortfall: bilingual.nullable(),
    firstStep: bilingual.nullable(),
    parameters: z.record(z.string().regex(/^[a-z][a-z0-9_]*$/), parameter),
    /** Condition under which it applies; null: always. */
    applies: z.strictObject({ fact: z.string().min(1), when: bilingual }).nullable(),
    /** Data of planning or imported records decide; `prefill` proposes and a person confirms; a person decides. */
    answeredBy: z.enum(['planning', 'records', 'prefill', 'person']),
    rule: rule.nullable(),
    /** Half-days of work from unmet to met for a center of 200 seats. */
    effort: z.int().min(0).max(400),
    /** Months that pass before it can be shown, apart from the work. */
    leadTimeMonths: z.int().min(0).max(60),
    /** Where each field is from. `source` names a law, page or document. */
    provenance: z.strictObject({
      text: z.enum(PROVENANCE),
      limits: z.enum(PROVENANCE),
      points: z.enum(PROVENANCE),
      dimensions: z.enum(PROVENANCE),
      effort: z.enum(PROVENANCE),
      source: z.string().nullable(),
    }),
  })
  .refine(
    ({ dimensions }) => Object.values(dimensions).reduce((sum: number, share) => sum + (share ?? 0), 0) === 1000,
    { message: 'dimension shares must add up to 1000' },
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
  .refine(
    ({ polarity, partial, deduct, bonus }) => partial === null || (polarity !== 'graded' && partial <= deduct + bonus),
    {
      message: 'a partial step keeps at most the points of its clause, and a graded clause has its own steps',
    },
  )
  .refine(({ polarity, rule: own }) => own === null || (polarity === 'graded') === (own.stretch !== undefined), {
    message: 'a graded clause has a stretch, others have none',
  })
  .refine(({ judgement, anchors }) => (judgement === 'subjective') === (anchors !== null), {
    message: 'a subjective clause has anchors, others have none',
  })
  .refine(({ judgement, rule: own }) => judgement === 'objective' || own === null, {
    message: 'a subjective clause has no rule',
  })
  .refine(({ answeredBy, rule: own }) => own === null || answeredBy === 'planning' || answeredBy === 'records', {
    message: 'a rule belongs to a clause that data decide',
  });
export type Clause = z.infer<typeof CLAUSE_SCHEMA>;
