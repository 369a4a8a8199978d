import { type AbortSignalLike, SeatwiseError } from '@seatwise/core';
import type { CenterModel } from './center-model.ts';
import { type Estimate, estimateMean } from './confidence.ts';
import { type CenterRun, simulateCenter } from './simulate-center.ts';

/** Shares and times of one queue, each with its 95 % interval over the replications. */
export interface QueueEstimates {
  readonly queue: string;
  /** Contacts a run, redials included. */
  readonly offered: Estimate;
  readonly blocking: Estimate;
  readonly abandonRate: Estimate;
  /** Served within the threshold ÷ offered. */
  readonly serviceLevel: Estimate;
  /** Seconds in queue over served and abandoned. */
  readonly averageWait: Estimate;
}

export interface Rehearsal {
  readonly replications: number;
  readonly seed: number;
  readonly queues: readonly QueueEstimates[];
  readonly groups: readonly { readonly group: string; readonly occupancy: Estimate }[];
}

export interface ReplicationOptions {
  readonly seed: number;
  /** Runs at most; 2 at least. */
  readonly replications: number;
  /** Stops when every service level is known to within this (half width), after 5 runs at the earliest. */
  readonly enough?: number;
  readonly signal?: AbortSignalLike;
  readonly onProgress?: (done: number, total: number) => void;
}

/**
 * Independent runs with seeds `seed, seed + 1, …`: two models that are compared with one seed see the same contacts.
 * @throws RangeError for a model or options that cannot be; SeatwiseError RUN_INTERRUPTED when the signal says so
 */
export function simulateReplications(model: CenterModel, options: ReplicationOptions): Rehearsal {
  const { seed, replications, enough = 0, signal, onProgress } = options;
  if (!(Number.isInteger(replications) && replications >= 2 && replications <= 1_000_000)) {
    throw new RangeError('replications must be a whole number from 2 to 1,000,000');
  }
  const runs: CenterRun[] = [];
  while (runs.length < replications) {
    if (signal?.aborted) throw new SeatwiseError('RUN_INTERRUPTED');
    runs.push(simulateCenter(model, seed + runs.length));
    onProgress?.(runs.length, replications);
    if (preciseEnough(runs, enough)) break;
  }
  return summarise(runs, seed);
}

const serviceLevels = (runs: readonly CenterRun[], q: number): Estimate =>
  estimateMean(runs.map(({ queues }) => share(queues[q]?.servedInTime ?? 0, queues[q]?.offered ?? 0)));

/** True when every service level is known to within `enough`, by five runs at least; never for 0. */
export const preciseEnough = (runs: readonly CenterRun[], enough: number): boolean =>
  enough > 0 && runs.length >= 5 && widest(runs) <= enough;

const widest = (runs: readonly CenterRun[]): number =>
  Math.max(...(runs[0]?.queues ?? []).map((_, q) => serviceLevels(runs, q).halfWidth));

/** Runs put together, for callers that spread them over workers. */
export function summarise(runs: readonly CenterRun[], seed: number): Rehearsal {
  const [first] = runs;
  return {
    replications: runs.length,
    seed,
    queues: (first?.queues ?? []).map(({ queue }, q) => {
      const of = (pick: (run: CenterRun['queues'][number]) => number) =>
        estimateMean(runs.map(({ queues }) => pick(queues[q] as CenterRun['queues'][number])));
      return {
        queue,
        offered: of(({ offered }) => offered),
        blocking: of(({ blocked, offered }) => share(blocked, offered)),
        abandonRate: of(({ abandoned, offered }) => share(abandoned, offered)),
        serviceLevel: serviceLevels(runs, q),
        averageWait: of(({ waitTime, served, abandoned }) => share(waitTime, served + abandoned)),
      };
    }),
    groups: (first?.groups ?? []).map(({ group }, g) => ({
      group,
      occupancy: estimateMean(
        runs.map(({ groups }) => share(groups[g]?.busySeconds ?? 0, groups[g]?.staffedSeconds ?? 0)),
      ),
    })),
  };
}

/** part ÷ whole; 0 of nothing is 0. */
const share = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);
