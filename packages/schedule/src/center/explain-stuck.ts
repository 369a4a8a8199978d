import { AgentPricer, createWorkspace } from '../engine/agent-pricer.ts';
import { compileProblem } from '../problem/compile-problem.ts';
import { agentContract } from '../problem/compile-rules.ts';
import type { ProblemAgent, ScheduleProblem } from '../problem/problem-schema.ts';
import type { ProblemRule } from '../problem/rule-schema.ts';
import { compileRules } from '../rules/compile-rules.ts';
import { smallestConflict } from '../rules/deletion-filter.ts';

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

/** Finds a smallest set in conflict: rules first, then what is said about the agent. */
export function explainStuck(problem: ScheduleProblem, agent: ProblemAgent): StuckAgent {
  const rules = smallestConflict(agentContract(problem, agent).rules, (kept) => !isPossible(problem, agent, kept));
  const said = Object.keys(STATEMENTS).filter((name) => {
    const value = agent[name as keyof typeof STATEMENTS];
    return value !== null && !(Array.isArray(value) && value.length === 0);
  });
  const only = (names: readonly string[]): ProblemAgent => {
    const gone = Object.entries(STATEMENTS).flatMap(([name, none]) => (names.includes(name) ? [] : [none]));
    return Object.assign({}, agent, ...gone);
  };
  const statements = smallestConflict(said, (kept) => !isPossible(problem, only(kept), rules));
  return { agent: agent.id, conflict: [...rules.map(({ id }) => id), ...statements] };
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
