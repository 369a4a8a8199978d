import type { HistoryMark } from '../../api/use-history-marks.ts';

export const MARK_STATES = ['open', 'explained', 'decided'] as const;
export type MarkState = (typeof MARK_STATES)[number];

/** What a glyph says without colour; the word stands beside it or in the label. */
export const STATE_GLYPH: Readonly<Record<MarkState, string>> = { open: '!', explained: 'i', decided: '✓' };

/** Decided, explained by a holiday or event so that nothing needs deciding, or open. */
export function markState({ action, explainedBy }: HistoryMark): MarkState {
  if (action !== null) return 'decided';
  return explainedBy === null ? 'open' : 'explained';
}

/** The state of a day with several marks: the one that asks most. */
export function dayState(marks: readonly HistoryMark[]): MarkState | null {
  const states = marks.map(markState);
  return MARK_STATES.find((state) => states.includes(state)) ?? null;
}

export const isWholeDay = ({ from, to }: { readonly from: number; readonly to: number }) => from === 0 && to === 1440;
