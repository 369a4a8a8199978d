import { type Issue, SeatwiseError, throwOnError } from '@seatwise/core';
import { labourPack } from '../labour/labour-packs.ts';
import { problemFrame } from './problem-frame.ts';
import { PROBLEM_SCHEMA, type ScheduleProblem } from './problem-schema.ts';
import type { ProblemRule, RuleSelector } from './rule-schema.ts';

/**
 * Checks a problem document and fills its defaults.
 * @throws SeatwiseError SCHEDULE_PROBLEM_INVALID with the path of the first fault and all faults attached
 */
export function readProblem(document: unknown): ScheduleProblem {
  const read = PROBLEM_SCHEMA.safeParse(document);
  if (!read.success) {
    throwOnError(read.error.issues.map(({ path, message }) => fault(path.join('.'), message)));
    throw new SeatwiseError('SCHEDULE_PROBLEM_INVALID', { path: '', detail: '' });
  }
  throwOnError([...faultsOf(read.data)]);
  return read.data;
}

const fault = (path: string, detail: string): Issue => ({
  code: 'SCHEDULE_PROBLEM_INVALID',
  severity: 'error',
  params: { path, detail },
});

/** What a schema cannot say: ids are unique and known, series are as long as the period. */
function* faultsOf(problem: ScheduleProblem): Generator<Issue> {
  const { types, workPlans, contracts, agents, sites, points, demand } = problem;
  const known = {
    types: yield* ids('types', types),
    points: yield* ids('points', points),
    workPlans: yield* ids('workPlans', workPlans),
    contracts: yield* ids('contracts', contracts),
    sites: yield* ids('sites', sites),
    agents: yield* ids('agents', agents),
  };
  function* refer(path: string, set: Set<string>, ...values: readonly string[]): Generator<Issue> {
    for (const value of values) if (!set.has(value)) yield fault(path, value);
  }
  function* selector(path: string, of: RuleSelector): Generator<Issue> {
    if (typeof of !== 'string') yield* refer(path, known.types, ...of);
  }
  function* rule(path: string, one: ProblemRule): Generator<Issue> {
    if (one.rule === 'consecutive' || one.rule === 'days') yield* selector(path, one.of);
    if (one.rule === 'points') yield* refer(path, known.points, one.points);
    if (one.rule === 'succession') yield* refer(path, known.types, ...one.after, ...one.next);
    if (one.rule === 'pattern') for (const of of one.days) yield* selector(path, of);
    if ('softMin' in one && (one.softMin !== undefined || one.softMax !== undefined) && one.cost === undefined) {
      yield fault(`${path}.cost`, 'softMin/softMax');
    }
    if ('hardMin' in one && one.hardMin !== undefined && one.hardMax !== undefined && one.hardMin > one.hardMax) {
      yield fault(path, `hardMin ${one.hardMin} > hardMax ${one.hardMax}`);
    }
  }
  if (problem.labourLaw !== null && labourPack(problem.labourLaw) === undefined)
    yield fault('labourLaw', problem.labourLaw);
  for (const [i, plan] of workPlans.entries()) {
    const path = `workPlans.${i}`;
    yield* refer(`${path}.type`, known.types, plan.type);
    for (const [k, { earliest, latest }] of plan.pauses.entries())
      if (latest < earliest) yield fault(`${path}.pauses.${k}`, `${earliest} > ${latest}`);
  }
  for (const [i, contract] of contracts.entries()) {
    yield* refer(`contracts.${i}.workPlans`, known.workPlans, ...contract.workPlans);
    yield* ids(`contracts.${i}.rules`, contract.rules);
    for (const [k, one] of contract.rules.entries()) yield* rule(`contracts.${i}.rules.${k}`, one);
  }
  for (const [i, agent] of agents.entries()) {
    const path = `agents.${i}`;
    yield* refer(`${path}.contract`, known.contracts, agent.contract);
    if (agent.site !== null) yield* refer(`${path}.site`, known.sites, agent.site);
    for (const { day } of agent.preferences)
      if (typeof day !== 'string') yield* refer(`${path}.preferences`, known.types, ...day);
    if (agent.rotation)
      yield* refer(`${path}.rotation`, known.types, ...agent.rotation.cycle.filter((type) => type !== 'off'));
    for (const { type } of agent.before) if (type !== null) yield* refer(`${path}.before`, known.types, type);
    const days = agent.locked.map(({ date }) => date);
    if (new Set(days).size !== days.length) yield fault(`${path}.locked`, 'date');
    for (const { shift } of agent.locked) if (shift) yield* refer(`${path}.locked`, known.workPlans, shift.workPlan);
  }
  const { intervals } = problemFrame(problem);
  const skills = new Set<string>();
  for (const [i, { skill, required }] of demand.entries()) {
    if (skills.has(skill)) yield fault(`demand.${i}.skill`, skill);
    skills.add(skill);
    if (required.length !== intervals) yield fault(`demand.${i}.required`, `${required.length} ≠ ${intervals}`);
  }
}

function* ids(path: string, things: readonly { readonly id: string }[]): Generator<Issue, Set<string>> {
  const seen = new Set<string>();
  for (const [i, { id }] of things.entries()) {
    if (seen.has(id)) yield fault(`${path}.${i}.id`, id);
    seen.add(id);
  }
  return seen;
}
