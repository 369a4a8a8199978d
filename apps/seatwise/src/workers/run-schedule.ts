import { Worker } from 'node:worker_threads';
import { type Code, type JsonObject, SeatwiseError } from '@seatwise/core';
import type { CenterSolution, CurvePoint, ScheduleProblem } from '@seatwise/schedule';

export interface ScheduleTask {
  readonly problem: ScheduleProblem;
  readonly seed: number;
  /** Seconds; `null` with `rounds`. */
  readonly timeLimit: number | null;
  readonly rounds: number | null;
  /** Proven share of the bound at which it ends early. */
  readonly gap: number;
}

export type ScheduleAnswer = Pick<CenterSolution, 'shifts' | 'bound' | 'curve' | 'stuck'> & {
  readonly seconds: number;
};

export type ScheduleMessage =
  | { readonly kind: 'progress'; readonly point: CurvePoint }
  | { readonly kind: 'done'; readonly solution: ScheduleAnswer }
  | { readonly kind: 'failed'; readonly code: Code; readonly params: JsonObject };

/**
 * Schedules a center on a thread of its own. An abort ends the search with the best found so far, which is answered.
 * @throws what `scheduleCenter` throws
 */
export function runScheduleCenter(
  task: ScheduleTask,
  onProgress: (point: CurvePoint) => void,
  signal?: AbortSignal,
): Promise<ScheduleAnswer> {
  return new Promise((resolve, reject) => {
    const stop = new SharedArrayBuffer(4);
    const worker = new Worker(new URL('./schedule-worker.ts', import.meta.url), { workerData: { ...task, stop } });
    const abort = () => Atomics.store(new Int32Array(stop), 0, 1);
    if (signal?.aborted) abort();
    signal?.addEventListener('abort', abort, { once: true });
    worker.on('message', (message: ScheduleMessage) => {
      if (message.kind === 'progress') onProgress(message.point);
      else if (message.kind === 'done') resolve(message.solution);
      else reject(new SeatwiseError(message.code, message.params));
    });
    worker.on('error', reject);
    worker.on('exit', () => {
      signal?.removeEventListener('abort', abort);
      reject(new SeatwiseError('RUN_UNEXPECTED', { detail: 'the scheduling thread ended early' }));
    });
  });
}
