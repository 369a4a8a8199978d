import { BINDING_GOALS, type BindingGoal, type ServiceGoal } from '@seatwise/core';
import { BINDING_TARGETS, staffColumns } from '@seatwise/queueing';
import { staffingGoal } from './size-interval.ts';

const CLOSED = goalIndex('closed');
const NONE = goalIndex('none');
/** Index of the queueing package's target → index of `BINDING_GOALS`. */
const GOAL_OF_TARGET = Uint8Array.from(BINDING_TARGETS, (target) => goalIndex(target));

/** The columns of `sizeInterval` for all intervals of a queue, sized in one batch. */
export function sizeQueue(
  offered: Float64Array,
  aht: Float64Array,
  openMinutes: Uint8Array,
  {
    goal,
    model,
    patience,
    minimumStaff,
  }: { goal: ServiceGoal; model: 'erlang-c' | 'erlang-a'; patience: number | null; minimumStaff: number },
) {
  const intensity = offered.map((contacts, i) =>
    (openMinutes[i] as number) > 0 && contacts > 0
      ? (contacts * (aht[i] as number)) / ((openMinutes[i] as number) * 60)
      : 0,
  );
  const input = { model, goal: staffingGoal(goal), ...(patience === null ? {} : { patience }) };
  const { agents, binding, serviceLevel, averageSpeedOfAnswer, occupancy } = staffColumns(
    input,
    intensity,
    aht,
    minimumStaff,
  );
  const bindingGoal = binding.map((target) => GOAL_OF_TARGET[target] as number);
  for (let i = 0; i < intensity.length; i++) {
    const closed = openMinutes[i] === 0;
    if (!closed && (intensity[i] as number) > 0) continue;
    if (!closed && minimumStaff > 0) continue;
    agents[i] = 0;
    bindingGoal[i] = closed ? CLOSED : NONE;
    for (const column of [serviceLevel, averageSpeedOfAnswer, occupancy]) column[i] = Number.NaN;
  }
  return { intensity, baseStaff: agents, serviceLevel, averageSpeedOfAnswer, occupancy, bindingGoal };
}

function goalIndex(goal: BindingGoal): number {
  return BINDING_GOALS.indexOf(goal);
}
