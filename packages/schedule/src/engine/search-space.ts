import { type CompiledRules, compileRules } from '../rules/compile-rules.ts';
import type { Roster, RosterModel } from '../rules/roster-model.ts';
import { AgentPricer, createWorkspace } from './agent-pricer.ts';
import { addToLevels, type CoverCost, coverCost } from './cover-cost.ts';
import type { Column } from './master.ts';

/** What all parts of a search share. */
export interface SearchSpace {
  readonly model: RosterModel;
  readonly rules: CompiledRules;
  readonly cover: CoverCost;
  readonly pricers: readonly AgentPricer[];
  /** Options of day `d`: `optionsOfDay[d] … optionsOfDay[d + 1] - 1`. */
  readonly optionsOfDay: Int32Array;
  /** Whether whole horizons of all agents are cheap enough to price again and again. */
  readonly affordable: boolean;
  /** Sequences found so far, by agent and text of the sequence. */
  readonly pool: readonly Map<string, Column>[];
}

/** States × levels × days × agents above which column generation over whole horizons is not worth its time. */
const LARGEST_WORK = 3e8;

function labelWork(model: RosterModel, { contracts }: CompiledRules): number {
  let work = 0;
  for (const { contract } of model.agents) {
    const { machine, sums } = contracts[contract] as CompiledRules['contracts'][number];
    const levels = sums.reduce(
      (most, { bit, amounts }) => (bit < 0 ? Math.max(most, model.days * Math.max(...amounts)) : most),
      1,
    );
    work += model.days * machine.states * levels;
  }
  return work;
}

export function createSearchSpace(model: RosterModel): SearchSpace {
  const rules = compileRules(model);
  const space = createWorkspace();
  const optionsOfDay = new Int32Array(model.days + 1);
  for (let o = 0; o < model.options.count; o++) {
    const day = model.options.day[o] as number;
    if (o > 0 && day < (model.options.day[o - 1] as number)) throw new RangeError('options must ascend by day');
    optionsOfDay[day + 1] = (optionsOfDay[day + 1] as number) + 1;
  }
  for (let d = 0; d < model.days; d++) {
    optionsOfDay[d + 1] = (optionsOfDay[d + 1] as number) + (optionsOfDay[d] as number);
  }
  return {
    model,
    rules,
    cover: coverCost(model),
    pricers: model.agents.map((_, index) => new AgentPricer(model, rules, index, space)),
    optionsOfDay,
    affordable: labelWork(model, rules) <= LARGEST_WORK,
    pool: model.agents.map(() => new Map()),
  };
}

/** The column of a sequence; a copy of it is put into the pool when it is new. */
export function pooled({ pool, pricers }: SearchSpace, agent: number, path: Int32Array): Column {
  const key = path.join();
  const known = pool[agent] as Map<string, Column>;
  let column = known.get(key);
  if (column === undefined) {
    column = { agent, path: path.slice(), cost: (pricers[agent] as AgentPricer).ownCost(path) };
    known.set(key, column);
  }
  return column;
}

/** An agent whose rules cannot hold costs this many units of hard cover: dear, but the others can still be compared. */
const BROKEN_FACTOR = 1000;

/** Cost of a roster as the search counts it: hard bounds of rows are dear, agents without a legal sequence dearer. */
export function searchCost({ model, pricers, cover }: SearchSpace, roster: Roster): number {
  const levels = new Float64Array(model.rows.count);
  let cost = 0;
  for (let a = 0; a < model.agents.length; a++) {
    const path = roster.subarray(a * model.days, (a + 1) * model.days);
    const own = (pricers[a] as AgentPricer).ownCost(path);
    cost += own < Number.POSITIVE_INFINITY ? own : cover.hard * BROKEN_FACTOR;
    addToLevels(model, path, levels, 1);
  }
  return cost + cover.total(levels);
}
