import { z } from 'zod';

const id = z
  .string()
  .min(1)
  .max(64)
  .regex(/^[^@]+$/, { message: 'no @' });
const cost = z.number().min(0).max(1e9);
const bound = z.number().min(0).max(1e6).optional();

/**
 * Outside `hardMin … hardMax` is not allowed; every unit below `softMin` or above `softMax` costs `cost`. The vocabulary
 * is that of OR-tools' scheduling example.
 */
const bounds = { hardMin: bound, softMin: bound, softMax: bound, hardMax: bound, cost: cost.optional() };

/** Days that a rule looks at: worked, off, or of some shift types. */
const selector = z.union([z.enum(['work', 'off']), z.array(z.string().min(1)).min(1)]);

/** Window of a total: calendar weeks and months, the whole period, or any so many days in a row. */
const per = z.union([
  z.enum(['week', 'month', 'period']),
  z.strictObject({ anyDays: z.number().int().min(1).max(31) }),
]);

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, { message: 'HH:MM' });

/** A rule of a contract or of a labour-law pack. Without a cost it is hard. */
export const ruleSchema = z.discriminatedUnion('rule', [
  /** Minutes between the end of a shift and the start of the next day's. */
  z.strictObject({ rule: z.literal('rest'), id, minutes: z.number().int().min(0).max(2880), cost: cost.optional() }),
  /** Length of runs of days. */
  z.strictObject({ rule: z.literal('consecutive'), id, of: selector, ...bounds }),
  /** Paid hours. */
  z.strictObject({ rule: z.literal('hours'), id, per, ...bounds }),
  /** Days of a kind. */
  z.strictObject({ rule: z.literal('days'), id, of: selector, per, ...bounds }),
  /** Points of a kind. */
  z.strictObject({ rule: z.literal('points'), id, points: z.string().min(1), per, ...bounds }),
  /** Weekends (or other blocks of weekdays) with work. */
  z.strictObject({
    rule: z.literal('weekends'),
    id,
    weekdays: z.array(z.number().int().min(0).max(6)).min(1).default([5, 6]),
    ...bounds,
  }),
  /** Types that must not follow each other on the next day. */
  z.strictObject({
    rule: z.literal('succession'),
    id,
    after: z.array(z.string().min(1)).min(1),
    next: z.array(z.string().min(1)).min(1),
    cost: cost.optional(),
  }),
  /** A sequence of days that must not occur. */
  z.strictObject({ rule: z.literal('pattern'), id, days: z.array(selector).min(2).max(14), cost: cost.optional() }),
  /** A window of the clock in which nobody under this rule works: hard. */
  z.strictObject({ rule: z.literal('barred'), id, start: clock, end: clock }),
  /** Paid hours of one shift: hard. */
  z.strictObject({ rule: z.literal('shift-hours'), id, hardMax: z.number().min(0).max(24) }),
]);

export type ProblemRule = z.output<typeof ruleSchema>;
export type RulePeriod = z.output<typeof per>;
export type RuleSelector = z.output<typeof selector>;
