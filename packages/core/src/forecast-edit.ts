import type { Instant } from './units.ts';

export const EDIT_KINDS = ['minimum', 'maximum', 'set', 'add', 'percent'] as const;
export type EditKind = (typeof EDIT_KINDS)[number];

/** What an edit's value speaks of: each interval, each queue's day, each queue's week (from Monday), or the sum of all that it covers. */
export const EDIT_GRAINS = ['interval', 'day', 'week', 'total'] as const;
export type EditGrain = (typeof EDIT_GRAINS)[number];

export const EDIT_FACTS = ['offered', 'aht'] as const;
export type EditFact = (typeof EDIT_FACTS)[number];

/** Intervals of one queue (or of every queue: null) that start in `[from, to)`. */
export interface EditSpan {
  readonly queue: string | null;
  readonly from: Instant;
  readonly to: Instant;
  /** What this span alone is changed by, in place of the edit's value: so one edit can hold a pasted block. */
  readonly value?: number | undefined;
}

/** A planner's change on top of a forecast. Edits are applied in order; one that is off leaves no trace. */
export interface ForecastEdit {
  readonly id: string;
  readonly kind: EditKind;
  readonly fact: EditFact;
  readonly grain: EditGrain;
  /** Contacts, or seconds of handle time; percent for `percent`, −10 being a tenth less. */
  readonly value: number;
  readonly spans: readonly EditSpan[];
  readonly active: boolean;
  readonly author: string;
  readonly reason: string;
}
