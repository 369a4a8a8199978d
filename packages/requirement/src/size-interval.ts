import type { BindingGoal, ServiceGoal } from '@seatwise/core';
import { performanceOf, requiredAgents, type ServiceLevelKind, type StaffingGoal } from '@seatwise/queueing';

/** What one interval of one queue needs to be sized. */
export interface IntervalDemand {
  /** Contacts offered while open. */
  readonly offered: number;
  /** Handle time in seconds. */
  readonly aht: number;
  /** Minutes open; 0 is closed. */
  readonly openMinutes: number;
  readonly goal: ServiceGoal;
  readonly model: 'erlang-c' | 'erlang-a';
  readonly patience: number | null;
  /** People in seat whenever open. */
  readonly minimumStaff: number;
}

export interface IntervalStaff {
  /** Offered load in erlangs while open: offered × AHT ÷ open seconds. */
  readonly intensity: number;
  readonly baseStaff: number;
  readonly binding: BindingGoal;
  readonly serviceLevel: number;
  readonly averageSpeedOfAnswer: number;
  readonly occupancy: number;
}

/** Which Erlang A quantity a registered service level variant is. Erlang C has no abandonment, so there all agree. */
const KIND_OF_VARIANT: Record<NonNullable<ServiceGoal['serviceLevelVariant']>, ServiceLevelKind> = {
  sl1: 'servedOrAbandonedOfOffered',
  sl2: 'servedOfServed',
  sl3: 'servedOfOffered',
  sl4: 'servedOfOfferedLessEarlyAbandons',
  sl5: 'servedOrAbandonedOfOffered',
  sl6: 'servedOfOfferedLessEarlyAbandons',
};

/** The goal in the queueing package's words. */
export function staffingGoal(goal: ServiceGoal): StaffingGoal {
  const { serviceLevelVariant, ...targets } = goal;
  return { ...targets, serviceLevelKind: KIND_OF_VARIANT[serviceLevelVariant ?? 'sl3'] };
}

const NOBODY = { baseStaff: 0, serviceLevel: Number.NaN, averageSpeedOfAnswer: Number.NaN, occupancy: Number.NaN };

/** Fewest people in seat for one interval that meet every included goal, and how they will do. */
export function sizeInterval(demand: IntervalDemand): IntervalStaff {
  const { offered, aht, openMinutes, model, patience, minimumStaff } = demand;
  if (openMinutes === 0) return { ...NOBODY, intensity: 0, binding: 'closed' };
  const intensity = offered > 0 ? (offered * aht) / (openMinutes * 60) : 0;
  if (intensity === 0) {
    if (minimumStaff === 0) return { ...NOBODY, intensity, binding: 'none' };
    return {
      intensity,
      baseStaff: minimumStaff,
      binding: 'minimum',
      serviceLevel: 1,
      averageSpeedOfAnswer: 0,
      occupancy: 0,
    };
  }
  const input = { model, intensity, aht, goal: staffingGoal(demand.goal), ...(patience === null ? {} : { patience }) };
  const needed = requiredAgents(input);
  const baseStaff = Math.max(needed.agents, minimumStaff);
  const { serviceLevel, averageSpeedOfAnswer, occupancy } = performanceOf(input, baseStaff);
  const binding = baseStaff > needed.agents ? 'minimum' : needed.binding;
  return { intensity, baseStaff, binding, serviceLevel, averageSpeedOfAnswer, occupancy };
}
