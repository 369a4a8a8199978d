// biome-ignore-all lint/a11y/useSemanticElements: rows are laid by transform and used again, which no table allows
// biome-ignore-all lint/a11y/useFocusableInteractive: the keyboard rests in the field over the active cell
import { memo, type ReactNode } from 'react';
import type { Formatter } from '../../../format/formatter.ts';
import type { Glyphs } from './cell-kind.ts';
import { clockText } from './clock-text.ts';
import { type Matrix, type MatrixCell, rowTotals } from './matrix-model.ts';
import styles from './roster-matrix.module.css';

export const cellId = (row: number, day: number): string => `roster-${row}-${day}`;

/** One agent: the name, a code a day, and what it adds up to. Thousands pass by in a scroll, so a cell is one plain element. */
export const MatrixRow = memo(function MatrixRow({
  matrix,
  row,
  from,
  to,
  top,
  active,
  times,
  glyphs,
  teamName,
  format,
}: {
  matrix: Matrix;
  row: number;
  from: number;
  to: number;
  top: number;
  /** The day whose cell has the keyboard; null in every other row. */
  active: number | null;
  times: boolean;
  glyphs: Glyphs;
  teamName: (id: string) => string;
  format: Formatter;
}) {
  const { agents, cells, days, broken, isLocked } = matrix;
  const agent = agents[row];
  if (!agent) return null;
  const { hours, nights, weekends } = rowTotals(matrix, row, from, to);
  const columns = to - from + 1;
  return (
    <div role="row" aria-rowindex={row + 3} className={styles.row} style={{ transform: `translateY(${top}px)` }}>
      <div role="rowheader" aria-colindex={1} className={styles.name} data-row={row}>
        <span>{agent.name || agent.id}</span>
        <small>{teamName(agent.team)}</small>
      </div>
      {Array.from({ length: columns }, (_, i) => {
        const day = from + i;
        const cell = cells[row * days.length + day];
        const kind = cell?.kind ?? 'off';
        return (
          <span
            key={day}
            role="gridcell"
            id={day === active ? cellId(row, day) : undefined}
            aria-colindex={i + 2}
            aria-invalid={broken.has(row * days.length + day) || undefined}
            aria-readonly={isLocked[day] || undefined}
            className={styles.cell}
            data-kind={kind}
          >
            {textOf(cell, glyphs[kind], times)}
          </span>
        );
      })}
      <div className={styles.totals}>
        {[format.number(hours, hours % 1 === 0 ? 0 : 1), nights || '·', weekends || '·'].map((total, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: three columns that never move
          <span key={i} role="gridcell" aria-colindex={columns + 2 + i} className={styles.total}>
            {total}
          </span>
        ))}
      </div>
    </div>
  );
});

/** A code, how many shifts it stands for, and from when to when where there is room. */
function textOf(cell: MatrixCell | undefined, glyph: string, times: boolean): ReactNode {
  if (!cell || (!times && cell.shifts.length === 1)) return glyph;
  return (
    <>
      {glyph}
      {cell.shifts.length > 1 && <sup>{cell.shifts.length}</sup>}
      {times && <small>{`${clockText(cell.from)}–${clockText(cell.to)}`}</small>}
    </>
  );
}
