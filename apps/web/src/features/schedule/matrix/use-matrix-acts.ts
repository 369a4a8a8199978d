import { type ClipboardEvent, type KeyboardEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Formatter } from '../../../format/formatter.ts';
import { useLanguage } from '../../../words/languages.ts';
import { ROSTER_CODES } from '../../../words/matrix-codes.ts';
import { areaText } from './area-text.ts';
import { readCode } from './cell-kind.ts';
import {
  type Area,
  type Block,
  clear,
  copyBlock,
  type Gesture,
  isEmpty,
  pasteBlock,
  pasteCodes,
  setCode,
} from './gestures.ts';
import type { Matrix } from './matrix-model.ts';
import { areaOf, type Selection } from './selection.ts';

const LANGUAGES = Object.values(ROSTER_CODES);

/** Whether a key is dealt with, or which way the selection should step; null where it is none of these. */
type KeyAnswer = 'done' | 'down' | 'up' | 'left' | 'right' | null;

/** What can be done to the selected cells, by keys and clipboard; each is one gesture on the draft. */
export function useMatrixActs({
  matrix,
  selection,
  format,
  onGesture,
  onUndo,
  onRedo,
}: {
  matrix: Matrix;
  selection: Selection;
  format: Formatter;
  onGesture: (gesture: Gesture, reason: string) => void;
  onUndo: () => void;
  onRedo: () => void;
}) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const [text, setText] = useState('');
  const [told, setTold] = useState('');
  const copied = useRef<{ readonly text: string; readonly block: Block } | null>(null);
  const [cut, setCut] = useState<Area | null>(null);
  const area = areaOf(selection);
  const single = area.top === area.bottom && area.left === area.right;

  function make(gesture: Gesture, reason: string) {
    const count = gesture.put.length + gesture.remove.length;
    const parts = [
      ...(count > 0 ? [t('matrix.changed', { count: format.number(count) })] : [t('matrix.unchanged')]),
      ...(gesture.locked > 0 ? [t('matrix.lockedOut', { count: format.number(gesture.locked) })] : []),
      ...(gesture.unknown > 0 ? [t('matrix.unknown', { count: format.number(gesture.unknown) })] : []),
      ...(gesture.clipped > 0 ? [t('matrix.clipped', { count: format.number(gesture.clipped) })] : []),
    ];
    setTold(parts.join(' '));
    if (!isEmpty(gesture)) onGesture(gesture, reason);
  }

  function commit(): boolean {
    if (text.trim() === '') {
      setText('');
      return true;
    }
    const code = readCode(text, LANGUAGES);
    setText('');
    if (!code) {
      setTold(t('matrix.noCode', { text }));
      return false;
    }
    make(setCode(matrix, area, code), t('matrix.reasons.set', { code: text.trim() }));
    return true;
  }

  function fill(from: Area) {
    make(pasteBlock(matrix, area, copyBlock(matrix, from, false)), t('matrix.reasons.fill'));
  }

  function onKey(event: KeyboardEvent): KeyAnswer {
    const { key, shiftKey } = event;
    const control = event.ctrlKey || event.metaKey;
    const typing = text !== '';
    const letter = key.toLowerCase();
    if (control && letter === 'z') (shiftKey ? onRedo : onUndo)();
    else if (control && letter === 'y') onRedo();
    else if (control && letter === 'd') fill({ ...area, bottom: area.top });
    else if (control && letter === 'r') fill({ ...area, right: area.left });
    else if (key === 'Escape') {
      setText('');
      setCut(null);
    } else if ((key === 'Delete' || key === 'Backspace') && !typing)
      make(clear(matrix, area), t('matrix.reasons.clear'));
    else if (key === 'Enter') {
      const done = commit();
      return done && single ? (shiftKey ? 'up' : 'down') : 'done';
    } else if (key === 'Tab' && typing) {
      commit();
      return shiftKey ? 'left' : 'right';
    } else return null;
    return 'done';
  }

  function copy(event: ClipboardEvent, cuts: boolean) {
    if (text !== '') return;
    event.preventDefault();
    const tsv = areaText(matrix, area, ROSTER_CODES[language]);
    event.clipboardData.setData('text/plain', tsv);
    copied.current = { text: tsv, block: copyBlock(matrix, area, cuts) };
    setCut(cuts ? area : null);
    const cells = (area.bottom - area.top + 1) * (area.right - area.left + 1);
    setTold(t(cuts ? 'matrix.cut' : 'matrix.copied', { count: format.number(cells) }));
  }

  function onPaste(event: ClipboardEvent) {
    if (text !== '') return;
    event.preventDefault();
    const pasted = event.clipboardData.getData('text/plain').replaceAll('\r\n', '\n').replace(/\n$/, '');
    const own = copied.current;
    if (own && own.text === pasted) {
      make(pasteBlock(matrix, area, own.block), t(own.block.cutFrom ? 'matrix.reasons.move' : 'matrix.reasons.copy'));
      if (own.block.cutFrom) copied.current = null;
      setCut(null);
      return;
    }
    const rows = pasted
      .split('\n')
      .slice(0, matrix.agents.length)
      .map((line) => line.split('\t').map((cell) => (cell.trim() === '' ? undefined : readCode(cell, LANGUAGES))));
    make(pasteCodes(matrix, area, rows), t('matrix.reasons.paste'));
  }

  return {
    text,
    told,
    cut,
    type: (value: string) => setText(value),
    /** Before the selection moves on: what is typed is set, and what was told is forgotten. */
    settle: () => {
      if (text === '') setTold('');
      else commit();
    },
    onKey,
    onCopy: (event: ClipboardEvent) => copy(event, false),
    onCut: (event: ClipboardEvent) => copy(event, true),
    onPaste,
  };
}
