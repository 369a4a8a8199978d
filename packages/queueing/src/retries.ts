import { MOST_AGENTS, requireRange } from './argument.ts';
import { type ErlangAInput, type ErlangAResult, erlangA } from './erlang-a.ts';
import { erlangB } from './erlang-b.ts';

/**
 * Extended Erlang B: a share of blocked contacts tries again at once (Jewett, Shrago and Yomtov 1980).
 * @param recall share of the blocked that tries again, 0 to below 1
 * @returns blocking of a single attempt, and the load in erlangs with all attempts counted
 */
export function extendedErlangB(
  lines: number,
  intensity: number,
  recall: number,
): { blocking: number; totalIntensity: number } {
  requireRange('intensity', intensity, 0, MOST_AGENTS);
  requireRange('recall', recall, 0, 1 - Number.EPSILON);
  const total = fixedPoint(intensity, recall, (load) => erlangB(lines, load));
  return { blocking: erlangB(lines, total), totalIntensity: total };
}

/**
 * Erlang A in which a share of those who abandon calls again later, independent of the queue that they left. The returns
 * are part of the load: A′ = A + r A′ P(abandon at A′) (Mandelbaum, Massey and Reiman 1998, the stationary case).
 * @param redial share of the abandoned that returns, 0 to 1
 * @returns the results per attempt, and the load with returns counted
 */
export function erlangAWithRedials(
  input: ErlangAInput,
  redial: number,
): { totalIntensity: number; perAttempt: ErlangAResult; servedInTheEnd: number } {
  requireRange('redial', redial, 0, 1);
  requireRange('agents', input.agents, redial === 1 ? Number.MIN_VALUE : 0, MOST_AGENTS);
  const { agents, intensity } = input;
  // Where all return and the load is more than the agents carry, returns grow without end.
  if (redial === 1 && intensity >= agents) throw new RangeError('with every redial the load must be below the agents');
  const total = fixedPoint(intensity, redial, (load) => erlangA({ ...input, intensity: load }).abandonRate);
  const perAttempt = erlangA({ ...input, intensity: total });
  const servedInTheEnd = intensity === 0 ? 1 : (total * (1 - perAttempt.abandonRate)) / intensity;
  return { totalIntensity: total, perAttempt, servedInTheEnd };
}

/** x with x (1 − share · loss(x)) = first; the left side rises with x, so bisection finds it. */
function fixedPoint(first: number, share: number, loss: (load: number) => number): number {
  if (first === 0 || share === 0) return first;
  const over = (x: number) => x * (1 - share * loss(x)) >= first;
  let low = first;
  let high = first * 2;
  while (!over(high)) {
    low = high;
    high *= 2;
    if (high > MOST_AGENTS) throw new RangeError('the load with all returns is above a million erlangs');
  }
  for (let i = 0; i < 200 && high - low > high * 1e-15; i++) {
    const middle = (low + high) / 2;
    if (over(middle)) high = middle;
    else low = middle;
  }
  return (low + high) / 2;
}
