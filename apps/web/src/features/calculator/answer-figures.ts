import type { Formatter } from '../../format/formatter.ts';
import type { Answer } from './solve-scenario.ts';

/** Columns of the answer table, in their order. */
export const FIGURES = [
  'needed',
  'rostered',
  'serviceLevel',
  'wait',
  'waits',
  'wait95',
  'occupancy',
  'abandons',
] as const;
export type Figure = (typeof FIGURES)[number];

/** A figure as it is shown. Endless waits are ∞, what a model does not know is a dash. */
export function figureText(format: Formatter, answer: Answer, figure: Figure): string {
  const value = answer[figure];
  if (value === null) return '–';
  switch (figure) {
    case 'needed':
    case 'rostered':
      return format.number(value);
    case 'wait':
    case 'wait95':
      return Number.isFinite(value) ? format.number(value, 1) : '∞';
    case 'serviceLevel': {
      const half = answer.halfWidth;
      return half === null ? format.share(value, 2) : `${format.share(value, 2)} ± ${format.number(half * 100, 2)}`;
    }
    default:
      return format.share(value, 1);
  }
}
