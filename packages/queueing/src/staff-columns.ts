import { inverseBlocking } from './inverse-blocking.ts';
import { type BindingTarget, missedTarget, performanceOf } from './required-agents.ts';
import { type BatchGoal, requiredAgentsBatch } from './required-agents-batch.ts';

/** Staff of many rows and how it does; all arrays have one length. */
export interface StaffColumns {
  /** Fewest agents that meet the goal, or the minimum where that is more. */
  readonly agents: Int32Array;
  readonly serviceLevel: Float64Array;
  readonly averageSpeedOfAnswer: Float64Array;
  readonly occupancy: Float64Array;
  /** Index into `BINDING_TARGETS` of what one agent fewer would miss. */
  readonly binding: Uint8Array;
}

export const BINDING_TARGETS: readonly (BindingTarget | 'minimum')[] = [
  'none',
  'service_level',
  'average_speed_of_answer',
  'occupancy',
  'abandonment',
  'stability',
  'minimum',
];
const MINIMUM = BINDING_TARGETS.indexOf('minimum');

/**
 * `requiredAgentsBatch`, with the performance of every row.
 * @param minimum people in seat at least, in every row
 */
export function staffColumns(
  input: BatchGoal,
  intensity: Float64Array,
  aht: Float64Array,
  minimum: number,
): StaffColumns {
  const rows = intensity.length;
  const agents = requiredAgentsBatch(input, intensity, aht);
  const columns: StaffColumns = {
    agents,
    serviceLevel: new Float64Array(rows),
    averageSpeedOfAnswer: new Float64Array(rows),
    occupancy: new Float64Array(rows),
    binding: new Uint8Array(rows),
  };
  for (let row = 0; row < rows; row++) {
    const needed = agents[row] as number;
    const load = intensity[row] as number;
    if (load === 0) {
      agents[row] = minimum;
      columns.binding[row] = minimum > 0 ? MINIMUM : 0;
      columns.serviceLevel[row] = 1;
      continue;
    }
    agents[row] = Math.max(needed, minimum);
    columns.binding[row] =
      minimum > needed ? MINIMUM : BINDING_TARGETS.indexOf(bindingOf(input, needed, load, aht[row] as number));
    if (input.model === 'erlang-c')
      fillErlangC(columns, row, load, aht[row] as number, input.goal.answerThreshold ?? 0);
    else
      fill(columns, row, performanceOf({ ...input, intensity: load, aht: aht[row] as number }, agents[row] as number));
  }
  return columns;
}

function bindingOf(input: BatchGoal, needed: number, load: number, aht: number): BindingTarget {
  if (needed === 0) return 'none';
  // One fewer would not carry the load: the usual case at low targets, and free to tell.
  if (input.model === 'erlang-c' && needed - 1 <= load) return 'stability';
  const { goal } = input;
  const only = goal.averageSpeedOfAnswer === undefined && goal.maxOccupancy === undefined;
  if (only && goal.maxAbandonRate === undefined && goal.serviceLevel !== undefined) return 'service_level';
  return missedTarget(goal, performanceOf({ ...input, intensity: load, aht }, needed - 1)) ?? 'none';
}

function fillErlangC(columns: StaffColumns, row: number, load: number, aht: number, threshold: number): void {
  const agents = columns.agents[row] as number;
  const spare = agents - load;
  const wait = agents / (spare * inverseBlocking(agents, load) + load);
  columns.serviceLevel[row] = 1 - wait * Math.exp((-spare * threshold) / aht);
  columns.averageSpeedOfAnswer[row] = (wait * aht) / spare;
  columns.occupancy[row] = load / agents;
}

function fill(columns: StaffColumns, row: number, performance: ReturnType<typeof performanceOf>): void {
  columns.serviceLevel[row] = performance.serviceLevel;
  columns.averageSpeedOfAnswer[row] = performance.averageSpeedOfAnswer;
  columns.occupancy[row] = performance.occupancy;
}
