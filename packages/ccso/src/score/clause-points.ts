import type { ClauseEvidence, PointRange } from '@seatwise/core';
import type { Clause } from '../catalogue/schema.ts';

const exactly = (points: number): PointRange => ({ low: points, high: points });

/** Milli-points of one clause, with the range that missing evidence leaves open. */
export function clausePoints(
  { polarity, deduct, bonus }: Clause,
  { state, reached }: Pick<ClauseEvidence, 'state' | 'reached'>,
): PointRange {
  if (state === 'not_applicable') return exactly(0);
  if (polarity === 'graded') {
    if (state === 'unmet') return exactly(-deduct);
    if (state === 'met') return exactly(bonus);
    if (state === 'partial') return exactly(0);
    return { low: reached === 'floor' ? 0 : -deduct, high: bonus };
  }
  const [lost, won] = polarity === 'deduct' ? [-deduct, 0] : [0, bonus];
  if (state === 'met') return exactly(won);
  if (state === 'unmet') return exactly(lost);
  return { low: lost, high: won };
}
