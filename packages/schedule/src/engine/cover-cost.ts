import type { RosterModel } from '../rules/roster-model.ts';

/** What a unit outside hard bounds of a row costs the search, in multiples of the dearest soft unit. */
const HARD_FACTOR = 20;

/**
 * Cover rows as the search sees them: hard bounds are hinges too dear to break, hinges of a row are sorted and merged,
 * and the cost of a row is convex and piecewise linear.
 */
export interface CoverCost {
  readonly starts: Int32Array;
  readonly at: Float64Array;
  readonly under: Float64Array;
  readonly over: Float64Array;
  /** Cost of a unit outside hard bounds. */
  readonly hard: number;
  /** Cost of row `row` at a level. */
  cost(row: number, level: number): number;
  /** Cost of all rows. */
  total(levels: Float64Array): number;
}

export function coverCost({ rows }: RosterModel): CoverCost {
  let dearest = 1;
  for (let h = 0; h < rows.hingeAt.length; h++) {
    dearest = Math.max(dearest, rows.hingeUnder[h] as number, rows.hingeOver[h] as number);
  }
  const hard = dearest * HARD_FACTOR;
  const starts = new Int32Array(rows.count + 1);
  const [at, under, over]: [number[], number[], number[]] = [[], [], []];
  for (let row = 0; row < rows.count; row++) {
    const hinges: [at: number, under: number, over: number][] = [];
    for (let h = rows.hingeStarts[row] as number; h < (rows.hingeStarts[row + 1] as number); h++) {
      hinges.push([rows.hingeAt[h] as number, rows.hingeUnder[h] as number, rows.hingeOver[h] as number]);
    }
    const [min, max] = [rows.hardMin[row] as number, rows.hardMax[row] as number];
    if (Number.isFinite(min)) hinges.push([min, hard, 0]);
    if (Number.isFinite(max)) hinges.push([max, 0, hard]);
    hinges.sort((a, b) => a[0] - b[0]);
    for (const [where, below, above] of hinges) {
      at.push(where);
      under.push(below);
      over.push(above);
    }
    starts[row + 1] = at.length;
  }
  const [ats, unders, overs] = [Float64Array.from(at), Float64Array.from(under), Float64Array.from(over)];
  const cost = (row: number, level: number): number => {
    let sum = 0;
    for (let h = starts[row] as number; h < (starts[row + 1] as number); h++) {
      const gap = (ats[h] as number) - level;
      sum += gap > 0 ? gap * (unders[h] as number) : -gap * (overs[h] as number);
    }
    return sum;
  };
  return {
    starts,
    at: ats,
    under: unders,
    over: overs,
    hard,
    cost,
    total(levels) {
      let sum = 0;
      for (let row = 0; row < levels.length; row++) sum += cost(row, levels[row] as number);
      return sum;
    },
  };
}

/** Adds an agent's sequence to the levels, or takes it away with `sign` -1. */
export function addToLevels({ options }: RosterModel, path: Int32Array, levels: Float64Array, sign: 1 | -1): void {
  for (let d = 0; d < path.length; d++) {
    const option = path[d] as number;
    if (option < 0) continue;
    for (let k = options.coverStarts[option] as number; k < (options.coverStarts[option + 1] as number); k++) {
      const row = options.coverRows[k] as number;
      levels[row] = (levels[row] as number) + sign * (options.coverAmounts[k] as number);
    }
  }
}

/** Cost of putting each option of the days `from … to - 1` on top of the levels. */
export function marginalCosts(
  { options }: RosterModel,
  cover: CoverCost,
  optionsOfDay: Int32Array,
  levels: Float64Array,
  from: number,
  to: number,
  costs: Float64Array,
): void {
  for (let o = optionsOfDay[from] as number; o < (optionsOfDay[to] as number); o++) {
    let sum = 0;
    for (let k = options.coverStarts[o] as number; k < (options.coverStarts[o + 1] as number); k++) {
      const row = options.coverRows[k] as number;
      const level = levels[row] as number;
      sum += cover.cost(row, level + (options.coverAmounts[k] as number)) - cover.cost(row, level);
    }
    costs[o] = sum;
  }
}
