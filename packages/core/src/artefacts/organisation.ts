import type { Issue } from '../issue.ts';

export const SUPPORT_ROLES = ['team_leader', 'quality', 'knowledge', 'planner', 'trainer'] as const;
export type SupportRole = (typeof SUPPORT_ROLES)[number];
export type RatioUnit = 'seat' | 'head_count' | 'fte';

/** Text on where a ratio is from, in both languages; an organisation that was stored before holds it in one. */
export type RatioSource = string | { readonly en: string; readonly zh: string };

/** The source of a ratio as a reader of a language sees it. */
export function ratioSourceIn(source: RatioSource, language: 'en' | 'zh-CN'): string {
  if (typeof source === 'string') return source;
  return language === 'zh-CN' ? source.zh : source.en;
}

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
  readonly source: RatioSource;
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
  readonly source: RatioSource;
  readonly basis: StaffingRatio['basis'];
}

/** Two readings of one rule that give different numbers. */
export interface RatioConflict {
  readonly role: SupportRole;
  readonly readings: readonly { readonly preset: string; readonly per: number; readonly required: number }[];
  readonly source: RatioSource;
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
