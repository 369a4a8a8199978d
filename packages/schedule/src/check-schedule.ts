import {
  type Agent,
  type Contract,
  compareText,
  type IntervalGrid,
  type RuleViolation,
  type Shift,
  type Site,
  type WorkPlan,
} from '@seatwise/core';
import { limitsOf } from './agent-week.ts';
import { checkAgent } from './check-agent.ts';
import { crowdedSites } from './site-seats.ts';

export interface ScheduleCheck {
  readonly grid: IntervalGrid;
  readonly shifts: readonly Shift[];
  readonly agents: readonly Agent[];
  readonly contracts: readonly Contract[];
  readonly sites: readonly Site[];
  readonly workPlans: readonly WorkPlan[];
}

/** Looks at finished shifts with nothing but the rules: which are broken, where, by how much. Unnamed shifts have no rules. */
export function checkSchedule({ grid, shifts, agents, contracts, sites, workPlans }: ScheduleCheck): RuleViolation[] {
  const contractOf = new Map(contracts.map((contract) => [contract.id, contract]));
  const byAgent = new Map<string, Shift[]>();
  for (const shift of shifts) {
    if (shift.agent === null) continue;
    const own = byAgent.get(shift.agent) ?? [];
    own.push(shift);
    byAgent.set(shift.agent, own);
  }
  const violations: RuleViolation[] = [];
  for (const agent of agents) {
    const own = (byAgent.get(agent.id) ?? []).sort((a, b) => a.start - b.start);
    const ruled = { ...agent, skills: agent.skills.map(({ skill }) => skill) };
    violations.push(...checkAgent(ruled, own, limitsOf(workPlans, contractOf.get(agent.contract) ?? null)));
  }
  for (const { date, peak, seats } of crowdedSites(grid, shifts, agents, sites)) {
    violations.push({ rule: 'seats', agent: null, date, measured: peak, limit: seats });
  }
  return violations.sort((a, b) => compareText(a.date, b.date) || compareText(a.agent ?? '', b.agent ?? ''));
}
