import type { Bounded } from '@seatwise/core';
import type { CapacityGroup } from './plan-input.ts';

type Demand = CapacityGroup['demand'][number];

export interface RequiredFte {
  readonly contacts: Bounded;
  readonly workloadHours: number;
  readonly baseStaffHours: number;
  readonly inSeat: Bounded;
  readonly withShrinkage: Bounded;
}

/**
 * FTE that a month asks for. Base staff hours come from the requirement by interval where it was made, else from
 * workload ÷ occupancy; the bounds of the contacts carry through in proportion (a little wide for large groups, where
 * staffing grows slower than load).
 */
export function requiredFte(demand: Demand, occupancy: number, shrinkage: number, hoursPerFte: number): RequiredFte {
  const { contacts, low = contacts, high = contacts, aht } = demand;
  const workloadHours = (contacts * aht) / 3600;
  const baseStaffHours = demand.baseStaffHours ?? workloadHours / occupancy;
  const inSeat = hoursPerFte === 0 ? 0 : baseStaffHours / hoursPerFte;
  const scaled = (value: number): Bounded => ({
    low: contacts === 0 ? value : (value * low) / contacts,
    expected: value,
    high: contacts === 0 ? value : (value * high) / contacts,
  });
  return {
    contacts: { low, expected: contacts, high },
    workloadHours,
    baseStaffHours,
    inSeat: scaled(inSeat),
    withShrinkage: scaled(inSeat / (1 - shrinkage)),
  };
}
