import type { Code } from '@seatwise/core';
import type { en } from './en.ts';

/** All words of one language: a message and an advice for each code, and the labels of summary and report. */
export interface Words {
  readonly codes: { readonly [Key in Code]: string };
  readonly labels: { readonly [Key in LabelKey]: string };
}
export type LabelKey = keyof typeof en.labels;
