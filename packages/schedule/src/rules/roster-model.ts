/**
 * The model that the roster engine solves, for published instances and for contact centers alike: agents × days ×
 * options. An agent has at most one option a day or is off; an option is a shift that covers rows; rules judge an
 * agent's sequence of options. Everything is numbered from 0 and every number is finite unless a comment says so.
 */
export interface RosterModel {
  /** Length of the horizon. Day 0 is the first; minutes count from each day's own midnight. */
  readonly days: number;
  readonly types: readonly ShiftType[];
  readonly options: ShiftOptions;
  readonly rows: CoverRows;
  /** Sets of rules; agents with the same rules share one, so that it is compiled once. */
  readonly contracts: readonly Contract[];
  readonly agents: readonly RosterAgent[];
}

/** A kind of shift as rules and people name it: early, late, night. */
export interface ShiftType {
  readonly id: string;
}

/**
 * Shifts that can be given out, one column a property, one entry an option. An option belongs to one day; the same
 * working time on another day, or with its breaks elsewhere, is another option.
 */
export interface ShiftOptions {
  readonly count: number;
  /** Ascending. */
  readonly day: Int32Array;
  /** Index into `types`. */
  readonly type: Int32Array;
  /** Minutes from the day's midnight, half-open; an end past 1440 is on the next day. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Paid minutes. */
  readonly minutes: Int32Array;
  /** How many kinds of points (night, weekend, holiday …) there are; `points[option * pointKinds + kind]`. */
  readonly pointKinds: number;
  readonly points: Float64Array;
  /** Rows covered, sparse: those of option `o` are `coverRows[coverStarts[o] … coverStarts[o + 1] - 1]`. */
  readonly coverStarts: Int32Array;
  readonly coverRows: Int32Array;
  /** People put on the row, mostly 1; a part where the option is away for a part of the interval. */
  readonly coverAmounts: Float64Array;
}

/**
 * What the chosen options together have to cover: a (day, shift type) or an (interval, skill group), or the seats of a
 * site in an interval. The cost of a level x of row `r` is the sum over its hinges of
 * `under × max(0, at − x) + over × max(0, x − at)`; one hinge is a target with linear costs, several make any convex cost.
 */
export interface CoverRows {
  readonly count: number;
  /** Hinges of row `r` are `hingeStarts[r] … hingeStarts[r + 1] - 1`, by ascending `at`. */
  readonly hingeStarts: Int32Array;
  readonly hingeAt: Float64Array;
  readonly hingeUnder: Float64Array;
  readonly hingeOver: Float64Array;
  /** Level that must be reached, `-Infinity` for none. Broken only where nothing else is possible, and then reported. */
  readonly hardMin: Float64Array;
  /** Level that must not be exceeded, `Infinity` for none. */
  readonly hardMax: Float64Array;
}

export interface RosterAgent {
  readonly id: string;
  /** Index into `contracts`. */
  readonly contract: number;
  /** Options open to the agent on day `d`: `options[dayStarts[d] … dayStarts[d + 1] - 1]`, all of that day. */
  readonly dayStarts: Int32Array;
  readonly options: Int32Array;
  /** Own cost of each entry of `options`: preferences, requests, changes to what is published, pay. May be negative. */
  readonly costs: Float64Array;
  /** Own cost of being off, a value a day; `Infinity` where the day must be worked (a locked shift: one option and this). */
  readonly offCosts: Float64Array;
  /** The days before the horizon, oldest first; empty when nothing is known (then minima at the start are not judged). */
  readonly history: readonly PastDay[];
  /** What `sum` and `blocks` rules have used up before the horizon, by rule id. */
  readonly carried: Readonly<Record<string, number>>;
}

/** A day before the horizon. */
export interface PastDay {
  /** Index into `types`, or -1 for a day off. */
  readonly type: number;
  /** Minutes from that day's midnight when the shift ended; 0 for a day off. */
  readonly end: number;
}

export interface Contract {
  readonly id: string;
  readonly rules: readonly RosterRule[];
}

/** Which of an agent's days a rule looks at. */
export type DaySelector =
  | { readonly kind: 'work' }
  | { readonly kind: 'off' }
  | { readonly kind: 'types'; readonly types: readonly number[] };

/**
 * Bounds of a rule. Outside `hardMin … hardMax` is not allowed; each unit below `softMin` or above `softMax` costs `cost`.
 * A bound that is absent does not bind.
 */
export interface RuleBounds {
  readonly hardMin?: number;
  readonly softMin?: number;
  readonly softMax?: number;
  readonly hardMax?: number;
  /** Per unit and occurrence, ≥ 0. */
  readonly cost?: number;
}

/** One rule of a contract. `id` names it in explanations and is unique in its contract. */
export type RosterRule = RunRule | SumRule | BlocksRule | RestRule | SuccessionRule | PatternRule;

/**
 * Length of every run of consecutive matching days. A run that touches the end of the horizon, or its start when there
 * is no history, is exempt from the minima: it may go on outside.
 */
export interface RunRule {
  readonly kind: 'run';
  readonly id: string;
  readonly of: DaySelector;
  readonly bounds: RuleBounds;
}

/** Total over the days `from … to - 1` (clipped to the horizon); what was used before comes from `carried`. */
export interface SumRule {
  readonly kind: 'sum';
  readonly id: string;
  readonly of:
    | { readonly kind: 'minutes' }
    | { readonly kind: 'days'; readonly of: DaySelector }
    | { readonly kind: 'points'; readonly point: number };
  readonly from: number;
  readonly to: number;
  readonly bounds: RuleBounds;
}

/** How many blocks of days (weekends) have at least one matching day. Blocks are disjoint, ascending, `[from, to)`. */
export interface BlocksRule {
  readonly kind: 'blocks';
  readonly id: string;
  readonly blocks: readonly (readonly [from: number, to: number])[];
  readonly of: DaySelector;
  readonly bounds: RuleBounds;
}

/** Minutes between the end of a shift and the start of the next day's. Without `cost` it is hard; else a cost per breach. */
export interface RestRule {
  readonly kind: 'rest';
  readonly id: string;
  readonly minutes: number;
  readonly cost?: number;
}

/** A shift of `after` must not be followed on the next day by one of `next`. Without `cost` it is hard. */
export interface SuccessionRule {
  readonly kind: 'succession';
  readonly id: string;
  readonly after: readonly number[];
  readonly next: readonly number[];
  readonly cost?: number;
}

/** A sequence of consecutive days that must not occur (night, off, early). Without `cost` it is hard; else per occurrence. */
export interface PatternRule {
  readonly kind: 'pattern';
  readonly id: string;
  readonly days: readonly DaySelector[];
  readonly cost?: number;
}

/**
 * A roster: `options` index of agent `a` on day `d` at `a * days + d`, or `OFF`.
 */
export type Roster = Int32Array;

export const OFF = -1;
