import { compareText, type Instant, type IntervalGrid, intervalIndex, type Seconds, type Shift } from '@seatwise/core';
import { CoverValue, type SkillDemand } from './cover-value.ts';
import { bestMove, type Candidate, type IntradayMove, type IntradayRules } from './moves.ts';

/** Activity code of time that an absence takes. */
const ABSENT = 'absent';

/** An agent who is not there from `from` until `to` (the end of the shift when null). */
export interface Absence {
  readonly agent: string;
  readonly from: Instant;
  readonly to: Instant | null;
}

export interface IntradayInput {
  readonly grid: IntervalGrid;
  readonly now: Instant;
  /** Named shifts of the day, as published. */
  readonly shifts: readonly Shift[];
  readonly absences: readonly Absence[];
  /** Demand by skill, from the newest forecast. */
  readonly demand: readonly SkillDemand[];
  readonly answerThreshold: Seconds;
  /** Mean patience; null prices an overload at two minutes. */
  readonly patience: Seconds | null;
  readonly rules: IntradayRules;
  /** Stops once this part of what the absences lost is won back; null goes on for as long as a change earns its price. */
  readonly enough: number | null;
}

/** A proposed change to one person's day, with what it is expected to win. */
export interface ProposedAction {
  readonly agent: string;
  readonly shift: string;
  readonly kind: IntradayMove;
  readonly activity: string;
  readonly from: Candidate['from'];
  readonly to: Candidate['to'];
  /** Contacts answered in time or at all that it wins when taken in this order; negative for time off. */
  readonly gain: number;
}

export interface IntradayProposal {
  readonly actions: readonly ProposedAction[];
  /** Shifts after absences and actions. */
  readonly shifts: readonly Shift[];
  readonly agentsTouched: readonly string[];
  /** Contacts expected to be answered in time from now on: as planned, with the absences, and with the actions too. */
  readonly inTime: { readonly planned: number; readonly damaged: number; readonly repaired: number };
  /** Part of the loss that the actions win back; null when nothing was lost. */
  readonly recovered: number | null;
}

/**
 * Changes to the rest of the day that win most contacts, one person at a time: move a pause, cancel a training, overtime,
 * voluntary time off. Greedy on exact marginal values of the Erlang A model (the in-time contacts of an interval are
 * concave in its people but for overload, so gains only shrink as others are taken: lazy evaluation, Minoux 1978).
 * Each change has to earn its price, so as few people as that allows are touched; nobody is touched twice.
 */
export function proposeActions(input: IntradayInput): IntradayProposal {
  const { grid, now, rules } = input;
  const from = Math.max(0, intervalIndex(grid, now));
  const covers = new Map(
    input.demand.map((demand) => [demand.skill, new CoverValue(grid, demand, input.patience, input.answerThreshold)]),
  );
  const inTime = () => [...covers.values()].reduce((sum, cover) => sum + cover.inTime(from), 0);
  const apply = (shift: Shift, sign: 1 | -1) => {
    for (const { onQueue, start, end } of shift.activities) if (onQueue) covers.get(shift.skill)?.add(start, end, sign);
  };
  for (const shift of input.shifts) apply(shift, 1);
  const planned = inTime();
  const left = input.shifts.map((shift) => {
    const own = input.absences.filter(({ agent }) => agent === shift.agent);
    if (own.length === 0) return shift;
    apply(shift, -1);
    const rest = own.reduce(withAbsence, shift);
    apply(rest, 1);
    return rest;
  });
  const damaged = inTime();
  const absent = new Set(input.absences.map(({ agent }) => agent));
  const open = left.filter(({ agent, end }) => agent !== null && !absent.has(agent) && end > now);
  const changed = new Map<string, Shift>();
  const actions: ProposedAction[] = [];
  const queue = open.flatMap((shift) => {
    const cover = covers.get(shift.skill);
    const best = cover && bestMove(shift, now, cover, rules);
    return cover && best ? [{ shift, cover, best }] : [];
  });
  const order = (a: (typeof queue)[number], b: (typeof queue)[number]) =>
    a.best.net - b.best.net || compareText(b.shift.id, a.shift.id);
  queue.sort(order);
  const target = input.enough === null ? Number.POSITIVE_INFINITY : damaged + input.enough * (planned - damaged);
  for (let top = queue.pop(); top && inTime() < target; top = queue.pop()) {
    const fresh = bestMove(top.shift, now, top.cover, rules);
    if (!fresh) continue;
    const next = queue.at(-1);
    if (next && fresh.net < next.best.net - 1e-12) {
      insert(queue, { ...top, best: fresh }, order);
      continue;
    }
    for (const [start, end] of fresh.added) top.cover.add(start, end, 1);
    for (const [start, end] of fresh.taken) top.cover.add(start, end, -1);
    const { kind, activity, from: before, to, gain } = fresh;
    changed.set(top.shift.id, fresh.shift);
    actions.push({ agent: top.shift.agent as string, shift: top.shift.id, kind, activity, from: before, to, gain });
  }
  const repaired = inTime();
  return {
    actions,
    shifts: left.map((shift) => changed.get(shift.id) ?? shift),
    agentsTouched: [...new Set(actions.map(({ agent }) => agent))].sort(compareText),
    inTime: { planned, damaged, repaired },
    recovered: planned - damaged > 1e-9 ? (repaired - damaged) / (planned - damaged) : null,
  };
}

/** A shift in which the time of an absence is absence, whatever was planned there. */
function withAbsence(shift: Shift, { from, to }: Absence): Shift {
  const start = Math.max(from, shift.start);
  const end = Math.min(to ?? shift.end, shift.end);
  if (end <= start) return shift;
  const activities = [
    ...shift.activities.map((part) => ({ ...part, end: Math.min(part.end, start) })),
    { activity: ABSENT, start, end, paid: false, onQueue: false },
    ...shift.activities.map((part) => ({ ...part, start: Math.max(part.start, end) })),
  ].filter((part) => part.end > part.start);
  return { ...shift, activities };
}

/** Puts an item where the ascending order wants it. */
function insert<Item>(items: Item[], item: Item, order: (a: Item, b: Item) => number): void {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (order(items[middle] as Item, item) <= 0) low = middle + 1;
    else high = middle;
  }
  items.splice(low, 0, item);
}
