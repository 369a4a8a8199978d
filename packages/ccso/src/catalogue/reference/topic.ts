import type { ScoreDimension } from '@seatwise/core';

/** A text in both languages; the Chinese one counts. */
export type Both = readonly [zh: string, en: string];

/** Shares in per mille, 1000 together. */
export type Dimensions = Readonly<Partial<Record<ScoreDimension, number>>>;

type Origin = 'talk' | 'law' | 'public' | 'project';

/** A number or text of a requirement that a center may set otherwise: `{month_ahead_due_day}` in the text. */
interface ParameterSource {
  readonly value: number | string;
  /** `day`, `share`, `months`, `count`, `minutes` …; `text` where the value is one. */
  readonly unit: string;
  readonly range?: readonly [low: number, high: number];
  readonly provenance?: Origin;
}

/** What an observation is compared with: a value, a parameter of the clause, or another observation. */
export type LimitSource =
  | number
  | string
  | boolean
  | null
  | { readonly parameter: string; readonly times?: number; readonly plus?: number }
  | { readonly fact: string; readonly times?: number; readonly plus?: number }
  | { readonly metric: string; readonly times?: number; readonly plus?: number };

/** Which periods are looked at: at least `least` of the `last` ones pass (all of them unless said). */
interface PeriodsSource {
  readonly grain: 'day' | 'week' | 'month' | 'quarter' | 'year';
  readonly last: number;
  readonly least?: number;
}

/** One look at a metric or a planning fact. Without `over` it is one value over the observation window. */
export interface CheckSource {
  readonly source: 'metric' | 'fact';
  /** Metric id with its method, `family.*` for the registered variant, or the name of a planning fact. */
  readonly name: string;
  readonly comparator: '>=' | '>' | '<=' | '<' | '=' | 'present';
  readonly limit: LimitSource;
  readonly over?: PeriodsSource;
  /** Rows that a metric needs at least, or its value is insufficient. */
  readonly minimumRows?: number;
  /** Counts only while the metric is the registered variant of its family. */
  readonly registered?: true;
  /** Evidence older than this many days is stale. */
  readonly freshDays?: number;
}

export type TestSource = { readonly all: readonly CheckSource[] } | { readonly any: readonly CheckSource[] };

export interface ClauseSource {
  /** At most 12 Chinese characters, at most 6 English words. */
  readonly title: Both;
  readonly polarity: 'deduct' | 'bonus' | 'graded';
  readonly requirement: Both;
  /** What is looked at, who shows it, what the assessor does, how many, over which period. */
  readonly evidence: Both;
  readonly shortfall: Both;
  readonly firstStep: Both;
  /** Half-days of work from unmet to met for a center of 200 seats. */
  readonly effort: 1 | 2 | 4 | 10 | 20 | 40;
  /** Months that pass before it can be shown, apart from the work. */
  readonly leadTimeMonths?: number;
  readonly dimensions?: Dimensions;
  readonly points?: { readonly deduct?: number; readonly bonus?: number };
  readonly parameters?: Readonly<Record<string, ParameterSource>>;
  /** The condition under which the clause applies; without it, always. */
  readonly applies?: { readonly fact: string; readonly when: Both };
  /** What is seen at each of four levels. A clause with anchors is subjective; 3 and above is met. */
  readonly anchors?: readonly [Both, Both, Both, Both];
  /** `planning` and `records` decide by rule; `prefill` proposes and a person confirms; a person decides the rest. */
  readonly answeredBy?: 'planning' | 'records' | 'prefill';
  /** `floor` decides; on a graded clause `stretch` decides the upper step. */
  readonly rule?: { readonly floor: TestSource; readonly stretch?: TestSource };
  readonly provenance?: { readonly text?: Origin; readonly limits?: Origin; readonly source?: string };
}

/** A topic of level 3 with its clauses in order: a clause's code is the topic's and its place. */
export interface TopicSource {
  readonly code: string;
  readonly title: Both;
  readonly dimensions: Dimensions;
  readonly clauses: readonly ClauseSource[];
}

export const defineTopic = (topic: TopicSource): TopicSource => topic;

type More = Pick<CheckSource, 'over' | 'minimumRows' | 'registered' | 'freshDays'>;

export const fact = (
  name: string,
  comparator: CheckSource['comparator'],
  limit: LimitSource,
  more: More = {},
): CheckSource => ({ source: 'fact', name, comparator, limit, ...more });

export const metric = (
  name: string,
  comparator: CheckSource['comparator'],
  limit: LimitSource,
  more: More = {},
): CheckSource => ({ source: 'metric', name, comparator, limit, ...more });

export const parameter = (name: string, shift: { times?: number; plus?: number } = {}): LimitSource => ({
  parameter: name,
  ...shift,
});

export const all = (...checks: CheckSource[]): TestSource => ({ all: checks });
export const any = (...checks: CheckSource[]): TestSource => ({ any: checks });

/** Two dimensions as six and four tenths, in the order of the name. */
const pair = (first: ScoreDimension, second: ScoreDimension): Dimensions => ({ [first]: 600, [second]: 400 });

export const SV: Dimensions = { strategic_value: 1000 };
export const CX: Dimensions = { customer_experience: 1000 };
export const CE: Dimensions = { cost_effectiveness: 1000 };
export const SM: Dimensions = { service_management: 1000 };
export const SV_CX = pair('strategic_value', 'customer_experience');
export const SV_CE = pair('strategic_value', 'cost_effectiveness');
export const SV_SM = pair('strategic_value', 'service_management');
export const CX_SV = pair('customer_experience', 'strategic_value');
export const CX_CE = pair('customer_experience', 'cost_effectiveness');
export const CX_SM = pair('customer_experience', 'service_management');
export const CE_SV = pair('cost_effectiveness', 'strategic_value');
export const CE_CX = pair('cost_effectiveness', 'customer_experience');
export const CE_SM = pair('cost_effectiveness', 'service_management');
export const SM_SV = pair('service_management', 'strategic_value');
export const SM_CX = pair('service_management', 'customer_experience');
export const SM_CE = pair('service_management', 'cost_effectiveness');
