import { AgentPricer, createWorkspace } from '../engine/agent-pricer.ts';
import { compileProblem } from '../problem/compile-problem.ts';
import { agentContract } from '../problem/compile-rules.ts';
import type { ProblemAgent, ScheduleProblem } from '../problem/problem-schema.ts';
import type { ProblemRule } from '../problem/rule-schema.ts';
import { compileRules } from '../rules/compile-rules.ts';

/** Why somebody has no allowed sequence of days: rules and statements that cannot all hold; without any one they could. */
export interface StuckAgent {
  readonly agent: string;
  /** Ids of rules of the contract or the labour-law pack, and `timeOff`, `availability`, `locked`, `rotation`. */
  readonly conflict: readonly string[];
}

/** What of an agent can be left out to see whether it matters. */
const STATEMENTS = {
  rotation: { rotation: null },
  availability: { availability: [] },
  timeOff: { timeOff: [] },
  locked: { locked: [] },
} as const;

/** Finds a smallest set in conflict by leaving out one after another (deletion filter, Chinneck and Dravnieks 1991). */
export function explainStuck(problem: ScheduleProblem, agent: ProblemAgent): StuckAgent {
  let rules: readonly ProblemRule[] = agentContract(problem, agent).rules;
  let person = agent;
  const conflict: string[] = [];
  for (const rule of rules) {
    const fewer = rules.filter((one) => one !== rule);
    if (isPossible(problem, person, fewer)) conflict.push(rule.id);
    else rules = fewer;
  }
  for (const [name, none] of Object.entries(STATEMENTS)) {
    const value = person[name as keyof typeof STATEMENTS];
    if (value === null || (Array.isArray(value) && value.length === 0)) continue;
    const freer = { ...person, ...none } as ProblemAgent;
    if (isPossible(problem, freer, rules)) conflict.push(name);
    else person = freer;
  }
  return { agent: agent.id, conflict };
}

/** Is there any allowed sequence of days for this agent under these rules? */
function isPossible(problem: ScheduleProblem, agent: ProblemAgent, rules: readonly ProblemRule[]): boolean {
  const contracts = problem.contracts
    .filter(({ id }) => id === agent.contract)
    .map((contract) => ({ ...contract, rules: [...rules] }));
  const { model } = compileProblem({ ...problem, labourLaw: null, demand: [], contracts, agents: [agent] });
  const pricer = new AgentPricer(model, compileRules(model), 0, createWorkspace());
  const path = new Int32Array(model.days);
  return pricer.solve(new Float64Array(model.options.count), undefined, path) < Number.POSITIVE_INFINITY;
}
