import { matches } from './evaluate-roster.ts';
import { type BlocksRule, OFF, type PastDay, type RosterModel, type RosterRule, type SumRule } from './roster-model.ts';
import type { DaySign } from './rule-automata.ts';
import { buildRuleMachine, historyKey, type RuleMachine } from './rule-machine.ts';

/** A sum or a count of blocks that a contract bounds. */
export interface CompiledSum {
  readonly rule: SumRule | BlocksRule;
  /** Days that count, clipped to the horizon. */
  readonly from: number;
  readonly to: number;
  /** What one level is worth, in the rule's own unit. */
  readonly unit: number;
  /** Levels that a day of each brand adds, the day off at 0. Zero for blocks. */
  readonly amounts: Int32Array;
  /** Bit in the machine's `counted`, or -1 for a plain sum. */
  readonly bit: number;
}

/** The rules of a contract, ready to run: pricing, ruin and recreate, and explanations share it. */
export interface CompiledContract {
  readonly machine: RuleMachine;
  readonly sums: readonly CompiledSum[];
}

export interface CompiledRules {
  /** Brands: options that no rule of any contract can tell apart. Brand 0 is the day off. */
  readonly brands: number;
  readonly brandOf: Int32Array;
  readonly contracts: readonly CompiledContract[];
}

/** Sums are counted in thousandths, so that points may be fractions. */
const FINE = 1000;

/**
 * Compiles the rules of every contract.
 * @throws RangeError when the rules of a contract need more states than fit
 */
export function compileRules(model: RosterModel): CompiledRules {
  const { options } = model;
  const signs: DaySign[] = [{ type: OFF, start: 0, end: 0 }];
  const samples = [-1];
  const keys = new Map<string, number>();
  const brandOf = new Int32Array(options.count);
  for (let o = 0; o < options.count; o++) {
    const sign = { type: options.type[o] as number, start: options.start[o] as number, end: options.end[o] as number };
    const points = options.points.subarray(o * options.pointKinds, (o + 1) * options.pointKinds);
    const key = `${sign.type},${sign.start},${sign.end},${options.minutes[o]},${points.join()}`;
    let brand = keys.get(key);
    if (brand === undefined) {
      brand = signs.length;
      keys.set(key, brand);
      signs.push(sign);
      samples.push(o);
    }
    brandOf[o] = brand;
  }
  const histories = new Map<number, Map<string, readonly PastDay[]>>();
  for (const { contract, history } of model.agents) {
    const known = histories.get(contract) ?? new Map();
    known.set(historyKey(history), history);
    histories.set(contract, known);
  }
  const machines = new Map<string, RuleMachine>();
  const contracts = model.contracts.map(({ rules }, index): CompiledContract => {
    const own = histories.get(index) ?? new Map<string, readonly PastDay[]>();
    const key = `${machineKey(rules)}|${[...own.keys()].join('|')}`;
    const machine = machines.get(key) ?? buildRuleMachine(rules, signs, model.days, [...own.values()]);
    machines.set(key, machine);
    return { machine, sums: compileSums(model, rules, signs, samples, brandsOf(model, index, brandOf, signs.length)) };
  });
  return { brands: signs.length, brandOf, contracts };
}

/** What of a rule the machine depends on: all but the limits of sums and of blocks. */
function machineKey(rules: readonly RosterRule[]): string {
  const parts = rules.flatMap((rule) => {
    if (rule.kind === 'sum') return [];
    return [JSON.stringify({ ...rule, id: '', ...(rule.kind === 'blocks' ? { bounds: {} } : {}) })];
  });
  return parts.join();
}

/** Brands that agents of the contract can have: the day off, and those of their options. */
function brandsOf({ agents }: RosterModel, contract: number, brandOf: Int32Array, brands: number): Uint8Array {
  const used = new Uint8Array(brands);
  used[0] = 1;
  for (const agent of agents) {
    if (agent.contract !== contract) continue;
    for (const option of agent.options) used[brandOf[option] as number] = 1;
  }
  return used;
}

function compileSums(
  model: RosterModel,
  rules: readonly RosterRule[],
  signs: readonly DaySign[],
  samples: readonly number[],
  used: Uint8Array,
): CompiledSum[] {
  let blocks = 0;
  return rules.flatMap((rule): CompiledSum[] => {
    if (rule.kind === 'blocks') {
      return [{ rule, from: 0, to: model.days, unit: 1, amounts: new Int32Array(signs.length), bit: blocks++ }];
    }
    if (rule.kind !== 'sum') return [];
    const fine = signs.map((sign, b) =>
      used[b] === 1 ? Math.round(FINE * amountOf(model, rule, sign, samples[b] as number)) : 0,
    );
    const step = Math.max(1, fine.reduce(gcd, 0));
    return [
      {
        rule,
        from: Math.max(0, rule.from),
        to: Math.min(model.days, rule.to),
        unit: step / FINE,
        amounts: Int32Array.from(fine, (amount) => amount / step),
        bit: -1,
      },
    ];
  });
}

function amountOf({ options }: RosterModel, rule: SumRule, sign: DaySign, option: number): number {
  if (rule.of.kind === 'days') return matches(rule.of.of, sign) ? 1 : 0;
  if (option === OFF) return 0;
  if (rule.of.kind === 'minutes') return options.minutes[option] as number;
  return options.points[option * options.pointKinds + rule.of.point] as number;
}

function gcd(a: number, b: number): number {
  let [x, y] = [a, b];
  while (y > 0) [x, y] = [y, x % y];
  return x;
}
