import { parentPort, workerData } from 'node:worker_threads';
import { loadLinearSolver, readCurtoisQu, SharedBoard, solveRoster } from '@seatwise/schedule';
import { solverBytes } from '../ports/solver-bytes.ts';
import type { RosterWork } from './solve-roster-in-threads.ts';

const { text, file, seed, role, rounds, buffer } = workerData as RosterWork;

const model = readCurtoisQu(text, file);
const board = new SharedBoard(model, buffer);
const highs = await loadLinearSolver(await solverBytes());
const { conflicts } = solveRoster(model, highs, { seed, role, rounds, board });
parentPort?.postMessage({ conflicts });
