import type { Instant, LocalDate } from './units.ts';

/** Kinds of record files beside the interval history. */
export const RECORD_KINDS = [
  'surveys',
  'quality',
  'contacts',
  'complaints',
  'staff',
  'training',
  'costs',
  'self_service',
  'coaching',
  'positions',
  'channels',
  'targets',
  'requests',
  'day_log',
  'platform_totals',
  'peers',
] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

/** A survey that was sent; without a score it was not answered. Customer and agent keys are pseudonyms throughout. */
export interface SurveyRecord {
  readonly date: LocalDate;
  readonly site: string;
  readonly queue: string;
  readonly instrument: 'csat' | 'nps' | 'ces';
  readonly score: number | null;
  readonly occasion: 'post_contact' | 'callback';
}

export interface QualityRecord {
  readonly date: LocalDate;
  readonly site: string;
  readonly queue: string;
  readonly contact: string;
  readonly evaluator: string;
  readonly agent: string;
  readonly team: string;
  /** Points of 100 on the items that are not fatal. */
  readonly score: number;
  readonly fatal: number;
  /** Shift in which the contact was taken; empty where nobody said. */
  readonly shift: string;
  /** Items that were not met, `|` between them. */
  readonly errors: string;
}

export interface ContactRecord {
  readonly start: Instant;
  readonly site: string;
  readonly queue: string;
  readonly customer: string;
  readonly reason: string;
  /** Null where nobody said. */
  readonly resolved: boolean | null;
  /** False when the first level cannot resolve it. */
  readonly resolvable: boolean | null;
}

export interface ComplaintRecord {
  readonly complaint: string;
  readonly received: Instant;
  readonly site: string;
  readonly queue: string;
  readonly customer: string;
  readonly channel: string;
  readonly category: string;
  readonly level: string;
  readonly responded: Instant | null;
  readonly responseHours: number | null;
  readonly closed: Instant | null;
  readonly resolutionHours: number | null;
  readonly escalated: boolean | null;
  readonly escalatedAt: Instant | null;
  readonly external: boolean | null;
  readonly overdueReason: string;
}

export interface StaffRecord {
  readonly date: LocalDate;
  readonly agent: string;
  /** `present` stands for who was there when the file begins. */
  readonly movement: 'present' | 'hire' | 'leave';
  readonly voluntary: boolean | null;
  readonly role: 'agent' | 'leader' | 'other';
  readonly site: string;
  readonly joined: LocalDate | null;
}

export interface TrainingRecord {
  readonly date: LocalDate;
  readonly session: string;
  readonly course: string;
  readonly audience: 'new_hire' | 'agent' | 'trainer';
  readonly agent: string;
  readonly hours: number;
  readonly held: boolean | null;
  readonly attended: boolean | null;
  /** Null without an exam. */
  readonly passed: boolean | null;
}

export interface CostRecord {
  /** First day of the month. */
  readonly month: LocalDate;
  readonly site: string;
  readonly queue: string;
  readonly item: 'labour' | 'overtime' | 'technology' | 'site' | 'training' | 'outsourcing' | 'other';
  readonly amount: number;
  readonly planned: number | null;
  readonly paidHours: number | null;
}

export interface SelfServiceRecord {
  readonly start: Instant;
  readonly queue: string;
  readonly channel: string;
  readonly customer: string;
  readonly passed: boolean | null;
}

/** A coaching talk with an agent. */
export interface CoachingRecord {
  readonly date: LocalDate;
  readonly agent: string;
}

export const POSITION_ROLES = [
  'agent',
  'team_leader',
  'quality',
  'knowledge',
  'planner',
  'trainer',
  'manager',
  'other',
] as const;

/** A place in the organisation chart of a date. */
export interface PositionRecord {
  readonly date: LocalDate;
  readonly person: string;
  readonly role: (typeof POSITION_ROLES)[number];
  readonly team: string;
  readonly site: string;
  /** Empty for the head of the center. */
  readonly reportsTo: string;
}

/** A channel as it stands on a date, and how many peers of the industry offer it. */
export interface ChannelRecord {
  readonly date: LocalDate;
  readonly channel: string;
  readonly offered: boolean;
  /** Served by people. */
  readonly human: boolean;
  readonly selfService: boolean;
  readonly hours: boolean;
  readonly goalSeconds: number | null;
  readonly pilot: boolean;
  readonly contacts: number | null;
  readonly peers: number | null;
  readonly peersOffering: number | null;
  readonly source: string;
}

/** A target of a metric, of the center or of a team. */
export interface TargetRecord {
  readonly metric: string;
  readonly team: string;
  readonly value: number;
  readonly from: LocalDate;
  readonly to: LocalDate | null;
  readonly approver: string;
  readonly approved: LocalDate | null;
  /** A key metric; and one whose target is to be handed down to every team. */
  readonly key: boolean;
  readonly cascade: boolean;
}

export const REQUEST_KINDS = ['time_off', 'swap', 'preference', 'explanation', 'hiring', 'plan_review'] as const;

/** A request and its decision. */
export interface RequestRecord {
  readonly kind: (typeof REQUEST_KINDS)[number];
  readonly requested: Instant;
  readonly decided: Instant | null;
  readonly person: string;
  readonly outcome: string;
  /** Of a swap: rules and cover were checked before it took effect. */
  readonly checked: boolean | null;
  /** Of a hiring request: the last instant at which it is in time. */
  readonly due: Instant | null;
}

export const DAY_LOG_KINDS = ['alert', 'surge', 'action', 'offer', 'incident', 'reforecast'] as const;

/** Something that happened or was done on the day. */
export interface DayLogRecord {
  readonly kind: (typeof DAY_LOG_KINDS)[number];
  readonly start: Instant;
  readonly end: Instant | null;
  readonly takenUp: Instant | null;
  readonly queue: string;
  readonly reason: string;
  readonly author: string;
  readonly people: number | null;
  readonly byRule: boolean | null;
  readonly outcome: string;
  /** Rules of breaks that an action broke. */
  readonly violations: number | null;
}

/** Contacts of a month as the platform itself counts them. */
export interface PlatformTotalRecord {
  readonly month: LocalDate;
  readonly queue: string;
  readonly offered: number;
}

/** What peers report of a metric: quartiles in the metric's own unit. */
export interface PeerRecord {
  readonly date: LocalDate;
  readonly metric: string;
  readonly peers: number;
  readonly sameDefinition: boolean;
  readonly lowerQuartile: number;
  readonly median: number;
  readonly upperQuartile: number;
}

/** Rows of record files by kind. */
export interface CenterRecords {
  readonly surveys: readonly SurveyRecord[];
  readonly quality: readonly QualityRecord[];
  readonly contacts: readonly ContactRecord[];
  readonly complaints: readonly ComplaintRecord[];
  readonly staff: readonly StaffRecord[];
  readonly training: readonly TrainingRecord[];
  readonly costs: readonly CostRecord[];
  readonly self_service: readonly SelfServiceRecord[];
  readonly coaching: readonly CoachingRecord[];
  readonly positions: readonly PositionRecord[];
  readonly channels: readonly ChannelRecord[];
  readonly targets: readonly TargetRecord[];
  readonly requests: readonly RequestRecord[];
  readonly day_log: readonly DayLogRecord[];
  readonly platform_totals: readonly PlatformTotalRecord[];
  readonly peers: readonly PeerRecord[];
}
