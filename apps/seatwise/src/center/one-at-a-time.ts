import type { Storage } from '@seatwise/storage';

const last = new WeakMap<Storage, Promise<unknown>>();

/**
 * Runs what reads the schedule, its draft or levels of skills and then writes it, one after the other, so that nothing of it is
 * lost under another. What runs here must not wait for another run.
 */
export function oneAtATime<Result>(storage: Storage, run: () => Promise<Result>): Promise<Result> {
  const mine = (last.get(storage) ?? Promise.resolve()).then(run, run);
  last.set(
    storage,
    mine.catch(() => {}),
  );
  return mine;
}
