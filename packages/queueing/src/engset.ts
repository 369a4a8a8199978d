import { MOST_AGENTS, requireRange } from './argument.ts';

/**
 * Engset: a small population, so that who is served or talking does not call (Engset 1918).
 * @param sources people who may call, whole
 * @param lines whole
 * @param idleIntensity load in erlangs that one idle source offers: its call rate × handle time
 * @returns share of time in which all lines are busy, and share of attempts that are blocked
 */
export function engset(
  sources: number,
  lines: number,
  idleIntensity: number,
): { timeCongestion: number; callCongestion: number } {
  requireRange('sources', sources, 0, MOST_AGENTS);
  requireRange('lines', lines, 0, MOST_AGENTS);
  requireRange('idleIntensity', idleIntensity, 0, MOST_AGENTS);
  return {
    timeCongestion: busy(sources, lines, idleIntensity),
    // An attempt sees the system as the other sources alone would leave it.
    callCongestion: sources === 0 ? 0 : busy(sources - 1, lines, idleIntensity),
  };
}

/** Recurrence in the lines; every term is positive. */
function busy(sources: number, lines: number, idleIntensity: number): number {
  if (lines > sources) return 0;
  let congestion = 1;
  for (let line = 1; line <= lines; line++) {
    const offered = (sources - line + 1) * idleIntensity * congestion;
    congestion = offered / (line + offered);
  }
  return congestion;
}
