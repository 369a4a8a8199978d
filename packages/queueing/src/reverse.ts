import { MOST_AGENTS, MOST_SECONDS } from './argument.ts';
import { meetsGoal, performanceOf, type RequiredAgentsInput } from './required-agents.ts';

/**
 * Largest load in erlangs that `agents` carry within the goal; volume is load × period ÷ handle time.
 * 0 when not even the lightest load meets it.
 */
export function largestIntensity(input: Omit<RequiredAgentsInput, 'intensity'>, agents: number): number {
  return largest(MOST_AGENTS, (intensity) => meetsGoal(input.goal, performanceOf({ ...input, intensity }, agents)));
}

/**
 * Longest average handle time in seconds that `agents` carry within the goal at a given rate of contacts a second.
 * 0 when not even the shortest does.
 */
export function longestHandleTime(
  input: Omit<RequiredAgentsInput, 'intensity' | 'aht'>,
  agents: number,
  contactsPerSecond: number,
): number {
  return largest(MOST_SECONDS, (aht) => {
    const intensity = contactsPerSecond * aht;
    return intensity <= MOST_AGENTS && meetsGoal(input.goal, performanceOf({ ...input, aht, intensity }, agents));
  });
}

/** Greatest x up to `limit` with ok(x), ok being true below some point and false above. */
function largest(limit: number, ok: (x: number) => boolean): number {
  let high = 1e-6;
  if (!ok(high)) return 0;
  while (high < limit && ok(Math.min(limit, high * 2))) high = Math.min(limit, high * 2);
  if (high >= limit) return limit;
  let low = high;
  high *= 2;
  for (let i = 0; i < 200 && high - low > high * 1e-14; i++) {
    const middle = (low + high) / 2;
    if (ok(middle)) low = middle;
    else high = middle;
  }
  return low;
}
