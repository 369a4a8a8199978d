import { isLocalDate, isZone } from '@seatwise/calendar';
import { INTERVAL_MINUTES, isIntervalMinutes } from '@seatwise/core';
import { z } from 'zod';
import { ruleSchema } from './rule-schema.ts';

const date = z.string().refine(isLocalDate, { message: 'YYYY-MM-DD' });
const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, { message: 'HH:MM' });
const id = z.string().min(1).max(64);
const minutes = z.number().int().min(0).max(2880);
const weekday = z.number().int().min(0).max(6);
const cost = z.number().min(0).max(1e9);

/** A meal, a break, the gap of a split shift (两头班), a meeting: time of a shift off the queue. */
const pause = z.strictObject({
  activity: id,
  /** Length; several to choose from give as many forms of the shift. */
  minutes: z.union([z.number().int().min(1).max(720), z.array(z.number().int().min(1).max(720)).min(1).max(24)]),
  paid: z.boolean(),
  /** Earliest and latest start, in minutes after the shift's start. */
  earliest: minutes,
  latest: minutes,
  /** Possible starts are this far apart; the interval of the problem without it. */
  increment: z.number().int().min(1).max(240).optional(),
});

const workPlan = z.strictObject({
  id,
  /** Shift type, as rules, rotations and the dictionary of codes name it. */
  type: id,
  starts: z.strictObject({ earliest: clock, latest: clock, increment: z.number().int().min(1).max(1440) }),
  /** Lengths from start to end, pauses and all. */
  lengths: z.array(z.number().int().min(15).max(1440)).min(1).max(96),
  /** In the order of the day. */
  pauses: z.array(pause).max(12).default([]),
  /** Least and most minutes between the end of a pause and the start of the next; the latter also before the first and after the last. */
  minGapMinutes: minutes.default(0),
  maxGapMinutes: z.number().int().min(15).max(1440).optional(),
  /** 0 Monday … 6 Sunday; every day without it. */
  weekdays: z.array(weekday).min(1).optional(),
  /** False for standby (机动班) and training days: paid, and on no queue. */
  onQueue: z.boolean().default(true),
});

const contract = z.strictObject({
  id,
  workPlans: z.array(id).min(1),
  rules: z.array(ruleSchema).default([]),
  /** Cost of a paid hour. */
  hourCost: cost.default(0),
});

/** Days that something is about: named ones, a range, weekdays; all when nothing is said. */
const when = {
  dates: z.array(date).optional(),
  from: date.optional(),
  to: date.optional(),
  weekdays: z.array(weekday).optional(),
};

const agent = z.strictObject({
  id,
  contract: id,
  site: id.nullable().default(null),
  team: id.nullable().default(null),
  /** Skill → productivity: how much of a fully able person the agent counts on it. */
  skills: z.record(id, z.number().gt(0).max(4)),
  /** States that a labour-law pack has rules for: pregnant, nursing, minor. */
  states: z.array(id).default([]),
  /** When the agent can work at all; always when empty. A shift has to lie within one window. */
  availability: z.array(z.strictObject({ ...when, start: clock, end: clock })).default([]),
  /** Whole days away; `credit` is paid minutes a day that count towards hours. */
  timeOff: z
    .array(z.strictObject({ from: date, to: date, code: id.default('leave'), credit: minutes.default(0) }))
    .default([]),
  /** Costs, or rewards when negative, of days that match. */
  preferences: z
    .array(
      z.strictObject({
        ...when,
        day: z.union([z.enum(['off', 'work']), z.array(id).min(1)]),
        startsFrom: clock.optional(),
        startsTo: clock.optional(),
        cost: z.number().min(-1e6).max(1e6),
      }),
    )
    .default([]),
  /** Type of each day of a cycle, `off` for none, from `start` on; other types cost `cost` a day, or are closed without it. */
  rotation: z
    .strictObject({ start: date, cycle: z.array(id).min(1).max(120), cost: cost.optional() })
    .nullable()
    .default(null),
  /** Days that are settled: published, or agreed. A shift on no queue has skill ''. */
  locked: z
    .array(
      z.strictObject({
        date,
        shift: z
          .strictObject({
            workPlan: id,
            start: clock,
            minutes: z.number().int().min(15).max(1440),
            skill: z.string().max(64),
          })
          .nullable(),
      }),
    )
    .default([]),
  /** The days before the first, oldest first; `end` is minutes after that day's midnight. */
  before: z
    .array(z.strictObject({ type: id.nullable(), end: minutes.default(0) }))
    .max(400)
    .default([]),
  /** By rule id, what the first window of a rule has already used: hours, days, points, weekends. */
  carried: z.record(id, z.number()).default({}),
});

const demand = z.strictObject({
  skill: id,
  /** People needed, an interval after the other from the first day's midnight on; days have 23 or 25 hours where the clock changes. */
  required: z.array(z.number().min(0).max(100_000)),
  /** Cost of a person too few, and of one too many, for an hour. */
  under: cost.default(10),
  over: cost.default(1),
  /** Share of the requirement that must be reached. */
  hardMinShare: z.number().min(0).max(1).optional(),
});

/** Points that a shift earns, for fairness and allowances: nights, weekends, holidays. */
const points = z.strictObject({
  id,
  weekdays: z.array(weekday).optional(),
  dates: z.array(date).optional(),
  /** A shift counts when at least `minutes` of it lie in the window of the clock. */
  window: z.strictObject({ start: clock, end: clock, minutes: minutes.default(1) }).optional(),
  value: z.number().min(0).max(1000).default(1),
  /** Cost of a point: an allowance. */
  cost: cost.default(0),
});

/** PROBLEM.json: see docs/schedule-problem.md. */
export const PROBLEM_SCHEMA = z.strictObject({
  version: z.literal(1),
  zone: z.string().refine(isZone, { message: 'IANA zone' }),
  start: date,
  days: z.number().int().min(1).max(366),
  intervalMinutes: z.number().refine(isIntervalMinutes, { message: INTERVAL_MINUTES.join(', ') }),
  weekStart: weekday.default(0),
  /** Shift types with the code that a roster sheet shows. */
  types: z
    .array(
      z.strictObject({
        id,
        code: z.string().min(1).max(8),
        colour: z
          .string()
          .regex(/^#[0-9a-fA-F]{6}$/)
          .optional(),
      }),
    )
    .min(1)
    .max(64),
  points: z.array(points).default([]),
  workPlans: z.array(workPlan).min(1).max(200),
  contracts: z.array(contract).min(1).max(500),
  /** Id of a shipped pack; its rules are added to every contract. */
  labourLaw: id.nullable().default(null),
  sites: z.array(z.strictObject({ id, seats: z.number().int().min(0).max(100_000) })).default([]),
  agents: z.array(agent).min(1).max(20_000),
  demand: z.array(demand).max(200),
});

/** A problem with its defaults filled in. */
export type ScheduleProblem = z.output<typeof PROBLEM_SCHEMA>;
/** A problem as it may be written. */
export type ScheduleProblemInput = z.input<typeof PROBLEM_SCHEMA>;
export type ProblemAgent = ScheduleProblem['agents'][number];
export type ProblemWorkPlan = ScheduleProblem['workPlans'][number];
