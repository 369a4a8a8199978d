import type { Issue } from '../issue.ts';

export const SUPPORT_ROLES = ['team_leader', 'quality', 'knowledge', 'planner', 'trainer'] as const;
export type SupportRole = (typeof SUPPORT_ROLES)[number];
export type RatioUnit = 'seat' | 'head_count' | 'fte';

/** One person of `role` for every `per` units, by the named source. */
export interface StaffingRatio {
  readonly role: SupportRole;
  readonly per: number;
  readonly unit: RatioUnit;
  readonly rounding: 'ceil' | 'nearest' | 'floor';
  /** Round once for the center, or for each site and add up. */
  readonly level: 'center' | 'site';
  readonly minimum: number;
  /** Where the ratio is from, and whether it was stated or only implied by an example. */
  readonly source: string;
  readonly basis: 'stated' | 'implied' | 'house';
}

export interface RatioPreset {
  readonly id: string;
  readonly ratios: readonly StaffingRatio[];
}

export interface RoleRequirement {
  readonly role: SupportRole;
  readonly required: number;
  /** The ratio as text, for example `1:500 seat`. */
  readonly rule: string;
  readonly per: number;
  readonly unit: RatioUnit;
  readonly exact: number;
  readonly source: string;
  readonly basis: StaffingRatio['basis'];
}

/** Two readings of one rule that give different numbers. */
export interface RatioConflict {
  readonly role: SupportRole;
  readonly readings: readonly { readonly preset: string; readonly per: number; readonly required: number }[];
  readonly source: string;
}

export interface Organisation {
  readonly preset: string;
  readonly seats: number;
  readonly headCount: number;
  readonly fte: number;
  readonly roles: readonly RoleRequirement[];
  readonly conflicts: readonly RatioConflict[];
  readonly issues: readonly Issue[];
}
