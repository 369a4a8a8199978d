import type { FactName } from '@seatwise/core';
import type { Findings } from './findings.ts';

/** Counts that an average is over, the surest first. */
const WEIGHTS: Partial<Record<FactName, readonly FactName[]>> = {
  handleTime: ['handled', 'answered'],
  talkTime: ['handled', 'answered'],
  holdTime: ['handled', 'answered'],
  afterContactWork: ['handled', 'answered'],
  answerWait: ['answered', 'handled'],
  abandonWait: ['abandoned'],
  answeredWithinThreshold: ['answered'],
  abandonedWithinThreshold: ['abandoned'],
};

export interface PendingValue {
  readonly role: 'average' | 'share';
  readonly fact: FactName;
  readonly weight: FactName | null;
  readonly column: string;
  readonly values: Float64Array;
}

/** Averages and shares times the count behind them become totals. Without that count they are left out, and said so. */
export function multiplyAverages(
  facts: Partial<Record<FactName, Float64Array>>,
  pending: readonly PendingValue[],
  forecast: boolean,
  findings: Findings,
): void {
  for (const { role, fact, weight, column, values } of pending) {
    if (facts[fact]) continue;
    const candidates = weight ? [weight] : forecast ? (['offered'] as const) : (WEIGHTS[fact] ?? []);
    const name = candidates.find((candidate) => facts[candidate]);
    if (!name) {
      findings.add('INPUT_AVERAGE_WEIGHT', { column, weight: candidates.join(', ') }, { column }, 'warning');
      continue;
    }
    const weights = facts[name] as Float64Array;
    if (values.some((value, i) => !Number.isNaN(value) && Number.isNaN(weights[i])))
      findings.add('INPUT_AVERAGE_WEIGHT', { column, weight: name }, { column }, 'warning');
    facts[fact] = Float64Array.from(values, (value, i) => {
      const count = weights[i] as number;
      if (count === 0) return 0;
      const product = value * count;
      return role === 'share' ? Math.round(product) : Math.round(product * 1e6) / 1e6;
    });
  }
}
