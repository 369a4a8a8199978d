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
}
