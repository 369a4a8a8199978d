import { type Estimate, simulateReplications } from '@seatwise/simulation';
import type { SizedDay } from './size-day.ts';

/** How a day is rehearsed, for those who would do it again. */
export const REHEARSAL = { days: 20, seed: 20260301 } as const;

/** More contacts a day than this are not simulated: the answer would no longer come as one asks. */
const MOST_CONTACTS = 50_000;

/** A day to rehearse: contacts, mean handle time and people by interval. */
export interface RehearsedDay {
  readonly intervalMinutes: number;
  readonly offered: Float64Array;
  readonly agents: Int32Array;
  /** Seconds. */
  readonly aht: number;
  readonly within: number;
  /** Null where everybody waits. */
  readonly patience: number | null;
}

export interface RehearsedFigures {
  readonly serviceLevel: Estimate;
  /** Seconds in queue of all contacts. */
  readonly wait: Estimate;
  readonly abandonRate: Estimate;
  readonly occupancy: Estimate;
}

/** A sized day as one to rehearse; its handle time is the mean over its contacts. */
export function toRehearse(
  { grid, offered, aht, sized }: SizedDay,
  { within, patience }: { readonly within: number; readonly patience: number | null },
): RehearsedDay {
  const known = offered.map((count, i) => (count > 0 && (aht[i] as number) > 0 ? count : 0));
  const contacts = known.reduce((sum, count) => sum + count, 0);
  const seconds = known.reduce((sum, count, i) => sum + (count > 0 ? count * (aht[i] as number) : 0), 0);
  return {
    intervalMinutes: grid.intervalMinutes,
    offered: known,
    agents: sized.baseStaff,
    aht: contacts > 0 ? seconds / contacts : 0,
    within,
    patience,
  };
}

/** Days of those contacts and people, event by event; null where there is nothing to simulate, or too much. */
export function rehearseDay({
  intervalMinutes,
  offered,
  agents,
  aht,
  within,
  patience,
}: RehearsedDay): RehearsedFigures | null {
  const contacts = offered.reduce((sum, count) => sum + count, 0);
  if (!(contacts > 0 && aht > 0) || contacts > MOST_CONTACTS) return null;
  const intervalSeconds = intervalMinutes * 60;
  const { queues, groups } = simulateReplications(
    {
      intervalSeconds,
      routing: 'longest_idle',
      queues: [
        {
          id: 'queue',
          rate: offered.map((count) => count / intervalSeconds),
          handleTime: { kind: 'exponential', mean: aht },
          patience,
          answerThreshold: within,
          overdispersion: 0,
          redial: null,
          lines: null,
        },
      ],
      groups: [{ id: 'team', agents, concurrency: 1, skills: [{ queue: 'queue', priority: 1 }] }],
    },
    { seed: REHEARSAL.seed, replications: REHEARSAL.days },
  );
  const [queue, group] = [queues[0], groups[0]];
  if (!queue || !group) return null;
  return {
    serviceLevel: queue.serviceLevel,
    wait: queue.averageWait,
    abandonRate: queue.abandonRate,
    occupancy: group.occupancy,
  };
}
