/** What an hour of waiting costs, from much to little. */
const URGENCIES = ['now', 'today', 'late', 'soon', 'points', 'look'] as const;
export type Urgency = (typeof URGENCIES)[number];

/** Something that needs a look, with what makes it wait or not. */
export interface Waiting {
  readonly urgency: Urgency;
  /** How much of it there is (person-hours, steps, clauses): within an urgency the greater comes first. */
  readonly amount: number;
}

/** By what waiting costs, then by how much there is of it; equal ones stay as they came. */
export function byCostOfWaiting<Item extends Waiting>(items: readonly Item[]): readonly Item[] {
  return items.toSorted((a, b) => URGENCIES.indexOf(a.urgency) - URGENCIES.indexOf(b.urgency) || b.amount - a.amount);
}

/** A shortfall is for now where it begins within this many milliseconds: later, shifts can still be moved. */
const NEAR = 2 * 3_600_000;

export const shortfallUrgency = (from: number, now: number): Urgency => (from - now <= NEAR ? 'now' : 'today');
