import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { loadLinearSolver } from '../src/solver.ts';

/** HiGHS for benchmarks, proofs and tests. */
export const highs = await loadLinearSolver(readFileSync(createRequire(import.meta.url).resolve('highs/runtime')));
