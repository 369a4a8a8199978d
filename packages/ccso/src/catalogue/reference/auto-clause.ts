import type { Check, Clause, EvidenceRule, Test } from '../clause-schema.ts';

/** House weights: milli-points of a deduction and of a bonus (the project's own, not the standard's). */
const DEDUCT = 200;
const BONUS = 250;

interface AutoClause {
  readonly code: string;
  readonly polarity: Clause['polarity'];
  /** zh, en. */
  readonly title: readonly [string, string];
  readonly requirement: readonly [string, string];
  readonly evidence: readonly [string, string];
  readonly dimensions: Clause['dimensions'];
  readonly rule: EvidenceRule;
  readonly effort: number;
}

/** An objective clause that data answers, in the project's own words and with house limits. */
export function autoClause({
  code,
  polarity,
  title,
  requirement,
  evidence,
  dimensions,
  rule,
  effort,
}: AutoClause): Clause {
  const both = ([zh, en]: readonly [string, string]) => ({ zh, en });
  return {
    code,
    title: both(title),
    requirement: both(requirement),
    polarity,
    deduct: polarity === 'bonus' ? 0 : DEDUCT,
    bonus: polarity === 'deduct' ? 0 : BONUS,
    partial: null,
    dimensions,
    judgement: 'objective',
    anchors: null,
    evidence: both(evidence),
    shortfall: null,
    firstStep: null,
    parameters: {},
    applies: null,
    answeredBy: 'planning',
    rule,
    provenance: {
      text: 'project',
      limits: 'project',
      points: 'project',
      dimensions: 'project',
      effort: 'project',
      source: null,
    },
    effort,
    leadTimeMonths: 0,
  };
}

export const fact = (name: string, comparator: Check['comparator'], limit: Check['limit']): Check => ({
  source: 'fact',
  name,
  comparator,
  limit,
});

export const metric = (name: string, comparator: Check['comparator'], limit: number): Check => ({
  source: 'metric',
  name,
  comparator,
  limit,
});

export const all = (...checks: Check[]): Test => ({ all: checks });
export const any = (...checks: Check[]): Test => ({ any: checks });

/** Two dimensions as six and four tenths; one as all of it. */
export const SM_CE = { service_management: 600, cost_effectiveness: 400 } as const;
export const CE_SM = { cost_effectiveness: 600, service_management: 400 } as const;
export const CX_SV = { customer_experience: 600, strategic_value: 400 } as const;
export const SM = { service_management: 1000 } as const;
export const CX = { customer_experience: 1000 } as const;
export const CE = { cost_effectiveness: 1000 } as const;
