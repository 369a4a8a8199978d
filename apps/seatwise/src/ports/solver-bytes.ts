import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

/** The bytes of the solver's WASM binary, which `loadSolver` wants. */
export const solverBytes = (): Promise<Uint8Array> => readFile(createRequire(import.meta.url).resolve('highs/runtime'));
