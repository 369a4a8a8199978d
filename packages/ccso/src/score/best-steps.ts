import type { ScoringProfile } from '../catalogue/schema.ts';
import { countedBonus, type ImprovementStep, type ModuleRoom, type Room } from './improvement-steps.ts';

/** Most points for every effort from 0 to the budget, and the steps behind each. */
export interface BestSteps {
  /** Gain by effort in half-days, in thousandths of a milli-point; never falls. */
  readonly gain: Float64Array;
  readonly stepsFor: (effort: number) => ImprovementStep[];
}

/**
 * Exact 0/1 knapsack over all steps (dynamic programming over effort; Bellman 1957). Modules whose bonus a cap can cut are not
 * additive: they are solved apart over effort and floor regained, and joined with the others by max-plus convolution.
 */
export function bestSteps({ steps, modules }: Room, profile: ScoringProfile, budget: number): BestSteps {
  const solved: BestSteps[] = [];
  const additive: ImprovementStep[] = [];
  modules.forEach((room, module) => {
    const own = steps.filter((step) => step.module === module);
    if (own.length === 0) return;
    if (profile.bonusFollowsFloor || room.cap < room.bonusPool) solved.push(solveCapped(own, room, profile, budget));
    else additive.push(...own);
  });
  solved.push(solveAdditive(additive, budget));
  return solved.reduce((a, b) => join(a, b, budget));
}

function solveAdditive(steps: readonly ImprovementStep[], budget: number): BestSteps {
  const gain = new Float64Array(budget + 1);
  const taken = steps.map(() => new Uint8Array(budget + 1));
  steps.forEach(({ effort, floor, bonus }, i) => {
    const value = floor + bonus;
    for (let e = budget; e >= effort; e--) {
      const withStep = (gain[e - effort] as number) + value;
      if (withStep > (gain[e] as number)) {
        gain[e] = withStep;
        (taken[i] as Uint8Array)[e] = 1;
      }
    }
  });
  return {
    gain,
    stepsFor(effort) {
      const chosen: ImprovementStep[] = [];
      let left = effort;
      for (let i = steps.length - 1; i >= 0; i--) {
        if (!(taken[i] as Uint8Array)[left]) continue;
        chosen.push(steps[i] as ImprovementStep);
        left -= (steps[i] as ImprovementStep).effort;
      }
      return chosen.toReversed();
    },
  };
}

const greatest = (a: number, b: number): number => (b === 0 ? a : greatest(b, a % b));

/** Most bonus for every effort and every amount of floor regained; then the module's value by effort. */
function solveCapped(
  steps: readonly ImprovementStep[],
  room: ModuleRoom,
  profile: ScoringProfile,
  budget: number,
): BestSteps {
  const unit = steps.reduce((all, { floor }) => greatest(all, floor), 0) || 1;
  const floors = Math.round(steps.reduce((sum, { floor }) => sum + floor, 0) / unit) + 1;
  const size = (budget + 1) * floors;
  const most = new Float64Array(size).fill(Number.NEGATIVE_INFINITY);
  for (let e = 0; e <= budget; e++) most[e * floors] = 0;
  const taken = steps.map(() => new Uint8Array(size));
  steps.forEach(({ effort, floor, bonus }, i) => {
    const shift = Math.round(floor / unit);
    for (let e = budget; e >= effort; e--) {
      for (let f = floors - 1; f >= shift; f--) {
        const withStep = (most[(e - effort) * floors + f - shift] as number) + bonus;
        if (withStep > (most[e * floors + f] as number)) {
          most[e * floors + f] = withStep;
          (taken[i] as Uint8Array)[e * floors + f] = 1;
        }
      }
    }
  });
  const now = countedBonus(room, profile, room.lost * -1, room.won);
  const gain = new Float64Array(budget + 1);
  const floorAt = new Int32Array(budget + 1);
  for (let e = 0; e <= budget; e++) {
    for (let f = 0; f < floors; f++) {
      const bonus = most[e * floors + f] as number;
      if (bonus === Number.NEGATIVE_INFINITY) continue;
      const value = f * unit + countedBonus(room, profile, -room.lost - f * unit, room.won + bonus) - now;
      if (value > (gain[e] as number)) {
        gain[e] = value;
        floorAt[e] = f;
      }
    }
  }
  return {
    gain,
    stepsFor(effort) {
      const chosen: ImprovementStep[] = [];
      let at = effort * floors + (floorAt[effort] as number);
      for (let i = steps.length - 1; i >= 0; i--) {
        if (!(taken[i] as Uint8Array)[at]) continue;
        const step = steps[i] as ImprovementStep;
        chosen.push(step);
        at -= step.effort * floors + Math.round(step.floor / unit);
      }
      return chosen.toReversed();
    },
  };
}

function join(a: BestSteps, b: BestSteps, budget: number): BestSteps {
  const gain = new Float64Array(budget + 1);
  const first = new Int32Array(budget + 1);
  for (let e = 0; e <= budget; e++) {
    for (let own = 0; own <= e; own++) {
      const both = (a.gain[own] as number) + (b.gain[e - own] as number);
      if (both > (gain[e] as number)) {
        gain[e] = both;
        first[e] = own;
      }
    }
  }
  return {
    gain,
    stepsFor(effort) {
      const own = first[effort] as number;
      return [...a.stepsFor(own), ...b.stepsFor(effort - own)];
    },
  };
}
