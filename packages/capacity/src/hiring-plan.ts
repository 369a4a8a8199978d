import { type IntegerModel, type Month, SeatwiseError, type Solver } from '@seatwise/core';
import { cohortMonths } from './cohort.ts';
import { hoursPerFte } from './hours-per-fte.ts';
import { addMonths } from './month.ts';
import { seatCeiling, shrinkageIn } from './plan-capacity.ts';
import type { CapacityContract, CapacityGroup, CapacityPlanInput, HiringRules } from './plan-input.ts';
import { requiredFte } from './required-fte.ts';
import { staffMonths } from './staff-months.ts';

export interface HiringPlan {
  readonly group: string;
  readonly hires: readonly { readonly month: Month; readonly contract: string; readonly people: number }[];
  /** FTE that stay short in each month. */
  readonly shortFte: readonly number[];
  readonly overtimeFte: readonly number[];
  /** Cost of hires (their wages included), overtime and shortage, in the currency; what is there anyway is left out. */
  readonly cost: number;
  /** Proven lower bound on that cost. */
  readonly bound: number;
}

/** Columns of the model, built one by one. */
class Columns {
  readonly cost: number[] = [];
  readonly upper: number[] = [];
  readonly integer: number[] = [];
  readonly starts: number[] = [0];
  readonly rows: number[] = [];
  readonly values: number[] = [];

  add(
    cost: number,
    upper: number,
    integer: boolean,
    entries: readonly (readonly [row: number, value: number])[],
  ): number {
    this.cost.push(cost);
    this.upper.push(upper);
    this.integer.push(integer ? 1 : 0);
    for (const [row, value] of entries) {
      if (value === 0) continue;
      this.rows.push(row);
      this.values.push(value);
    }
    this.starts.push(this.rows.length);
    return this.cost.length - 1;
  }

  model(rowLower: number[], rowUpper: number[]): IntegerModel {
    return {
      cost: Float64Array.from(this.cost),
      upper: Float64Array.from(this.upper),
      integer: Uint8Array.from(this.integer),
      rowLower: Float64Array.from(rowLower),
      rowUpper: Float64Array.from(rowUpper),
      starts: Int32Array.from(this.starts),
      rows: Int32Array.from(this.rows),
      values: Float64Array.from(this.values),
    };
  }
}

/**
 * The classes that close a group's gap at least cost: hiring, training and wages of the new people, overtime, and a price
 * for what stays short, solved exactly as a mixed-integer model. A class starts on the first day of a month.
 *
 * Rows of month k: `usable − Σ e·x − overtime ≤ available`, `usable + short ≥ required`, `overtime − s·Σ e·x ≤
 * s·available`, with `e` the productive FTE in month k of one person hired in an earlier month, and `usable` under the
 * seats' ceiling; per class `min·y ≤ x ≤ max·y`.
 * @throws SeatwiseError CAPACITY_GROUP_UNKNOWN
 */
export function hiringPlan(plan: CapacityPlanInput, groupId: string, rules: HiringRules, solver: Solver): HiringPlan {
  const group = plan.groups.find(({ id }) => id === groupId);
  if (!group) throw new SeatwiseError('CAPACITY_GROUP_UNKNOWN', { group: groupId });
  const { start, months } = plan;
  const { hours } = hoursPerFte(plan);
  const staff = staffMonths(group, start, months);
  const needs = needsOf(group, plan, hours);
  const overtimeShare = group.overtime?.maxShare ?? 0;
  const shortage = rules.shortageCost ?? 4 * Math.max(...group.contracts.map(({ monthlyCost }) => monthlyCost), 1);
  const columns = new Columns();
  const rowLower: number[] = [];
  const rowUpper: number[] = [];
  const NONE = Number.POSITIVE_INFINITY;
  const addRow = (lower: number, upper: number) => rowLower.push(lower) && rowUpper.push(upper) && rowLower.length - 1;
  const rowsOfMonth = staff.map(({ availableFte }, k) => ({
    present: addRow(-NONE, availableFte) as number,
    covered: addRow(needs[k] as number, NONE) as number,
    overtime: addRow(-NONE, overtimeShare * availableFte) as number,
  }));
  const classes: { readonly column: number; readonly month: Month; readonly contract: string }[] = [];
  for (let i = 0; i < months; i++) {
    const month = addMonths(start, i);
    if (rules.earliest !== undefined && month < rules.earliest) continue;
    for (const contract of group.contracts) {
      const { productive, cost } = oneHire(contract, group, plan, i);
      const lowest = addRow(0, NONE) as number;
      const most = addRow(-NONE, 0) as number;
      const column = columns.add(cost, rules.maxClass, true, [
        ...rowsOfMonth.flatMap(({ present, overtime }, k) => [
          [present, -(productive[k] as number)] as const,
          [overtime, -overtimeShare * (productive[k] as number)] as const,
        ]),
        [lowest, 1],
        [most, 1],
      ]);
      columns.add(0, 1, true, [
        [lowest, -rules.minClass],
        [most, -rules.maxClass],
      ]);
      classes.push({ column, month, contract: contract.id });
    }
  }
  const extra = rowsOfMonth.map(({ present, covered, overtime }, k) => {
    const ceiling = seatCeiling(group, shrinkageIn(group, k), hours[k] as number);
    columns.add(0, ceiling, false, [
      [present, 1],
      [covered, 1],
    ]);
    const overtimeCost = (hours[k] as number) * (group.overtime?.hourlyCost ?? 0);
    return {
      overtime: columns.add(overtimeCost, overtimeShare === 0 ? 0 : NONE, false, [
        [present, -1],
        [overtime, 1],
      ]),
      short: columns.add(shortage, NONE, false, [[covered, 1]]),
    };
  });
  const { x, cost, bound } = solver.minimise(columns.model(rowLower, rowUpper), { relativeGap: 1e-9, nodes: 200_000 });
  const at = (column: number) => x[column] as number;
  return {
    group: groupId,
    hires: classes
      .map(({ column, month, contract }) => ({ month, contract, people: Math.round(at(column)) }))
      .filter(({ people }) => people > 0),
    shortFte: extra.map(({ short }) => at(short)),
    overtimeFte: extra.map(({ overtime }) => at(overtime)),
    cost,
    bound,
  };
}

function needsOf(group: CapacityGroup, plan: CapacityPlanInput, hours: readonly number[]): number[] {
  const demands = new Map(group.demand.map((demand) => [demand.month, demand]));
  return hours.map((hour, i) => {
    const demand = demands.get(addMonths(plan.start, i)) as CapacityGroup['demand'][number];
    return requiredFte(demand, group.occupancy, shrinkageIn(group, i), hour).withShrinkage.expected;
  });
}

/** One person hired on the first day of month `i`: productive FTE by month, and all that the person costs in the plan. */
function oneHire(
  contract: CapacityContract,
  group: CapacityGroup,
  { start, months }: CapacityPlanInput,
  i: number,
): { readonly productive: readonly number[]; readonly cost: number } {
  const cohort = { people: 1, date: `${addMonths(start, i)}-01` };
  const rows = cohortMonths(cohort, contract, group.ramp, start, months);
  return {
    productive: rows.map((row) => row.productive * contract.fte),
    cost: rows.reduce((sum, { paid }) => sum + paid * contract.monthlyCost, contract.hireCost + contract.trainingCost),
  };
}
