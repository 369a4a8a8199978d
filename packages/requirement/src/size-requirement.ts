import {
  type Forecast,
  gridLength,
  type QueueRequirement,
  type Requirement,
  SeatwiseError,
  type ServiceGoal,
  type ShrinkageItem,
} from '@seatwise/core';
import { combineShrinkage, grossUp } from './shrinkage.ts';
import { bindingIndex, sizeInterval } from './size-interval.ts';

export interface RequirementInput {
  readonly forecast: Forecast;
  /** Goal of every queue that `goals` does not name. */
  readonly goal: ServiceGoal;
  readonly goals?: Readonly<Record<string, ServiceGoal>>;
  /** Queue → skill; the queue's own id where not named. */
  readonly skills?: Readonly<Record<string, string>>;
  readonly model: 'erlang-c' | 'erlang-a';
  readonly patience: number | null;
  readonly shrinkage: readonly ShrinkageItem[];
  readonly minimumStaff: number;
}

/**
 * Staff per interval of every queue: base staff by the queueing model, required staff grossed up by what the schedule does
 * not place, head count by all shrinkage. Partly open intervals are sized on their open minutes.
 * @throws SeatwiseError when a goal or shrinkage cannot be used
 */
export function sizeRequirement(input: RequirementInput): Requirement {
  const { forecast, model, patience, shrinkage, minimumStaff } = input;
  if (model === 'erlang-a' && patience === null) throw new SeatwiseError('REQUIREMENT_PATIENCE_REQUIRED');
  const { notPlaced, total } = combineShrinkage(shrinkage);
  const length = gridLength(forecast.grid);
  const queues = forecast.queues.map(({ queue, offered, aht, openMinutes }): QueueRequirement => {
    const goal = input.goals?.[queue] ?? input.goal;
    checkGoal(goal, model);
    const columns = {
      intensity: new Float64Array(length),
      baseStaff: new Int32Array(length),
      requiredStaff: new Int32Array(length),
      headCount: new Int32Array(length),
      serviceLevel: new Float64Array(length),
      averageSpeedOfAnswer: new Float64Array(length),
      occupancy: new Float64Array(length),
      bindingGoal: new Uint8Array(length),
    };
    for (let i = 0; i < length; i++) {
      const demand = { offered: offered[i] as number, aht: aht[i] as number, openMinutes: openMinutes[i] as number };
      const staff = sizeInterval({ ...demand, goal, model, patience, minimumStaff });
      columns.intensity[i] = staff.intensity;
      columns.baseStaff[i] = staff.baseStaff;
      columns.requiredStaff[i] = grossUp(staff.baseStaff, notPlaced);
      columns.headCount[i] = grossUp(staff.baseStaff, total);
      columns.serviceLevel[i] = staff.serviceLevel;
      columns.averageSpeedOfAnswer[i] = staff.averageSpeedOfAnswer;
      columns.occupancy[i] = staff.occupancy;
      columns.bindingGoal[i] = bindingIndex(staff.binding);
    }
    return { queue, skill: input.skills?.[queue] ?? queue, model, goal, ...columns, openMinutes };
  });
  return { grid: forecast.grid, queues, shrinkage, shrinkageNotPlaced: notPlaced, shrinkageTotal: total, issues: [] };
}

function checkGoal(goal: ServiceGoal, model: RequirementInput['model']): void {
  const { serviceLevel, answerThreshold, averageSpeedOfAnswer, maxOccupancy, maxAbandonRate } = goal;
  const given = [serviceLevel, averageSpeedOfAnswer, maxOccupancy, maxAbandonRate].filter(
    (target) => target !== undefined,
  );
  if (given.length === 0) throw new SeatwiseError('REQUIREMENT_GOAL_EMPTY');
  if (maxAbandonRate !== undefined && model === 'erlang-c') throw new SeatwiseError('REQUIREMENT_PATIENCE_REQUIRED');
  const bad =
    (serviceLevel !== undefined &&
      (!(serviceLevel > 0 && serviceLevel < 1) || answerThreshold === undefined || answerThreshold < 0)) ||
    (averageSpeedOfAnswer !== undefined && !(averageSpeedOfAnswer > 0)) ||
    (maxOccupancy !== undefined && !(maxOccupancy > 0 && maxOccupancy <= 1)) ||
    (maxAbandonRate !== undefined && !(maxAbandonRate > 0 && maxAbandonRate <= 1));
  if (bad) throw new SeatwiseError('REQUIREMENT_GOAL_INVALID', { value: JSON.stringify(goal) });
}
