import { memo } from 'react';
import type { Axis } from './axis.ts';
import type { BoardWords } from './board-words.ts';
import styles from './gantt.module.css';
import type { GanttRow, Selection } from './gantt-row.ts';
import { cellProps, HEAD, rowProps } from './grid-roles.ts';
import type { PlaceLook } from './place-look.ts';
import { ShiftBar } from './shift-bar.tsx';

export const emptyId = (board: string, row: string): string => `${board}-row-${row}`;

/** A line of the board. */
export const BoardRow = memo(function BoardRow({
  board,
  row,
  index,
  axis,
  words,
  selection,
  held,
  none,
}: {
  board: string;
  row: GanttRow;
  index: number;
  axis: Axis;
  words: BoardWords;
  /** Null when nothing of this row is chosen. */
  selection: Selection | null;
  /** What is said beside the shift that is taken by keyboard; null when none of the row is. */
  held: PlaceLook | null;
  /** What an empty row says. */
  none: string;
}) {
  return (
    <div {...rowProps(index)} className={styles.row} data-row={row.key} data-chosen={selection ? '' : undefined}>
      <div {...HEAD} className={styles.who} title={row.broken ?? undefined}>
        {row.broken !== null && (
          <span className={styles.mark}>
            <span aria-hidden="true">!</span>
            <span data-hidden-visually>{row.broken}</span>
          </span>
        )}
        <span className={styles.name}>{row.name}</span>
        <span className={styles.note}>{row.note}</span>
      </div>
      {row.shifts.map((shift) => (
        <ShiftBar
          key={shift.id}
          board={board}
          shift={shift}
          axis={axis}
          words={words}
          selected={selection?.shift === shift.id ? selection.part : null}
          held={selection?.shift === shift.id ? held : null}
          broken={row.broken !== null}
        />
      ))}
      {row.shifts.length === 0 && (
        <div {...cellProps(emptyId(board, row.key), selection !== null)} className={styles.empty}>
          <span data-hidden-visually>{none}</span>
        </div>
      )}
    </div>
  );
});
