import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { type Conflict, type Roster, type RosterModel, type SearchRole, SharedBoard } from '@seatwise/schedule';

/** What a thread gets. */
export interface RosterWork {
  readonly text: string;
  readonly file: string;
  readonly seed: number;
  readonly role: SearchRole;
  readonly rounds: number;
  readonly buffer: SharedArrayBuffer;
}

/** A point of the curve: what was known after so many seconds. */
export interface CurvePoint {
  readonly seconds: number;
  readonly cost: number;
  readonly lowerBound: number | null;
}

export interface ThreadedRoster {
  readonly roster: Roster | undefined;
  readonly bound: number;
  readonly curve: readonly CurvePoint[];
  readonly conflicts: readonly Conflict[];
}

/** How often the board is looked at. */
const LOOK_MS = 100;
/** A thread inside the solver hears a stop late; then it is ended. */
const PATIENCE_MS = 400;

/**
 * Solves an instance in worker threads that share their best roster, until nothing is left to gain, the time is over, the
 * rounds are done, or the signal says so.
 * @param deadline on the clock of `performance.now()`; `Infinity` for none
 */
export async function solveRosterInThreads(
  model: RosterModel,
  {
    text,
    file,
    seed,
    rounds,
    threads,
    deadline,
    signal,
    onProgress,
  }: Omit<RosterWork, 'role' | 'buffer'> & {
    readonly threads: number;
    readonly deadline: number;
    readonly signal: AbortSignal;
    readonly onProgress: (point: CurvePoint) => void;
  },
): Promise<ThreadedRoster> {
  const board = new SharedBoard(model);
  const curve: CurvePoint[] = [];
  const began = performance.now();
  let conflicts: readonly Conflict[] = [];
  const look = () => {
    const { cost, bound } = board;
    if (!Number.isFinite(cost)) return;
    const lowerBound = Number.isFinite(bound) ? bound : null;
    const last = curve.at(-1);
    if (last?.cost === cost && last.lowerBound === lowerBound) return;
    const point = { seconds: (performance.now() - began) / 1000, cost, lowerBound };
    curve.push(point);
    onProgress(point);
  };
  const workers = Array.from({ length: threads }, (_, i) => {
    const role = threads === 1 ? 'both' : i % 2 === 0 ? 'columns' : 'neighbours';
    const work: RosterWork = { text, file, seed: seed + i, role, rounds, buffer: board.buffer };
    return new Worker(join(import.meta.dirname, 'roster-worker.ts'), { workerData: work });
  });
  const timer = setInterval(() => {
    look();
    if (performance.now() > deadline - PATIENCE_MS || signal.aborted) board.stop();
  }, LOOK_MS);
  let kill: ReturnType<typeof setTimeout> | undefined;
  try {
    await new Promise<void>((resolve, reject) => {
      let open = workers.length;
      if (Number.isFinite(deadline)) kill = setTimeout(resolve, Math.max(0, deadline - performance.now()));
      signal.addEventListener('abort', () => setTimeout(resolve, PATIENCE_MS), { once: true });
      for (const worker of workers) {
        worker.on('error', reject);
        worker.on('message', (message: { conflicts: readonly Conflict[] }) => {
          conflicts = message.conflicts;
          if (--open === 0) resolve();
        });
      }
    });
  } finally {
    clearInterval(timer);
    clearTimeout(kill);
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
  look();
  return { roster: board.take(Number.POSITIVE_INFINITY)?.roster, bound: board.bound, curve, conflicts };
}
