import { useSyncExternalStore } from 'react';
import type { EditLayer } from '../../../api/use-forecast-edits.ts';
import { emptyUndo, pushStep, redoStep, type UndoStack, undoStep } from '../../../parts/sheet/undo.ts';
import type { DraftStep } from './draft.ts';

export interface Draft {
  readonly steps: UndoStack<DraftStep>;
  /** The layers as they were when the draft was begun, or since the planner has seen others; null without a draft. */
  readonly basis: readonly EditLayer[] | null;
}

const NONE: Draft = { steps: emptyUndo(), basis: null };

/** Kept outside React, so that what is not saved is still there after a look at another page. */
let current = NONE;
const listeners = new Set<() => void>();

function show(draft: Draft): void {
  const had = current.steps.done.length > 0;
  current = draft;
  const has = draft.steps.done.length > 0;
  if (had !== has) (has ? addEventListener : removeEventListener)('beforeunload', ask);
  for (const listener of listeners) listener();
}

/** The browser asks before it forgets what is not saved. */
const ask = (event: Event): void => event.preventDefault();

/** What the planner has changed and not saved. */
export function useDraft(): Draft {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => current,
  );
}

export function pushDraft(step: DraftStep, layers: readonly EditLayer[]): void {
  const basis = current.steps.done.length === 0 ? layers : current.basis;
  show({ steps: pushStep(current.steps, step), basis });
}

/** @returns false when there is nothing to take back */
export function undoDraft(): boolean {
  const possible = current.steps.done.length > 0;
  show({ ...current, steps: undoStep(current.steps) });
  return possible;
}

/** @returns false when there is nothing to make again */
export function redoDraft(): boolean {
  const possible = current.steps.undone.length > 0;
  show({ ...current, steps: redoStep(current.steps) });
  return possible;
}

/** The planner has seen what others kept; some of the draft may have gone with it. */
export function mergeDraft(steps: readonly DraftStep[], basis: readonly EditLayer[]): void {
  show({ steps: { done: steps, undone: [] }, basis });
}

export const clearDraft = (): void => show(NONE);
