import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { SeatwiseError } from '@seatwise/core';
import {
  type CenterModel,
  type CenterRun,
  checkModel,
  preciseEnough,
  type Rehearsal,
  summarise,
} from '@seatwise/simulation';

/**
 * `simulateReplications` over all cores. Runs are counted in the order of their seeds, so that the answer, early stop
 * included, is the same with any number of threads.
 * @throws RangeError for a model that cannot be; SeatwiseError RUN_INTERRUPTED when the signal says so
 */
export async function simulateInThreads(
  model: CenterModel,
  {
    seed,
    replications,
    enough,
    signal,
    onProgress,
  }: {
    seed: number;
    replications: number;
    enough: number;
    signal: AbortSignal;
    onProgress: (done: number, total: number) => void;
  },
): Promise<Rehearsal> {
  checkModel(model);
  const runs: (CenterRun | undefined)[] = [];
  let next = 0;
  let whole = 0;
  const threads = Math.min(availableParallelism(), replications, 16);
  const workers = Array.from(
    { length: threads },
    () => new Worker(join(import.meta.dirname, 'simulate-worker.ts'), { workerData: model }),
  );
  try {
    await new Promise<void>((resolve, reject) => {
      const stop = () => reject(new SeatwiseError('RUN_INTERRUPTED'));
      if (signal.aborted) stop();
      signal.addEventListener('abort', stop, { once: true });
      for (const worker of workers) {
        const give = () => {
          if (next < replications) worker.postMessage(seed + next++);
        };
        worker.on('error', reject);
        worker.on('message', ({ seed: of, run }: { seed: number; run: CenterRun }) => {
          runs[of - seed] = run;
          while (runs[whole] !== undefined) {
            whole++;
            onProgress(whole, replications);
            if (whole === replications || preciseEnough(runs.slice(0, whole) as CenterRun[], enough)) return resolve();
          }
          give();
        });
        give();
      }
    });
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
  return summarise(runs.slice(0, whole) as CenterRun[], seed);
}
