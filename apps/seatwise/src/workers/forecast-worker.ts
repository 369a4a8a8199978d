import { parentPort, workerData } from 'node:worker_threads';
import { businessCalendar } from '@seatwise/calendar';
import type { IntervalGrid, PlanningEvent, QueueHistory } from '@seatwise/core';
import { forecastQueue, type QueueTask } from '@seatwise/forecast';

/** What all queues of a batch have in common, in a form that can be sent. */
export interface BatchSetting {
  readonly country: string | null;
  readonly events: readonly PlanningEvent[];
  readonly historyGrid: IntervalGrid;
  readonly grid: IntervalGrid;
  readonly aht: number | null;
  readonly method: string;
  readonly compare: boolean;
}

const { country, events, ...setting } = workerData as BatchSetting;
const calendar = businessCalendar({ country, events });

/** Forecasts one queue at a time; an error goes back as it is, with its code. */
parentPort?.on('message', (task: { index: number; queue: QueueHistory } & Pick<QueueTask, 'open' | 'masked'>) => {
  const { index, ...queue } = task;
  try {
    parentPort?.postMessage({ index, result: forecastQueue({ ...setting, calendar, ...queue }) });
  } catch (error) {
    const { code, params, message } = error as { code?: string; params?: unknown; message: string };
    parentPort?.postMessage({ index, failed: { code, params, message } });
  }
});
