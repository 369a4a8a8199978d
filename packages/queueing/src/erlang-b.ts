import { MOST_AGENTS, requireRange } from './argument.ts';
import { inverseBlocking } from './inverse-blocking.ts';

/**
 * Erlang B: share of contacts that find all agents (lines) busy and are lost (Erlang 1917).
 * @param agents real, 0 to 1e6
 * @param intensity offered load in erlangs, 0 to 1e6
 * @returns blocking, 0 to 1
 * @throws RangeError outside these ranges
 */
export function erlangB(agents: number, intensity: number): number {
  requireRange('agents', agents, 0, MOST_AGENTS);
  requireRange('intensity', intensity, 0, MOST_AGENTS);
  if (intensity === 0) return agents === 0 ? 1 : 0;
  return 1 / inverseBlocking(agents, intensity);
}

/** Fewest whole lines with at most the given blocking. */
export function erlangBLines(intensity: number, blocking: number): number {
  requireRange('intensity', intensity, 0, MOST_AGENTS);
  requireRange('blocking', blocking, Number.MIN_VALUE, 1);
  if (intensity === 0) return blocking >= 1 ? 0 : 1;
  let inverse = 1;
  let lines = 0;
  while (1 / inverse > blocking) {
    lines++;
    inverse = 1 + (lines / intensity) * inverse;
  }
  return lines;
}

/** Largest load in erlangs that the agents (real, above 0) carry with at most the given blocking (0 to 1, exclusive). */
export function erlangBIntensity(agents: number, blocking: number): number {
  requireRange('agents', agents, Number.MIN_VALUE, MOST_AGENTS);
  requireRange('blocking', blocking, Number.MIN_VALUE, 1 - Number.EPSILON);
  let low = 0;
  let high = agents / (1 - blocking) + 1;
  for (let i = 0; i < 200 && high - low > high * 1e-16; i++) {
    const middle = (low + high) / 2;
    if (erlangB(agents, middle) <= blocking) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
