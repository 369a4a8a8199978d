import { AgentPricer, createWorkspace } from '../engine/agent-pricer.ts';
import { type CoverCost, coverCost } from '../engine/cover-cost.ts';
import type { CenterModel, ShiftRole } from '../problem/compile-problem.ts';
import type { ShiftForm } from '../problem/shift-forms.ts';
import { compileRules } from '../rules/compile-rules.ts';
import { OFF, type Roster, type RosterAgent } from '../rules/roster-model.ts';
import { PausePlacer } from './pause-placer.ts';

/** A roster and where its pauses are: starts after the shift's start, `most` places an agent-day. */
export interface PlacedRoster {
  readonly roster: Roster;
  readonly pauses: Int32Array;
}

/** What bound and search share: the compiled rules, the pricers of the agents, the placer of pauses. */
export class CenterSpace {
  readonly center: CenterModel;
  readonly pricers: readonly AgentPricer[];
  readonly placer: PausePlacer;
  readonly cover: CoverCost;
  readonly days: number;
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
    const workspace = createWorkspace();
    this.pricers = model.agents.map((_, a) => new AgentPricer(model, rules, a, workspace));
    this.placer = new PausePlacer(center);
    this.cover = coverCost(model);
    this.days = model.days;
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
    const { optionForm, optionRole, roles, model } = this.center;
    const { dayStarts, options } = model.agents[agent] as RosterAgent;
    const { formPrice, formRound, groups, optionCost, placer, round } = this;
    const end = dayStarts[to] as number;
    for (let k = dayStarts[from] as number; k < end; k++) {
      const option = options[k] as number;
      const form = optionForm[option] as number;
      const { group, site, amount } = roles[optionRole[option] as number] as ShiftRole;
      const slot = form * (groups + 1) + group + 1;
      if (formRound[slot] !== round) {
        formRound[slot] = round;
        formPrice[slot] = placer.price(form, group);
      }
      const price = formPrice[slot] as number;
      optionCost[option] =
        (price === Number.POSITIVE_INFINITY ? price : group < 0 ? 0 : amount * price) +
        (site < 0 ? 0 : placer.presence(form, groups + site));
    }
  }

  /** Puts the presence of an option on the levels, or takes it away; returns what the rows then cost more. */
  apply(levels: Float64Array, option: number, pauses: Int32Array, at: number, sign: number): number {
    const { optionForm, optionRole, roles, forms, problem, frame } = this.center;
    const { group, site, amount } = roles[optionRole[option] as number] as ShiftRole;
    const { start, minutes, pauseMinutes, plan } = forms[optionForm[option] as number] as ShiftForm;
    let delta = 0;
    if (group >= 0 && (problem.workPlans[plan] as { onQueue: boolean }).onQueue) {
      let from = start;
      for (let k = 0; k < pauseMinutes.length; k++) {
        const pause = start + (pauses[at + k] as number);
        delta += this.shift(levels, group * frame.intervals, from, pause, sign * amount);
        from = pause + (pauseMinutes[k] as number);
      }
      delta += this.shift(levels, group * frame.intervals, from, start + minutes, sign * amount);
    }
    if (site >= 0) delta += this.shift(levels, (this.groups + site) * frame.intervals, start, start + minutes, sign);
    return delta;
  }

  private shift(levels: Float64Array, base: number, from: number, to: number, amount: number): number {
    if (to <= from) return 0;
    const { intervalMinutes: length, intervals } = this.center.frame;
    const { cover } = this;
    let delta = 0;
    const last = Math.min(intervals - 1, Math.ceil(to / length) - 1);
    for (let i = Math.floor(from / length); i <= last; i++) {
      const share = (Math.min(to, (i + 1) * length) - Math.max(from, i * length)) / length;
      const row = base + i;
      const level = levels[row] as number;
      // Sums of parts of an interval are kept on a grid, so that taking away restores exactly.
      const next = Math.round((level + amount * share) * 1e9) / 1e9;
      delta += cover.cost(row, next) - cover.cost(row, level);
      levels[row] = next;
    }
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
