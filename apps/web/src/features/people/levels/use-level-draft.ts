import { useMemo, useState } from 'react';
import type { LevelEdit } from '../../../api/use-records.ts';
import { emptyUndo, pushStep, redoStep, type UndoStack, undoStep } from '../../../parts/sheet/undo.ts';
import { editsOf, type LevelStep, withoutCells } from './level-draft.ts';

/** Levels that are not saved, gesture by gesture. */
export function useLevelDraft() {
  const [steps, setSteps] = useState<UndoStack<LevelStep>>(emptyUndo);
  const edits = useMemo(() => editsOf(steps.done), [steps]);
  return {
    edits,
    /** Nothing was done since it was opened, saved or discarded. */
    untouched: steps.done.length + steps.undone.length === 0,
    push: (step: LevelStep) => setSteps(pushStep(steps, step)),
    /** False when there is nothing to take back. */
    undo: () => {
      setSteps(undoStep(steps));
      return steps.done.length > 0;
    },
    redo: () => {
      setSteps(redoStep(steps));
      return steps.undone.length > 0;
    },
    drop: (cells: readonly LevelEdit[]) => setSteps({ done: withoutCells(steps.done, cells), undone: [] }),
    clear: () => setSteps(emptyUndo()),
  };
}
