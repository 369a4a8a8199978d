import type { CleaningAction, CleaningDecision } from '@seatwise/core';
import type { HistoryMark } from '../../api/use-history-marks.ts';

/** What a planner may choose; a withdrawal has a button of its own. */
export const CHOICES = ['accept', 'reject', 'replace', 'outage', 'promotion'] as const satisfies CleaningAction[];

/** A decision while it is being made: numbers as typed. */
export interface Draft {
  readonly action: (typeof CHOICES)[number];
  readonly from: number;
  readonly to: number;
  /** Null replaces by the usual contacts. */
  readonly value: string | null;
}

/** What is offered first: the span of the day's mark, left out. */
export function firstDraft(mark: HistoryMark | undefined): Draft {
  return { action: 'accept', from: mark?.from ?? 0, to: mark?.to ?? 1440, value: null };
}

/** A count as typed, in full-width digits too; null where it is none. */
export function countOf(text: string): number | null {
  const plain = text.normalize('NFKC').replaceAll(/[,\s]/g, '');
  const value = plain === '' ? Number.NaN : Number(plain);
  return Number.isFinite(value) && value >= 0 && value <= 1e9 ? value : null;
}

/** The decision that a draft means; null while it cannot be made. */
export function decisionOf(
  { action, from, to, value }: Draft,
  { queue, date }: { readonly queue: string; readonly date: string },
  { reason, author }: { readonly reason: string; readonly author: string },
): CleaningDecision | null {
  if (from >= to || reason.trim() === '' || author.trim() === '') return null;
  const count = action === 'replace' && value !== null ? countOf(value) : null;
  if (action === 'replace' && value !== null && count === null) return null;
  return { queue, date, from, to, action, value: count, reason: reason.trim(), author: author.trim() };
}

/** The decisions of a day that hold, newest first: later ones on all of a span leave nothing of it. */
export function inForce(decisions: readonly CleaningDecision[]): CleaningDecision[] {
  const covers = (later: CleaningDecision, { from, to }: CleaningDecision) => later.from <= from && later.to >= to;
  return decisions
    .filter((one, k) => one.action !== 'withdraw' && !decisions.slice(k + 1).some((later) => covers(later, one)))
    .toReversed();
}
