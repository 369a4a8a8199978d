import { type Forecast, gridLength, type QueueForecast, type Schedule, SeatwiseError } from '@seatwise/core';
import type { CenterModel } from './center-model.ts';

export interface ScheduledModelInput {
  readonly schedule: Schedule;
  readonly forecast: Forecast;
  /** Day of the schedule's grid to rehearse. */
  readonly day: number;
  /** Queue → skill; the queue's own id where not named. */
  readonly skills?: Readonly<Record<string, string>>;
  /** Seconds; null where everybody waits. */
  readonly patience: number | null;
  readonly answerThreshold: number;
  /** Standard deviation ÷ mean of handle times; 1 is exponential. */
  readonly handleTimeVariation: number;
}

/**
 * One day of our own schedule and forecast as a model: a group per skill with the people that the schedule has on queue,
 * breaks and meals taken out (to the nearest whole person), and a queue's contacts as forecast. Handle time is the day's
 * mean, weighted by contacts.
 * @throws SeatwiseError HISTORY_UNKNOWN_QUEUE when a queue's skill has no cover in the schedule
 */
export function modelOfSchedule({
  schedule,
  forecast,
  day,
  skills = {},
  patience,
  answerThreshold,
  handleTimeVariation,
}: ScheduledModelInput): CenterModel {
  const { grid } = schedule;
  if (grid.start !== forecast.grid.start || gridLength(grid) !== gridLength(forecast.grid)) {
    throw new RangeError('schedule and forecast must have one grid');
  }
  const from = grid.dayOffsets[day] ?? 0;
  const to = grid.dayOffsets[day + 1] ?? from;
  const intervalSeconds = grid.intervalMinutes * 60;
  const skillOf = (queue: string) => skills[queue] ?? queue;
  for (const { queue } of forecast.queues) {
    if (!schedule.coverage.some(({ skill }) => skill === skillOf(queue)))
      throw new SeatwiseError('HISTORY_UNKNOWN_QUEUE', { queue });
  }
  return {
    intervalSeconds,
    routing: 'longest_idle',
    queues: forecast.queues.map((queue) => ({
      id: queue.queue,
      rate: queue.offered.slice(from, to).map((contacts) => contacts / intervalSeconds),
      overdispersion: 0,
      handleTime: { kind: 'lognormal', mean: meanHandleTime(queue, from, to), variation: handleTimeVariation },
      patience,
      answerThreshold,
      redial: null,
      lines: null,
    })),
    groups: schedule.coverage.map(({ skill, scheduled }) => ({
      id: skill,
      agents: Int32Array.from(scheduled.slice(from, to), Math.round),
      concurrency: 1,
      skills: forecast.queues
        .filter(({ queue }) => skillOf(queue) === skill)
        .map(({ queue }) => ({ queue, priority: 1 })),
    })),
  };
}

function meanHandleTime({ offered, aht }: QueueForecast, from: number, to: number): number {
  let [seconds, contacts] = [0, 0];
  for (let i = from; i < to; i++) {
    if (!((offered[i] as number) > 0)) continue;
    seconds += (offered[i] as number) * (aht[i] as number);
    contacts += offered[i] as number;
  }
  return contacts > 0 ? seconds / contacts : 1;
}
