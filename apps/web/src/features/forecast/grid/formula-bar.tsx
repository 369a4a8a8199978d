import type { EditFact, Forecast } from '@seatwise/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { EditLayer } from '../../../api/use-forecast-edits.ts';
import { cellValues, differs } from './cell-values.ts';
import styles from './edit-grid.module.css';
import { useEditWords } from './edit-words.ts';
import type { GridLayout } from './grid-layout.ts';
import { activePlace, type GridSelection, useSelected } from './grid-selection.ts';
import type { Stages } from './stages.ts';

/** What the active cell is made of: the forecast beneath, every layer that moves it, and what is not saved. */
export function FormulaBar({
  cells,
  cellName,
  dayName,
  layout,
  stages,
  shown,
  fact,
  format,
}: {
  cells: GridSelection;
  cellName: (row: number, column: number) => string;
  /** Holiday and events of a row's day. */
  dayName: (row: number) => string;
  layout: GridLayout;
  stages: Stages<EditLayer>;
  shown: Forecast;
  fact: EditFact;
  format: (value: number) => string;
}) {
  const { t } = useTranslation();
  const words = useEditWords();
  const { row, column } = activePlace(layout, useSelected(cells).selection);
  const cell = row * layout.columns + column;
  const [name, day] = [cellName(row, column), dayName(row)];
  const parts = useMemo(() => {
    const own = oneCell(layout, cell);
    const valueIn = (forecast: Forecast) => cellValues(own, forecast, fact)[0] as number;
    let now = valueIn(stages.base);
    const found: { key: string; label: string; value: number; note?: string }[] = [
      { key: 'base', label: t('forecastGrid.base'), value: now },
    ];
    for (const { layer, forecast } of stages.steps) {
      const next = valueIn(forecast);
      if (!differs(now, next)) continue;
      found.push({ key: layer.id, label: `${layer.reason} · ${layer.author}`, value: next, note: words(layer) });
      now = next;
    }
    const last = valueIn(shown);
    if (differs(now, last)) found.push({ key: 'draft', label: t('forecastGrid.unsaved'), value: last });
    return found;
  }, [layout, cell, stages, shown, fact, words, t]);
  const closed = layout.closed[cell] === 1;
  return (
    <div className={styles.formula}>
      <strong>{name}</strong>
      {day && <span className={styles.origin}>{day}</span>}
      {closed ? (
        <span>{t('forecastGrid.closed')}</span>
      ) : (
        <ol aria-label={t('forecastGrid.madeOf', { cell: name })}>
          {parts.map(({ key, label, value, note }) => (
            <li key={key}>
              <span className={styles.origin}>
                {label}
                {note && ` (${note})`}
              </span>{' '}
              <b>{format(value)}</b>
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}

/** A layout of one cell of another. */
const oneCell = (
  { offsets, members, closed }: GridLayout,
  cell: number,
): Pick<GridLayout, 'offsets' | 'members' | 'closed'> => {
  const own = members.slice(offsets[cell], offsets[cell + 1]);
  return { offsets: Int32Array.of(0, own.length), members: own, closed: closed.slice(cell, cell + 1) };
};
