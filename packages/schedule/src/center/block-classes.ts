import { FREE } from '../engine/agent-pricer.ts';
import { OFF, type Roster, type RosterAgent } from '../rules/roster-model.ts';
import type { BlockClass, BlockPath } from './block-program.ts';
import type { CenterSpace } from './center-state.ts';

/** Groups people by what they may do on a day, and at what own cost, when their other days stay as they are. */
export function dayClasses(space: CenterSpace, roster: Roster, day: number, agents: readonly number[]): BlockClass[] {
  const { days, center, pricers, rules } = space;
  const found = new Map<string, { agents: number[]; paths: BlockPath[] }>();
  const path = new Int32Array(days);
  for (const a of agents) {
    const { dayStarts, options, costs, offCosts } = center.model.agents[a] as RosterAgent;
    path.set(roster.subarray(a * days, (a + 1) * days));
    const now = path[day] as number;
    const judge = (option: number, own: number): number => {
      path[day] = option;
      return (pricers[a] as (typeof pricers)[number]).ownCost(path) - own;
    };
    const byBrand = new Map<number, number>();
    const open: [option: number, cost: number][] = [];
    for (let k = dayStarts[day] as number; k < (dayStarts[day + 1] as number); k++) {
      const option = options[k] as number;
      const brand = rules.brandOf[option] as number;
      let rest = byBrand.get(brand);
      if (rest === undefined) {
        rest = judge(option, costs[k] as number);
        byBrand.set(brand, rest);
      }
      open.push([option, rest + (costs[k] as number)]);
    }
    if (offCosts[day] !== Number.POSITIVE_INFINITY) open.push([OFF, judge(OFF, 0)]);
    let allowed = open.filter(([, cost]) => cost < Number.POSITIVE_INFINITY);
    // Nothing keeps the rules: the day stays as it is.
    if (allowed.length === 0) allowed = [[now, 0]];
    const least = Math.min(...allowed.map(([, cost]) => cost));
    const paths = allowed.map(([option, cost]) => ({
      options: Int32Array.of(option),
      cost: Math.round((cost - least) * 1e6) / 1e6,
    }));
    const key = paths.map(({ options: [option], cost }) => `${option},${cost}`).join(';');
    const known = found.get(key);
    if (known) known.agents.push(a);
    else found.set(key, { agents: [a], paths });
  }
  return [...found.values()];
}

/**
 * Groups people by what they may do on the days `from … to - 1`, by the days before as they are and the days behind: as
 * they are, or still open at the option costs of the space.
 */
export function blockClasses(
  space: CenterSpace,
  roster: Roster,
  [from, to]: readonly [number, number],
  agents: readonly number[],
  open: boolean,
): BlockClass[] {
  const { days, pricers } = space;
  const found = new Map<string, { agents: number[]; paths: Map<string, BlockPath> }>();
  for (const a of agents) {
    const own = roster.subarray(a * days, (a + 1) * days);
    const key = `${space.keys[a]}|${headKey(space, a, own, from)}|${open ? '' : own.subarray(to).join()}`;
    let one = found.get(key);
    if (one === undefined) {
      one = { agents: [], paths: new Map() };
      found.set(key, one);
    }
    one.agents.push(a);
    if (open) continue;
    const options = own.slice(from, to);
    const cost = (pricers[a] as (typeof pricers)[number]).ownCost(own);
    one.paths.set(options.join(), { options, cost });
  }
  return [...found.values()].map(({ agents: members, paths }) => {
    const [first] = members as [number];
    const pricer = pricers[first] as (typeof pricers)[number];
    const fixed = Int32Array.from({ length: days }, (_, d) =>
      (d >= from && d < to) || (open && d >= to) ? FREE : (roster[first * days + d] as number),
    );
    const path = new Int32Array(days);
    const price = (): BlockPath => {
      const whole = pricer.solve(space.optionCost, fixed, path);
      const options = path.slice(from, to);
      if (!open) return { options, cost: pricer.ownCost(path) };
      let cost = whole;
      for (const option of options) if (option !== OFF) cost -= space.optionCost[option] as number;
      return { options, cost: Math.round(cost * 1e6) / 1e6 };
    };
    return { agents: members, paths: open ? [price()] : [...paths.values()], price };
  });
}

/** What the days before `from` mean for the rules: the state of the rule machine and what sums have used. */
function headKey(space: CenterSpace, agent: number, own: Int32Array, from: number): string {
  const { rules, center, days } = space;
  const { contract, history } = center.model.agents[agent] as RosterAgent;
  const { machine, sums } = rules.contracts[contract] as (typeof rules.contracts)[number];
  let state = machine.startOf.get(history.map(({ type, end }) => `${type},${end}`).join(';')) as number;
  const blocks = new Int32Array(32);
  const brands = Int32Array.from({ length: from }, (_, d) =>
    (own[d] as number) < 0 ? 0 : (rules.brandOf[own[d] as number] as number),
  );
  for (let d = 0; d < from && state >= 0; d++) {
    const kind = machine.kindOf[d] as number;
    const at = state * machine.symbols + (machine.symbolOf[brands[d] as number] as number);
    const counted = (machine.counted[kind] as Int32Array)[at] as number;
    for (let bit = 0; bit < blocks.length; bit++) blocks[bit] = (blocks[bit] as number) + ((counted >> bit) & 1);
    state = (machine.next[kind] as Int32Array)[at] as number;
  }
  const used = sums.map(({ from: first, to: last, amounts, bit }) => {
    if (bit >= 0) return blocks[bit];
    if (last <= from || first >= days) return 0;
    let level = 0;
    for (let d = first; d < from; d++) level += amounts[brands[d] as number] as number;
    return level;
  });
  return `${state},${used.join()}`;
}
