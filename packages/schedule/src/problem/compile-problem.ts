import { minutesOfClock } from '@seatwise/calendar';
import type { Contract, CoverRows, RosterAgent, RosterModel, ShiftOptions } from '../rules/roster-model.ts';
import { agentContract, compileContract, windowId, windowsOf } from './compile-rules.ts';
import { type ProblemFrame, problemFrame } from './problem-frame.ts';
import type { ProblemAgent, ScheduleProblem } from './problem-schema.ts';
import type { ProblemRule } from './rule-schema.ts';
import { minutesInWindow, type ShiftForm, shiftForms } from './shift-forms.ts';

/** What an option does beyond its form: whom it serves, from where, and for how much of a person it counts. */
export interface ShiftRole {
  /** Index into the problem's demand; -1 for work on no queue, or on a skill that nobody asks for. */
  readonly group: number;
  readonly skill: string;
  /** Index into the problem's sites, -1 for none. */
  readonly site: number;
  readonly amount: number;
}

/**
 * A problem as the engine takes it. The options of `model` cover nothing by themselves: their pauses are placed later,
 * by what the rows cost. Rows are `group * intervals + interval`, then `(groups + site) * intervals + interval`.
 */
export interface CenterModel {
  readonly problem: ScheduleProblem;
  readonly frame: ProblemFrame;
  readonly forms: readonly ShiftForm[];
  readonly roles: readonly ShiftRole[];
  readonly optionForm: Int32Array;
  readonly optionRole: Int32Array;
  readonly model: RosterModel;
}

export function compileProblem(problem: ScheduleProblem): CenterModel {
  const frame = problemFrame(problem);
  const forms = shiftForms(problem, frame);
  const roles: ShiftRole[] = [];
  const roleIndex = new Map<string, number>();
  const onQueue = problem.workPlans.map((plan) => plan.onQueue);
  const rolesOf = problem.agents.map((agent) => agentRoles(problem, agent, roles, roleIndex));
  const bySet = new Map<string, Set<number>>();
  for (const [a, agent] of problem.agents.entries()) {
    const own = problem.contracts.find(({ id }) => id === agent.contract) as ScheduleProblem['contracts'][number];
    const settled = agent.locked.flatMap(({ shift }) => (shift ? [shift.workPlan] : []));
    for (const plan of [...own.workPlans, ...settled]) {
      const set = bySet.get(plan) ?? new Set();
      for (const role of rolesOf[a] as number[]) set.add(role);
      bySet.set(plan, set);
    }
  }
  const [optionForm, optionRole]: [number[], number[]] = [[], []];
  const optionsOfForm: Map<number, number>[] = [];
  for (const [f, { plan }] of forms.entries()) {
    const map = new Map<number, number>();
    const wanted = [...(bySet.get((problem.workPlans[plan] as { id: string }).id) ?? [])].sort((a, b) => a - b);
    for (const role of wanted) {
      if (onQueue[plan] === ((roles[role] as ShiftRole).skill === '')) continue;
      map.set(role, optionForm.length);
      optionForm.push(f);
      optionRole.push(role);
    }
    optionsOfForm.push(map);
  }
  const contracts: Contract[] = [];
  const contractIndex = new Map<string, number>();
  const formsOfDay: number[][] = frame.dates.map(() => []);
  for (const [f, { day }] of forms.entries()) (formsOfDay[day] as number[]).push(f);
  const closed = new Map<string, Uint8Array>();
  const agents = problem.agents.map((agent, a): RosterAgent => {
    const contract = agentContract(problem, agent);
    let index = contractIndex.get(contract.key);
    if (index === undefined) {
      index = contracts.length;
      contractIndex.set(contract.key, index);
      contracts.push(compileContract(contract, problem, frame));
      closed.set(contract.key, closedForms(contract.rules, forms, frame));
    }
    const shut = closed.get(contract.key) as Uint8Array;
    return openDays(
      problem,
      frame,
      agent,
      index,
      contract.rules,
      forms,
      formsOfDay,
      shut,
      optionsOfForm,
      rolesOf[a] as number[],
      roles,
    );
  });
  const options = optionColumns(problem, frame, forms, optionForm);
  const model = {
    days: problem.days,
    types: problem.types.map(({ id }) => ({ id })),
    options,
    rows: compileRows(problem, frame),
    contracts,
    agents,
  };
  return {
    problem,
    frame,
    forms,
    roles,
    optionForm: Int32Array.from(optionForm),
    optionRole: Int32Array.from(optionRole),
    model,
  };
}

/** Roles of an agent; skill '' is work on no queue. */
function agentRoles(
  problem: ScheduleProblem,
  agent: ProblemAgent,
  roles: ShiftRole[],
  index: Map<string, number>,
): number[] {
  const site = agent.site === null ? -1 : problem.sites.findIndex(({ id }) => id === agent.site);
  const skills: [string, number][] = [...Object.entries(agent.skills), ['', 0]];
  return skills.map(([skill, amount]) => {
    const key = JSON.stringify([skill, amount, site]);
    let role = index.get(key);
    if (role === undefined) {
      role = roles.length;
      index.set(key, role);
      roles.push({ group: problem.demand.findIndex((one) => one.skill === skill), skill, site, amount });
    }
    return role;
  });
}

/** Forms that a contract's rules about single shifts close. */
function closedForms(rules: readonly ProblemRule[], forms: readonly ShiftForm[], frame: ProblemFrame): Uint8Array {
  const shut = new Uint8Array(forms.length);
  for (const rule of rules) {
    if (rule.rule !== 'barred' && rule.rule !== 'shift-hours') continue;
    for (const [f, { day, start, minutes, paid }] of forms.entries()) {
      if (
        rule.rule === 'shift-hours'
          ? paid > rule.hardMax * 60
          : minutesInWindow(frame, day, start, start + minutes, rule.start, rule.end) > 0
      )
        shut[f] = 1;
    }
  }
  return shut;
}

interface When {
  readonly dates?: readonly string[] | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly weekdays?: readonly number[] | undefined;
}

/** Is the day one that an entry is about? */
export function concerns({ dates, from, to, weekdays }: When, frame: ProblemFrame, day: number): boolean {
  const date = frame.dates[day] as string;
  return (
    (dates === undefined || dates.includes(date)) &&
    (from === undefined || date >= from) &&
    (to === undefined || date <= to) &&
    (weekdays === undefined || weekdays.includes(frame.weekdays[day] as number))
  );
}

/** May the agent work this form at all, locks aside? */
export function isAvailable(
  agent: ProblemAgent,
  frame: ProblemFrame,
  { day, start, minutes }: Pick<ShiftForm, 'day' | 'start' | 'minutes'>,
): boolean {
  const date = frame.dates[day] as string;
  if (agent.timeOff.some(({ from, to }) => date >= from && date <= to)) return false;
  if (agent.availability.length === 0) return true;
  return agent.availability.some((one) => {
    if (!concerns(one, frame, day)) return false;
    const from = minutesOfClock(one.start);
    const to = minutesOfClock(one.end);
    return start >= frame.minuteOf(day, from) && start + minutes <= frame.minuteOf(day, to <= from ? to + 1440 : to);
  });
}

/** What the agent's preferences, rotation and pay make of a day; nothing for a type that the rotation closes. */
export function dayCost(
  problem: ScheduleProblem,
  agent: ProblemAgent,
  frame: ProblemFrame,
  day: number,
  form: ShiftForm | null,
): number | undefined {
  let cost = 0;
  const type = form === null ? 'off' : (problem.types[form.type] as { id: string }).id;
  for (const one of agent.preferences) {
    if (!concerns(one, frame, day)) continue;
    const fits = one.day === 'off' ? form === null : one.day === 'work' ? form !== null : one.day.includes(type);
    if (!fits) continue;
    if (form && one.startsFrom !== undefined && form.clock < minutesOfClock(one.startsFrom)) continue;
    if (form && one.startsTo !== undefined && form.clock > minutesOfClock(one.startsTo)) continue;
    cost += one.cost;
  }
  if (agent.rotation) {
    const { start, cycle, cost: price } = agent.rotation;
    const position = Math.round((Date.parse(frame.dates[day] as string) - Date.parse(start)) / 86_400_000);
    const wanted = cycle[((position % cycle.length) + cycle.length) % cycle.length];
    if (wanted !== type) {
      if (price === undefined) return undefined;
      cost += price;
    }
  }
  if (form) {
    const { hourCost } = problem.contracts.find(
      ({ id }) => id === agent.contract,
    ) as ScheduleProblem['contracts'][number];
    cost += (hourCost * form.paid) / 60;
    for (const [k, one] of problem.points.entries()) cost += one.cost * (form.points[k] as number);
  }
  return cost;
}

function openDays(
  problem: ScheduleProblem,
  frame: ProblemFrame,
  agent: ProblemAgent,
  contract: number,
  rules: readonly ProblemRule[],
  forms: readonly ShiftForm[],
  formsOfDay: readonly (readonly number[])[],
  shut: Uint8Array,
  optionsOfForm: readonly ReadonlyMap<number, number>[],
  roles: readonly number[],
  roleList: readonly ShiftRole[],
): RosterAgent {
  const own = problem.contracts.find(({ id }) => id === agent.contract) as ScheduleProblem['contracts'][number];
  const plans = new Set(own.workPlans.map((plan) => problem.workPlans.findIndex(({ id }) => id === plan)));
  const days = frame.dates.length;
  const dayStarts = new Int32Array(days + 1);
  const [options, costs]: [number[], number[]] = [[], []];
  const offCosts = new Float64Array(days);
  const locks = new Map(agent.locked.map((lock) => [lock.date, lock.shift]));
  for (let day = 0; day < days; day++) {
    const date = frame.dates[day] as string;
    const lock = locks.get(date);
    const away = agent.timeOff.some(({ from, to }) => date >= from && date <= to);
    const off = dayCost(problem, agent, frame, day, null) ?? (away ? 0 : undefined);
    offCosts[day] = lock ? Number.POSITIVE_INFINITY : lock === null ? (off ?? 0) : (off ?? Number.POSITIVE_INFINITY);
    if (lock !== null) {
      for (const f of formsOfDay[day] as readonly number[]) {
        const form = forms[f] as ShiftForm;
        // What is settled holds whether or not the contract would offer it.
        if (!lock && (!plans.has(form.plan) || shut[f])) continue;
        if (lock) {
          const plan = (problem.workPlans[form.plan] as { id: string }).id;
          if (
            plan !== lock.workPlan ||
            form.clock % 1440 !== minutesOfClock(lock.start) ||
            form.minutes !== lock.minutes
          )
            continue;
        } else if (!isAvailable(agent, frame, form)) continue;
        const cost = dayCost(problem, agent, frame, day, form);
        if (cost === undefined && !lock) continue;
        for (const role of roles) {
          const option = (optionsOfForm[f] as ReadonlyMap<number, number>).get(role);
          if (option === undefined || (lock && (roleList[role] as ShiftRole).skill !== lock.skill)) continue;
          options.push(option);
          costs.push(cost ?? 0);
        }
      }
    }
    dayStarts[day + 1] = options.length;
  }
  return {
    ...rosterAgentBase(problem, frame, agent, rules),
    contract,
    dayStarts,
    options: Int32Array.from(options),
    costs: Float64Array.from(costs),
    offCosts,
  };
}

/** What of an agent does not depend on the shifts there are. */
export function rosterAgentBase(
  problem: ScheduleProblem,
  frame: ProblemFrame,
  agent: ProblemAgent,
  rules: readonly ProblemRule[],
): Pick<RosterAgent, 'id' | 'history' | 'carried'> {
  return {
    id: agent.id,
    history: agent.before.map(({ type, end }) => ({
      type: type === null ? -1 : problem.types.findIndex(({ id }) => id === type),
      end,
    })),
    carried: carriedOf(problem, frame, agent, rules),
  };
}

/** What windows have used before the period, and the hours that paid leave counts for. */
function carriedOf(
  problem: ScheduleProblem,
  frame: ProblemFrame,
  agent: ProblemAgent,
  rules: readonly ProblemRule[],
): Record<string, number> {
  const carried: Record<string, number> = {};
  for (const rule of rules) {
    const before = agent.carried[rule.id] ?? 0;
    if (rule.rule === 'weekends') carried[rule.id] = before;
    if (rule.rule !== 'hours' && rule.rule !== 'days' && rule.rule !== 'points') continue;
    const unit = rule.rule === 'hours' ? 60 : 1;
    for (const [i, { from, to }] of windowsOf(rule.per, frame, problem.weekStart).entries()) {
      let used = i === 0 ? before * unit : 0;
      if (rule.rule === 'hours') {
        for (let d = from; d < to; d++) {
          const date = frame.dates[d] as string;
          used += agent.timeOff.find((one) => date >= one.from && date <= one.to)?.credit ?? 0;
        }
      }
      if (used !== 0) carried[windowId(rule.id, frame, from)] = used;
    }
  }
  return carried;
}

/** Minutes as the roster model counts them: from the day's midnight, an end as if the day had 24 hours, so that rest is real. */
export function modelTimes(
  frame: ProblemFrame,
  day: number,
  start: number,
  end: number,
): { start: number; end: number } {
  const midnight = frame.dayStarts[day] as number;
  const length = (frame.dayStarts[day + 1] as number) - midnight;
  return { start: start - midnight, end: end - midnight - (length - 1440) };
}

function optionColumns(
  problem: ScheduleProblem,
  frame: ProblemFrame,
  forms: readonly ShiftForm[],
  optionForm: readonly number[],
): ShiftOptions {
  const count = optionForm.length;
  const pointKinds = problem.points.length;
  const of = (o: number) => forms[optionForm[o] as number] as ShiftForm;
  const times = (o: number) => {
    const { day, start, minutes } = of(o);
    return modelTimes(frame, day, start, start + minutes);
  };
  return {
    count,
    day: Int32Array.from({ length: count }, (_, o) => of(o).day),
    type: Int32Array.from({ length: count }, (_, o) => of(o).type),
    start: Int32Array.from({ length: count }, (_, o) => times(o).start),
    end: Int32Array.from({ length: count }, (_, o) => times(o).end),
    minutes: Int32Array.from({ length: count }, (_, o) => of(o).paid),
    pointKinds,
    points: Float64Array.from(
      { length: count * pointKinds },
      (_, i) => of(Math.floor(i / pointKinds)).points[i % pointKinds] as number,
    ),
    coverStarts: new Int32Array(count + 1),
    coverRows: new Int32Array(0),
    coverAmounts: new Float64Array(0),
  };
}

export function compileRows(
  { demand, sites, intervalMinutes }: ScheduleProblem,
  { intervals }: ProblemFrame,
): CoverRows {
  const needed = demand.length * intervals;
  const count = needed + sites.length * intervals;
  const hours = intervalMinutes / 60;
  const hardMin = new Float64Array(count).fill(Number.NEGATIVE_INFINITY);
  const hardMax = new Float64Array(count).fill(Number.POSITIVE_INFINITY);
  const [at, under, over] = [new Float64Array(needed), new Float64Array(needed), new Float64Array(needed)];
  for (const [g, group] of demand.entries()) {
    for (let i = 0; i < intervals; i++) {
      const row = g * intervals + i;
      at[row] = group.required[i] as number;
      under[row] = group.under * hours;
      over[row] = group.over * hours;
      if (group.hardMinShare !== undefined) hardMin[row] = group.hardMinShare * (group.required[i] as number);
    }
  }
  for (const [s, { seats }] of sites.entries())
    hardMax.fill(seats, needed + s * intervals, needed + (s + 1) * intervals);
  return {
    count,
    hingeStarts: Int32Array.from({ length: count + 1 }, (_, row) => Math.min(row, needed)),
    hingeAt: at,
    hingeUnder: under,
    hingeOver: over,
    hardMin,
    hardMax,
  };
}
