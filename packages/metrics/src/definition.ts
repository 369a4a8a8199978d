import { canonicalJson, type Digest, utf8Bytes } from '@seatwise/core';

/** Where the rows of a metric come from, and with them the names that its formulas may use. */
const ROW_SOURCES = ['interval', 'aligned', 'adherence', 'backtest', 'observation'] as const;
export type RowSource = (typeof ROW_SOURCES)[number];

export interface Bilingual {
  readonly en: string;
  readonly zh: string;
}

/** Known inputs and the value that must come out, to 1e-9. */
export interface GoldenVector {
  readonly facts: Readonly<Record<string, number>>;
  readonly value: number;
}

/**
 * A metric, defined once. Its value over many rows is Σ numerator ÷ Σ denominator, never a mean of ratios. A row counts only
 * when every name of both formulas is known in it.
 */
export interface MetricDefinition {
  /** Family and method, `service_level.sl3`. */
  readonly id: string;
  readonly family: string;
  /** Raised when the same facts may give another value. */
  readonly version: string;
  readonly name: Bilingual;
  readonly description: Bilingual;
  readonly unit: 'share' | 'seconds' | 'count' | 'points';
  readonly direction: 'up' | 'down' | 'target';
  readonly rows: RowSource;
  readonly numerator: string;
  readonly denominator: string;
  /** Thresholds in seconds that the facts depend on; rows with different ones are never summed. */
  readonly thresholds: readonly ('answerThreshold' | 'shortAbandonThreshold')[];
  /** The file that holds what it needs. */
  readonly file: Bilingual;
  readonly owner: string;
  /** Where the definition is from. */
  readonly source: string;
  readonly golden: readonly GoldenVector[];
}

/** SHA-256 over what decides the value: id, version, rows, formulas, thresholds. Words may change without changing it. */
export function definitionHash(definition: MetricDefinition, digest: Digest): string {
  const { id, version, rows, numerator, denominator, thresholds } = definition;
  return digest.sha256([utf8Bytes(canonicalJson({ id, version, rows, numerator, denominator, thresholds }))]);
}
