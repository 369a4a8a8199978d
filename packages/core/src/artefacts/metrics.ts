import type { Issue } from '../issue.ts';

/** A metric's value over a window, with the way back to its rows; `value` is null when it could not be evaluated. */
export interface MetricValue {
  /** Family and method, for example `service_level.sl3`. */
  readonly metric: string;
  readonly version: string;
  readonly definitionHash: string;
  readonly unit: 'share' | 'seconds' | 'hours' | 'count' | 'points' | 'money' | 'per_10k';
  readonly direction: 'up' | 'down' | 'target';
  /** Queue id, or `*` for all. */
  readonly scope: string;
  /** `[from, to)` as ISO instants with offset. */
  readonly from: string;
  readonly to: string;
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** Cases that went in: rows, or what is behind them where a row stands for several. */
  readonly n: number;
  /** Facts that were lacking, when `value` is null. */
  readonly missing: readonly string[];
}

export interface MetricValues {
  readonly values: readonly MetricValue[];
  readonly issues: readonly Issue[];
}
