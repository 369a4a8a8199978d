import type { JsonObject } from '../canonical-json.ts';
import type { EvidenceKind, PeriodGrain, PeriodSeries } from '../planning-fact.ts';
import type { LocalDate } from '../units.ts';

export const SCORE_DIMENSIONS = [
  'strategic_value',
  'customer_experience',
  'cost_effectiveness',
  'service_management',
] as const;
export type ScoreDimension = (typeof SCORE_DIMENSIONS)[number];

export const CLAUSE_STATES = [
  'met',
  'unmet',
  'partial',
  'not_evaluated',
  'insufficient',
  'not_applicable',
  'stale',
] as const;
export type ClauseState = (typeof CLAUSE_STATES)[number];

/** Values of one metric by period, as `metrics` evaluates them. */
export interface MetricSeries extends PeriodSeries {
  readonly metric: string;
  readonly version: string;
  readonly definitionHash: string;
  readonly scope: string;
}

/** How to see the same thing again: what was asked for, of which version, over which time. */
export interface EvidenceQuery {
  readonly source: 'metric' | 'fact';
  readonly name: string;
  readonly version: string | null;
  readonly scope: string;
  readonly grain: PeriodGrain | null;
  readonly from: string | null;
  readonly to: string | null;
}

/** One period that a rule looked at; `observed` is null where nothing is known. */
export interface EvidencePeriod {
  readonly start: LocalDate;
  readonly observed: number | string | boolean | null;
  readonly limit: number | string | boolean | null;
  readonly passed: boolean | null;
}

/** One thing looked at for a clause: a metric value or a planning fact, and what the rule made of it. */
export interface EvidenceItem {
  readonly source: 'metric' | 'fact';
  /** Metric id or fact name. */
  readonly name: string;
  readonly version: string | null;
  /** Hash of the metric's definition. */
  readonly definitionHash: string | null;
  /** With periods: how many of them passed. */
  readonly observed: number | string | boolean | null;
  readonly comparator: string;
  readonly limit: number | string | boolean | null;
  /** Parameter, fact or metric that the limit comes from. */
  readonly limitFrom: string | null;
  /** Null: not decided. */
  readonly passed: boolean | null;
  readonly from: string | null;
  readonly to: string | null;
  /** Rows behind it. */
  readonly n: number | null;
  /** Artefact the observation came from. */
  readonly artefact: string | null;
  readonly kind: EvidenceKind;
  readonly receivedAt: string | null;
  readonly periods: readonly EvidencePeriod[];
  readonly query: EvidenceQuery;
  /** SHA-256 of everything observed. */
  readonly hash: string;
}

/** A person's word on a clause, kept beside what the rule found. */
export interface ClauseDecision {
  readonly state: ClauseState;
  readonly reached: 'floor' | 'stretch' | null;
  /** `accept`: the evidence stands; `override`: it does not, for a reason; `judge`: nothing was automatic; `adjudicate`: after blind scores. */
  readonly act: 'accept' | 'override' | 'judge' | 'adjudicate';
  readonly by: string;
  readonly at: string;
  readonly reason: string;
  /** Second person, for a clause that does not apply. */
  readonly approver: string | null;
  /** Manual evidence that the decision rests on, by id. */
  readonly evidence: readonly string[];
}

/** What is known about one clause. */
export interface ClauseEvidence {
  readonly clause: string;
  readonly state: ClauseState;
  /** The step reached, where the clause is graded. */
  readonly reached: 'floor' | 'stretch' | null;
  readonly ruleHash: string;
  readonly items: readonly EvidenceItem[];
  /** Facts or metrics that were lacking, by name. */
  readonly missing: readonly string[];
  /** Weakest kind among the items that decided; null where nothing did. */
  readonly kind: EvidenceKind | null;
  /** What data alone would say, where a person has to confirm it (declared data, a condition that does not hold). */
  readonly proposed: ClauseState | null;
  /** What the rule said, where a person decided otherwise or again. */
  readonly automatic: { readonly state: ClauseState; readonly reached: 'floor' | 'stretch' | null } | null;
  readonly decision: ClauseDecision | null;
}

export interface Evidence {
  readonly catalogue: string;
  readonly catalogueHash: string;
  readonly clauses: readonly ClauseEvidence[];
}

/** Milli-points as whole numbers with the range that missing evidence leaves open. */
export interface PointRange {
  readonly low: number;
  readonly high: number;
}

export interface ClauseScore {
  readonly clause: string;
  readonly state: ClauseState;
  readonly points: PointRange;
  readonly dimensions: { readonly [Dimension in ScoreDimension]: PointRange };
}

export interface ModuleScore {
  readonly module: string;
  readonly points: PointRange;
  readonly clauses: number;
  readonly evaluated: number;
  /** Clauses that do not apply. */
  readonly notApplicable: number;
  /** True where so many do not apply that the committee has to confirm it. */
  readonly toConfirm: boolean;
  /** Points taken off by a cap on bonuses, 0 or less. */
  readonly cut: PointRange;
}

export interface Score {
  readonly catalogue: string;
  readonly catalogueHash: string;
  /** True when the catalogue holds every clause that its structure promises. Only then is there a result. */
  readonly complete: boolean;
  readonly clauses: readonly ClauseScore[];
  readonly modules: readonly ModuleScore[];
  /** Points reached by clauses alone, base not added: bonuses minus deductions, before caps. */
  readonly points: PointRange;
  readonly dimensions: { readonly [Dimension in ScoreDimension]: PointRange };
  readonly evaluated: number;
  readonly total: number;
  /** Null for an incomplete catalogue. */
  readonly result: {
    readonly total: PointRange;
    /** The same as fractions of milli-points, where points of clauses that do not apply were moved: `60000` or `180001/3`. */
    readonly exact: { readonly low: string; readonly high: string };
    readonly passed: boolean | null;
    readonly atBoundary: boolean;
    readonly band: string | null;
    /** Total less the mark. */
    readonly margin: PointRange;
    /** Per dimension: its base and its points, and the most that it can be. They and `cut` add up to the total. */
    readonly dimensions: { readonly [Dimension in ScoreDimension]: PointRange & { readonly maximum: number } };
    /** What caps took off or added. */
    readonly cut: PointRange;
  } | null;
  readonly profile: JsonObject;
}
