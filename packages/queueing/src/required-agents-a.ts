import { erlangAPoint, point } from './erlang-a-point.ts';
import type { StaffingGoal } from './goal.ts';

/** Rows from which a grid of first guesses pays. */
const GRID_FROM = 2000;
const LOADS = 40;
const TIMES = 16;

/** Targets that one evaluation of `erlangAPoint` can decide. */
interface PointGoal {
  readonly serviceLevel: number;
  readonly answerThreshold: number;
  readonly maxAbandonRate: number;
  readonly maxOccupancy: number;
}

/** The goal as `erlangAPoint` decides it, or null where it asks for more (other kinds of service level, ASA). */
export function pointGoal(goal: StaffingGoal): PointGoal | null {
  if (goal.averageSpeedOfAnswer !== undefined) return null;
  if (goal.serviceLevel !== undefined && (goal.serviceLevelKind ?? 'servedOfOffered') !== 'servedOfOffered')
    return null;
  if (goal.serviceLevel === undefined && goal.maxAbandonRate === undefined && goal.maxOccupancy === undefined)
    return null;
  return {
    serviceLevel: goal.serviceLevel ?? 0,
    answerThreshold: goal.answerThreshold ?? 0,
    maxAbandonRate: goal.maxAbandonRate ?? 1,
    maxOccupancy: goal.maxOccupancy ?? 1,
  };
}

/** True when the agents meet the goal; undefined where this formula overflows and the integrals must decide. */
function meets(goal: PointGoal, agents: number, load: number, theta: number, threshold: number): boolean | undefined {
  erlangAPoint(agents, load, theta, threshold);
  if (!Number.isFinite(point.servedOfOffered) || !Number.isFinite(point.abandonRate)) return undefined;
  return (
    point.servedOfOffered >= goal.serviceLevel &&
    point.abandonRate <= goal.maxAbandonRate &&
    load * (1 - point.abandonRate) <= goal.maxOccupancy * agents
  );
}

/**
 * Fewest agents by Erlang A for every row. A grid of exact answers over load and handle time gives a first guess that is
 * mostly right; then n is confirmed and n − 1 refused. `slow` answers rows that the fast formula cannot.
 */
export function requiredAgentsA(
  goal: PointGoal,
  patience: number,
  intensity: Float64Array,
  aht: Float64Array,
  out: Int32Array,
  slow: (load: number, aht: number) => number,
): void {
  const guess = intensity.length >= GRID_FROM ? guessGrid(goal, patience, intensity, aht) : (load: number) => load;
  for (let row = 0; row < intensity.length; row++) {
    const load = intensity[row] as number;
    const handle = aht[row] as number;
    if (load === 0) {
      out[row] = 0;
      continue;
    }
    const theta = handle / patience;
    const threshold = goal.answerThreshold / handle;
    let agents = Math.max(1, Math.ceil(guess(load, handle)));
    let ok = meets(goal, agents, load, theta, threshold);
    if (ok === true) {
      while (agents > 1) {
        ok = meets(goal, agents - 1, load, theta, threshold);
        if (ok !== true) break;
        agents--;
      }
    } else {
      while (ok === false) ok = meets(goal, ++agents, load, theta, threshold);
      if (ok === true) ok = false;
    }
    out[row] = ok === undefined ? slow(load, handle) : agents;
  }
}

/** Bilinear over √load and handle time of (n − A) ÷ √A, where n is the real number of agents that just meets the goal. */
function guessGrid(
  goal: PointGoal,
  patience: number,
  intensity: Float64Array,
  aht: Float64Array,
): (load: number, aht: number) => number {
  let [lowLoad, highLoad, lowAht, highAht] = [Number.POSITIVE_INFINITY, 0, Number.POSITIVE_INFINITY, 0];
  for (let row = 0; row < intensity.length; row++) {
    const load = Math.sqrt(intensity[row] as number);
    const handle = aht[row] as number;
    if (load === 0) continue;
    lowLoad = Math.min(lowLoad, load);
    highLoad = Math.max(highLoad, load);
    lowAht = Math.min(lowAht, handle);
    highAht = Math.max(highAht, handle);
  }
  const loadStep = (highLoad - lowLoad) / (LOADS - 1) || 1;
  const ahtStep = (highAht - lowAht) / (TIMES - 1) || 1;
  const grid = new Float64Array(LOADS * TIMES);
  for (let i = 0; i < LOADS; i++) {
    for (let j = 0; j < TIMES; j++) {
      const root = lowLoad + i * loadStep;
      const handle = lowAht + j * ahtStep;
      grid[i * TIMES + j] = (justEnough(goal, patience, root * root, handle) - root * root) / root;
    }
  }
  return (load, handle) => {
    const root = Math.sqrt(load);
    const u = (root - lowLoad) / loadStep;
    const v = (handle - lowAht) / ahtStep;
    const i = Math.min(LOADS - 2, Math.floor(u));
    const j = Math.min(TIMES - 2, Math.floor(v));
    const at = i * TIMES + j;
    const left = (grid[at] as number) + ((grid[at + 1] as number) - (grid[at] as number)) * (v - j);
    const next = at + TIMES;
    const right = (grid[next] as number) + ((grid[next + 1] as number) - (grid[next] as number)) * (v - j);
    return load + root * (left + (right - left) * (u - i));
  };
}

function justEnough(goal: PointGoal, patience: number, load: number, aht: number): number {
  const theta = aht / patience;
  const threshold = goal.answerThreshold / aht;
  let low = 1;
  let high = Math.max(2, load + 1);
  while (meets(goal, high, load, theta, threshold) === false) {
    low = high;
    high *= 2;
  }
  for (let i = 0; i < 40 && high - low > 1e-3; i++) {
    const middle = (low + high) / 2;
    if (meets(goal, middle, load, theta, threshold) === true) high = middle;
    else low = middle;
  }
  return high;
}
