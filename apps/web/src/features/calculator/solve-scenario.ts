import { SeatwiseError } from '@seatwise/core';
import { erlangA, erlangC, requiredAgents, type StaffingGoal } from '@seatwise/queueing';
import { grossUp } from '@seatwise/requirement';
import type { Scenario } from './scenario.ts';

/** A model that answers a scenario. */
export type Model = 'erlang-c' | 'erlang-a' | 'simulation';

/** What a model says of a scenario. Shares 0 to 1, times in seconds; null where the model knows no such number. */
export interface Answer {
  readonly model: Model;
  /** Fewest people in seat that meet every goal. */
  readonly needed: number;
  /** The same with shrinkage. */
  readonly rostered: number;
  /** People in seat at whom the rest is read. */
  readonly agents: number;
  /** False where the load reaches the people and nobody leaves. */
  readonly stable: boolean;
  readonly serviceLevel: number;
  /** 95 % half width, of the simulation alone. */
  readonly halfWidth: number | null;
  /** Mean wait of all contacts, answered or not. */
  readonly wait: number;
  readonly waits: number;
  readonly occupancy: number;
  readonly abandons: number | null;
  readonly wait95: number | null;
}

/** Offered load in erlangs. */
export const loadOf = ({ volume, aht, period }: Scenario): number => (volume * aht) / (period * 60);

function goalOf({ target, within, asa, occupancy }: Scenario): StaffingGoal {
  return {
    serviceLevel: target / 100,
    answerThreshold: within,
    ...(asa === null ? {} : { averageSpeedOfAnswer: asa }),
    ...(occupancy === null ? {} : { maxOccupancy: occupancy / 100 }),
  };
}

/** People on the roster of whom `inSeat` remain. */
export const rosterOf = (inSeat: number, { shrinkage }: Scenario): number => grossUp(inSeat, shrinkage / 100);

/** Erlang C and, where a patience is given, Erlang A. @returns why it cannot be answered where it cannot */
export function solveScenario(scenario: Scenario): readonly Answer[] | { readonly why: string } {
  try {
    const answers = [answerC(scenario)];
    return scenario.patience === null ? answers : [...answers, answerA(scenario, scenario.patience)];
  } catch (error) {
    return { why: error instanceof SeatwiseError ? error.code : (error as Error).message };
  }
}

function answerC(scenario: Scenario): Answer {
  const { aht, within } = scenario;
  const intensity = loadOf(scenario);
  const needed = requiredAgents({ model: 'erlang-c', intensity, aht, goal: goalOf(scenario) }).agents;
  const agents = scenario.agents ?? needed;
  const found = erlangC({ agents, intensity, aht, answerThreshold: within });
  return {
    model: 'erlang-c',
    needed,
    rostered: rosterOf(needed, scenario),
    agents,
    stable: found.stable,
    serviceLevel: found.serviceLevel,
    halfWidth: null,
    wait: found.averageSpeedOfAnswer,
    waits: found.probabilityOfWait,
    occupancy: found.occupancy,
    abandons: null,
    wait95: found.waitPercentile(0.95),
  };
}

function answerA(scenario: Scenario, patience: number): Answer {
  const { aht, within } = scenario;
  const intensity = loadOf(scenario);
  const needed = requiredAgents({ model: 'erlang-a', intensity, aht, patience, goal: goalOf(scenario) }).agents;
  const agents = scenario.agents ?? needed;
  const found = erlangA({ agents, intensity, aht, patience, answerThreshold: within });
  return {
    model: 'erlang-a',
    needed,
    rostered: rosterOf(needed, scenario),
    agents,
    stable: true,
    serviceLevel: found.serviceLevel.servedOfOffered,
    halfWidth: null,
    wait: found.averageWait,
    waits: found.probabilityOfWait,
    occupancy: found.occupancy,
    abandons: found.abandonRate,
    wait95: found.waitPercentile(0.95),
  };
}
