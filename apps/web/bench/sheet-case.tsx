import { useCallback, useRef, useState } from 'react';
import { type SheetChange, withChange } from '../src/parts/sheet/change.ts';
import { Sheet } from '../src/parts/sheet/sheet.tsx';
import { emptyUndo, pushStep, redoStep, type UndoStack, undoStep } from '../src/parts/sheet/undo.ts';

const DAYS = 1042;
const QUARTERS = 96;
const MADE = Float64Array.from({ length: DAYS * (QUARTERS + 1) }, (_, i) => (i % 997) / 10);
const READ_ONLY = Uint8Array.from(MADE, (_, i) => (i % 89 === 0 ? 1 : 0));
const MARKS = Uint8Array.from(MADE, (_, i) => (i % 31 === 0 ? 1 : i % 37 === 0 ? 2 : 0));
const NUMBERS = new Intl.NumberFormat('en', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const format = (value: number) => NUMBERS.format(value);
const columnHead = (column: number) =>
  `${String(Math.floor(column / 4)).padStart(2, '0')}:${(column % 4) * 15 || '00'}`;

/** 1,042 days of 96 quarter hours with a total: what a sheet has to scroll. */
export function Case() {
  const [values, setValues] = useState<Float64Array>(MADE);
  const undo = useRef<UndoStack<SheetChange>>(emptyUndo());
  const rowHead = useCallback((row: number) => `Day ${row + 1}`, []);
  const cellName = useCallback((row: number, column: number) => `Day ${row + 1} ${columnHead(column)}`, []);
  const back = () => {
    const last = undo.current.done.at(-1);
    if (last) setValues((now) => withChange(now, last, 'before'));
    undo.current = undoStep(undo.current);
    return last !== undefined;
  };
  const again = () => {
    const next = undo.current.undone.at(-1);
    if (next) setValues((now) => withChange(now, next));
    undo.current = redoStep(undo.current);
    return next !== undefined;
  };
  return (
    <Sheet
      label="Bench"
      rows={DAYS}
      columns={QUARTERS + 1}
      values={values}
      readOnly={READ_ONLY}
      marks={MARKS}
      format={format}
      corner="Day"
      rowHead={rowHead}
      columnHead={columnHead}
      cellName={cellName}
      pinnedColumns={1}
      height={860}
      blank={Number.NaN}
      onChange={(change) => {
        undo.current = pushStep(undo.current, change);
        setValues((now) => withChange(now, change));
      }}
      onUndo={back}
      onRedo={again}
    />
  );
}
