import { isLocalDate } from '@seatwise/calendar';
import { z } from 'zod';
import { isMonth } from './month.ts';

const share = z.number().min(0).lt(1);
const money = z.number().min(0).max(1e9);
const month = z.string().refine(isMonth, { message: 'YYYY-MM' });
const date = z.string().refine(isLocalDate, { message: 'YYYY-MM-DD' });

const demand = z.strictObject({
  month,
  /** Contacts expected in the month, with the bounds of the forecast where it has them. */
  contacts: z.number().min(0).max(1e9),
  low: z.number().min(0).optional(),
  high: z.number().min(0).optional(),
  /** Average handle time in seconds. */
  aht: z.number().min(0).max(86_400),
  /** Hours in seat that meet the goal by interval; without it, workload ÷ occupancy. */
  baseStaffHours: z.number().min(0).optional(),
  /** People in seat in the busiest interval. */
  peakStaff: z.number().min(0).optional(),
});

/** Length of a class before its people take contacts, then their productivity week by week; 1 after the last. */
const ramp = z.strictObject({
  trainingWeeks: z.number().int().min(0).max(52),
  productivity: z.array(z.number().min(0).max(1)).max(104),
});

const contract = z.strictObject({
  id: z.string().min(1),
  role: z.string().min(1).default('agent'),
  /** Share of a full-time equivalent that one person works. */
  fte: z.number().gt(0).max(1.5),
  /** Wages and charges of one person in a month. */
  monthlyCost: money,
  /** Share of people who leave in a month. */
  attrition: share,
  /** Attrition while new, and for how many months; the contract's own after that. */
  newcomers: z.strictObject({ attrition: share, months: z.number().int().min(1).max(24) }).optional(),
  hireCost: money.default(0),
  trainingCost: money.default(0),
  /** People on board when the plan begins, all of them fully productive. */
  headCount: z.number().min(0).max(1e6),
});

/** A class: people hired on one day. Dates before the plan's start bring people who are still learning. */
const hire = z.strictObject({ date, contract: z.string(), people: z.number().min(0).max(1e5) });

/** People moved in (positive) or out (negative) on the first day of a month. */
const transfer = z.strictObject({ month, contract: z.string(), people: z.number().min(-1e5).max(1e5) });

/** Extra or cut time: at most this share of available hours; cost or saving of one hour. */
const flexible = z.strictObject({ maxShare: share, hourlyCost: money });

const group = z.strictObject({
  id: z.string().min(1),
  site: z.string().min(1).nullable().default(null),
  demand: z.array(demand).min(1),
  /** Share of in-seat time spent on contacts; turns workload into base staff hours where these are not given. */
  occupancy: z.number().gt(0).max(1).default(0.85),
  /** Share of paid time not in seat: one value, or one a month. */
  shrinkage: z.union([share, z.array(share).min(1)]),
  contracts: z.array(contract).min(1).max(50),
  ramp,
  hires: z.array(hire).max(2_000).default([]),
  transfers: z.array(transfer).max(2_000).default([]),
  overtime: flexible.optional(),
  timeOff: flexible.optional(),
  /** Seats of the group, and the hours that each is open in a month. */
  seats: z.strictObject({ count: z.number().int().min(0), openHours: z.number().gt(0).max(744) }).optional(),
  /** Other roles whose cost belongs to the group. */
  support: z
    .array(z.strictObject({ role: z.string().min(1), people: z.number().min(0), monthlyCost: money }))
    .default([]),
});

/** What a scenario changes in every group and month of a plan; what it does not name stays. */
export const CAPACITY_SCENARIO_SCHEMA = z.strictObject({
  name: z.string().min(1).max(80),
  contactsFactor: z.number().min(0).max(100).default(1),
  ahtFactor: z.number().min(0).max(100).default(1),
  /** Added to shrinkage, for example 0.02 for two points more. */
  shrinkagePoints: z.number().min(-1).max(1).default(0),
  attritionFactor: z.number().min(0).max(20).default(1),
  wageFactor: z.number().min(0).max(20).default(1),
});
export type CapacityScenario = z.output<typeof CAPACITY_SCENARIO_SCHEMA>;

/** What a class may be, and what a missing FTE costs a month. */
export const HIRING_RULES_SCHEMA = z.strictObject({
  /** First month in which a class can start (recruiting takes time). */
  earliest: month.optional(),
  minClass: z.number().int().min(1).max(10_000).default(1),
  maxClass: z.number().int().min(1).max(10_000).default(100),
  /** Cost of one FTE short for one month, in the currency. Without it: four times the dearest contract's month. */
  shortageCost: z.number().gt(0).optional(),
});
export type HiringRules = z.output<typeof HIRING_RULES_SCHEMA>;

export const CAPACITY_PLAN_SCHEMA = z.strictObject({
  currency: z.string().regex(/^[A-Z]{3}$/),
  /** First month of the plan. */
  start: month,
  months: z.number().int().min(1).max(60),
  /** Paid hours of one FTE in a month: a fixed number, or hours a workday by the country's calendar. */
  hoursPerFte: z.union([
    z.strictObject({ monthly: z.number().gt(0).max(400) }),
    z.strictObject({ workday: z.number().gt(0).max(12), country: z.string().nullable() }),
  ]),
  groups: z.array(group).min(1).max(500),
  scenarios: z.array(CAPACITY_SCENARIO_SCHEMA).max(20).default([]),
  /** Where given, a hiring plan is made for every group. */
  hiring: HIRING_RULES_SCHEMA.optional(),
});

/** What a capacity plan is made of; see docs/capacity-plan.md. */
export type CapacityPlanInput = z.output<typeof CAPACITY_PLAN_SCHEMA>;
export type CapacityGroup = CapacityPlanInput['groups'][number];
export type CapacityContract = CapacityGroup['contracts'][number];
export type Ramp = CapacityGroup['ramp'];
