import { Worker } from 'node:worker_threads';
import { type Code, type Issue, type JsonObject, type Place, type Progress, SeatwiseError } from '@seatwise/core';
import type { Plan, PlanInput } from '@seatwise/pipeline';

export type PlanMessage =
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'done'; readonly plan: Plan }
  | {
      readonly kind: 'failed';
      readonly code: Code;
      readonly params: JsonObject;
      readonly place: Place;
      readonly issues: readonly Issue[];
    };

/** Runs the main job on a thread of its own, so that the server goes on answering. @throws what `planCenter` throws; RUN_INTERRUPTED */
export function runPlan(
  input: PlanInput,
  onProgress: (progress: Progress) => void,
  signal?: AbortSignal,
): Promise<Plan> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./plan-worker.ts', import.meta.url), { workerData: input });
    const stop = () => {
      reject(new SeatwiseError('RUN_INTERRUPTED'));
      void worker.terminate();
    };
    if (signal?.aborted) stop();
    signal?.addEventListener('abort', stop, { once: true });
    worker.on('message', (message: PlanMessage) => {
      if (message.kind === 'progress') onProgress(message.progress);
      else if (message.kind === 'done') resolve(message.plan);
      else reject(new SeatwiseError(message.code, message.params, message.place, message.issues));
    });
    worker.on('error', reject);
    worker.on('exit', () => {
      signal?.removeEventListener('abort', stop);
      reject(new SeatwiseError('RUN_UNEXPECTED', { detail: 'the planning thread ended early' }));
    });
  });
}
