import { type Issue, SeatwiseError, throwOnError } from '@seatwise/core';
import { addMonths } from './month.ts';
import { CAPACITY_PLAN_SCHEMA, type CapacityGroup, type CapacityPlanInput } from './plan-input.ts';

/**
 * Checks a capacity plan document and fills its defaults.
 * @throws SeatwiseError CAPACITY_PLAN_INVALID with the path of the first fault and all faults attached
 */
export function readCapacityPlan(document: unknown): CapacityPlanInput {
  const read = CAPACITY_PLAN_SCHEMA.safeParse(document);
  if (!read.success) {
    throwOnError(read.error.issues.map(({ path, message }) => fault(path.join('.'), message)));
    throw new SeatwiseError('CAPACITY_PLAN_INVALID', { path: '', detail: '' });
  }
  const plan = read.data;
  throwOnError(plan.groups.flatMap((group, index) => groupFaults(group, `groups.${index}`, plan)));
  return plan;
}

const fault = (path: string, detail: string): Issue => ({
  code: 'CAPACITY_PLAN_INVALID',
  severity: 'error',
  params: { path, detail },
});

/** What a schema cannot say: every month has its demand once, and only known contracts are named. */
function groupFaults(group: CapacityGroup, path: string, { start, months }: CapacityPlanInput): Issue[] {
  const faults: Issue[] = [];
  const held = new Map<string, number>();
  for (const { month } of group.demand) held.set(month, (held.get(month) ?? 0) + 1);
  for (let i = 0; i < months; i++) {
    const month = addMonths(start, i);
    const count = held.get(month) ?? 0;
    if (count !== 1) faults.push(fault(`${path}.demand`, `${month}: ${count}`));
  }
  for (const { month, contacts, low = contacts, high = contacts } of group.demand) {
    if (low > contacts || high < contacts) faults.push(fault(`${path}.demand`, `${month}: low ≤ contacts ≤ high`));
  }
  if (Array.isArray(group.shrinkage) && group.shrinkage.length !== months) {
    faults.push(fault(`${path}.shrinkage`, `${group.shrinkage.length} ≠ ${months}`));
  }
  const contracts = new Set(group.contracts.map(({ id }) => id));
  if (contracts.size !== group.contracts.length) faults.push(fault(`${path}.contracts`, 'id'));
  for (const { contract } of [...group.hires, ...group.transfers]) {
    if (!contracts.has(contract)) faults.push(fault(`${path}.contracts`, contract));
  }
  return faults;
}
