import { estimateMean, type HandleTime, type QueueTotals, simulateQueue } from '@seatwise/simulation';
import type { Scenario } from './scenario.ts';
import { type Answer, loadOf, rosterOf } from './solve-scenario.ts';

const BATCHES = 20;
const BATCH = 4000;
const SEED = 20260301;
/** More people than this are not simulated: the answer would no longer come as one drags. */
const MOST_AGENTS = 3000;

/** How the simulation was run, for those who would run it again. */
export const SIMULATION = { batches: BATCHES, contacts: BATCHES * BATCH, seed: SEED };

/**
 * A scenario by simulation: arrivals Poisson, handle times of the spread that is asked for, patience exponential. The fewest
 * people that meet the goal are searched from `start` on, each trial over the same contacts; a goal of average wait is held
 * against all contacts, answered or not.
 * @param start where Erlang A or C says the answer lies
 * @returns null where there is nothing to simulate or too much
 */
export function simulateScenario(scenario: Scenario, start: number): Answer | null {
  const { volume, period, patience, within, target, asa, occupancy } = scenario;
  if (volume === 0 || start > MOST_AGENTS || (scenario.agents ?? 0) > MOST_AGENTS) return null;
  const load = loadOf(scenario);
  const model = {
    interarrival: (period * 60) / volume,
    handleTime: handleTimeOf(scenario),
    patience,
    answerThreshold: within,
  };
  const tried = new Map<number, Figures>();
  const run = (agents: number): Figures => {
    const known = tried.get(agents);
    if (known) return known;
    const batches = simulateQueue(
      { ...model, agents },
      { seed: SEED, batches: BATCHES, batchSize: BATCH, warmUp: BATCH },
    );
    const figures = figuresOf(batches, agents, model.interarrival);
    tried.set(agents, figures);
    return figures;
  };
  const meets = (agents: number) => {
    if (agents < 1 || (patience === null && agents <= load)) return false;
    const found = run(agents);
    return (
      found.serviceLevel >= target / 100 &&
      (asa === null || found.wait <= asa) &&
      (occupancy === null || found.occupancy <= occupancy / 100)
    );
  };
  let needed = Math.max(1, start);
  if (meets(needed)) while (meets(needed - 1)) needed--;
  else while (!meets(needed) && needed < MOST_AGENTS) needed++;
  const agents = scenario.agents ?? needed;
  const stable = patience !== null || agents > load;
  return {
    model: 'simulation',
    needed,
    rostered: rosterOf(needed, scenario),
    agents,
    stable,
    ...(stable
      ? run(agents)
      : { serviceLevel: 0, halfWidth: null, wait: Number.POSITIVE_INFINITY, waits: 1, occupancy: 1, abandons: 0 }),
    wait95: null,
  };
}

type Figures = Pick<Answer, 'serviceLevel' | 'halfWidth' | 'wait' | 'waits' | 'occupancy' | 'abandons'>;

function figuresOf(batches: readonly QueueTotals[], agents: number, interarrival: number): Figures {
  const of = (pick: (batch: QueueTotals) => number) => estimateMean(batches.map(pick));
  const level = of(({ servedInTime, offered }) => servedInTime / offered);
  return {
    serviceLevel: level.mean,
    halfWidth: level.halfWidth,
    wait: of(({ waitTime, offered }) => waitTime / offered).mean,
    waits: of(({ waited, offered }) => waited / offered).mean,
    occupancy: Math.min(1, of(({ handleTime, offered }) => handleTime / (offered * interarrival * agents)).mean),
    abandons: of(({ abandoned, offered }) => abandoned / offered).mean,
  };
}

function handleTimeOf({ aht: mean, variation }: Scenario): HandleTime {
  if (variation === 0) return { kind: 'constant', mean };
  return variation === 1 ? { kind: 'exponential', mean } : { kind: 'lognormal', mean, variation };
}
