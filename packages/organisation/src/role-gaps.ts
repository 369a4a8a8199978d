import { type Organisation, SeatwiseError, type SupportRole } from '@seatwise/core';

export interface RoleFacts {
  /** People in post by role. */
  readonly actual: { readonly [Role in SupportRole]?: number };
  /** Cost of one person a year by role, in the center's currency. */
  readonly costPerYear: { readonly [Role in SupportRole]?: number };
}

export interface RoleGap {
  readonly role: SupportRole;
  readonly required: number;
  /** Null where nobody said how many there are. */
  readonly actual: number | null;
  /** Required less actual; negative where there are more than required. */
  readonly gap: number | null;
  readonly rule: string;
  /** Cost a year of those required, of those in post, and of closing the gap. */
  readonly costRequired: number | null;
  readonly costActual: number | null;
  readonly costOfGap: number | null;
}

/** People in post beside people required, with what the difference costs. @throws SeatwiseError ORGANISATION_RATIO_INVALID */
export function roleGaps({ roles }: Organisation, { actual, costPerYear }: RoleFacts): RoleGap[] {
  return roles.map(({ role, required, rule }) => {
    const held = actual[role] ?? null;
    const cost = costPerYear[role] ?? null;
    if ((held !== null && !(held >= 0)) || (cost !== null && !(cost >= 0)))
      throw new SeatwiseError('ORGANISATION_RATIO_INVALID', { role, value: `${held ?? cost}` });
    const gap = held === null ? null : required - held;
    const times = (people: number | null) => (people === null || cost === null ? null : people * cost);
    return {
      role,
      required,
      actual: held,
      gap,
      rule,
      costRequired: times(required),
      costActual: times(held),
      costOfGap: times(gap === null ? null : Math.max(0, gap)),
    };
  });
}

/** The clause that a role's ratio answers, and the milli-points that it can lose. */
export interface RoleClause {
  readonly clause: string;
  readonly points: number;
}

export interface HiringItem {
  readonly role: SupportRole;
  readonly people: number;
  /** Ratio behind it, for example `1:50 seat`. */
  readonly rule: string;
  readonly costPerYear: number | null;
  /** What hiring them averts in the assessment; null where the role answers no clause. */
  readonly clause: RoleClause | null;
}

/** Whom to hire, largest effect on the assessment for a person first. */
export function hiringList(
  gaps: readonly RoleGap[],
  clauses: { readonly [Role in SupportRole]?: RoleClause },
): HiringItem[] {
  const items = gaps.flatMap(({ role, gap, rule, costOfGap }): HiringItem[] =>
    gap === null || gap <= 0
      ? []
      : [{ role, people: Math.ceil(gap), rule, costPerYear: costOfGap, clause: clauses[role] ?? null }],
  );
  const effect = ({ clause, people }: HiringItem) => (clause?.points ?? 0) / people;
  return items.toSorted((a, b) => effect(b) - effect(a) || (a.role < b.role ? -1 : 1));
}
