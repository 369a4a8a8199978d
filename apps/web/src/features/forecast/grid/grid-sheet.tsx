import { Sheet, type SheetProps } from '../../../parts/sheet/sheet.tsx';
import { type GridSelection, useSelected } from './grid-selection.ts';

/** The sheet with the selection that it shares with the chart; a step of it draws nothing around the sheet anew. */
export function GridSheet({ cells, ...sheet }: Omit<SheetProps, 'selection' | 'onSelect'> & { cells: GridSelection }) {
  return <Sheet {...sheet} selection={useSelected(cells).selection} onSelect={cells.select} />;
}
