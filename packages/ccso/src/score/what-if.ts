import { compareText, type Evidence, type PointRange, type Score, SeatwiseError } from '@seatwise/core';
import type { Catalogue, ScoringProfile } from '../catalogue/schema.ts';
import { type BestSteps, bestSteps } from './best-steps.ts';
import { type ImprovementStep, MICRO, roomToImprove } from './improvement-steps.ts';
import { scoreAssessment } from './score-assessment.ts';

export interface WhatIfInput {
  readonly catalogue: Catalogue;
  readonly evidence: Evidence;
  readonly profile?: ScoringProfile;
  /** Leaves out what cannot be shown within so many months. */
  readonly withinMonths?: number;
}

export interface WhatIfStep {
  readonly clause: string;
  /** Half-days. */
  readonly effort: number;
  readonly leadTimeMonths: number;
  /** Milli-points that the clause itself adds at the low end. */
  readonly gain: number;
}

export interface WhatIf {
  readonly steps: readonly WhatIfStep[];
  /** Half-days of all steps. */
  readonly effort: number;
  /** Longest lead time among them. */
  readonly leadTimeMonths: number;
  readonly before: PointRange;
  readonly after: PointRange;
  readonly score: Score;
}

/**
 * The steps that raise the low end of the total most for at most `budget` half-days. Exact: no other choice within the budget
 * gives more; among equals the least effort.
 */
export function bestForBudget(input: WhatIfInput, budget: number): WhatIf {
  if (!Number.isInteger(budget) || budget < 0) throw new SeatwiseError('WHATIF_BUDGET_INVALID', { value: budget });
  const { best, reach } = solve(input, budget);
  const within = Math.min(budget, reach);
  const most = best.gain[within] as number;
  const effort = best.gain.indexOf(most);
  return outcome(input, best.stepsFor(effort));
}

/**
 * The least effort after which the low end of the total reaches a number of milli-points (`strictly`: lies above it), or null
 * when not even every step together does.
 */
export function leastEffortFor(input: WhatIfInput, target: number, strictly = false): WhatIf | null {
  const { best, reach } = solve(input, Number.POSITIVE_INFINITY);
  const now = outcome(input, []);
  const reaches = ({ score }: WhatIf) => {
    const low = fraction(score.result?.exact.low ?? `${score.points.low}`);
    return strictly ? low.top > BigInt(target) * low.bottom : low.top >= BigInt(target) * low.bottom;
  };
  if (reaches(now)) return now;
  // Points of clauses that do not apply are cut to a thousandth of a milli-point in the search: look a little before it.
  const needed = (target - now.before.low - 1) * MICRO;
  for (let effort = 0; effort <= reach; effort++) {
    if ((best.gain[effort] as number) < needed) continue;
    if (effort > 0 && best.gain[effort] === best.gain[effort - 1]) continue;
    const found = outcome(input, best.stepsFor(effort));
    if (reaches(found)) return found;
  }
  return null;
}

function solve(
  { catalogue, evidence, profile = catalogue.profile, withinMonths = Number.POSITIVE_INFINITY }: WhatIfInput,
  budget: number,
): {
  best: BestSteps;
  reach: number;
} {
  const room = roomToImprove(catalogue, evidence, profile, withinMonths);
  const all = room.steps.reduce((sum, { effort }) => sum + effort, 0);
  const reach = Math.min(budget, all);
  return { best: bestSteps(room, profile, reach), reach };
}

function outcome(
  { catalogue, evidence, profile = catalogue.profile }: WhatIfInput,
  steps: readonly ImprovementStep[],
): WhatIf {
  const met = new Set(steps.map(({ clause }) => clause.code));
  const known = new Set(evidence.clauses.map(({ clause }) => clause));
  const blank = [...met].filter((code) => !known.has(code)).map((clause) => ({ ...NOTHING, clause }));
  const after: Evidence = {
    ...evidence,
    clauses: [...evidence.clauses, ...blank].map((one) =>
      met.has(one.clause) ? { ...one, state: 'met' as const, reached: null } : one,
    ),
  };
  const range = (score: Score): PointRange => score.result?.total ?? score.points;
  const score = scoreAssessment({ catalogue, evidence: after, profile });
  return {
    steps: steps
      .map(({ clause, effort, floor, bonus }) => ({
        clause: clause.code,
        effort,
        leadTimeMonths: clause.leadTimeMonths,
        gain: Math.floor((floor + bonus) / MICRO),
      }))
      .toSorted(
        (a, b) => b.gain * Math.max(1, a.effort) - a.gain * Math.max(1, b.effort) || compareText(a.clause, b.clause),
      ),
    effort: steps.reduce((sum, step) => sum + step.effort, 0),
    leadTimeMonths: steps.reduce((longest, { clause }) => Math.max(longest, clause.leadTimeMonths), 0),
    before: range(scoreAssessment({ catalogue, evidence, profile })),
    after: range(score),
    score,
  };
}

const NOTHING = {
  state: 'not_evaluated',
  reached: null,
  ruleHash: '',
  items: [],
  missing: [],
  kind: null,
  proposed: null,
  automatic: null,
  decision: null,
} as const;

function fraction(text: string): { top: bigint; bottom: bigint } {
  const [top = '0', bottom = '1'] = text.split('/');
  return { top: BigInt(top), bottom: BigInt(bottom) };
}
