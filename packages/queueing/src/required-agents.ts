import { MOST_AGENTS } from './argument.ts';
import { erlangA } from './erlang-a.ts';
import { erlangC } from './erlang-c.ts';
import type { StaffingGoal } from './goal.ts';

export interface RequiredAgentsInput {
  readonly model: 'erlang-c' | 'erlang-a';
  readonly intensity: number;
  readonly aht: number;
  /** Mean patience in seconds; Erlang A needs it. */
  readonly patience?: number;
  readonly goal: StaffingGoal;
}

export type BindingTarget =
  | 'service_level'
  | 'average_speed_of_answer'
  | 'occupancy'
  | 'abandonment'
  | 'stability'
  | 'none';

/** Performance with a number of agents, the same names for both models. */
export interface Performance {
  readonly stable: boolean;
  readonly serviceLevel: number;
  readonly averageSpeedOfAnswer: number;
  readonly occupancy: number;
  readonly abandonRate: number;
}

/** How `agents` people (real, 0 or more) do under a load. */
export function performanceOf(input: RequiredAgentsInput, agents: number): Performance {
  const { model, intensity, aht, patience, goal } = input;
  const answerThreshold = goal.answerThreshold ?? 0;
  if (model === 'erlang-c') return { ...erlangC({ agents, intensity, aht, answerThreshold }), abandonRate: 0 };
  if (patience === undefined) throw new RangeError('patience is missing; Erlang A needs the mean patience in seconds');
  const { serviceLevel, ...rest } = erlangA({ agents, intensity, aht, patience, answerThreshold });
  return { ...rest, stable: true, serviceLevel: serviceLevel[goal.serviceLevelKind ?? 'servedOfOffered'] };
}

/** True when every included goal is met. */
export const meetsGoal = (goal: StaffingGoal, result: Performance): boolean => missedTarget(goal, result) === null;

/** First goal that is missed, or null when all are met. */
export function missedTarget(goal: StaffingGoal, result: Performance): BindingTarget | null {
  if (!result.stable) return 'stability';
  if (goal.serviceLevel !== undefined && result.serviceLevel < goal.serviceLevel) return 'service_level';
  if (goal.averageSpeedOfAnswer !== undefined && result.averageSpeedOfAnswer > goal.averageSpeedOfAnswer)
    return 'average_speed_of_answer';
  if (goal.maxAbandonRate !== undefined && result.abandonRate > goal.maxAbandonRate) return 'abandonment';
  if (goal.maxOccupancy !== undefined && result.occupancy > goal.maxOccupancy) return 'occupancy';
  return null;
}

/**
 * Fewest agents that meet every goal, and the real number at which they are just met. Staff one below misses `binding`.
 * The Erlang A search goes below the load, where abandonment keeps the queue stable.
 * @throws RangeError when 1e6 agents do not suffice or an argument is out of range
 */
export function requiredAgents(input: RequiredAgentsInput): {
  agents: number;
  continuousAgents: number;
  binding: BindingTarget;
} {
  const { intensity, goal } = input;
  if (intensity === 0) return { agents: 0, continuousAgents: 0, binding: 'none' };
  const fails = (agents: number) => missedTarget(goal, performanceOf(input, agents)) !== null;
  let low = input.model === 'erlang-c' ? Math.floor(intensity) : 0;
  if (!fails(low)) return { agents: low, continuousAgents: low, binding: 'none' };
  let step = 1;
  while (fails(low + step)) {
    low += step;
    step *= 2;
    if (low > MOST_AGENTS / 2) throw new RangeError('goal cannot be met with a million agents');
  }
  let high = low + step;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (fails(middle)) low = middle;
    else high = middle;
  }
  let [under, over] = [low, high];
  for (let i = 0; i < 60 && over - under > over * 1e-13; i++) {
    const middle = (under + over) / 2;
    if (fails(middle)) under = middle;
    else over = middle;
  }
  return { agents: high, continuousAgents: over, binding: missedTarget(goal, performanceOf(input, low)) ?? 'none' };
}
