import {
  type Organisation,
  type RatioConflict,
  type RatioUnit,
  type RoleRequirement,
  ratioSourceIn,
  SeatwiseError,
  type StaffingRatio,
} from '@seatwise/core';
import { RATIO_PRESETS } from './presets.ts';

export interface OrganisationInput {
  /** Seats (席) of the center, whole, 0 or more. */
  readonly seats: number;
  readonly headCount: number;
  /** Full-time equivalents; may be fractional. */
  readonly fte: number;
  /** Id in `RATIO_PRESETS`. */
  readonly preset: string;
  /** Seats of each site, for ratios that round per site. */
  readonly seatsBySite?: readonly number[];
}

/**
 * Support roles by staffing ratio, with every ratio's source, and the roles on which the presets disagree for this size.
 * @throws SeatwiseError ORGANISATION_SEATS_INVALID, ORGANISATION_PRESET_UNKNOWN
 */
export function supportOrganisation(input: OrganisationInput): Organisation {
  const { seats, headCount, fte } = input;
  if (!Number.isSafeInteger(seats) || seats < 0)
    throw new SeatwiseError('ORGANISATION_SEATS_INVALID', { value: seats });
  const preset = RATIO_PRESETS.find(({ id }) => id === input.preset);
  if (!preset) {
    throw new SeatwiseError('ORGANISATION_PRESET_UNKNOWN', {
      preset: input.preset,
      allowed: RATIO_PRESETS.map(({ id }) => id),
    });
  }
  const roles = preset.ratios.map((ratio) => requirementOf(ratio, input));
  return { preset: preset.id, seats, headCount, fte, roles, conflicts: conflictsOf(input), issues: [] };
}

function requirementOf(ratio: StaffingRatio, input: OrganisationInput): RoleRequirement {
  const { role, per, unit, rounding, level, minimum, source, basis } = ratio;
  const amounts =
    level === 'site' && unit === 'seat' && input.seatsBySite ? input.seatsBySite : [amountOf(unit, input)];
  const round = { ceil: Math.ceil, nearest: Math.round, floor: Math.floor }[rounding];
  const people = amounts.reduce((sum, amount) => sum + round(amount / per), 0);
  const exact = amounts.reduce((sum, amount) => sum + amount, 0) / per;
  return { role, required: Math.max(minimum, people), rule: `1:${per} ${unit}`, per, unit, exact, source, basis };
}

function amountOf(unit: RatioUnit, { seats, headCount, fte }: OrganisationInput): number {
  return { seat: seats, head_count: headCount, fte }[unit];
}

function conflictsOf(input: OrganisationInput): RatioConflict[] {
  const conflicts: RatioConflict[] = [];
  for (const { role } of RATIO_PRESETS[0]?.ratios ?? []) {
    const readings = RATIO_PRESETS.flatMap(({ id, ratios }) =>
      ratios
        .filter((ratio) => ratio.role === role)
        .map((ratio) => ({
          preset: id,
          per: ratio.per,
          required: requirementOf(ratio, input).required,
          source: ratio.source,
        })),
    );
    if (new Set(readings.map(({ required }) => required)).size < 2) continue;
    const sources = (language: 'en' | 'zh-CN') => [
      ...new Set(readings.map(({ source }) => ratioSourceIn(source, language))),
    ];
    conflicts.push({
      role,
      readings: readings.map(({ preset, per, required }) => ({ preset, per, required })),
      source: { zh: sources('zh-CN').join('；'), en: sources('en').join('; ') },
    });
  }
  return conflicts;
}
