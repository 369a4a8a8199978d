import { MOST_AGENTS, requireRange } from './argument.ts';
import { inverseBlocking } from './inverse-blocking.ts';

/**
 * M/M/n/K: `agents` serve, `lines` hold the served and the waiting together (lines ≥ agents, whole).
 * @returns share blocked, and share that waits among the admitted
 */
export function finiteLines(
  agents: number,
  lines: number,
  intensity: number,
): { blocking: number; probabilityOfWaitIfAdmitted: number } {
  requireRange('agents', agents, 1, MOST_AGENTS);
  requireRange('lines', lines, agents, MOST_AGENTS);
  requireRange('intensity', intensity, Number.MIN_VALUE, MOST_AGENTS);
  const ratio = intensity / agents;
  // Relative to the state with all agents busy and nobody waiting; rescaled when the load would overflow.
  let below = inverseBlocking(agents, intensity) - 1;
  let last = 1;
  let waiting = 0;
  for (let place = agents; place < lines; place++) {
    waiting += last;
    last *= ratio;
    if (last > 1e200) {
      below /= last;
      waiting /= last;
      last = 1;
    }
  }
  return { blocking: last / (below + waiting + last), probabilityOfWaitIfAdmitted: waiting / (below + waiting) };
}
