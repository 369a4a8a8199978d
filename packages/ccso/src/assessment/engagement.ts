import type { LocalDate } from '@seatwise/core';
import type { DecidedClause } from '../evidence/apply-decisions.ts';

/** Stages of an engagement, in order. A result ends it; a retest is an engagement of its own that names the first. */
export const STAGES = [
  'application',
  'self_assessment',
  'document_review',
  'on_site',
  'scoring',
  'committee',
  'result',
  'closed',
] as const;
export type Stage = (typeof STAGES)[number];

const ROLES = ['coordinator', 'assessor', 'committee'] as const;
export type Role = (typeof ROLES)[number];

/** A certificate with the days on which it holds, both inclusive. */
export interface Certificate {
  readonly role: 'coordinator' | 'assessor';
  readonly number: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** A person who may take part. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly certificates: readonly Certificate[];
  /** Center that the person coordinates or works for. */
  readonly center: string | null;
  /** Centers that the person has coached or advised, with the last day of it. */
  readonly coached: readonly { readonly center: string; readonly until: LocalDate }[];
  /** Trainings and examinations passed, reviews held, engagements worked on: what a selection looks at. */
  readonly log: readonly {
    readonly date: LocalDate;
    readonly kind: 'training' | 'exam' | 'review' | 'engagement' | 'experience';
    readonly note: string;
  }[];
}

export interface Appointment {
  readonly person: string;
  readonly role: Role;
}

/** One blind score of a subjective clause: 1 to 4 by its anchors. */
export interface BlindScore {
  readonly assessor: string;
  readonly clause: string;
  readonly level: 1 | 2 | 3 | 4;
  readonly note: string;
}

/** What the coordinator says of a clause in the self-assessment. It decides nothing: assessors see it beside the evidence. */
export interface SelfJudgement {
  readonly clause: string;
  readonly state: 'met' | 'unmet' | 'partial' | 'not_applicable';
  readonly note: string;
}

export interface ImprovementAction {
  readonly id: string;
  readonly clause: string;
  readonly owner: string;
  readonly due: LocalDate;
  /** Half-days. */
  readonly effort: number;
  /** Milli-points. */
  readonly expectedPoints: number;
  readonly what: string;
  /** Numbers before and after, where there are any. */
  readonly before: string | null;
  readonly after: string | null;
  readonly closedAt: LocalDate | null;
}

export interface CoachingRecord {
  readonly id: string;
  readonly date: LocalDate;
  readonly coach: string;
  readonly clauses: readonly string[];
  readonly topic: string;
  readonly agreed: string;
}

export interface EngagementSetup {
  readonly id: string;
  readonly center: string;
  readonly catalogue: { readonly id: string; readonly version: string; readonly hash: string };
  /** Observation window, fixed for the whole engagement: first day, and first day after it. */
  readonly window: { readonly from: LocalDate; readonly until: LocalDate };
  /** First engagement of a retest. */
  readonly retestOf: string | null;
  readonly attempt: number;
}

export interface EngagementResult {
  readonly date: LocalDate;
  readonly total: { readonly low: number; readonly high: number };
  readonly passed: boolean;
  readonly band: string | null;
  readonly reason: string;
}

/** An engagement as its events have made it. */
export interface Engagement {
  readonly setup: EngagementSetup;
  readonly stage: Stage;
  readonly appointments: readonly Appointment[];
  readonly selfAssessment: readonly SelfJudgement[];
  /** Day on which the coordinator handed it in; null before. */
  readonly selfAssessedOn: LocalDate | null;
  readonly decisions: readonly DecidedClause[];
  readonly scores: readonly BlindScore[];
  /** Assessors who have locked their blind scores. */
  readonly locked: readonly string[];
  readonly actions: readonly ImprovementAction[];
  readonly coaching: readonly CoachingRecord[];
  /** Modules whose many not-applicable clauses the committee has confirmed. */
  readonly confirmed: readonly string[];
  readonly result: EngagementResult | null;
  readonly version: number;
}

/** What happened, with who and when. The list of them is the engagement. */
export interface EventHead {
  readonly seq: number;
  readonly at: string;
  readonly by: string;
}

export type EngagementEvent = EventHead &
  (
    | { readonly type: 'applied'; readonly setup: EngagementSetup }
    | { readonly type: 'appointed'; readonly appointment: Appointment }
    | { readonly type: 'moved'; readonly to: Stage; readonly reason: string }
    | { readonly type: 'declared'; readonly judgement: SelfJudgement }
    | { readonly type: 'decided'; readonly decision: DecidedClause }
    | { readonly type: 'scored'; readonly score: BlindScore }
    | { readonly type: 'locked' }
    | { readonly type: 'planned'; readonly action: ImprovementAction }
    | { readonly type: 'coached'; readonly record: CoachingRecord }
    | { readonly type: 'confirmed'; readonly module: string; readonly reason: string }
    | { readonly type: 'concluded'; readonly result: EngagementResult }
  );

/** One event more; the state before is untouched. */
function applyEvent(before: Engagement | null, event: EngagementEvent): Engagement {
  if (event.type === 'applied') {
    return {
      setup: event.setup,
      stage: 'application',
      appointments: [],
      selfAssessment: [],
      selfAssessedOn: null,
      decisions: [],
      scores: [],
      locked: [],
      actions: [],
      coaching: [],
      confirmed: [],
      result: null,
      version: event.seq,
    };
  }
  if (!before) throw new TypeError('an engagement begins with an application');
  return { ...before, ...changeOf(before, event), version: event.seq };
}

function changeOf(before: Engagement, event: Exclude<EngagementEvent, { type: 'applied' }>): Partial<Engagement> {
  switch (event.type) {
    case 'appointed':
      return { appointments: [...before.appointments, event.appointment] };
    case 'moved':
      return {
        stage: event.to,
        ...(before.stage === 'self_assessment' ? { selfAssessedOn: event.at.slice(0, 10) } : {}),
      };
    case 'declared': {
      const others = before.selfAssessment.filter(({ clause }) => clause !== event.judgement.clause);
      return { selfAssessment: [...others, event.judgement] };
    }
    case 'decided':
      return { decisions: [...before.decisions, event.decision] };
    case 'scored': {
      const { assessor, clause } = event.score;
      const others = before.scores.filter((one) => one.assessor !== assessor || one.clause !== clause);
      return { scores: [...others, event.score] };
    }
    case 'locked':
      return { locked: [...before.locked, event.by] };
    case 'planned':
      return { actions: [...before.actions.filter(({ id }) => id !== event.action.id), event.action] };
    case 'coached':
      return { coaching: [...before.coaching, event.record] };
    case 'confirmed':
      return { confirmed: [...before.confirmed, event.module] };
    case 'concluded':
      return { stage: 'result', result: event.result };
  }
}

/** The engagement that a list of events makes. */
export function engagementOf(events: readonly EngagementEvent[]): Engagement {
  const made = events.reduce<Engagement | null>((state, event) => applyEvent(state, event), null);
  if (!made) throw new TypeError('an engagement needs events');
  return made;
}
