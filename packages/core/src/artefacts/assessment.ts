import type { JsonObject } from '../canonical-json.ts';

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

/** One thing looked at for a clause: a metric value or a planning fact, and what the rule made of it. */
export interface EvidenceItem {
  readonly source: 'metric' | 'fact';
  /** Metric id or fact name. */
  readonly name: string;
  readonly version: string | null;
  readonly observed: number | string | boolean | null;
  readonly comparator: string;
  readonly limit: number | string | boolean | null;
  readonly passed: boolean | null;
  readonly from: string | null;
  readonly to: string | null;
  /** Artefact the observation came from. */
  readonly artefact: string | null;
}

/** What the rule of one clause found. `step` is the index of the graded step reached, where the clause is graded. */
export interface ClauseEvidence {
  readonly clause: string;
  readonly state: ClauseState;
  readonly reached: 'floor' | 'stretch' | null;
  readonly ruleHash: string;
  readonly items: readonly EvidenceItem[];
  /** Facts or metrics that were lacking, by name. */
  readonly missing: readonly string[];
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
}

export interface Score {
  readonly catalogue: string;
  readonly catalogueHash: string;
  /** True when the catalogue holds every clause that its structure promises. Only then is there a result. */
  readonly complete: boolean;
  readonly clauses: readonly ClauseScore[];
  readonly modules: readonly ModuleScore[];
  /** Points reached by clauses alone, base not added: bonuses minus deductions. */
  readonly points: PointRange;
  readonly dimensions: { readonly [Dimension in ScoreDimension]: PointRange };
  readonly evaluated: number;
  readonly total: number;
  /** Null for an incomplete catalogue. */
  readonly result: {
    readonly total: PointRange;
    readonly passed: boolean | null;
    readonly atBoundary: boolean;
    readonly band: string | null;
  } | null;
  readonly profile: JsonObject;
}
