import { clausesOf, REFERENCE_CATALOGUE } from '@seatwise/ccso';
import { SeatwiseError } from '@seatwise/core';

const CLAUSES = new Set(clausesOf(REFERENCE_CATALOGUE).map(({ clause }) => clause.code));

/** Refuses codes that no clause of the catalogue has. @throws SeatwiseError CLAUSE_UNKNOWN */
export function assertClauses(codes: Iterable<string>): void {
  for (const clause of codes) if (!CLAUSES.has(clause)) throw new SeatwiseError('CLAUSE_UNKNOWN', { clause });
}
