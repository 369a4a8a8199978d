import type { Score } from '@seatwise/core';
import type { Wire } from '../../api/wire.ts';

/** One step of the way from the base to the total, in milli-points. */
export interface WaterfallStep {
  readonly kind: 'base' | 'deduct' | 'bonus' | 'subtotal' | 'openLoss' | 'openGain' | 'cut' | 'low' | 'high';
  /** Module of the step; null for what is of all. */
  readonly module: string | null;
  readonly change: number;
  /** Total after the step. */
  readonly after: number;
}

/**
 * How the total comes about: base, what is certainly lost and won by module, then what is still open, down to the low end and up
 * to the high one. What caps take stands by itself, so that the steps add up to both ends.
 */
export function waterfallOf(score: Wire<Score>, base: number): readonly WaterfallStep[] {
  const { result } = score;
  if (!result) return [];
  const sure = new Map<string, { deduct: number; bonus: number }>();
  let [loss, gain] = [0, 0];
  for (const { clause, points } of score.clauses) {
    const module = clause.split('.')[0] ?? '';
    const of = sure.get(module) ?? { deduct: 0, bonus: 0 };
    of.deduct += Math.min(0, points.high);
    of.bonus += Math.max(0, points.low);
    sure.set(module, of);
    loss += Math.min(0, points.low) - Math.min(0, points.high);
    gain += Math.max(0, points.high) - Math.max(0, points.low);
  }
  const steps: WaterfallStep[] = [{ kind: 'base', module: null, change: base, after: base }];
  let after = base;
  const add = (kind: WaterfallStep['kind'], module: string | null, change: number) => {
    if (change === 0) return;
    after += change;
    steps.push({ kind, module, change, after });
  };
  const modules = [...sure].sort(([a], [b]) => Number(a) - Number(b));
  for (const [module, { deduct }] of modules) add('deduct', module, deduct);
  for (const [module, { bonus }] of modules) add('bonus', module, bonus);
  const subtotal = after;
  steps.push({ kind: 'subtotal', module: null, change: 0, after });
  add('openLoss', null, loss);
  const { low, high } = result.total;
  add('cut', null, low - after);
  steps.push({ kind: 'low', module: null, change: 0, after: low });
  after = subtotal;
  add('openGain', null, gain);
  add('cut', null, high - after);
  steps.push({ kind: 'high', module: null, change: 0, after: high });
  return steps;
}
