import {
  type DaySelector,
  OFF,
  type PastDay,
  type Roster,
  type RosterModel,
  type RosterRule,
  type RuleBounds,
} from './roster-model.ts';

/** A rule that a roster does not keep. */
export interface Violation {
  /** Rule id; `availability` for an option that is not open to the agent, `cover` for a row out of its hard bounds. */
  readonly rule: string;
  readonly hard: boolean;
  /** Index of the agent; -1 for cover. */
  readonly agent: number;
  /** First and last day of what is wrong. */
  readonly from: number;
  readonly to: number;
  /** Row out of bounds; -1 for a rule of an agent. */
  readonly row: number;
  /** How far outside: days, minutes, points, blocks or people; 1 for something that must not occur. */
  readonly amount: number;
  /** What it costs; 0 for a hard one. */
  readonly cost: number;
}

export interface Evaluation {
  /** Cover cost, own costs and costs of soft rules; hard violations are counted apart. */
  readonly cost: number;
  readonly coverCost: number;
  readonly ownCost: number;
  readonly ruleCost: number;
  readonly hardViolations: number;
  readonly violations: readonly Violation[];
}

/**
 * Judges a roster by reading the rules one by one, with nothing of what the search uses: the check of every result.
 * @param roster option of each agent and day, `OFF` for none
 */
export function evaluateRoster(model: RosterModel, roster: Roster): Evaluation {
  const violations: Violation[] = [];
  let ownCost = 0;
  for (let a = 0; a < model.agents.length; a++) {
    ownCost += ownCostOf(model, roster, a, violations);
    judgeAgent(model, roster, a, violations);
  }
  const coverCost = judgeCover(model, roster, violations);
  const ruleCost = violations.reduce((sum, { cost }) => sum + cost, 0);
  const hardViolations = violations.reduce((sum, { hard }) => sum + (hard ? 1 : 0), 0);
  return { cost: coverCost + ownCost + ruleCost, coverCost, ownCost, ruleCost, hardViolations, violations };
}

/** How many people each cover row has. */
export function coverLevels({ options, rows, days, agents }: RosterModel, roster: Roster): Float64Array {
  const levels = new Float64Array(rows.count);
  for (let i = 0; i < agents.length * days; i++) {
    const option = roster[i] as number;
    if (option === OFF) continue;
    for (let k = options.coverStarts[option] as number; k < (options.coverStarts[option + 1] as number); k++) {
      const row = options.coverRows[k] as number;
      levels[row] = (levels[row] as number) + (options.coverAmounts[k] as number);
    }
  }
  return levels;
}

/** Cost of a row at a level, hard bounds aside. */
export function rowCost(
  { hingeStarts, hingeAt, hingeUnder, hingeOver }: RosterModel['rows'],
  row: number,
  level: number,
): number {
  let cost = 0;
  for (let h = hingeStarts[row] as number; h < (hingeStarts[row + 1] as number); h++) {
    const gap = (hingeAt[h] as number) - level;
    cost += gap > 0 ? gap * (hingeUnder[h] as number) : -gap * (hingeOver[h] as number);
  }
  return cost;
}

function judgeCover(model: RosterModel, roster: Roster, violations: Violation[]): number {
  const { rows } = model;
  const levels = coverLevels(model, roster);
  let cost = 0;
  for (let row = 0; row < rows.count; row++) {
    const level = levels[row] as number;
    cost += rowCost(rows, row, level);
    const amount = Math.max((rows.hardMin[row] as number) - level, level - (rows.hardMax[row] as number));
    if (amount > 1e-9)
      violations.push({ rule: 'cover', hard: true, agent: -1, from: -1, to: -1, row, amount, cost: 0 });
  }
  return cost;
}

function ownCostOf({ agents, days }: RosterModel, roster: Roster, a: number, violations: Violation[]): number {
  const agent = agents[a] as RosterModel['agents'][number];
  let cost = 0;
  for (let d = 0; d < days; d++) {
    const option = roster[a * days + d] as number;
    let own = Number.POSITIVE_INFINITY;
    if (option === OFF) own = agent.offCosts[d] as number;
    else {
      for (let k = agent.dayStarts[d] as number; k < (agent.dayStarts[d + 1] as number); k++) {
        if (agent.options[k] === option) own = agent.costs[k] as number;
      }
    }
    if (Number.isFinite(own)) cost += own;
    else violations.push({ rule: 'availability', hard: true, agent: a, from: d, to: d, row: -1, amount: 1, cost: 0 });
  }
  return cost;
}

/** A day as rules see it, before or in the horizon. */
interface SeenDay {
  readonly type: number;
  readonly start: number;
  readonly end: number;
}

function judgeAgent(model: RosterModel, roster: Roster, a: number, violations: Violation[]): void {
  const { options, days, agents, contracts } = model;
  const { history, contract, carried } = agents[a] as RosterModel['agents'][number];
  const past: SeenDay[] = history.map(({ type, end }: PastDay) => ({ type, start: 0, end }));
  const inside: SeenDay[] = Array.from({ length: days }, (_, d) => {
    const option = roster[a * days + d] as number;
    return option === OFF
      ? { type: OFF, start: 0, end: 0 }
      : {
          type: options.type[option] as number,
          start: options.start[option] as number,
          end: options.end[option] as number,
        };
  });
  const all = [...past, ...inside];
  const first = past.length;
  const note = (rule: RosterRule, from: number, to: number, hard: boolean, amount: number, cost: number) => {
    if (hard || cost > 0) violations.push({ rule: rule.id, hard, agent: a, from, to, row: -1, amount, cost });
  };
  const weigh = (rule: RosterRule, bounds: RuleBounds, value: number, from: number, to: number) => {
    const { hard, soft } = outside(bounds, value);
    if (hard > 1e-9) note(rule, from, to, true, hard, 0);
    if (soft > 1e-9) note(rule, from, to, false, soft, soft * (bounds.cost ?? 0));
  };
  for (const rule of (contracts[contract] as RosterModel['contracts'][number]).rules) {
    if (rule.kind === 'run') judgeRuns(rule, all, first, weigh);
    else if (rule.kind === 'sum') {
      let value = carried[rule.id] ?? 0;
      for (let d = Math.max(0, rule.from); d < Math.min(days, rule.to); d++) {
        const option = roster[a * days + d] as number;
        if (rule.of.kind === 'days') value += matches(rule.of.of, inside[d] as SeenDay) ? 1 : 0;
        else if (option === OFF) continue;
        else if (rule.of.kind === 'minutes') value += options.minutes[option] as number;
        else value += options.points[option * options.pointKinds + rule.of.point] as number;
      }
      weigh(rule, rule.bounds, value, Math.max(0, rule.from), Math.min(days, rule.to) - 1);
    } else if (rule.kind === 'blocks') {
      let value = carried[rule.id] ?? 0;
      for (const [from, to] of rule.blocks)
        if (inside.slice(Math.max(0, from), Math.max(0, to)).some((day) => matches(rule.of, day))) value++;
      weigh(rule, rule.bounds, value, 0, days - 1);
    } else {
      for (let i = first; i < all.length; i++) {
        if (occurs(rule, all, i)) {
          const length = rule.kind === 'pattern' ? rule.days.length : 2;
          note(rule, i - first - length + 1, i - first, rule.cost === undefined, 1, rule.cost ?? 0);
        }
      }
    }
  }
}

/** Does the thing that must not occur end on day `i`? */
function occurs(
  rule: Exclude<RosterRule, { kind: 'run' | 'sum' | 'blocks' }>,
  all: readonly SeenDay[],
  i: number,
): boolean {
  if (rule.kind === 'pattern') {
    const begin = i - rule.days.length + 1;
    return begin >= 0 && rule.days.every((selector, k) => matches(selector, all[begin + k] as SeenDay));
  }
  const before = all[i - 1];
  const day = all[i] as SeenDay;
  if (before === undefined || before.type === OFF || day.type === OFF) return false;
  if (rule.kind === 'rest') return day.start + 1440 - before.end < rule.minutes;
  return rule.after.includes(before.type) && rule.next.includes(day.type);
}

/** Minima where a run ends (in the horizon or with its first day), maxima for the days that lie in the horizon. */
function judgeRuns(
  rule: Extract<RosterRule, { kind: 'run' }>,
  all: readonly SeenDay[],
  first: number,
  weigh: (rule: RosterRule, bounds: RuleBounds, value: number, from: number, to: number) => void,
): void {
  const { hardMin, softMin, softMax, hardMax, cost = 0 } = rule.bounds;
  const minima = { cost, ...(hardMin === undefined ? {} : { hardMin }), ...(softMin === undefined ? {} : { softMin }) };
  let begin = -1;
  for (let i = 0; i <= all.length; i++) {
    const inRun = i < all.length && matches(rule.of, all[i] as SeenDay);
    if (inRun && begin < 0) begin = i;
    if (inRun || begin < 0) continue;
    const [from, to] = [begin - first, i - 1 - first];
    if (begin > 0 && i < all.length && i >= first) weigh(rule, minima, i - begin, from, to);
    if (i > first) {
      const before = Math.max(0, first - begin);
      const maxima = {
        cost,
        ...(hardMax === undefined ? {} : { hardMax: Math.max(hardMax, before) }),
        ...(softMax === undefined ? {} : { softMax: Math.max(softMax, before) }),
      };
      weigh(rule, maxima, i - begin, from, to);
    }
    begin = -1;
  }
}

export function matches(selector: DaySelector, day: { readonly type: number }): boolean {
  if (selector.kind === 'types') return day.type !== OFF && selector.types.includes(day.type);
  return (day.type === OFF) === (selector.kind === 'off');
}

/** Units outside the hard and the soft bounds. */
export function outside(
  { hardMin, softMin, softMax, hardMax }: RuleBounds,
  value: number,
): { hard: number; soft: number } {
  const beyond = (min: number | undefined, max: number | undefined) =>
    Math.max(0, (min ?? Number.NEGATIVE_INFINITY) - value, value - (max ?? Number.POSITIVE_INFINITY));
  return { hard: beyond(hardMin, hardMax), soft: beyond(softMin, softMax) };
}
