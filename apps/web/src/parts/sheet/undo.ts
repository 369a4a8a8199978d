/** Gestures that were made, and those that were taken back; the newest is the last of each. */
export interface UndoStack<Step> {
  readonly done: readonly Step[];
  readonly undone: readonly Step[];
}

export const emptyUndo = <Step>(): UndoStack<Step> => ({ done: [], undone: [] });

/** Another gesture; what was taken back cannot come again after it. */
export const pushStep = <Step>({ done }: UndoStack<Step>, step: Step): UndoStack<Step> => ({
  done: [...done, step],
  undone: [],
});

export function undoStep<Step>({ done, undone }: UndoStack<Step>): UndoStack<Step> {
  const last = done.at(-1);
  return last === undefined ? { done, undone } : { done: done.slice(0, -1), undone: [...undone, last] };
}

export function redoStep<Step>({ done, undone }: UndoStack<Step>): UndoStack<Step> {
  const last = undone.at(-1);
  return last === undefined ? { done, undone } : { done: [...done, last], undone: undone.slice(0, -1) };
}
