import type { Capacity, CapacityCost, CapacityMonth } from '@seatwise/core';
import type { CapacityPlanInput, CapacityScenario } from './plan-input.ts';

const shareWithin = (value: number): number => Math.min(0.99, Math.max(0, value));

/** The plan as it would be under a scenario. Interval-based staffing hours scale with the work. */
export function applyScenario(plan: CapacityPlanInput, scenario: CapacityScenario): CapacityPlanInput {
  const { contactsFactor, ahtFactor, shrinkagePoints, attritionFactor, wageFactor } = scenario;
  return {
    ...plan,
    groups: plan.groups.map((group) => ({
      ...group,
      demand: group.demand.map((demand) => ({
        ...demand,
        contacts: demand.contacts * contactsFactor,
        aht: demand.aht * ahtFactor,
        ...(demand.low === undefined ? {} : { low: demand.low * contactsFactor }),
        ...(demand.high === undefined ? {} : { high: demand.high * contactsFactor }),
        ...(demand.baseStaffHours === undefined
          ? {}
          : { baseStaffHours: demand.baseStaffHours * contactsFactor * ahtFactor }),
        ...(demand.peakStaff === undefined ? {} : { peakStaff: demand.peakStaff * contactsFactor * ahtFactor }),
      })),
      shrinkage: Array.isArray(group.shrinkage)
        ? group.shrinkage.map((share) => shareWithin(share + shrinkagePoints))
        : shareWithin(group.shrinkage + shrinkagePoints),
      contracts: group.contracts.map((contract) => ({
        ...contract,
        attrition: shareWithin(contract.attrition * attritionFactor),
        monthlyCost: contract.monthlyCost * wageFactor,
        ...(contract.newcomers
          ? {
              newcomers: {
                ...contract.newcomers,
                attrition: shareWithin(contract.newcomers.attrition * attritionFactor),
              },
            }
          : {}),
      })),
    })),
  };
}

export interface ScenarioDifference {
  readonly group: string;
  readonly month: string;
  readonly requiredFte: number;
  readonly availableFte: number;
  readonly gapFte: number;
  /** Hundredths of the currency. */
  readonly cost: number;
}

/** What differs from one plan to another, other less base; both must have the same groups and months. */
export function compareCapacity(
  base: Capacity,
  other: Capacity,
): { readonly months: readonly ScenarioDifference[]; readonly cost: CapacityCost['total'] } {
  const key = (group: string, { month }: CapacityMonth) => `${group}\n${month}`;
  const before = new Map(
    base.groups.flatMap(({ group, months }) => months.map((row) => [key(group, row), row] as const)),
  );
  const months = other.groups.flatMap(({ group, months: rows }) =>
    rows.flatMap((row) => {
      const old = before.get(key(group, row));
      if (!old) return [];
      return {
        group,
        month: row.month,
        requiredFte: row.requiredFte.expected - old.requiredFte.expected,
        availableFte: row.availableFte - old.availableFte,
        gapFte: row.gapFte.expected - old.gapFte.expected,
        cost: row.cost.total - old.cost.total,
      };
    }),
  );
  return { months, cost: other.cost.total - base.cost.total };
}
