import type { JsonObject } from './canonical-json.ts';
import type { Instant } from './units.ts';

/** An import or a planner's edit on top of what is below it: the newest active layer wins; switching one off restores. */
export interface Layer {
  readonly id: string;
  readonly kind: 'import' | 'edit';
  /** What the layer covers: `history`, `forecast`, … */
  readonly target: string;
  /** Order among layers; higher covers lower. */
  readonly order: number;
  readonly active: boolean;
  readonly author: string;
  readonly at: Instant;
  readonly reason: string;
  readonly content: JsonObject;
}
