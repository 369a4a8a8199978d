import type { SupportRole } from '@seatwise/core';
import { SUPPORT_ROLES } from '@seatwise/core';
import type { RoleClause } from '@seatwise/organisation';
import { type Catalogue, clausesIn } from '../../api/use-catalogue.ts';

/** For each role the first clause whose rule reads how many of it are in post, and what it can cost. */
export function roleClauses(catalogue: Catalogue | undefined): { readonly [Role in SupportRole]?: RoleClause } {
  const found: { [Role in SupportRole]?: RoleClause } = {};
  for (const { code, rule, deduct } of (catalogue?.modules ?? []).flatMap(clausesIn)) {
    if (!rule || !deduct) continue;
    const text = JSON.stringify(rule);
    for (const role of SUPPORT_ROLES) {
      if (!found[role] && text.includes(`"organisation.positions.${role}"`))
        found[role] = { clause: code, points: deduct };
    }
  }
  return found;
}
