import type { ClauseEvidence, PointRange } from '@seatwise/core';
import type { Clause } from '../catalogue/clause-schema.ts';

/** Milli-points lost (0 or less) and won (0 or more), each at the low and the high end of what is known. */
export interface SignedPoints {
  readonly lost: PointRange;
  readonly won: PointRange;
}

const exactly = (points: number): PointRange => ({ low: points, high: points });
const between = (low: number, high: number): PointRange => ({ low: low === 0 ? 0 : low, high: high === 0 ? 0 : high });
const NOTHING = exactly(0);

/** What a clause loses and wins in a state, with the range that missing evidence leaves open. */
export function signedPoints(
  clause: Clause,
  { state, reached }: Pick<ClauseEvidence, 'state' | 'reached'>,
): SignedPoints {
  const { polarity, deduct, bonus, partial } = clause;
  const allLost = exactly(deduct === 0 ? 0 : -deduct);
  if (state === 'not_applicable') return { lost: NOTHING, won: NOTHING };
  if (state === 'met') return { lost: NOTHING, won: exactly(bonus) };
  if (state === 'unmet') return { lost: allLost, won: NOTHING };
  if (state === 'partial') {
    if (polarity === 'graded') return { lost: NOTHING, won: NOTHING };
    if (partial === null) return { lost: allLost, won: NOTHING };
    return polarity === 'deduct'
      ? { lost: exactly(deduct === partial ? 0 : partial - deduct), won: NOTHING }
      : { lost: NOTHING, won: exactly(partial) };
  }
  const floorStands = polarity === 'graded' && reached === 'floor';
  return { lost: floorStands ? NOTHING : between(-deduct, 0), won: between(0, bonus) };
}

/** Milli-points of one clause, with the range that missing evidence leaves open. */
export function clausePoints(clause: Clause, outcome: Pick<ClauseEvidence, 'state' | 'reached'>): PointRange {
  const { lost, won } = signedPoints(clause, outcome);
  return { low: lost.low + won.low, high: lost.high + won.high };
}
