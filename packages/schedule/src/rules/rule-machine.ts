import { matches } from './evaluate-roster.ts';
import { type BlocksRule, type DaySelector, OFF, type PastDay, type RosterRule } from './roster-model.ts';
import { blockPlaces, type DaySign, type RuleAutomaton, ruleAutomaton } from './rule-automata.ts';

/** All rules of a contract that look at sequences, as one smallest finite automaton over symbols (0 is a day off). */
export interface RuleMachine {
  readonly symbols: number;
  /** Symbol of each sign that it was built for. */
  readonly symbolOf: Int32Array;
  readonly states: number;
  /** Days with the same kind share transitions; they differ where blocks (weekends) begin and go on. */
  readonly kindOf: Uint8Array;
  /** By kind: next state at `state * symbols + symbol`, -1 where a hard rule forbids it. */
  readonly next: readonly Int32Array[];
  /** By kind: cost of the step by soft rules. */
  readonly cost: readonly Float64Array[];
  /** By kind: bit `i` is set where the step adds a block to the `i`-th `blocks` rule. */
  readonly counted: readonly Int32Array[];
  readonly startOf: ReadonlyMap<string, number>;
}

interface Tables {
  readonly states: number;
  readonly next: readonly Int32Array[];
  readonly cost: readonly Float64Array[];
  readonly counted: readonly Int32Array[];
}

const MOST_STATES = 200_000;

/**
 * @param signs what days can be; the first is the day off
 * @param histories of the agents concerned: their start states belong to the machine
 * @throws RangeError when the rules need more states than fit
 */
export function buildRuleMachine(
  rules: readonly RosterRule[],
  signs: readonly DaySign[],
  days: number,
  histories: readonly (readonly PastDay[])[],
): RuleMachine {
  const automata = rules.flatMap((rule) => ruleAutomaton(rule) ?? []);
  const blockRules = rules.flatMap((rule) => (rule.kind === 'blocks' ? [rule] : []));
  const letters = lettersOf(rules, signs);
  const places = blockRules.map((rule) => blockPlaces(rule, days));
  const kinds = new Map<string, number>();
  const kindPlaces: number[][] = [];
  const kindOf = Uint8Array.from({ length: days }, (_, d) => {
    const at = places.map((place) => place[d] as number);
    const key = at.join();
    const kind = kinds.get(key) ?? kinds.size;
    if (kind === kinds.size) {
      kinds.set(key, kind);
      kindPlaces.push(at);
    }
    return kind;
  });
  const product = explore(automata, letters.signs, kindPlaces, histories, blockRules);
  const small = mergeStates(product, letters.signs.length, kindPlaces.length);
  const merged = mergeSymbols(small, letters.signs.length);
  return {
    symbols: merged.symbols,
    symbolOf: letters.of.map((letter) => merged.of[letter] as number),
    states: small.states,
    kindOf,
    next: merged.next,
    cost: merged.cost,
    counted: merged.counted,
    startOf: new Map([...product.starts].map(([key, state]) => [key, small.of[state] as number])),
  };
}

export const historyKey = (history: readonly PastDay[]) => history.map(({ type, end }) => `${type},${end}`).join(';');

/** Signs that no selector and no rest rule can tell apart are one letter. */
function lettersOf(rules: readonly RosterRule[], signs: readonly DaySign[]): { signs: DaySign[]; of: Int32Array } {
  const selectors: DaySelector[] = rules.flatMap((rule) => {
    if (rule.kind === 'run' || rule.kind === 'blocks') return [rule.of];
    if (rule.kind === 'pattern') return rule.days;
    if (rule.kind !== 'succession') return [];
    return [rule.after, rule.next].map((types) => ({ kind: 'types' as const, types }));
  });
  const rested = rules.some(({ kind }) => kind === 'rest');
  const keys = new Map<string, number>();
  const found: DaySign[] = [];
  const of = Int32Array.from(signs, (sign) => {
    const times = rested && sign.type !== OFF ? `${sign.start},${sign.end}` : '';
    const key = `${sign.type === OFF};${times};${selectors.map((selector) => (matches(selector, sign) ? 1 : 0)).join('')}`;
    const letter = keys.get(key) ?? keys.size;
    if (letter === keys.size) {
      keys.set(key, letter);
      found.push(sign);
    }
    return letter;
  });
  return { signs: found, of };
}

/** Every reachable combination of the automata's states. */
function explore(
  automata: readonly RuleAutomaton[],
  signs: readonly DaySign[],
  kindPlaces: readonly (readonly number[])[],
  histories: readonly (readonly PastDay[])[],
  blockRules: readonly BlocksRule[],
): Tables & { readonly starts: Map<string, number> } {
  const index = new Map<string, number>();
  const tuples: number[][] = [];
  const find = (tuple: number[]): number => {
    const key = tuple.join();
    let state = index.get(key);
    if (state === undefined) {
      state = tuples.length;
      if (state >= MOST_STATES) throw new RangeError(`the rules of a contract need more than ${MOST_STATES} states`);
      index.set(key, state);
      tuples.push(tuple);
    }
    return state;
  };
  const starts = new Map<string, number>();
  for (const history of [[], ...histories]) {
    let tuple = automata.map(({ start }) => start);
    for (const { type, end } of history) {
      tuple = automata.map((automaton, i) => automaton.step(tuple[i] as number, { type, start: 0, end }, 0));
    }
    starts.set(historyKey(history), find(tuple));
  }
  const bitOf = automata.map(({ rule }) => (rule.kind === 'blocks' ? blockRules.indexOf(rule) : -1));
  const next: number[][] = kindPlaces.map(() => []);
  const cost: number[][] = kindPlaces.map(() => []);
  const counted: number[][] = kindPlaces.map(() => []);
  for (let s = 0; s < tuples.length; s++) {
    const tuple = tuples[s] as number[];
    for (const [kind, places] of kindPlaces.entries()) {
      for (const sign of signs) {
        let price = 0;
        let bits = 0;
        const to = automata.map((automaton, i) => {
          const bit = bitOf[i] as number;
          const state = automaton.step(tuple[i] as number, sign, bit < 0 ? 0 : (places[bit] as number));
          price += automaton.price;
          if (bit >= 0 && automaton.counted) bits |= 1 << bit;
          return state;
        });
        (next[kind] as number[]).push(Number.isFinite(price) ? find(to) : -1);
        (cost[kind] as number[]).push(price);
        (counted[kind] as number[]).push(bits);
      }
    }
  }
  return {
    states: tuples.length,
    next: next.map((list) => Int32Array.from(list)),
    cost: cost.map((list) => Float64Array.from(list)),
    counted: counted.map((list) => Int32Array.from(list)),
    starts,
  };
}

/** Merges states that no continuation can tell apart (Moore 1956). */
function mergeStates(machine: Tables, symbols: number, kinds: number): Tables & { readonly of: Int32Array } {
  let of: Int32Array = new Int32Array(machine.states);
  let count = 1;
  for (;;) {
    const keys = new Map<string, number>();
    const finer = new Int32Array(machine.states);
    for (let s = 0; s < machine.states; s++) {
      const parts: (number | string)[] = [of[s] as number];
      for (let kind = 0; kind < kinds; kind++) {
        for (let at = s * symbols; at < (s + 1) * symbols; at++) {
          const to = (machine.next[kind] as Int32Array)[at] as number;
          if (to < 0) parts.push('-');
          else
            parts.push(
              of[to] as number,
              (machine.cost[kind] as Float64Array)[at] as number,
              (machine.counted[kind] as Int32Array)[at] as number,
            );
        }
      }
      const key = parts.join();
      const block = keys.get(key) ?? keys.size;
      keys.set(key, block);
      finer[s] = block;
    }
    of = finer;
    if (keys.size === count) break;
    count = keys.size;
  }
  const next = machine.next.map(() => new Int32Array(count * symbols));
  const cost = machine.cost.map(() => new Float64Array(count * symbols));
  const counted = machine.counted.map(() => new Int32Array(count * symbols));
  for (let s = 0; s < machine.states; s++) {
    for (let kind = 0; kind < kinds; kind++) {
      for (let c = 0; c < symbols; c++) {
        const [from, to] = [s * symbols + c, (of[s] as number) * symbols + c];
        const target = (machine.next[kind] as Int32Array)[from] as number;
        (next[kind] as Int32Array)[to] = target < 0 ? -1 : (of[target] as number);
        (cost[kind] as Float64Array)[to] = (machine.cost[kind] as Float64Array)[from] as number;
        (counted[kind] as Int32Array)[to] = (machine.counted[kind] as Int32Array)[from] as number;
      }
    }
  }
  return { states: count, next, cost, counted, of };
}

/** Merges letters with equal columns; the day off stays symbol 0 and by itself. */
function mergeSymbols(machine: Tables, letters: number): Omit<Tables, 'states'> & { symbols: number; of: Int32Array } {
  const keys = new Map<string, number>();
  const samples: number[] = [];
  const of = Int32Array.from({ length: letters }, (_, c) => {
    const parts: number[] = [c === 0 ? 0 : 1];
    for (let kind = 0; kind < machine.next.length; kind++) {
      for (let at = c; at < machine.states * letters; at += letters) {
        parts.push(
          (machine.next[kind] as Int32Array)[at] as number,
          (machine.cost[kind] as Float64Array)[at] as number,
          (machine.counted[kind] as Int32Array)[at] as number,
        );
      }
    }
    const key = parts.join();
    const symbol = keys.get(key) ?? keys.size;
    if (symbol === keys.size) {
      keys.set(key, symbol);
      samples.push(c);
    }
    return symbol;
  });
  const symbols = samples.length;
  const at = (i: number) => Math.floor(i / symbols) * letters + (samples[i % symbols] as number);
  const size = machine.states * symbols;
  return {
    symbols,
    of,
    next: machine.next.map((table) => Int32Array.from({ length: size }, (_, i) => table[at(i)] as number)),
    cost: machine.cost.map((table) => Float64Array.from({ length: size }, (_, i) => table[at(i)] as number)),
    counted: machine.counted.map((table) => Int32Array.from({ length: size }, (_, i) => table[at(i)] as number)),
  };
}
