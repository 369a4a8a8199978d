import { parentPort, workerData } from 'node:worker_threads';
import { SeatwiseError } from '@seatwise/core';
import { loadLinearSolver, scheduleCenter } from '@seatwise/schedule';
import { solverBytes } from '../ports/solver-bytes.ts';
import type { ScheduleMessage, ScheduleTask } from './run-schedule.ts';

const tell = (message: ScheduleMessage) => parentPort?.postMessage(message);

try {
  const { problem, seed, timeLimit, rounds, gap, stop } = workerData as ScheduleTask & { stop: SharedArrayBuffer };
  const flag = new Int32Array(stop);
  const began = performance.now();
  const seconds = () => (performance.now() - began) / 1000;
  const { shifts, bound, curve, stuck } = scheduleCenter(problem, await loadLinearSolver(await solverBytes()), {
    seed,
    gap,
    stopped: () => Atomics.load(flag, 0) !== 0,
    onProgress: (point) => tell({ kind: 'progress', point }),
    ...(rounds === null ? { seconds, timeLimit: timeLimit ?? 60 } : { rounds }),
  });
  tell({ kind: 'done', solution: { shifts, bound, curve, stuck, seconds: seconds() } });
} catch (error) {
  if (!(error instanceof SeatwiseError)) throw error;
  tell({ kind: 'failed', code: error.code, params: error.params });
}
