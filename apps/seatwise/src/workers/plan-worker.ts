import { parentPort, workerData } from 'node:worker_threads';
import { SeatwiseError } from '@seatwise/core';
import { type PlanInput, planCenter } from '@seatwise/pipeline';
import { loadSolver } from '@seatwise/schedule';
import { nodeDigest } from '../ports/node-digest.ts';
import { solverBytes } from '../ports/solver-bytes.ts';
import type { PlanMessage } from './run-plan.ts';

const tell = (message: PlanMessage) => parentPort?.postMessage(message);

try {
  const solver = await loadSolver(await solverBytes());
  const plan = await planCenter(workerData as PlanInput, {
    digest: nodeDigest,
    solver,
    onProgress: (progress) => tell({ kind: 'progress', progress }),
  });
  tell({ kind: 'done', plan });
} catch (error) {
  if (!(error instanceof SeatwiseError)) throw error;
  const { code, params, place, issues } = error;
  tell({ kind: 'failed', code, params, place, issues });
}
