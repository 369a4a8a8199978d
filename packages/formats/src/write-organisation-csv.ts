import { type Organisation, ratioSourceIn } from '@seatwise/core';
import { writeCsv } from './write-csv.ts';

/** One row a support role; words are English, as in every table for programs. */
export function writeOrganisationCsv({ preset, roles }: Organisation): string {
  return writeCsv(
    ['preset', 'role', 'required', 'exact', 'per', 'unit', 'basis', 'source'],
    roles.map(({ role, required, exact, per, unit, basis, source }) => [
      preset,
      role,
      required,
      exact,
      per,
      unit,
      basis,
      ratioSourceIn(source, 'en'),
    ]),
  );
}
