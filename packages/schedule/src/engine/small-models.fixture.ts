import { type Contract, OFF, type RosterAgent, type RosterModel, type RosterRule } from '../rules/roster-model.ts';

/** Two or three shift types of eight hours over a few days; a row a day and type. For tests. */
export function smallModel({
  days,
  starts,
  rules,
  agents = 1,
  target = 0,
  under = 10,
  over = 1,
}: {
  days: number;
  /** Start of each type in minutes; eight hours each. */
  starts: readonly number[];
  rules: readonly RosterRule[];
  agents?: number;
  target?: number;
  under?: number;
  over?: number;
}): RosterModel {
  const types = starts.length;
  const count = days * types;
  const contract: Contract = { id: 'all', rules };
  const agent = (id: string): RosterAgent => ({
    id,
    contract: 0,
    dayStarts: Int32Array.from({ length: days + 1 }, (_, d) => d * types),
    options: Int32Array.from({ length: count }, (_, o) => o),
    costs: new Float64Array(count),
    offCosts: new Float64Array(days),
    history: [],
    carried: {},
  });
  return {
    days,
    types: starts.map((_, t) => ({ id: `t${t}` })),
    options: {
      count,
      day: Int32Array.from({ length: count }, (_, o) => Math.floor(o / types)),
      type: Int32Array.from({ length: count }, (_, o) => o % types),
      start: Int32Array.from({ length: count }, (_, o) => starts[o % types] as number),
      end: Int32Array.from({ length: count }, (_, o) => (starts[o % types] as number) + 480),
      minutes: new Int32Array(count).fill(480),
      pointKinds: 1,
      points: Float64Array.from({ length: count }, (_, o) => (o % types === types - 1 ? 1.5 : 0)),
      coverStarts: Int32Array.from({ length: count + 1 }, (_, o) => o),
      coverRows: Int32Array.from({ length: count }, (_, o) => o),
      coverAmounts: new Float64Array(count).fill(1),
    },
    rows: {
      count,
      hingeStarts: Int32Array.from({ length: count + 1 }, (_, r) => r),
      hingeAt: new Float64Array(count).fill(target),
      hingeUnder: new Float64Array(count).fill(under),
      hingeOver: new Float64Array(count).fill(over),
      hardMin: new Float64Array(count).fill(Number.NEGATIVE_INFINITY),
      hardMax: new Float64Array(count).fill(Number.POSITIVE_INFINITY),
    },
    contracts: [contract],
    agents: Array.from({ length: agents }, (_, a) => agent(`a${a}`)),
  };
}

/** A roster from letters, a word an agent: `-` off, `0` the first type. */
export function rosterOf(model: RosterModel, ...words: readonly string[]): Int32Array {
  const types = model.types.length;
  return Int32Array.from(
    words.flatMap((word) => [...word].map((letter, d) => (letter === '-' ? OFF : d * types + Number(letter)))),
  );
}
