import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { type Code, type Forecast, type JsonObject, SeatwiseError } from '@seatwise/core';
import {
  COMBINATION,
  type ForecastInput,
  forecastDemand,
  gatherForecast,
  METHODS,
  type QueueResult,
} from '@seatwise/forecast';
import type { BatchSetting } from './forecast-worker.ts';

/** How a batch is stopped, and who hears how far it is. */
export interface ThreadRun {
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, total: number) => void;
}

/** Below this many queues the threads take longer to start than to work. */
const WORTH_IT = 8;

/**
 * `forecastDemand` over all cores, one queue a message; the answer is the same with any number of threads.
 * @throws SeatwiseError RUN_INTERRUPTED when the signal says so, and what `forecastDemand` throws
 */
export async function forecastInThreads(input: ForecastInput, { signal, onProgress }: ThreadRun): Promise<Forecast> {
  const { history, grid, openMinutes, calendar, aht, method = COMBINATION, masked, compare = true } = input;
  const total = history.queues.length;
  if (total < WORTH_IT) return forecastDemand(input);
  if (aht !== null && !(aht > 0)) throw new SeatwiseError('FORECAST_AHT_INVALID', { value: aht });
  if (!METHODS.includes(method))
    throw new SeatwiseError('FORECAST_METHOD_UNKNOWN', { method, known: METHODS.join(', ') });
  const { country, events } = calendar;
  const setting: BatchSetting = { country, events, historyGrid: history.grid, grid, aht, method, compare };
  const results: QueueResult[] = new Array(total);
  let next = 0;
  let done = 0;
  const workers = Array.from(
    { length: Math.min(availableParallelism(), total, 16) },
    () => new Worker(join(import.meta.dirname, 'forecast-worker.ts'), { workerData: setting }),
  );
  try {
    await new Promise<void>((resolve, reject) => {
      const stop = () => reject(new SeatwiseError('RUN_INTERRUPTED'));
      if (signal.aborted) stop();
      signal.addEventListener('abort', stop, { once: true });
      for (const worker of workers) {
        const give = () => {
          if (next >= total) return;
          const index = next++;
          worker.postMessage({
            index,
            queue: history.queues[index],
            open: openMinutes[index],
            masked: masked?.[index] ?? null,
          });
        };
        worker.on('error', reject);
        worker.on('message', (message: { index: number; result?: QueueResult; failed?: Failure }) => {
          if (!message.result) return reject(errorOf(message.failed as Failure));
          results[message.index] = message.result;
          onProgress(++done, total);
          if (done === total) return resolve();
          give();
        });
        give();
      }
    });
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
  return gatherForecast(grid, results, calendar.issues(grid.days[0] as string, grid.days.at(-1) as string));
}

interface Failure {
  readonly code?: Code;
  readonly params?: JsonObject;
  readonly message: string;
}

const errorOf = ({ code, params, message }: Failure): Error =>
  code === undefined ? new Error(message) : new SeatwiseError(code, params ?? {});
