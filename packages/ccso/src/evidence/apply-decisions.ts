import { type ClauseDecision, type ClauseEvidence, type Evidence, type LocalDate, SeatwiseError } from '@seatwise/core';
import type { Clause } from '../catalogue/clause-schema.ts';
import type { Catalogue } from '../catalogue/schema.ts';
import { clausesOf } from '../catalogue/tree.ts';
import { type ManualEvidence, validityOn } from './manual-evidence.ts';

/** A decision on a clause, by code. */
export interface DecidedClause extends ClauseDecision {
  readonly clause: string;
}

/**
 * Puts what people decided beside what the rules found: the decision counts, the automatic result stays visible. A decision
 * that rests on manual evidence which is no longer valid on `day` is stale.
 *
 * @throws SeatwiseError CLAUSE_UNKNOWN, ASSESSMENT_REASON_REQUIRED, ASSESSMENT_APPROVER_REQUIRED, ASSESSMENT_STATE_INVALID,
 *   ASSESSMENT_EVIDENCE_UNKNOWN
 */
export function applyDecisions(
  catalogue: Catalogue,
  evidence: Evidence,
  decisions: readonly DecidedClause[],
  manual: readonly ManualEvidence[],
  day: LocalDate,
): Evidence {
  const clauses = new Map(clausesOf(catalogue).map(({ clause }) => [clause.code, clause]));
  const items = new Map(manual.map((item) => [item.id, item]));
  const last = new Map(decisions.map((decision) => [decision.clause, decision]));
  for (const decision of last.values()) {
    const clause = clauses.get(decision.clause);
    if (!clause) throw new SeatwiseError('CLAUSE_UNKNOWN', { clause: decision.clause });
    checkDecision(clause, decision);
  }
  const merged = evidence.clauses.map((found): ClauseEvidence => {
    const decided = last.get(found.clause);
    if (!decided) return found;
    const { clause: _, ...decision } = decided;
    const rests = decision.evidence.map((id) => {
      const item = items.get(id);
      if (!item) throw new SeatwiseError('ASSESSMENT_EVIDENCE_UNKNOWN', { evidence: id });
      return item;
    });
    const gone = rests.length > 0 && rests.every((item) => validityOn(item, day) !== 'valid');
    return {
      ...found,
      state: gone ? 'stale' : decision.state,
      reached: gone ? null : decision.reached,
      automatic: { state: found.state, reached: found.reached },
      decision,
    };
  });
  return { ...evidence, clauses: merged };
}

/** What a person may decide about a clause. */
export function checkDecision(clause: Clause, { act, state, reached, by, reason, approver }: ClauseDecision): void {
  const invalid = () => new SeatwiseError('ASSESSMENT_STATE_INVALID', { clause: clause.code, state });
  if ((act === 'override' || act === 'adjudicate') && reason.trim() === '')
    throw new SeatwiseError('ASSESSMENT_REASON_REQUIRED', { act });
  if (state === 'not_applicable' && (reason.trim() === '' || approver === null || approver === by))
    throw new SeatwiseError('ASSESSMENT_APPROVER_REQUIRED', { clause: clause.code });
  if (state === 'insufficient' || state === 'stale') throw invalid();
  if (state === 'partial' && clause.polarity !== 'graded' && clause.partial === null) throw invalid();
  const steps = { met: 'stretch', partial: 'floor' } as const;
  const expected = clause.polarity === 'graded' && (state === 'met' || state === 'partial') ? steps[state] : null;
  if (reached !== null && reached !== expected) throw invalid();
}
