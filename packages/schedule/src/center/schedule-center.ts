import type { Highs } from 'highs';
import { type CenterModel, compileProblem } from '../problem/compile-problem.ts';
import { windowsOf } from '../problem/compile-rules.ts';
import type { ScheduleProblem } from '../problem/problem-schema.ts';
import { agentParts } from './agent-parts.ts';
import { BlockSearch } from './block-search.ts';
import { CenterSpace } from './center-state.ts';
import { explainStuck, type StuckAgent } from './explain-stuck.ts';
import { LagrangeBound } from './lagrange-bound.ts';
import { type PlacedShift, placedShifts } from './placed-shift.ts';

export interface CenterLimits {
  readonly seed: number;
  /** Seconds since the start, from the caller's clock; without it the work ends by `rounds` alone and repeats exactly. */
  readonly seconds?: () => number;
  readonly timeLimit?: number;
  /** Most rounds of search: in each all days are solved anew, and as many times as there are agents a few people. */
  readonly rounds?: number;
  /** Ends when the cost is proven to be within this share of the bound: 0.01 for a hundredth. */
  readonly gap?: number;
  /** True ends with the best found so far. */
  readonly stopped?: () => boolean;
  readonly onProgress?: (point: CurvePoint) => void;
}

/** Best cost and bound at a time. */
export interface CurvePoint {
  readonly seconds: number;
  readonly cost: number | null;
  readonly bound: number | null;
  /** Intervals in which the best schedule is outside hard bounds of cover or seats; rules of agents always hold. */
  readonly broken: number;
}

export interface CenterSolution {
  readonly center: CenterModel;
  readonly shifts: readonly PlacedShift[];
  readonly cost: number;
  /** No schedule that keeps the hard rules costs less; `null` when it was stopped before the first bound. */
  readonly bound: number | null;
  readonly curve: readonly CurvePoint[];
  /** Agents whose hard rules leave no sequence of days; they have no shift. The first ones come with their conflict. */
  readonly stuck: readonly StuckAgent[];
  readonly finished: boolean;
}

/** Rounds of the bound before which it is not looked at whether it still rises, and by what share it has to in so many. */
const BOUND_ROUNDS = 200;
const RISE = 2e-4;
/** Rounds of the first bound where there is no clock, and more of them a round of search. */
const LEAST_BOUND = 400;
const BOUND_EACH = 20;
/** Shares of the time: for the first bound, and for going on with it after a better schedule is known. */
const FIRST_BOUND = 0.15;
const LATER_BOUND = 0.15;
const LEAST_ROUNDS = 2;
/** Share of the time for the first schedule from blocks. */
const BLOCKS = 0.7;
/** A schedule without programs is made when the limit is at least so many times what it takes. */
const QUICK = 30;
/** A gap that is none. */
const TIGHT = 1e-6;
/** Chance in the order of rounding when days are solved anew. */
const NOISE = 0.3;
/** People whose conflict is looked for. */
const EXPLAINED = 20;
/** Days that still make one block. */
const LONG_WEEK = 9;
/** Rounds of search that a cooling takes where there is no clock. */
const PIECES = 40;

/**
 * Schedules a center: a Lagrangian bound whose average guides a first schedule, built week by week from integer programs;
 * then days solved anew in turn with ruin and recreation of a few people. Any prices of the rows give a bound, so those of
 * the programs are tried too. With `rounds` and without a clock, equal problems and seeds give equal schedules.
 */
export function scheduleCenter(problem: ScheduleProblem, highs: Highs, limits: CenterLimits): CenterSolution {
  const { seed, seconds = () => 0, gap = 0 } = limits;
  const { timeLimit = Number.POSITIVE_INFINITY, rounds = Number.POSITIVE_INFINITY } = limits;
  const stopped = limits.stopped ?? (() => false);
  const center = compileProblem(problem);
  const space = new CenterSpace(center);
  const curve: CurvePoint[] = [];
  const bound = new LagrangeBound(space);
  const search = new BlockSearch(space, bound.stuck, seed, highs);
  const note = () => {
    const point = {
      seconds: seconds(),
      cost: Number.isFinite(search.bestCost) ? search.bestCost : null,
      bound: Number.isFinite(bound.bound) ? bound.bound : null,
      broken: search.brokenRows(),
    };
    const last = curve.at(-1);
    if (last && last.cost === point.cost && last.bound === point.bound) return;
    curve.push(point);
    limits.onProgress?.(point);
  };
  const late = () => stopped() || seconds() >= timeLimit;
  const closed = () =>
    Number.isFinite(bound.bound) &&
    search.bestCost - bound.bound <= Math.max(gap, TIGHT) * Math.max(1, Math.abs(bound.bound));
  const done = () => late() || closed();
  const raise = (most: number, until: number, least: number) => {
    let [earlier, noted] = [bound.bound, seconds()];
    for (let round = 1; round <= most; round++) {
      if (stopped() || (round > least && seconds() > until) || closed()) break;
      bound.step(search.bestCost);
      if (seconds() > noted + 1) {
        noted = seconds();
        note();
      }
      if (round % BOUND_ROUNDS !== 0) continue;
      if (bound.bound < earlier + RISE * Math.abs(earlier)) break;
      earlier = bound.bound;
    }
    note();
  };
  const started = seconds();
  search.construct(undefined, () => false);
  note();
  const begun = seconds();
  const share = (part: number) => begun + part * Math.max(0, timeLimit - begun);
  bound.offer(search.marginalPrices(), search.bestCost);
  raise(Math.min(LEAST_BOUND + BOUND_EACH * rounds, 5000), share(FIRST_BOUND), LEAST_ROUNDS);
  let parts = agentParts(space, search.movable);
  if (!done()) {
    // Quick, and good to have when there is no time for the blocks.
    const quick = (begun - started) * QUICK < timeLimit;
    if (quick) search.construct(bound.average, late);
    note();
    const until = share(BLOCKS);
    const blocks = blocksOf(center, problem);
    if (search.constructByBlocks(bound, blocks, parts, () => late() || seconds() > until))
      bound.offer(search.blockPrices, search.bestCost);
    else if (!quick) search.construct(bound.average, late);
    search.restart();
    note();
  }
  const searchFrom = seconds();
  const left = timeLimit - searchFrom;
  const many = Math.max(1, center.model.agents.length);
  let boundTime = 0;
  for (let piece = 0; piece < rounds && !done(); piece++) {
    const begins = seconds();
    const phase = () =>
      Number.isFinite(left) ? Math.min(1, (seconds() - searchFrom) / left) : (piece % PIECES) / PIECES;
    if (piece > 0) parts = agentParts(space, search.shuffled());
    for (const day of search.shuffledDays()) {
      for (const agents of parts) if (!late()) search.improveBlock([day, day + 1], agents, NOISE, late);
      if (Number.isFinite(left)) note();
    }
    const ends = seconds();
    const until = Math.min(timeLimit, ends + (ends - begins));
    const steps = Number.isFinite(left) ? Number.POSITIVE_INFINITY : many;
    for (let k = 0; k < steps && !(k % 16 === 0 && (late() || (Number.isFinite(left) && seconds() > until))); k++)
      search.run(1, phase());
    search.restart();
    note();
    if (boundTime <= LATER_BOUND * (seconds() - searchFrom)) {
      const from = seconds();
      raise(Math.min(rounds, BOUND_ROUNDS), Math.min(timeLimit, from + LATER_BOUND * (from - begins)), 0);
      boundTime += seconds() - from;
    }
  }
  return {
    center,
    shifts: placedShifts(center, search.best, space.placer.most),
    cost: search.bestCost,
    bound: Number.isFinite(bound.bound) ? bound.bound : null,
    curve,
    stuck: bound.stuck.map((a, i) => {
      const agent = problem.agents[a] as ScheduleProblem['agents'][number];
      return i < EXPLAINED ? explainStuck(problem, agent) : { agent: agent.id, conflict: [] };
    }),
    finished: !stopped(),
  };
}

/** Weeks of the period; one block where it is hardly longer than one. */
function blocksOf({ frame, model }: CenterModel, { weekStart }: ScheduleProblem): (readonly [number, number])[] {
  if (model.days <= LONG_WEEK) return [[0, model.days]];
  return windowsOf('week', frame, weekStart).map(({ from, to }) => [from, to] as const);
}
