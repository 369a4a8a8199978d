import { matches } from './evaluate-roster.ts';
import { type BlocksRule, OFF, type RosterRule } from './roster-model.ts';

/** What an automaton reads of a day. */
export interface DaySign {
  /** Index of the shift type, or `OFF`. */
  readonly type: number;
  readonly start: number;
  readonly end: number;
}

/** Where a day stands in the blocks of a `blocks` rule. */
export const BLOCK_NONE = 0;
export const BLOCK_FIRST = 1;
export const BLOCK_INNER = 2;

/** A rule as a finite automaton over days. States are small integers. */
export interface RuleAutomaton {
  readonly rule: RosterRule;
  /** State when nothing is known of the days before. */
  readonly start: number;
  /** Next state; the cost of the step is left in `price`, `Infinity` where the rule is hard. */
  step(state: number, day: DaySign, block: number): number;
  /** Cost of the last step. */
  price: number;
  /** Whether the last step began a new matching block. */
  counted: number;
}

const FORBIDDEN = Number.POSITIVE_INFINITY;

/** The automaton of a rule; nothing for a pure sum. */
export function ruleAutomaton(rule: RosterRule): RuleAutomaton | undefined {
  if (rule.kind === 'sum') return undefined;
  const automaton: { -readonly [K in keyof RuleAutomaton]: RuleAutomaton[K] } = {
    rule,
    start: 0,
    price: 0,
    counted: 0,
    step: () => 0,
  };
  if (rule.kind === 'run') run(rule, automaton);
  else if (rule.kind === 'blocks') blocks(rule, automaton);
  else if (rule.kind === 'pattern') {
    const last = 1 << rule.days.length;
    automaton.step = (state, day) => {
      // Bit k: the last k days match the first k of the pattern; bit 0 always.
      let next = 1;
      for (let k = 0; k < rule.days.length; k++) {
        if (((state | 1) >> k) & 1 && matches(rule.days[k] as (typeof rule.days)[number], day)) next |= 1 << (k + 1);
      }
      automaton.price = next & last ? (rule.cost ?? FORBIDDEN) : 0;
      return next & (last - 1);
    };
  } else if (rule.kind === 'rest') {
    automaton.start = -1;
    automaton.step = (state, day) => {
      const tired = state >= 0 && day.type !== OFF && day.start + 1440 - state < rule.minutes;
      automaton.price = tired ? (rule.cost ?? FORBIDDEN) : 0;
      return day.type === OFF ? -1 : day.end;
    };
  } else {
    automaton.step = (state, day) => {
      automaton.price = state === 1 && rule.next.includes(day.type) ? (rule.cost ?? FORBIDDEN) : 0;
      return rule.after.includes(day.type) ? 1 : 0;
    };
  }
  return automaton;
}

/** State: days in the run so far, capped, twice; plus one where the run may have begun before what is known. */
function run(
  rule: Extract<RosterRule, { kind: 'run' }>,
  automaton: { -readonly [K in keyof RuleAutomaton]: RuleAutomaton[K] },
): void {
  const { hardMin = 0, softMin = 0, softMax = FORBIDDEN, hardMax = FORBIDDEN, cost = 0 } = rule.bounds;
  const finite = (limit: number) => (Number.isFinite(limit) ? limit + 1 : 0);
  const cap = Math.max(1, hardMin, softMin, finite(softMax), finite(hardMax));
  automaton.start = 1;
  automaton.step = (state, day) => {
    const [length, open] = [state >> 1, state & 1];
    automaton.price = 0;
    if (matches(rule.of, day)) {
      const next = Math.min(cap, length + 1);
      if (next > hardMax) automaton.price = FORBIDDEN;
      else if (next > softMax) automaton.price = cost;
      return next * 2 + open;
    }
    if (length > 0 && open === 0) {
      if (length < hardMin) automaton.price = FORBIDDEN;
      else if (length < softMin) automaton.price = (softMin - length) * cost;
    }
    return 0;
  };
}

/** State: whether the block has a matching day already. */
function blocks(rule: BlocksRule, automaton: { -readonly [K in keyof RuleAutomaton]: RuleAutomaton[K] }): void {
  automaton.step = (state, day, block) => {
    automaton.price = 0;
    automaton.counted = 0;
    if (block === BLOCK_NONE) return 0;
    const seen = block === BLOCK_INNER ? state : 0;
    if (!matches(rule.of, day)) return seen;
    automaton.counted = seen === 1 ? 0 : 1;
    return 1;
  };
}

/** Per day, where it stands in the rule's blocks. */
export function blockPlaces({ blocks: of }: BlocksRule, days: number): Uint8Array {
  const places = new Uint8Array(days);
  for (const [from, to] of of) {
    for (let d = Math.max(0, from); d < Math.min(days, to); d++)
      places[d] = d === Math.max(0, from) ? BLOCK_FIRST : BLOCK_INNER;
  }
  return places;
}
