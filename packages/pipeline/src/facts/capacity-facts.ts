import { applyScenario, type CapacityPlanInput, hiringPlan, planCapacity } from '@seatwise/capacity';
import type { PeriodValue, Solver } from '@seatwise/core';
import type { PlanInput } from '../plan-input.ts';
import type { FactList } from './fact-list.ts';
import type { Observed } from './records/observed.ts';

/** What the long-term plan of staff holds, and how far reality is from its head count. */
export function capacityFacts(
  list: FactList,
  { capacity, outsourced, layersLimit }: PlanInput,
  observed: Observed,
  solver: Solver,
): void {
  const { put, series } = list.from(null, null);
  put('organisation.outsourced', outsourced ?? null, 'flag');
  put('organisation.layers.limit', layersLimit ?? null, 'count');
  if (!capacity) return;
  const planned = planCapacity(capacity).capacity;
  put('capacity.plan', capacity.months, 'months');
  put('capacity.cost', planned.cost.total / 100, 'count');
  put('capacity.ramp', rampText(capacity), 'text');
  put('capacity.scenarios', scenariosPriced(capacity), 'count');
  const ahead = planned.groups[0]?.months.filter(({ month }) => `${month}-01` >= observed.until).length ?? 0;
  if (capacity.groups.every(({ seats }) => seats !== undefined)) {
    put('capacity.plan.seat_months', ahead, 'months');
    // One licence a seat: who has no seat of his own signs in at another's.
    put('capacity.plan.licence_months', ahead, 'months');
  }
  const { hiring } = capacity;
  if (hiring) {
    const plans = capacity.groups.map(({ id }) => hiringPlan(capacity, id, hiring, solver));
    put('capacity.hiring.derived_months', plans.length === capacity.groups.length ? ahead : 0, 'months');
  }
  const expected = new Map<string, number>();
  for (const { months } of planned.groups)
    for (const { month, headCount } of months)
      expected.set(`${month}-01`, (expected.get(`${month}-01`) ?? 0) + headCount.end);
  series('capacity.plan.headcount_gap', 'share', {
    grain: 'month',
    periods: observed.rows('staff.led').flatMap(({ date, value, n }): PeriodValue[] => {
      const plan = expected.get(date);
      return plan === undefined || plan === 0 || date >= observed.until
        ? []
        : [{ start: date, value: Math.abs(value - plan) / plan, n }];
    }),
  });
}

/** Scenarios that change the volume of the first year, each with staff by month and its cost. */
function scenariosPriced(plan: CapacityPlanInput): number {
  return plan.scenarios.filter(
    (scenario) => scenario.contactsFactor !== 1 && planCapacity(applyScenario(plan, scenario)).capacity.cost.total > 0,
  ).length;
}

const rampText = ({ groups }: CapacityPlanInput): string =>
  groups
    .map(
      ({ id, ramp }) =>
        `${id}: ${ramp.trainingWeeks} w + ${ramp.productivity.map((share) => Math.round(share * 100)).join('/')} %`,
    )
    .join('; ');
