import { type CenterModel, compileProblem } from '../problem/compile-problem.ts';
import type { ScheduleProblem } from '../problem/problem-schema.ts';
import { CenterSearch } from './center-search.ts';
import { CenterSpace } from './center-state.ts';
import { explainStuck, type StuckAgent } from './explain-stuck.ts';
import { LagrangeBound } from './lagrange-bound.ts';
import { type PlacedShift, placedShifts } from './placed-shift.ts';

export interface CenterLimits {
  readonly seed: number;
  /** Seconds since the start, from the caller's clock; without it the work ends by `rounds` alone and repeats exactly. */
  readonly seconds?: () => number;
  readonly timeLimit?: number;
  /** Most rounds of bounding, and of search after it; a round of search is as many steps as there are agents. */
  readonly rounds?: number;
  /** True ends with the best found so far. */
  readonly stopped?: () => boolean;
  readonly onProgress?: (point: CurvePoint) => void;
}

/** Best cost and bound at a time. */
export interface CurvePoint {
  readonly seconds: number;
  readonly cost: number | null;
  readonly bound: number | null;
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

/** Share of the time for the bound; the rest improves the schedule. */
const BOUND_SHARE = 0.3;
const LEAST_ROUNDS = 2;
const SWEEPS = 10;
/** People whose conflict is looked for. */
const EXPLAINED = 20;
/** Pieces that a cooling is run in. */
const PIECES = 200;

/**
 * Schedules a center: a Lagrangian bound whose average guides the first schedule, then search. With `rounds` and without
 * a clock, equal problems and seeds give equal schedules.
 */
export function scheduleCenter(problem: ScheduleProblem, limits: CenterLimits): CenterSolution {
  const { seed, seconds = () => 0, timeLimit = Number.POSITIVE_INFINITY, rounds = Number.POSITIVE_INFINITY } = limits;
  const stopped = limits.stopped ?? (() => false);
  const center = compileProblem(problem);
  const space = new CenterSpace(center);
  const curve: CurvePoint[] = [];
  const bound = new LagrangeBound(space);
  const search = new CenterSearch(space, bound.stuck, seed);
  const note = () => {
    const point = {
      seconds: seconds(),
      cost: Number.isFinite(search.bestCost) ? search.bestCost : null,
      bound: Number.isFinite(bound.bound) ? bound.bound : null,
    };
    const last = curve.at(-1);
    if (last && last.cost === point.cost && last.bound === point.bound) return;
    curve.push(point);
    limits.onProgress?.(point);
  };
  const never = () => false;
  search.construct(undefined, never);
  note();
  const begun = seconds();
  const boundUntil = begun + BOUND_SHARE * Math.max(0, timeLimit - begun);
  const boundRounds = Math.min(rounds, 5000);
  let noted = 0;
  for (let round = 0; round < boundRounds; round++) {
    if (stopped() || (round >= LEAST_ROUNDS && seconds() > boundUntil)) break;
    if (round === 1) bound.offer(search.marginalPrices());
    else bound.step();
    if (seconds() > noted + 1) {
      noted = seconds();
      note();
    }
    if (closed(search.bestCost, bound.bound)) break;
  }
  note();
  const late = () => stopped() || seconds() >= timeLimit;
  if (!late()) {
    search.construct(bound.average, late);
    note();
    for (let sweep = 0; sweep < SWEEPS && !late(); sweep++) {
      const before = search.bestCost;
      search.sweep(late);
      note();
      if (search.bestCost > before * (1 - 1e-4)) break;
    }
    search.restart();
    note();
  }
  const searchFrom = seconds();
  const many = Math.max(1, center.model.agents.length);
  let phase = 0;
  for (let piece = 0; piece < rounds && !late() && !closed(search.bestCost, bound.bound); piece++) {
    const left = timeLimit - searchFrom;
    phase = Number.isFinite(left) ? Math.min(1, (seconds() - searchFrom) / left) : (piece % PIECES) / PIECES;
    for (let k = 0; k < many && !(k % 16 === 0 && late()); k++) search.run(1, phase);
    note();
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

const closed = (cost: number, bound: number): boolean => cost - bound <= 1e-6 * Math.max(1, Math.abs(cost));
