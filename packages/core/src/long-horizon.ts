import type { Month } from './artefacts/capacity.ts';
import type { LocalDate } from './units.ts';

/** What drives a queue's contacts in one month: customers (policies, orders, …) and how often one of them makes contact. */
export interface DriverMonth {
  /** Null for every queue that has no row of its own. */
  readonly queue: string | null;
  readonly month: Month;
  /** Mean number over the month. */
  readonly customers: number;
  /** Contacts of one customer in the month, where the planner sets them; null takes what the history shows. */
  readonly contactRate: number | null;
}

export const SCENARIO_MEASURES = ['contacts', 'customers', 'contact_rate', 'aht'] as const;

/** One change of a named scenario: percent more (or less, when negative) of a measure over a span of days. */
export interface ScenarioChange {
  readonly scenario: string;
  /** Null for every queue. */
  readonly queue: string | null;
  readonly measure: (typeof SCENARIO_MEASURES)[number];
  /** First and last day; null for the beginning and the end of the horizon. */
  readonly from: LocalDate | null;
  readonly to: LocalDate | null;
  readonly percent: number;
}
