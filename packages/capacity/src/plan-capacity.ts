import type { Bounded, Capacity, CapacityMonth, GroupCapacity, Issue } from '@seatwise/core';
import { hoursPerFte } from './hours-per-fte.ts';
import { addCosts, cents, totalCost } from './money.ts';
import { addMonths } from './month.ts';
import type { CapacityGroup, CapacityPlanInput } from './plan-input.ts';
import { requiredFte } from './required-fte.ts';
import { type StaffMonth, staffMonths } from './staff-months.ts';

/**
 * The month grid of a long-term plan: what the work asks for, who will be there after attrition and ramp, what overtime
 * and voluntary time off make of it, the gap with the forecast's bounds, and the cost.
 * @param scenario name shown with the result
 */
export function planCapacity(
  plan: CapacityPlanInput,
  scenario = 'base',
): { readonly capacity: Capacity; readonly issues: readonly Issue[] } {
  const { hours, issues } = hoursPerFte(plan);
  const groups = plan.groups.map((group) => planGroup(group, plan, hours));
  const cost = addCosts(groups.flatMap(({ months }) => months.map((month) => month.cost)));
  return { capacity: { currency: plan.currency, scenario, groups, cost }, issues: [...issues, ...unbalanced(plan)] };
}

function planGroup(group: CapacityGroup, plan: CapacityPlanInput, hours: readonly number[]): GroupCapacity {
  const demands = new Map(group.demand.map((demand) => [demand.month, demand]));
  const staff = staffMonths(group, plan.start, plan.months);
  const months = staff.map((people, i) => {
    const month = addMonths(plan.start, i);
    const demand = demands.get(month) as CapacityGroup['demand'][number];
    return planMonth(group, demand, people, shrinkageIn(group, i), hours[i] as number);
  });
  return { group: group.id, site: group.site, months };
}

export const shrinkageIn = ({ shrinkage }: CapacityGroup, month: number): number =>
  Array.isArray(shrinkage) ? (shrinkage[month] as number) : shrinkage;

function planMonth(
  group: CapacityGroup,
  demand: CapacityGroup['demand'][number],
  people: StaffMonth,
  shrinkage: number,
  hours: number,
): CapacityMonth {
  const required = requiredFte(demand, group.occupancy, shrinkage, hours);
  const needed = required.withShrinkage.expected;
  const usableFte = Math.min(people.availableFte, seatCeiling(group, shrinkage, hours));
  const overtimeFte = Math.min(Math.max(0, needed - usableFte), (group.overtime?.maxShare ?? 0) * people.availableFte);
  const timeOffFte = Math.min(Math.max(0, usableFte - needed), (group.timeOff?.maxShare ?? 0) * people.availableFte);
  const present = usableFte + overtimeFte - timeOffFte;
  const gapFte: Bounded = {
    low: present - required.withShrinkage.high,
    expected: present - needed,
    high: present - required.withShrinkage.low,
  };
  const cost = totalCost({
    wages: cents(people.wages),
    overtime: cents(overtimeFte * hours * (group.overtime?.hourlyCost ?? 0)),
    timeOff: -cents(timeOffFte * hours * (group.timeOff?.hourlyCost ?? 0)) || 0,
    hiring: cents(people.hiring),
    training: cents(people.training),
    support: cents(group.support.reduce((sum, { people: count, monthlyCost }) => sum + count * monthlyCost, 0)),
  });
  return {
    month: demand.month,
    contacts: required.contacts,
    workloadHours: required.workloadHours,
    baseStaffHours: required.baseStaffHours,
    hoursPerFte: hours,
    shrinkage,
    requiredFteInSeat: required.inSeat,
    requiredFte: required.withShrinkage,
    headCount: people.headCount,
    paidFte: people.paidFte,
    availableFte: people.availableFte,
    usableFte,
    overtimeFte,
    timeOffFte,
    gapFte,
    overtimeNeeded: people.availableFte === 0 ? 0 : Math.max(0, needed - usableFte) / people.availableFte,
    seatsShort:
      demand.peakStaff === undefined || !group.seats ? null : Math.max(0, demand.peakStaff - group.seats.count),
    cost,
  };
}

/** FTE that the seats can hold over the month: seat hours in seat, grossed up as people are paid for more than that. */
export function seatCeiling({ seats }: CapacityGroup, shrinkage: number, hours: number): number {
  if (!seats || hours === 0) return Number.POSITIVE_INFINITY;
  return (seats.count * seats.openHours) / hours / (1 - shrinkage);
}

/** People who are moved have to come from somewhere in the plan, or the plan says so. */
function unbalanced({ groups }: CapacityPlanInput): Issue[] {
  const sums = new Map<string, number>();
  for (const { month, people } of groups.flatMap(({ transfers }) => transfers)) {
    sums.set(month, (sums.get(month) ?? 0) + people);
  }
  return [...sums]
    .filter(([, people]) => Math.abs(people) > 1e-9)
    .map(([month, people]) => ({
      code: 'CAPACITY_TRANSFER_UNBALANCED',
      severity: 'warning',
      params: { month, people },
    }));
}
