import { MOST_AGENTS, MOST_SECONDS, requireRange } from './argument.ts';
import type { StaffingGoal } from './goal.ts';
import { requiredAgents } from './required-agents.ts';
import { pointGoal, requiredAgentsA } from './required-agents-a.ts';
import { requiredAgentsC } from './required-agents-c.ts';

export interface BatchGoal {
  readonly model: 'erlang-c' | 'erlang-a';
  /** Mean patience in seconds; Erlang A needs it. */
  readonly patience?: number;
  readonly goal: StaffingGoal;
}

/**
 * Fewest agents for every row: the answers of `requiredAgents`, some thousand times as fast.
 * @param intensity loads in erlangs, one a row, 0 to 1e6
 * @param aht handle times in seconds, one a row
 * @param out where the answers go; a new array when not given
 * @throws RangeError for arguments outside their range, or arrays of different lengths
 */
export function requiredAgentsBatch(
  input: BatchGoal,
  intensity: Float64Array,
  aht: Float64Array,
  out: Int32Array = new Int32Array(intensity.length),
): Int32Array {
  const { model, patience, goal } = input;
  checkRows(intensity, aht, out.length);
  const slow = (load: number, handle: number) => requiredAgents({ ...input, intensity: load, aht: handle }).agents;
  const { serviceLevel = 0, answerThreshold = 0, maxOccupancy = 1 } = goal;
  // What no staff can reach is for `requiredAgents` to refuse.
  const reachable = serviceLevel < 1 && maxOccupancy > 0 && answerThreshold >= 0;
  const point = model === 'erlang-a' && patience !== undefined && patience > 0 ? pointGoal(goal) : null;
  if (model === 'erlang-c' && reachable && !((goal.averageSpeedOfAnswer ?? 1) <= 0)) {
    requiredAgentsC(goal, intensity, aht, out);
  } else if (point && patience !== undefined && reachable && point.maxAbandonRate > 0) {
    requiredAgentsA(point, patience, intensity, aht, out, slow);
  } else {
    for (let row = 0; row < intensity.length; row++) out[row] = slow(intensity[row] as number, aht[row] as number);
  }
  return out;
}

/** The real number of agents at which every row's goal is just met; fractions that are rounded once per group. */
export function requiredAgentsContinuousBatch(
  input: BatchGoal,
  intensity: Float64Array,
  aht: Float64Array,
  out: Float64Array = new Float64Array(intensity.length),
): Float64Array {
  checkRows(intensity, aht, out.length);
  for (let row = 0; row < intensity.length; row++) {
    out[row] = requiredAgents({
      ...input,
      intensity: intensity[row] as number,
      aht: aht[row] as number,
    }).continuousAgents;
  }
  return out;
}

function checkRows(intensity: Float64Array, aht: Float64Array, length: number): void {
  if (aht.length !== intensity.length || length < intensity.length) {
    throw new RangeError(`intensity has ${intensity.length} rows, aht ${aht.length}, out ${length}`);
  }
  for (let row = 0; row < intensity.length; row++) {
    requireRange('intensity', intensity[row] as number, 0, MOST_AGENTS);
    if ((intensity[row] as number) > 0) requireRange('aht', aht[row] as number, Number.MIN_VALUE, MOST_SECONDS);
  }
}
