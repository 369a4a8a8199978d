import {
  type Forecast,
  type QueueRequirement,
  type Requirement,
  SeatwiseError,
  type ServiceGoal,
  type ShrinkageItem,
} from '@seatwise/core';
import { adjustDemand, type DemandAdjustment } from './adjust-demand.ts';
import { combineShrinkage, grossUp } from './shrinkage.ts';
import { sizeQueue } from './size-queue.ts';

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
  /** Bots, concurrency, a quantile instead of the mean; by queue. */
  readonly adjustments?: Readonly<Record<string, DemandAdjustment>>;
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
  const queues = forecast.queues.map((given): QueueRequirement => {
    const { queue, offered, aht, openMinutes } = adjustDemand(given, input.adjustments?.[given.queue] ?? {});
    const goal = input.goals?.[queue] ?? input.goal;
    checkGoal(goal, model);
    const columns = sizeQueue(offered, aht, openMinutes, { goal, model, patience, minimumStaff });
    const requiredStaff = columns.baseStaff.map((staff) => grossUp(staff, notPlaced));
    const headCount = columns.baseStaff.map((staff) => grossUp(staff, total));
    return {
      queue,
      skill: input.skills?.[queue] ?? queue,
      model,
      goal,
      ...columns,
      requiredStaff,
      headCount,
      openMinutes,
    };
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
