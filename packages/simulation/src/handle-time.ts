import type { RandomStream } from './random-stream.ts';

/** How long service takes: mean in seconds, and standard deviation ÷ mean where it is lognormal. */
export type HandleTime =
  | { readonly kind: 'exponential'; readonly mean: number }
  | { readonly kind: 'lognormal'; readonly mean: number; readonly variation: number }
  | { readonly kind: 'constant'; readonly mean: number };

export function drawHandleTime(time: HandleTime, stream: RandomStream): number {
  switch (time.kind) {
    case 'exponential':
      return stream.exponential(time.mean);
    case 'lognormal':
      return stream.lognormal(time.mean, time.variation);
    case 'constant':
      return time.mean;
  }
}
