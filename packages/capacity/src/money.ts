import type { CapacityCost } from '@seatwise/core';

/** Hundredths of the currency, whole; the one place where money is rounded. */
export const cents = (amount: number): number => Math.round(amount * 100);

export function totalCost(lines: Omit<CapacityCost, 'total'>): CapacityCost {
  const { wages, overtime, timeOff, hiring, training, support } = lines;
  return { ...lines, total: wages + overtime + timeOff + hiring + training + support };
}

export function addCosts(costs: readonly CapacityCost[]): CapacityCost {
  const sum = (line: keyof CapacityCost) => costs.reduce((total, cost) => total + cost[line], 0);
  return totalCost({
    wages: sum('wages'),
    overtime: sum('overtime'),
    timeOff: sum('timeOff'),
    hiring: sum('hiring'),
    training: sum('training'),
    support: sum('support'),
  });
}
