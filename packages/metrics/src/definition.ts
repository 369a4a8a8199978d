import { canonicalJson, type Digest, type JsonObject, utf8Bytes } from '@seatwise/core';
import type { Bilingual } from './bilingual.ts';
import type { RowSource } from './sources.ts';

/** One side of a metric: a formula over the columns of a row, summed (or the largest taken) over the rows of a source. */
export interface Measure {
  readonly rows: RowSource;
  /** Formula over the columns of the source and the parameters of the metric. */
  readonly sum: string;
  /** Condition that a row must meet to count; others count as nothing. */
  readonly where?: string;
  /** `largest` for what cannot be summed, as the worst of several analysts. */
  readonly take?: 'sum' | 'largest';
}

/** Known rows and the value that must come out of them, to 1e-9, with where both are from. */
export interface GoldenVector {
  /** Rows by column; a name that is left out is not known. Both sides of the metric read the same rows. */
  readonly rows: readonly Readonly<Record<string, number>>[];
  readonly value: number;
  readonly source: string;
}

/** A number of the definition that a center may set otherwise. */
interface MetricParameter {
  readonly value: number;
  /** In the notation of `unitOf`: `1`, `second`, `point`. */
  readonly unit: string;
  readonly name: Bilingual;
}

/** What a value is shown in. Each says by how much the ratio of the sums is multiplied, and what of. */
const METRIC_UNITS = ['share', 'seconds', 'hours', 'count', 'points', 'money', 'per_10k'] as const;
export type MetricUnit = (typeof METRIC_UNITS)[number];

/** Which instant decides the day that a case belongs to. */
const TIME_ANCHORS = ['interval', 'answered', 'observed', 'received', 'scheduled', 'month'] as const;

/**
 * A metric, defined once. Its value over many rows is Σ numerator ÷ Σ denominator, never a mean of ratios; sums of whole
 * numbers are exact, the division comes last.
 */
export interface MetricDefinition {
  /** Family and method, `service_level.sl3`. The family alone cannot be asked for. */
  readonly id: string;
  readonly family: string;
  /** SemVer of the meaning: major when the same facts may give another value, minor for more of the same, patch for words. */
  readonly version: string;
  /** Only an approved definition is evaluated for evidence; a retired id is never used again. */
  readonly status: 'draft' | 'approved' | 'retired';
  readonly name: Bilingual;
  readonly description: Bilingual;
  readonly unit: MetricUnit;
  /** What the number is of, and per what: complaints per contact. Empty where both sides count the same. */
  readonly of: string;
  readonly direction: 'up' | 'down' | 'target';
  readonly numerator: Measure;
  /** Null: the metric is the sum itself. */
  readonly denominator: Measure | null;
  /** Whole numbers that the ratio is multiplied with and divided by. */
  readonly scale: readonly [times: number, over: number];
  /** Values of queues, sites or periods may be added up. False for every ratio: it is evaluated again from the rows. */
  readonly additive: boolean;
  readonly timeAnchor: (typeof TIME_ANCHORS)[number];
  /** Shortest period that the metric is meant for. */
  readonly grain: 'day' | 'week' | 'month';
  /** A row that lacks a name: left out, or counted as zero. */
  readonly nulls: 'leave_out' | 'zero';
  /** Cases below which the value is shown as a small sample. */
  readonly minimumSample: number;
  readonly exclusions: readonly Bilingual[];
  readonly parameters: Readonly<Record<string, MetricParameter>>;
  /** Thresholds in seconds that the facts depend on; rows with different ones are never summed. */
  readonly thresholds: readonly ('answerThreshold' | 'shortAbandonThreshold')[];
  /** The files that hold what it needs. */
  readonly file: Bilingual;
  readonly owner: string;
  /** Approved by; never the owner. */
  readonly approver: string;
  /** Where the definition is from. */
  readonly source: string;
  readonly golden: readonly GoldenVector[];
}

/** What decides the value: everything but words, people and examples. */
export function definitionCore(definition: MetricDefinition): JsonObject {
  const { id, version, unit, of, numerator, denominator, scale, nulls, timeAnchor, thresholds, parameters } =
    definition;
  const values = Object.fromEntries(
    Object.entries(parameters).map(([name, parameter]) => [name, { value: parameter.value, unit: parameter.unit }]),
  );
  return JSON.parse(
    canonicalJson({ id, version, unit, of, numerator, denominator, scale, nulls, timeAnchor, thresholds, values }),
  ) as JsonObject;
}

/** SHA-256 over `definitionCore`. Words may change without changing it. */
export function definitionHash(definition: MetricDefinition, digest: Digest): string {
  return digest.sha256([utf8Bytes(canonicalJson(definitionCore(definition)))]);
}

/** The sources that a metric reads. */
export function sourcesOf({ numerator, denominator }: MetricDefinition): RowSource[] {
  return [...new Set([numerator.rows, ...(denominator ? [denominator.rows] : [])])];
}

/** A side in one line: `Σ answered − … where …`. */
export function measureText({ sum, where, take = 'sum' }: Measure): string {
  return `${take === 'sum' ? sum : `largest(${sum})`}${where === undefined ? '' : ` where ${where}`}`;
}
