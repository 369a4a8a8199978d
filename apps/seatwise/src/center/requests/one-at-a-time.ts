import type { Storage } from '@seatwise/storage';

const last = new WeakMap<Storage, Promise<unknown>>();

/** Runs what reads the schedule and then writes it, one after the other, so that no approval is lost under another. */
export function oneAtATime<Result>(storage: Storage, run: () => Promise<Result>): Promise<Result> {
  const mine = (last.get(storage) ?? Promise.resolve()).then(run, run);
  last.set(
    storage,
    mine.catch(() => {}),
  );
  return mine;
}
