import type { Organisation } from '@seatwise/core';
import { writeCsv } from './write-csv.ts';

/** One row a support role. */
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
      source,
    ]),
  );
}
