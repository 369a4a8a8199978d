import { AgentPricer, createWorkspace } from '../engine/agent-pricer.ts';
import { compileRules } from './compile-rules.ts';
import { smallestConflict } from './deletion-filter.ts';
import type { Contract, RosterAgent, RosterModel, RosterRule } from './roster-model.ts';

/** Rules of an agent that cannot all hold; without any one of them, the others could. */
export interface Conflict {
  readonly agent: number;
  /** Ids of rules. */
  readonly rules: readonly string[];
  /** Days whose availability (locked, or nothing open) is part of it; the rules clash on any roster when empty. */
  readonly days: readonly number[];
}

/** Finds a smallest set in conflict: rules first, then restricted days. */
export function findConflicts(model: RosterModel, agentIndex: number): Conflict {
  const agent = model.agents[agentIndex] as RosterAgent;
  const contract = model.contracts[agent.contract] as Contract;
  const feasible = (kept: readonly RosterRule[], who: RosterAgent) => {
    const trial: RosterModel = {
      ...model,
      agents: [{ ...who, contract: 0 }],
      contracts: [{ id: contract.id, rules: kept }],
    };
    const pricer = new AgentPricer(trial, compileRules(trial), 0, createWorkspace());
    const cost = new Float64Array(model.options.count);
    return pricer.solve(cost, undefined, new Int32Array(model.days)) < Number.POSITIVE_INFINITY;
  };
  const rules = smallestConflict(contract.rules, (kept) => !feasible(kept, agent));
  const narrow = Array.from({ length: model.days }, (_, d) => d).filter((d) => restricted(model, agent, d));
  const days = smallestConflict(narrow, (kept) => {
    const freer = narrow.filter((d) => !kept.includes(d)).reduce((who, d) => freeDay(model, who, d), agent);
    return !feasible(rules, freer);
  });
  return { agent: agentIndex, rules: rules.map(({ id }) => id), days };
}

const opens = ({ dayStarts }: RosterAgent, day: number) => (dayStarts[day + 1] as number) - (dayStarts[day] as number);

/** A day that may not be off, or on which the agent has less open than on their fullest day. */
function restricted(model: RosterModel, agent: RosterAgent, day: number): boolean {
  if (!Number.isFinite(agent.offCosts[day] as number)) return true;
  let most = 0;
  for (let d = 0; d < model.days; d++) most = Math.max(most, opens(agent, d));
  return opens(agent, day) < most;
}

/** The agent with everything open on the day that the types of their other days allow. */
function freeDay({ options, days }: RosterModel, agent: RosterAgent, day: number): RosterAgent {
  const types = new Set(Array.from(agent.options, (option) => options.type[option] as number));
  const list: number[] = [];
  const costs: number[] = [];
  const dayStarts = new Int32Array(days + 1);
  for (let d = 0; d < days; d++) {
    if (d === day) {
      for (let o = 0; o < options.count; o++) {
        if (options.day[o] !== d || !types.has(options.type[o] as number)) continue;
        list.push(o);
        costs.push(0);
      }
    } else {
      for (let k = agent.dayStarts[d] as number; k < (agent.dayStarts[d + 1] as number); k++) {
        list.push(agent.options[k] as number);
        costs.push(agent.costs[k] as number);
      }
    }
    dayStarts[d + 1] = list.length;
  }
  const offCosts = agent.offCosts.slice();
  offCosts[day] = 0;
  return { ...agent, dayStarts, options: Int32Array.from(list), costs: Float64Array.from(costs), offCosts };
}
