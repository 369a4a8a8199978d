import type { HeadCount, Month } from '@seatwise/core';
import { type CohortMonth, cohortMonths } from './cohort.ts';
import { addMonths, monthOf } from './month.ts';
import type { CapacityContract, CapacityGroup } from './plan-input.ts';

/** The people of a group in one month, over all contracts. */
export interface StaffMonth {
  readonly headCount: HeadCount;
  readonly paidFte: number;
  readonly availableFte: number;
  /** In units of the currency. */
  readonly wages: number;
  readonly hiring: number;
  readonly training: number;
}

/** Everyone in the group month by month: those on board, classes, and people moved in or out, who are fully productive. */
export function staffMonths(group: CapacityGroup, start: Month, months: number): StaffMonth[] {
  const total = Array.from({ length: months }, () => ({
    headCount: { start: 0, hired: 0, transferred: 0, left: 0, end: 0 },
    paidFte: 0,
    availableFte: 0,
    wages: 0,
    hiring: 0,
    training: 0,
  }));
  for (const contract of group.contracts) {
    for (const { rows, kind, month } of cohortsOf(group, contract, start, months)) {
      rows.forEach((row, i) => {
        const sum = total[i] as (typeof total)[number];
        sum.headCount.start += row.start;
        sum.headCount[kind === 'hire' ? 'hired' : 'transferred'] += row.joined;
        sum.headCount.left += row.left;
        sum.headCount.end += row.end;
        sum.paidFte += row.paid * contract.fte;
        sum.availableFte += row.productive * contract.fte;
        sum.wages += row.paid * contract.monthlyCost;
        if (kind === 'hire' && month === addMonths(start, i)) {
          sum.hiring += row.joined * contract.hireCost;
          sum.training += row.joined * contract.trainingCost;
        }
      });
    }
  }
  return total;
}

interface PlacedCohort {
  readonly rows: readonly CohortMonth[];
  readonly kind: 'board' | 'hire' | 'transfer';
  readonly month: Month | null;
}

function cohortsOf(group: CapacityGroup, contract: CapacityContract, start: Month, months: number): PlacedCohort[] {
  const placed: PlacedCohort[] = [];
  const add = (people: number, date: string | null, kind: PlacedCohort['kind'], ramp = group.ramp) => {
    placed.push({
      rows: cohortMonths({ people, date }, contract, ramp, start, months),
      kind,
      month: date === null ? null : monthOf(date),
    });
  };
  add(contract.headCount, null, 'board');
  for (const { date, people } of group.hires.filter((one) => one.contract === contract.id)) add(people, date, 'hire');
  for (const { month, people } of group.transfers.filter((one) => one.contract === contract.id)) {
    add(people, `${month}-01`, 'transfer', { trainingWeeks: 0, productivity: [] });
  }
  return placed;
}
