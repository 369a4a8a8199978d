import { type RefObject, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Outcome, SheetChange } from './change.ts';
import { readEntry } from './entry.ts';
import { applyEntry, clearRange, type Sheet } from './operations.ts';
import { type CellRange, cellsOf, indexOf } from './place.ts';
import { fitSelection, rangeOf, type Selection, selectCell, stepOn } from './selection.ts';
import { useOutcomeWords } from './use-outcome-words.ts';

/** How the active cell is being written: arrows leave it after `typed`, and move the caret in `caret`. */
type Writing = 'typed' | 'caret' | null;

export interface SheetState {
  readonly input: RefObject<HTMLInputElement | null>;
  readonly sheet: Sheet;
  readonly selection: Selection;
  readonly range: CellRange;
  readonly writing: Writing;
  readonly wrong: boolean;
  readonly copied: CellRange | null;
  readonly message: string;
  readonly select: (next: Selection) => void;
  readonly say: (message: string) => void;
  readonly copy: (range: CellRange | null) => void;
  /** Reports a gesture and hands its change on. */
  readonly settle: (outcome: Outcome) => void;
  readonly clear: (source: 'cleared' | 'cut') => void;
  readonly begin: (writing: 'typed' | 'caret') => void;
  /** Something was typed into the input. */
  readonly type: () => void;
  readonly cancel: () => void;
  /** Writes what stands in the input; false when it cannot be read. */
  readonly commit: (everywhere?: boolean) => boolean;
  readonly step: (along: 'row' | 'column', step: 1 | -1) => void;
  readonly undo: (way: 'undo' | 'redo') => void;
}

/** What a sheet remembers between gestures, and the gestures that keys, mouse and clipboard share. */
export function useSheetState({
  sheet,
  onChange,
  onUndo,
  onRedo,
  selection: given,
  onSelect,
}: {
  sheet: Sheet;
  onChange: (change: SheetChange) => void;
  onUndo: () => boolean;
  onRedo: () => boolean;
  selection: Selection | undefined;
  onSelect: ((selection: Selection) => void) | undefined;
}): SheetState {
  const { t } = useTranslation();
  const outcomeWords = useOutcomeWords();
  const input = useRef<HTMLInputElement>(null);
  const [held, setHeld] = useState<Selection>(() => selectCell({ row: 0, column: 0 }));
  const [writing, setWriting] = useState<Writing>(null);
  const [wrong, setWrong] = useState(false);
  const [copied, setCopied] = useState<CellRange | null>(null);
  const [message, setMessage] = useState('');
  const selection = fitSelection(given ?? held, sheet.size);
  const range = rangeOf(selection);
  const isShut = (cell: number) => sheet.readOnly?.[cell] === 1;

  const select = (next: Selection) => {
    setHeld(next);
    onSelect?.(next);
  };
  const stop = () => {
    setWriting(null);
    setWrong(false);
    if (input.current) input.current.value = '';
  };
  const settle = (outcome: Outcome) => {
    setMessage(outcomeWords(outcome));
    if (!outcome.change) return;
    setCopied(null);
    onChange(outcome.change);
  };
  const commit = (everywhere = false): boolean => {
    if (writing === null) return true;
    const text = input.current?.value ?? '';
    const entry = readEntry(text);
    if (entry) {
      const outcome = applyEntry(sheet, range, selection.active, entry, everywhere);
      settle(outcome);
      // What was typed stays to be put right.
      if (!outcome.change && outcome.refused.unfit) {
        setWrong(true);
        return false;
      }
    } else if (text.trim() === '' && sheet.blank !== null) {
      const { row, column } = selection.active;
      settle(clearRange(sheet, { top: row, left: column, bottom: row, right: column }, 'cleared'));
    } else {
      setWrong(true);
      setMessage(t('sheet.unreadable', { text }));
      return false;
    }
    stop();
    return true;
  };
  const begin = (next: 'typed' | 'caret') => {
    if (cellsOf(sheet.size, range).every(isShut)) {
      if (input.current) input.current.value = '';
      setMessage(t('sheet.shut'));
      return;
    }
    if (next === 'caret' && writing === null && input.current) {
      const value = sheet.values[indexOf(sheet.size, selection.active)] as number;
      input.current.value = Number.isNaN(value) ? '' : String(value);
      input.current.select();
    }
    setWriting(next);
  };
  return {
    input,
    sheet,
    selection,
    range,
    writing,
    wrong,
    copied,
    message,
    select,
    say: setMessage,
    copy: setCopied,
    settle,
    clear(source) {
      if (sheet.blank === null) setMessage(t('sheet.noBlank'));
      else settle(clearRange(sheet, range, source));
    },
    begin,
    type() {
      setWrong(false);
      if (writing === null) begin('typed');
    },
    cancel: stop,
    commit,
    step: (along, by) => select(stepOn(selection, along, by, sheet.size)),
    undo(way) {
      setMessage(t((way === 'undo' ? onUndo : onRedo)() ? `sheet.${way}` : `sheet.${way}None`));
    },
  };
}
