import { AgentPricer, createWorkspace } from '../engine/agent-pricer.ts';
import { type CoverCost, coverCost } from '../engine/cover-cost.ts';
import type { CenterModel, ShiftRole } from '../problem/compile-problem.ts';
import type { ShiftForm } from '../problem/shift-forms.ts';
import { type CompiledRules, compileRules } from '../rules/compile-rules.ts';
import { OFF, type Roster, type RosterAgent } from '../rules/roster-model.ts';
import { agentKey } from './agent-key.ts';
import { PausePlacer } from './pause-placer.ts';

/** A roster and where its pauses are: starts after the shift's start, `most` places an agent-day. */
export interface PlacedRoster {
  readonly roster: Roster;
  readonly pauses: Int32Array;
}

/** What bound and search share: the compiled rules, the pricers of the agents, the placer of pauses. */
export class CenterSpace {
  readonly center: CenterModel;
  readonly rules: CompiledRules;
  readonly pricers: readonly AgentPricer[];
  readonly placer: PausePlacer;
  readonly cover: CoverCost;
  readonly days: number;
  /** By agent; equal for those that nothing tells apart. */
  readonly keys: readonly string[];
  readonly groups: number;
  /** By option: cost in the prices that were set last; `Infinity` where the pauses find no place. */
  readonly optionCost: Float64Array;
  /** By form and block, the price and in which round of `setPrices` it was found. */
  private readonly formPrice: Float64Array;
  private readonly formRound: Int32Array;
  private round = 0;

  constructor(center: CenterModel) {
    this.center = center;
    const { model } = center;
    const rules = compileRules(model);
    this.rules = rules;
    const workspace = createWorkspace();
    this.pricers = model.agents.map((_, a) => new AgentPricer(model, rules, a, workspace));
    this.placer = new PausePlacer(center);
    this.cover = coverCost(model);
    this.days = model.days;
    this.keys = model.agents.map(agentKey);
    this.groups = center.problem.demand.length;
    this.optionCost = new Float64Array(model.options.count);
    this.formPrice = new Float64Array(center.forms.length * (this.groups + 1));
    this.formRound = new Int32Array(center.forms.length * (this.groups + 1));
  }

  /** Intervals that shifts of the days `from … to - 1` may touch. */
  reach(from: number, to: number): { first: number; last: number } {
    const { frame } = this.center;
    const first = Math.floor((frame.dayStarts[from] as number) / frame.intervalMinutes);
    const end = (frame.dayStarts[to] as number) + 2880;
    return { first, last: Math.min(frame.intervals, Math.ceil(end / frame.intervalMinutes)) };
  }

  /** Takes prices of the rows, for the intervals that the days can touch. */
  setPrices(prices: Float64Array, from: number, to: number): void {
    const { first, last } = this.reach(from, to);
    const blocks = prices.length / this.center.frame.intervals;
    for (let block = 0; block < blocks; block++) this.placer.setPrices(block, prices, first, last);
    this.round++;
  }

  /** Prices every option open to the agent on the days. */
  priceAgent(agent: number, from: number, to: number): void {
    const { dayStarts, options } = this.center.model.agents[agent] as RosterAgent;
    const end = dayStarts[to] as number;
    for (let k = dayStarts[from] as number; k < end; k++) this.priceOption(options[k] as number);
  }

  /** Least price of an option, its pauses placed: also in `optionCost`. */
  priceOption(option: number): number {
    const { optionForm, optionRole, roles } = this.center;
    const { formPrice, formRound, groups, placer, round } = this;
    const form = optionForm[option] as number;
    const { group, site, amount } = roles[optionRole[option] as number] as ShiftRole;
    const slot = form * (groups + 1) + group + 1;
    if (formRound[slot] !== round) {
      formRound[slot] = round;
      formPrice[slot] = placer.price(form, group);
    }
    const price = formPrice[slot] as number;
    const all =
      (price === Number.POSITIVE_INFINITY ? price : group < 0 ? 0 : amount * price) +
      (site < 0 ? 0 : placer.presence(form, groups + site));
    this.optionCost[option] = all;
    return all;
  }

  /** Visits the rows that an option is present on, and how much of a person it puts there. */
  visit(option: number, pauses: Int32Array, at: number, put: (row: number, amount: number) => void): void {
    const { optionForm, optionRole, roles, forms, problem, frame } = this.center;
    const { group, site, amount } = roles[optionRole[option] as number] as ShiftRole;
    const { start, minutes, pauseMinutes, plan } = forms[optionForm[option] as number] as ShiftForm;
    const { intervalMinutes: length, intervals } = frame;
    const stretch = (base: number, from: number, to: number, people: number) => {
      const last = Math.min(intervals - 1, Math.ceil(to / length) - 1);
      for (let i = Math.floor(from / length); i <= last; i++)
        put(base + i, (people * (Math.min(to, (i + 1) * length) - Math.max(from, i * length))) / length);
    };
    if (group >= 0 && (problem.workPlans[plan] as { onQueue: boolean }).onQueue) {
      let from = start;
      for (let k = 0; k < pauseMinutes.length; k++) {
        const pause = start + (pauses[at + k] as number);
        if (pause > from) stretch(group * intervals, from, pause, amount);
        from = pause + (pauseMinutes[k] as number);
      }
      if (start + minutes > from) stretch(group * intervals, from, start + minutes, amount);
    }
    if (site >= 0) stretch((this.groups + site) * intervals, start, start + minutes, 1);
  }

  /** Visits every row that an option can be present on, wherever its pauses are. */
  visitWhole(option: number, put: (row: number) => void): void {
    const { optionForm, optionRole, roles, forms, frame } = this.center;
    const { group, site } = roles[optionRole[option] as number] as ShiftRole;
    const { start, minutes } = forms[optionForm[option] as number] as ShiftForm;
    const last = Math.min(frame.intervals, Math.ceil((start + minutes) / frame.intervalMinutes));
    for (let i = Math.floor(start / frame.intervalMinutes); i < last; i++) {
      if (group >= 0) put(group * frame.intervals + i);
      if (site >= 0) put((this.groups + site) * frame.intervals + i);
    }
  }

  /** Where the pauses of an option save most in the prices that were set last; false when they find no place. */
  placePauses(option: number, pauses: Int32Array, at: number): boolean {
    const { optionForm, optionRole, roles } = this.center;
    const { group } = roles[optionRole[option] as number] as ShiftRole;
    return this.placer.price(optionForm[option] as number, group, pauses, at) < Number.POSITIVE_INFINITY;
  }

  /** Puts the presence of an option on the levels, or takes it away; returns what the rows then cost more. */
  apply(levels: Float64Array, option: number, pauses: Int32Array, at: number, sign: number): number {
    const { cover } = this;
    let delta = 0;
    this.visit(option, pauses, at, (row, amount) => {
      const level = levels[row] as number;
      // Sums of parts of an interval are kept on a grid, so that taking away restores exactly.
      const next = Math.round((level + sign * amount) * 1e9) / 1e9;
      delta += cover.cost(row, next) - cover.cost(row, level);
      levels[row] = next;
    });
    return delta;
  }

  levelsOf({ roster, pauses }: PlacedRoster): Float64Array {
    const levels = new Float64Array(this.center.model.rows.count);
    for (let i = 0; i < roster.length; i++) {
      const option = roster[i] as number;
      if (option !== OFF) this.apply(levels, option, pauses, i * this.placer.most, 1);
    }
    return levels;
  }

  emptyRoster(): PlacedRoster {
    const cells = this.center.model.agents.length * this.days;
    return { roster: new Int32Array(cells).fill(OFF), pauses: new Int32Array(cells * this.placer.most) };
  }
}
