import { parentPort, workerData } from 'node:worker_threads';
import { type CenterModel, simulateCenter } from '@seatwise/simulation';

const model = workerData as CenterModel;

/** Runs one seed at a time and sends the totals back. */
parentPort?.on('message', (seed: number) => {
  parentPort?.postMessage({ seed, run: simulateCenter(model, seed) });
});
