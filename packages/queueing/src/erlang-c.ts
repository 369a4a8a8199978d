import { MOST_AGENTS, MOST_SECONDS, requireRange } from './argument.ts';
import { inverseBlocking } from './inverse-blocking.ts';

export interface ErlangCInput {
  /** People in seat, real, 0 to 1e6. */
  readonly agents: number;
  /** Offered load in erlangs, 0 to 1e6. */
  readonly intensity: number;
  /** Average handle time in seconds, above 0. */
  readonly aht: number;
  /** X of "answered within X seconds", 0 or more. */
  readonly answerThreshold: number;
}

export interface ErlangCResult {
  /** False where the load reaches the agents: the queue grows without end. */
  readonly stable: boolean;
  readonly probabilityOfWait: number;
  /** Seconds over all contacts; Infinity when not stable. */
  readonly averageSpeedOfAnswer: number;
  readonly serviceLevel: number;
  readonly occupancy: number;
  readonly averageQueue: number;
  /** Seconds that a share `p` of contacts do not exceed; Infinity when not stable. */
  waitPercentile(p: number): number;
}

/** Erlang C (M/M/n): everybody waits until answered (Erlang 1917). @throws RangeError for arguments outside their range */
export function erlangC({ agents, intensity, aht, answerThreshold }: ErlangCInput): ErlangCResult {
  requireRange('agents', agents, 0, MOST_AGENTS);
  requireRange('intensity', intensity, 0, MOST_AGENTS);
  requireRange('aht', aht, Number.MIN_VALUE, MOST_SECONDS);
  requireRange('answerThreshold', answerThreshold, 0, MOST_SECONDS);
  if (intensity === 0) return idle();
  if (agents <= intensity) return overloaded();
  const spare = agents - intensity;
  const probabilityOfWait = agents / (spare * inverseBlocking(agents, intensity) + intensity);
  return {
    stable: true,
    probabilityOfWait,
    averageSpeedOfAnswer: (probabilityOfWait * aht) / spare,
    serviceLevel: 1 - probabilityOfWait * Math.exp((-spare * answerThreshold) / aht),
    occupancy: intensity / agents,
    averageQueue: (probabilityOfWait * intensity) / spare,
    waitPercentile: (p) => (probabilityOfWait <= 1 - p ? 0 : (aht / spare) * Math.log(probabilityOfWait / (1 - p))),
  };
}

const idle = (): ErlangCResult => ({
  stable: true,
  probabilityOfWait: 0,
  averageSpeedOfAnswer: 0,
  serviceLevel: 1,
  occupancy: 0,
  averageQueue: 0,
  waitPercentile: () => 0,
});

const overloaded = (): ErlangCResult => ({
  stable: false,
  probabilityOfWait: 1,
  averageSpeedOfAnswer: Number.POSITIVE_INFINITY,
  serviceLevel: 0,
  occupancy: 1,
  averageQueue: Number.POSITIVE_INFINITY,
  waitPercentile: () => Number.POSITIVE_INFINITY,
});
