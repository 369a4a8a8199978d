import { isZone } from '@seatwise/calendar';
import { INTERVAL_MINUTES, SERVICE_LEVEL_VARIANTS, SHRINKAGE_BASES } from '@seatwise/core';
import { z } from 'zod';

const share = z.number().min(0).lt(1);
const seconds = z.number().positive().max(86_400);

/** How a center plans: everything of the main job that is a choice and no data. Times in seconds, shares 0 to below 1. */
export const PLAN_SETTINGS = z.strictObject({
  zone: z.string().refine(isZone, 'an IANA time zone, for example Asia/Shanghai'),
  /** ISO 3166 country for holidays; null for weekdays and weekends alone. */
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .nullable(),
  intervalMinutes: z.literal(INTERVAL_MINUTES),
  horizonDays: z.int().min(1).max(400),
  goal: z.strictObject({
    serviceLevel: share.exactOptional(),
    answerThreshold: seconds.exactOptional(),
    serviceLevelVariant: z.enum(SERVICE_LEVEL_VARIANTS).exactOptional(),
    averageSpeedOfAnswer: seconds.exactOptional(),
    maxOccupancy: share.exactOptional(),
    maxAbandonRate: share.exactOptional(),
  }),
  /** Mean patience; Erlang A when given, Erlang C when null. */
  patience: seconds.nullable(),
  shrinkage: z
    .array(
      z.strictObject({
        activity: z.string().min(1).max(100),
        share,
        base: z.enum(SHRINKAGE_BASES),
        placedBySchedule: z.boolean(),
      }),
    )
    .max(50),
  minimumStaff: z.int().min(0).max(10_000),
  /** Handle time where the history holds none. */
  aht: seconds.nullable(),
  ratioPreset: z.string().max(100),
  /** Variant in force of a metric family, for an assessment: `{ "csat": "csat.top2_box" }`. */
  registered: z.record(z.string().max(60), z.string().max(120)).exactOptional(),
  /** Share above the forecast from which an interval is a surge. */
  surgeLimit: z.number().positive().max(10).exactOptional(),
  /** Lines (中继) into the voice platform. */
  voiceLines: z.int().min(1).max(100_000).exactOptional(),
  /** Most layers from agent to head. */
  layersLimit: z.int().min(1).max(20).exactOptional(),
  /** Most agents on duty to one leader on duty. */
  onDutySpan: z.number().positive().max(200).exactOptional(),
  /** Some queue is run by a supplier. */
  outsourced: z.boolean().exactOptional(),
  /** Labour pack in force, and agents who are pregnant, nursing or minors. */
  labour: z
    .strictObject({ pack: z.string().max(60), protectedAgents: z.array(z.string()).max(100_000) })
    .exactOptional(),
  /** Contacts that the budget of a year is made for. */
  budget: z.strictObject({ year: z.int().min(2000).max(2200), contacts: z.number().min(0) }).exactOptional(),
  /** Why a method is in use that did not have the lowest error, by queue. */
  methodReasons: z.record(z.string().max(200), z.string().max(500)).exactOptional(),
});

export type PlanSettings = z.infer<typeof PLAN_SETTINGS>;

/** Part of the settings, to change them. */
export const PLAN_SETTINGS_CHANGE = PLAN_SETTINGS.partial();

/** What a center starts with that has said nothing: 80 % in 20 s, 30 % shrinkage, two weeks of half hours. */
export const defaultSettings = (zone: string): PlanSettings => ({
  zone,
  country: null,
  intervalMinutes: 30,
  horizonDays: 14,
  goal: { serviceLevel: 0.8, answerThreshold: 20 },
  patience: null,
  shrinkage: [{ activity: 'shrinkage', share: 0.3, base: 'scheduled', placedBySchedule: false }],
  minimumStaff: 0,
  aht: null,
  ratioPreset: 'as-stated',
});
