import type { Highs } from 'highs';
import { type Evaluation, evaluateRoster } from '../rules/evaluate-roster.ts';
import { type Conflict, findConflicts } from '../rules/find-conflicts.ts';
import type { Roster, RosterModel } from '../rules/roster-model.ts';
import { dive, place } from './dive.ts';
import { firstRoster } from './first-roster.ts';
import { generateColumns } from './generate-columns.ts';
import { improveByColumns } from './improve-by-columns.ts';
import { Master, type MasterSolution } from './master.ts';
import { NeighbourhoodSearch } from './neighbourhood-search.ts';
import { randomFrom } from './random.ts';
import { createSearchSpace, type SearchSpace, searchCost } from './search-space.ts';
import { settlePrices } from './settle-prices.ts';
import { SharedBoard } from './shared-board.ts';

/** What a thread does: column generation, bound and dives; ruin and recreate; or both in turn, for a single thread. */
export type SearchRole = 'columns' | 'neighbours' | 'both';

export interface RosterSearch {
  readonly seed: number;
  /** Rounds of search after the first roster and the bound. With no `stop`, the result depends on model, seed and this alone. */
  readonly rounds: number;
  readonly role?: SearchRole;
  /** Asked often: true ends the search with the best found. A clock or a signal. */
  readonly stop?: () => boolean;
  /** Shared with other threads. */
  readonly board?: SharedBoard;
  /** After every improvement of cost or bound. */
  readonly onProgress?: (cost: number, bound: number) => void;
  /** Ends when the cost is within this share of the bound (0). */
  readonly gap?: number;
}

export interface RosterResult {
  readonly roster: Roster;
  readonly evaluation: Evaluation;
  /** No roster that keeps the hard rules costs less. `-Infinity` before any bound is known. */
  readonly bound: number;
  /** Share of the cost that might still be gained: (cost − bound) / cost. */
  readonly gap: number;
  /** Agents whose rules cannot all hold, each with a smallest set in conflict; their days are left off. */
  readonly conflicts: readonly Conflict[];
}

const EPSILON = 1e-6;
/** Agents and rows of the master above which dives take too long to be made often. */
const MOST_DIVE_ROWS = 350;
/** Share of the cost that a bound may still lack for its prices to be worth a settling. */
const HINT_GAP = 0.5;
/** Sequences of an agent that the master of all begins with, the newest. */
const START_COLUMNS = 40;
/** Sweeps of a settling. */
const SWEEPS = 50;

/**
 * Solves a roster: first roster by labelling, lower bound by column generation, dives, then neighbourhoods until the bound
 * is met, the rounds are used up or `stop` says so. Always returns the best found, judged apart from the search.
 */
export function solveRoster(model: RosterModel, highs: Highs, search: RosterSearch): RosterResult {
  const { seed, rounds, role = 'both', onProgress = () => undefined, gap = 0 } = search;
  const { agents } = model;
  const board = search.board ?? new SharedBoard(model);
  const whole = isWhole(model);
  const raise = (bound: number) => {
    board.raise(whole ? Math.ceil(bound - EPSILON * Math.max(1, Math.abs(bound))) : bound);
    onProgress(board.cost, board.bound);
  };
  const done = () => board.cost - board.bound <= Math.max(EPSILON, gap * Math.abs(board.cost));
  const halted = () => board.stopped || (search.stop?.() ?? false);
  const stop = () => halted() || done();
  const gain = whole ? 0.5 : EPSILON;
  const offer = (roster: Roster, cost: number) => {
    if (board.offer(roster, cost)) onProgress(board.cost, board.bound);
  };

  const space = createSearchSpace(model);
  // Where a first roster takes long, the thread that has one first gives it to the others.
  const given = () => !space.affordable && Number.isFinite(board.cost);
  const first = firstRoster(space, space.affordable ? 1 : 0, () => halted() || given());
  if (given()) first.roster.set(board.take(Number.POSITIVE_INFINITY)?.roster ?? []);
  const conflicts = first.proven.map((agent) => findConflicts(model, agent));
  const movable = agents.map((_, a) => a).filter((a) => !first.stuck.includes(a));
  const startCost = searchCost(space, first.roster);
  for (const pricer of space.pricers) pricer.relax();
  offer(first.roster, startCost);

  if (movable.length > 0) {
    const random = randomFrom(seed);
    const neighbours = new NeighbourhoodSearch(space, first.roster, movable, seed);
    const context = { space, highs, board, movable, random, stop, gain, offer, raise };
    const small = neighbourhoods(movable, random);
    const settle = settling(context, first.roster);
    const dives = space.affordable && agents.length + model.rows.count <= MOST_DIVE_ROWS;
    let columns = role === 'neighbours' || !space.affordable ? undefined : allColumns(context, first.roster, undefined);
    try {
      for (let round = 0; round < rounds && !stop(); round++) {
        const known = board.prices;
        if (columns === undefined && dives && known !== undefined) columns = allColumns(context, first.roster, known);
        // Settling is quick and good, a dive dear where there are many rows.
        if (space.affordable && (!dives || round % 3 === (columns === undefined ? 0 : 1))) {
          // Prices of an unfinished master help once they prove something.
          const near = board.cost - board.bound < HINT_GAP * Math.abs(board.cost);
          settle(known ?? (near ? board.hints : undefined));
        }
        if (columns !== undefined && (dives ? round % 3 !== 2 : round % 12 === 11)) columns.dive();
        const best = board.take(Number.POSITIVE_INFINITY);
        if (best === undefined) break;
        neighbours.adopt(best.roster);
        if (dives && columns !== undefined && round > 0 && round % 3 === 0) continue;
        // Ruins are quick and gain much early; small masters find what they cannot.
        if (round < (dives ? 10 : 2) || round % 10 === 0 || !space.affordable) {
          for (let k = 0; k < 20 && !stop(); k++) if (neighbours.run(10)) offer(neighbours.best, neighbours.bestCost);
        }
        if (!space.affordable) continue;
        const chosen = small.next();
        const base = board.take(Number.POSITIVE_INFINITY) ?? best;
        const prices = columns?.prices ?? known;
        const better = improveByColumns(space, highs, base.roster, base.cost, chosen, gain, prices, random, stop);
        small.tell(better !== undefined);
        if (better !== undefined) offer(better.roster, better.cost);
      }
    } finally {
      columns?.dispose();
    }
  }
  const { roster } = board.take(Number.POSITIVE_INFINITY) ?? { roster: first.roster };
  const evaluation = evaluateRoster(model, roster);
  return {
    roster,
    evaluation,
    bound: board.bound,
    gap: Math.max(0, (evaluation.cost - board.bound) / Math.max(1, Math.abs(evaluation.cost))),
    conflicts,
  };
}

interface Context {
  readonly space: SearchSpace;
  readonly highs: Highs;
  readonly board: SharedBoard;
  readonly movable: readonly number[];
  readonly random: () => number;
  readonly stop: () => boolean;
  readonly gain: number;
  readonly offer: (roster: Roster, cost: number) => void;
  readonly raise: (bound: number) => void;
}

/** Solves the master of all agents for the bound; then dives from it, each time with other chances. */
function allColumns(
  { space, highs, board, movable, random, stop, gain, offer, raise }: Context,
  first: Roster,
  center: Float64Array | undefined,
) {
  const { model } = space;
  const master = new Master(highs, model, space.cover, movable, new Float64Array(model.rows.count));
  master.add(space.pool.flatMap((known) => [...known.values()].slice(-START_COLUMNS)));
  const generation = generateColumns(space, master, {
    iterations: 10_000,
    fixed: () => undefined,
    gap: gain / 10,
    stop,
    onBound: (bound, prices) => {
      board.hint(prices);
      raise(bound);
    },
    center,
  });
  const start: MasterSolution = generation.solution;
  if (generation.converged && generation.center !== undefined) board.converge(generation.center);
  return {
    prices: generation.center,
    dive(): void {
      const paths = dive(space, master, start, {
        pace: 0.015 + 0.045 * random(),
        pricing: 4,
        noise: 0.2 * random(),
        random,
        stop,
        cutoff: board.cost - gain,
      });
      if (paths === undefined) return;
      const roster = place(first, model.days, paths);
      offer(roster, searchCost(space, roster));
    },
    dispose: () => master.dispose(),
  };
}

/** Settlings one after another, each with other chances; the first ones find a usable roster before any bound is known. */
function settling({ space, movable, random, stop, offer }: Context, first: Roster) {
  const { agents, rows } = space.model;
  const unit = preferenceUnit(space.model);
  const fixed = movable.length < agents.length ? first : undefined;
  return (known: Float64Array | undefined): void => {
    const firm = unit * (known === undefined ? 0.5 : 0.2) * Math.exp(random());
    settlePrices(space, known ?? new Float64Array(rows.count), fixed, movable, {
      sweeps: SWEEPS,
      firmFrom: firm,
      firmTo: firm * 20,
      step: 0.6 + 0.4 * random(),
      random,
      stop,
      offer,
    });
  };
}

/** What people's own costs are worth, typically: their mean where they are not 0, or the least of cover. */
function preferenceUnit({ agents, rows }: RosterModel): number {
  let [sum, count] = [0, 0];
  for (const { costs, offCosts } of agents) {
    for (const list of [costs, offCosts])
      for (const cost of list)
        if (cost !== 0 && Number.isFinite(cost)) {
          sum += Math.abs(cost);
          count++;
        }
  }
  if (count > 0) return sum / count;
  const prices = [...rows.hingeUnder, ...rows.hingeOver].filter((price) => price > 0);
  return prices.length > 0 ? Math.min(...prices) : 1;
}

/** Sets of agents to plan anew: small at first, larger when small ones no longer gain. */
function neighbourhoods(movable: readonly number[], random: () => number) {
  let size = 4;
  let failures = 0;
  return {
    next(): number[] {
      const count = Math.min(movable.length, size);
      const chosen = new Set<number>();
      while (chosen.size < count) chosen.add(movable[Math.floor(random() * movable.length)] as number);
      return [...chosen];
    },
    tell(gained: boolean): void {
      failures = gained ? 0 : failures + 1;
      if (failures < 12) return;
      failures = 0;
      size = size >= Math.min(movable.length, 20) ? 4 : size + 2;
    },
  };
}

/** Whether every cost and amount is a whole number, so that a bound may be rounded up. */
function isWhole({ rows, options, agents, contracts }: RosterModel): boolean {
  const fine = (values: Float64Array) => values.every((value) => Number.isInteger(value) || !Number.isFinite(value));
  const rules = contracts.every((contract) =>
    contract.rules.every((rule) => {
      const cost = 'bounds' in rule ? rule.bounds.cost : rule.cost;
      return (
        cost === undefined ||
        cost === 0 ||
        (Number.isInteger(cost) && (rule.kind === 'run' || rule.kind === 'blocks' || !('bounds' in rule)))
      );
    }),
  );
  return (
    rules &&
    [rows.hingeAt, rows.hingeUnder, rows.hingeOver, options.coverAmounts].every(fine) &&
    agents.every(({ costs, offCosts }) => fine(costs) && fine(offCosts))
  );
}
