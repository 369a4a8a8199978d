import { minutesOfClock } from '@seatwise/calendar';
import type { LocalDate } from '@seatwise/core';
import type { PlacedShift } from '../center/placed-shift.ts';
import { compileRows, dayCost, isAvailable, modelTimes, rosterAgentBase } from '../problem/compile-problem.ts';
import { agentContract, compileContract, ruleOfId } from '../problem/compile-rules.ts';
import { type ProblemFrame, problemFrame } from '../problem/problem-frame.ts';
import type { ProblemAgent, ProblemWorkPlan, ScheduleProblem } from '../problem/problem-schema.ts';
import { minutesInWindow, pauseStarts, pointsOfShift, startClocks } from '../problem/shift-forms.ts';
import { coverLevels, evaluateRoster } from '../rules/evaluate-roster.ts';
import { type Contract, OFF, type RosterModel } from '../rules/roster-model.ts';

/** A rule that a schedule does not keep, with the people and times it is about. */
export interface ScheduleFault {
  /** Id of the rule; `work-plan`, `availability`, `locked`, `twice`, `overlap`, `cover` or `seats` for what is always so. */
  readonly rule: string;
  readonly hard: boolean;
  readonly agent: string | null;
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** Instant of the interval, for cover and seats. */
  readonly at: number | null;
  /** Skill or site, for cover and seats. */
  readonly of: string | null;
  /** How far outside, in the model's unit: days, minutes, points, people; 1 for what must not be. */
  readonly amount: number;
  readonly cost: number;
}

export interface ScheduleReport {
  readonly cost: number;
  readonly coverCost: number;
  readonly ownCost: number;
  readonly ruleCost: number;
  readonly faults: readonly ScheduleFault[];
  readonly coverage: readonly {
    readonly skill: string;
    readonly requiredHours: number;
    readonly underHours: number;
    readonly overHours: number;
  }[];
  /** People on queue by demand group and interval. */
  readonly levels: Float64Array;
}

/** Judges finished shifts by the problem alone: nothing of what the engine computed is looked at. */
export function checkPlacedShifts(problem: ScheduleProblem, shifts: readonly PlacedShift[]): ScheduleReport {
  const frame = problemFrame(problem);
  const faults: ScheduleFault[] = [];
  const day = (d: number): LocalDate => frame.dates[Math.max(0, Math.min(problem.days - 1, d))] as LocalDate;
  const tell = (rule: string, agent: string, d: number, amount = 1) =>
    faults.push({ rule, hard: true, agent, from: day(d), to: day(d), at: null, of: null, amount, cost: 0 });
  const roster = new Int32Array(problem.agents.length * problem.days).fill(OFF);
  const kept: PlacedShift[] = [];
  const ordered = [...shifts].sort((a, b) => a.day - b.day || a.agent - b.agent || a.start - b.start);
  for (const shift of ordered) {
    const agent = problem.agents[shift.agent] as ProblemAgent;
    const cell = shift.agent * problem.days + shift.day;
    if (roster[cell] !== OFF) {
      tell('twice', agent.id, shift.day);
      continue;
    }
    roster[cell] = kept.length;
    kept.push(shift);
    for (const rule of shiftFaults(problem, frame, agent, shift)) tell(rule, agent.id, shift.day);
  }
  for (const [a, agent] of problem.agents.entries()) {
    for (const { date, shift } of agent.locked) {
      const d = frame.dayOf(date);
      if (d < 0) continue;
      const placed = kept[roster[a * problem.days + d] as number];
      const same =
        shift === null
          ? placed === undefined
          : placed !== undefined &&
            (problem.workPlans[placed.plan] as ProblemWorkPlan).id === shift.workPlan &&
            placed.start === frame.minuteOf(d, startClock(problem, placed.plan, shift.start)) &&
            placed.minutes === shift.minutes &&
            placed.skill === shift.skill;
      if (!same) tell('locked', agent.id, d);
    }
  }
  for (const [a, agent] of problem.agents.entries()) {
    if (!agent.rotation) continue;
    for (const [d, date] of frame.dates.entries()) {
      const settled =
        agent.locked.some((lock) => lock.date === date) ||
        agent.timeOff.some(({ from, to }) => date >= from && date <= to);
      const isOff = roster[a * problem.days + d] === OFF;
      if (isOff && !settled && dayCost(problem, agent, frame, d, null) === undefined) tell('rotation', agent.id, d);
    }
  }
  const model = shiftModel(problem, frame, kept);
  const { cost, coverCost, ownCost, ruleCost, violations } = evaluateRoster(model, roster);
  const groups = problem.demand.length;
  for (const { rule, hard, agent, from, to, row, amount, cost: price } of violations) {
    if (rule === 'availability') continue;
    const block = Math.floor(row / frame.intervals);
    const minute = (row % frame.intervals) * frame.intervalMinutes;
    const inRow = row >= 0;
    faults.push({
      rule: inRow && block >= groups ? 'seats' : ruleOfId(rule),
      hard,
      agent: agent < 0 ? null : (problem.agents[agent] as ProblemAgent).id,
      from: inRow ? day(dayOfMinute(frame, minute)) : day(from),
      to: inRow ? day(dayOfMinute(frame, minute)) : day(to),
      at: inRow ? frame.instantOf(minute) : null,
      of: !inRow
        ? null
        : block < groups
          ? (problem.demand[block]?.skill ?? null)
          : (problem.sites[block - groups]?.id ?? null),
      amount,
      cost: price,
    });
  }
  const levels = coverLevels(model, roster);
  const hours = frame.intervalMinutes / 60;
  const coverage = problem.demand.map(({ skill, required }, g) => {
    let [requiredHours, underHours, overHours] = [0, 0, 0];
    for (const [i, need] of required.entries()) {
      const level = levels[g * frame.intervals + i] as number;
      requiredHours += need * hours;
      underHours += Math.max(0, need - level) * hours;
      overHours += Math.max(0, level - need) * hours;
    }
    return { skill, requiredHours, underHours, overHours };
  });
  return { cost, coverCost, ownCost, ruleCost, faults, coverage, levels };
}

const dayOfMinute = ({ dayStarts }: ProblemFrame, minute: number): number => {
  let d = 0;
  while (d + 2 < dayStarts.length && (dayStarts[d + 1] as number) <= minute) d++;
  return d;
};

/** A start that a lock names, as minutes after midnight: past 1440 when the plan's window crosses midnight. */
function startClock(problem: ScheduleProblem, plan: number, clock: string): number {
  const wanted = minutesOfClock(clock);
  return startClocks(problem.workPlans[plan] as ProblemWorkPlan).find((one) => one % 1440 === wanted) ?? wanted;
}

/** What is wrong with a single shift, by rule. */
function* shiftFaults(
  problem: ScheduleProblem,
  frame: ProblemFrame,
  agent: ProblemAgent,
  shift: PlacedShift,
): Generator<string> {
  const { day, plan, start, minutes, pauses, skill } = shift;
  const workPlan = problem.workPlans[plan] as ProblemWorkPlan;
  if (!fitsPlan(workPlan, frame, shift)) yield 'work-plan';
  const locked = agent.locked.some(({ date }) => date === frame.dates[day]);
  const contract = problem.contracts.find(({ id }) => id === agent.contract);
  const served = workPlan.onQueue ? agent.skills[skill] !== undefined : skill === '';
  if (!contract?.workPlans.includes(workPlan.id) || !served) yield 'work-plan';
  if (!locked && !isAvailable(agent, frame, shift)) yield 'availability';
  if (!locked && dayCost(problem, agent, frame, day, formOf(problem, frame, shift)) === undefined) yield 'rotation';
  for (const rule of agentContract(problem, agent).rules) {
    if (rule.rule === 'barred' && minutesInWindow(frame, day, start, start + minutes, rule.start, rule.end) > 0)
      yield rule.id;
    if (rule.rule === 'shift-hours') {
      const unpaid = pauses.reduce((sum, one, k) => sum + (workPlan.pauses[k]?.paid ? 0 : one.minutes), 0);
      if (minutes - unpaid > rule.hardMax * 60) yield rule.id;
    }
  }
}

function fitsPlan(
  workPlan: ProblemWorkPlan,
  frame: ProblemFrame,
  { day, start, minutes, pauses }: PlacedShift,
): boolean {
  if (workPlan.weekdays && !workPlan.weekdays.includes(frame.weekdays[day] as number)) return false;
  if (!workPlan.lengths.includes(minutes)) return false;
  if (!startClocks(workPlan).some((clock) => frame.minuteOf(day, clock) === start)) return false;
  if (pauses.length !== workPlan.pauses.length) return false;
  const most = workPlan.maxGapMinutes ?? Number.POSITIVE_INFINITY;
  let end: number | undefined;
  for (const [k, pause] of pauses.entries()) {
    if (![workPlan.pauses[k]?.minutes ?? []].flat().includes(pause.minutes)) return false;
    if (!pauseStarts(workPlan, k, minutes, pause.minutes, frame.intervalMinutes).includes(pause.start - start))
      return false;
    const gap = pause.start - (end ?? start);
    if (gap > most || (end !== undefined && gap < workPlan.minGapMinutes)) return false;
    end = pause.start + pause.minutes;
  }
  return end === undefined || start + minutes - end <= most;
}

/** What costs look at of a shift. */
function formOf(problem: ScheduleProblem, frame: ProblemFrame, { day, plan, start, minutes, pauses }: PlacedShift) {
  const workPlan = problem.workPlans[plan] as ProblemWorkPlan;
  const unpaid = pauses.reduce((sum, one, k) => sum + (workPlan.pauses[k]?.paid ? 0 : one.minutes), 0);
  return {
    day,
    plan,
    type: problem.types.findIndex(({ id }) => id === workPlan.type),
    clock:
      startClocks(workPlan).find((clock) => frame.minuteOf(day, clock) === start) ??
      start - (frame.dayStarts[day] as number),
    start,
    minutes,
    pauseMinutes: pauses.map((one) => one.minutes),
    paid: minutes - unpaid,
    points: problem.points.map((one) => pointsOfShift(one, frame, day, start, minutes)),
  };
}

/** The roster model in which each shift is an option of its own, with the cover that its pauses leave. */
export function shiftModel(problem: ScheduleProblem, frame: ProblemFrame, shifts: readonly PlacedShift[]): RosterModel {
  const { intervals, intervalMinutes: length } = frame;
  const contracts: Contract[] = [];
  const contractIndex = new Map<string, number>();
  const options: number[][] = problem.agents.map(() => []);
  const forms = shifts.map((shift) => formOf(problem, frame, shift));
  for (const [o, { agent }] of shifts.entries()) (options[agent] as number[]).push(o);
  const coverStarts = [0];
  const [rows, amounts]: [number[], number[]] = [[], []];
  for (const { agent, plan, skill, start, minutes, pauses } of shifts) {
    const person = problem.agents[agent] as ProblemAgent;
    const group = problem.demand.findIndex((one) => one.skill === skill);
    const site = person.site === null ? -1 : problem.sites.findIndex(({ id }) => id === person.site);
    for (let i = Math.floor(start / length); i < Math.min(intervals, Math.ceil((start + minutes) / length)); i++) {
      const [from, to] = [Math.max(start, i * length), Math.min(start + minutes, (i + 1) * length)];
      let away = 0;
      for (const one of pauses) away += Math.max(0, Math.min(to, one.start + one.minutes) - Math.max(from, one.start));
      const share = (to - from - away) / length;
      if (group >= 0 && (problem.workPlans[plan] as ProblemWorkPlan).onQueue && share > 0) {
        rows.push(group * intervals + i);
        amounts.push(share * (person.skills[skill] ?? 0));
      }
      if (site >= 0) {
        rows.push((problem.demand.length + site) * intervals + i);
        amounts.push((to - from) / length);
      }
    }
    coverStarts.push(rows.length);
  }
  const times = forms.map(({ day, start, minutes }) => modelTimes(frame, day, start, start + minutes));
  return {
    days: problem.days,
    types: problem.types.map(({ id }) => ({ id })),
    options: {
      count: shifts.length,
      day: Int32Array.from(forms, ({ day }) => day),
      type: Int32Array.from(forms, ({ type }) => type),
      start: Int32Array.from(times, ({ start }) => start),
      end: Int32Array.from(times, ({ end }) => end),
      minutes: Int32Array.from(forms, ({ paid }) => paid),
      pointKinds: problem.points.length,
      points: Float64Array.from(forms.flatMap(({ points }) => [...points])),
      coverStarts: Int32Array.from(coverStarts),
      coverRows: Int32Array.from(rows),
      coverAmounts: Float64Array.from(amounts),
    },
    rows: compileRows(problem, frame),
    contracts,
    agents: problem.agents.map((agent, a) => {
      const contract = agentContract(problem, agent);
      let index = contractIndex.get(contract.key);
      if (index === undefined) {
        index = contracts.length;
        contractIndex.set(contract.key, index);
        contracts.push(compileContract(contract, problem, frame));
      }
      const own = (options[a] as number[]).sort((x, y) => (forms[x]?.day ?? 0) - (forms[y]?.day ?? 0));
      const dayStarts = new Int32Array(problem.days + 1);
      for (const o of own) dayStarts[(forms[o]?.day ?? 0) + 1] = 1;
      for (let d = 0; d < problem.days; d++) dayStarts[d + 1] = (dayStarts[d + 1] as number) + (dayStarts[d] as number);
      return {
        ...rosterAgentBase(problem, frame, agent, contract.rules),
        contract: index,
        dayStarts,
        options: Int32Array.from(own),
        costs: Float64Array.from(
          own,
          (o) => dayCost(problem, agent, frame, (forms[o] as { day: number }).day, forms[o] ?? null) ?? 0,
        ),
        offCosts: Float64Array.from({ length: problem.days }, (_, d) => dayCost(problem, agent, frame, d, null) ?? 0),
      };
    }),
  };
}
