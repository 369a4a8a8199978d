import type { Issue } from '@seatwise/core';
import type { Mend } from './interpret/mends.ts';
import { readRows } from './read-rows.ts';

/** Reads corrections `row,column,value[,sheet]`; a row with `drop` for its column leaves the row of the export out. */
export function readMendCsv(text: string, { file }: { file: string }): { mends: Mend[] | null; issues: Issue[] } {
  const { rows, issues } = readRows(
    text,
    { file, required: ['row', 'column'], optional: ['value', 'sheet'] },
    (cells): Mend => {
      const sheet = cells.text('sheet');
      const place = { row: cells.number('row', { min: 1, whole: true }), ...(sheet === '' ? {} : { sheet }) };
      const column = cells.required('column');
      return column === 'drop' ? { ...place, drop: true } : { ...place, column, value: cells.text('value') };
    },
  );
  return { mends: rows, issues };
}
