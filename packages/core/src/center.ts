import type { LocalDate, Seconds, Share, Zone } from './units.ts';

export const CHANNELS = ['voice', 'chat', 'email', 'callback', 'message', 'video'] as const;
export type Channel = (typeof CHANNELS)[number];

/** A place (职场) where people sit. No more people can be at work there at once than it has seats. */
export interface Site {
  readonly id: string;
  readonly name: string;
  readonly seats: number;
}

/** A team (班组): the people of one team leader at one site. */
export interface Team {
  readonly id: string;
  readonly name: string;
  readonly site: string;
  readonly leader?: string;
}

export interface Queue {
  readonly id: string;
  readonly name: string;
  readonly channel: Channel;
  /** Skill that an agent needs to serve it; the queue's id when not given. */
  readonly skill?: string;
}

/** Queues that are staffed together. */
export interface PlanningGroup {
  readonly id: string;
  readonly name: string;
  readonly queues: readonly string[];
  readonly serviceGoal: ServiceGoal;
}

/** The definition behind a service level percentage; the ids are those of the `service_level` metric family. */
export const SERVICE_LEVEL_VARIANTS = ['sl1', 'sl2', 'sl3', 'sl4', 'sl5', 'sl6'] as const;
export type ServiceLevelVariant = (typeof SERVICE_LEVEL_VARIANTS)[number];

/** Targets that a staffing requirement has to meet together; each is included only when given. */
export interface ServiceGoal {
  /** Target share answered within `answerThreshold`, 0..1 exclusive. */
  readonly serviceLevel?: Share;
  readonly answerThreshold?: Seconds;
  /** Which definition the target is stated in; `sl3` (answered in time ÷ (answered + abandoned)) unless told otherwise. */
  readonly serviceLevelVariant?: ServiceLevelVariant;
  readonly averageSpeedOfAnswer?: Seconds;
  readonly maxOccupancy?: Share;
  /** Needs a patience: Erlang C has no abandonment. */
  readonly maxAbandonRate?: Share;
}

/** How well an agent masters a skill, 1 (learning) to 5 (expert). */
export interface AgentSkill {
  readonly skill: string;
  readonly level: number;
  /** Day on which the level was assessed. */
  readonly assessed?: LocalDate;
}

export interface Contract {
  readonly id: string;
  readonly weeklyHours: number;
  readonly maxDailyHours?: number;
  readonly daysPerWeek?: number;
}

export interface Agent {
  readonly id: string;
  readonly name: string;
  readonly site: string;
  readonly team: string;
  readonly skills: readonly AgentSkill[];
  readonly contract: string;
  /** First day of employment. */
  readonly start: LocalDate;
  /** Day after the last one, or null while employed. */
  readonly end: LocalDate | null;
}

/** Open from `open` to `close`, both `HH:mm` local; a `close` not after `open` lies on the next day; `24:00` is midnight. */
export interface OpeningWindow {
  readonly open: string;
  readonly close: string;
}

/** Opening hours of a queue (or of every queue: `*`), valid from a date until the next entry of the same queue. */
export interface OpeningHours {
  readonly queue: string;
  readonly effectiveFrom: LocalDate;
  /** Index 0 is Monday, 6 Sunday; an empty list is a closed day. */
  readonly weekly: readonly (readonly OpeningWindow[])[];
}

/** What shrinkage is a share of. */
export const SHRINKAGE_BASES = ['paid', 'scheduled', 'attended'] as const;
export type ShrinkageBase = (typeof SHRINKAGE_BASES)[number];

/** Something an agent can be doing. */
export interface ActivityCode {
  readonly id: string;
  readonly name: string;
  readonly kind: 'work' | 'meal' | 'break' | 'training' | 'meeting' | 'leave' | 'absence' | 'other';
  readonly paid: boolean;
  /** Counts as on-queue time. */
  readonly onQueue: boolean;
  /** True when the schedule places this activity itself, so that the requirement must not gross up for it. */
  readonly placedBySchedule: boolean;
}

/** One part of shrinkage: a share of its base that is lost to an activity. */
export interface ShrinkageItem {
  readonly activity: string;
  readonly share: Share;
  readonly base: ShrinkageBase;
  readonly placedBySchedule: boolean;
}

/** Lunch or break inside a shift: its length, and how long after the shift's start it may begin. */
export interface WorkPlanPause {
  readonly activity: string;
  readonly minutes: number;
  readonly paid: boolean;
  readonly earliestStartMinutes: number;
  readonly latestStartMinutes: number;
}

/** Shift patterns that a schedule may use, and the limits for one person. */
export interface WorkPlan {
  readonly id: string;
  readonly name: string;
  /** Earliest and latest start, `HH:mm` local. A latest start before the earliest lies on the next day. */
  readonly earliestStart: string;
  readonly latestStart: string;
  readonly startIncrementMinutes: number;
  /** Lengths from start to end, pauses included, in minutes. */
  readonly shiftMinutes: readonly number[];
  readonly pauses: readonly WorkPlanPause[];
  readonly minRestMinutes: number;
  readonly maxConsecutiveDays: number;
  readonly minDaysOffPerWeek: number;
  /** Paid hours in a week at most. */
  readonly maxWeeklyHours: number;
}

export interface Center {
  readonly id: string;
  readonly name: string;
  readonly zone: Zone;
  /** ISO 3166 country for holidays, or null for none. */
  readonly country: string | null;
  readonly sites: readonly Site[];
  readonly teams: readonly Team[];
  readonly queues: readonly Queue[];
}

/** When an event comes again after its first time, until a last day. */
export type EventRepeat = { readonly until?: LocalDate } & (
  | { readonly every: 'year' }
  /** On a day of each month, 1 to 31; -1 is the last one. */
  | { readonly every: 'month'; readonly day: number }
  /** On the nth weekday of each month: weekday 0 Monday … 6 Sunday, nth 1 to 5 or -1 for the last one. */
  | { readonly every: 'weekday'; readonly weekday: number; readonly nth: number }
);

/** A dated happening that history or forecast has to know of: promotion, outage, closure, billing run. */
export interface PlanningEvent {
  readonly id: string;
  readonly name: string;
  readonly kind: 'promotion' | 'outage' | 'closure' | 'other';
  readonly start: LocalDate;
  /** Inclusive. */
  readonly end: LocalDate;
  readonly queues: readonly string[] | null;
  /** Multiplier expected on the volume, where the planner knows it (1.2 = 20 % more). */
  readonly factor?: number;
  /** Day on which it was entered. */
  readonly entered?: LocalDate;
  /** Days before and after it on which contacts differ too; their effect is learned day by day. */
  readonly leadDays?: number;
  readonly lagDays?: number;
  readonly repeat?: EventRepeat;
}

/** A dated observation that is not an interval fact: surveys, quality scores, training hours, cost. */
export interface Observation {
  readonly date: LocalDate;
  readonly site: string;
  readonly queue: string;
  readonly measure: string;
  readonly value: number;
  /** Number of cases behind `value`. */
  readonly n: number;
}

/** What an agent did, half-open. */
export interface AgentActivity {
  readonly agent: string;
  readonly start: number;
  readonly end: number;
  readonly code: string;
}
