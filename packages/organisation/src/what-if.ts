import type { Organisation, SupportRole } from '@seatwise/core';
import { type RoleFacts, type RoleGap, roleGaps } from './role-gaps.ts';
import { type OrganisationInput, supportOrganisation } from './support-organisation.ts';

export interface OrganisationWhatIf {
  readonly before: Organisation;
  readonly after: Organisation;
  readonly gaps: readonly RoleGap[];
  /** More (or fewer) people required by role. */
  readonly change: { readonly [Role in SupportRole]?: number };
  /** Cost a year of what is required after less before; null where a cost is not known. */
  readonly costChange: number | null;
}

/** The same organisation with other seats, heads, preset: what it would need, and what that costs. */
export function organisationWhatIf(
  base: OrganisationInput,
  change: Partial<OrganisationInput>,
  facts: RoleFacts,
): OrganisationWhatIf {
  const before = supportOrganisation(base);
  const after = supportOrganisation({ ...base, ...change });
  const [old, gaps] = [roleGaps(before, facts), roleGaps(after, facts)];
  const more = gaps.map((gap, i) => [gap.role, gap.required - (old[i]?.required ?? 0)] as const);
  const cost = (list: readonly RoleGap[]) =>
    list.reduce<number | null>(
      (sum, { costRequired }) => (sum === null || costRequired === null ? null : sum + costRequired),
      0,
    );
  const [costBefore, costAfter] = [cost(old), cost(gaps)];
  return {
    before,
    after,
    gaps,
    change: Object.fromEntries(more),
    costChange: costBefore === null || costAfter === null ? null : costAfter - costBefore,
  };
}
