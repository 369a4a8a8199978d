import type { Agent, Contract, WorkPlan } from '@seatwise/core';
import { limitsOf } from '../agent-week.ts';
import type { ProblemRule } from './rule-schema.ts';

/** Rules of a person from work plans and contract, the tighter ones, under the names that `checkSchedule` gives them. */
function contractRules(contract: Contract | null, workPlans: readonly WorkPlan[]): ProblemRule[] {
  const limits = limitsOf(workPlans, contract);
  const rules: ProblemRule[] = [
    { rule: 'rest', id: 'min_rest', minutes: limits.minRestMinutes },
    { rule: 'consecutive', id: 'max_consecutive_days', of: 'work', hardMax: limits.maxConsecutiveDays },
    { rule: 'days', id: 'min_days_off', of: 'work', per: 'week', hardMax: limits.maxDaysPerWeek },
    { rule: 'hours', id: 'max_weekly_hours', per: 'week', hardMax: limits.maxWeeklyMinutes / 60 },
  ];
  if (contract?.maxDailyHours !== undefined)
    rules.push({ rule: 'shift-hours', id: 'max_daily_hours', hardMax: contract.maxDailyHours });
  return rules;
}

/** Contract of an agent; people without one share that of the work plans. */
export const contractIdOf = ({ contract }: Agent): string => contract || 'none';

/** Contracts that agents have, with the rules that follow from them; one that is not defined has those of the work plans. */
export function contractsOf(agents: readonly Agent[], contracts: readonly Contract[], workPlans: readonly WorkPlan[]) {
  return [...new Set(agents.map(contractIdOf))].map((id) => {
    const contract = contracts.find((one) => one.id === id) ?? null;
    return { id, rules: contractRules(contract, workPlans) };
  });
}
