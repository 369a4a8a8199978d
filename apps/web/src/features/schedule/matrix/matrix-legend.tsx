import { CLASS_STARTS, SHIFT_CLASSES } from '@seatwise/core';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { CELL_KINDS, type CellKind, isClass } from './cell-kind.ts';
import { clockText } from './clock-text.ts';
import type { Matrix } from './matrix-model.ts';
import styles from './roster-matrix.module.css';

/** The codes that may be typed and what they mean: classes and day off always, others where the center can use them. */
export const MatrixLegend = memo(function MatrixLegend({
  matrix,
  codesOnly = false,
}: {
  matrix: Matrix;
  codesOnly?: boolean;
}) {
  const { t } = useTranslation();
  const used = new Set(matrix.cells.map((cell) => cell?.kind));
  const shown = CELL_KINDS.filter((kind) => isClass(kind) || kind === 'off' || used.has(kind));
  return (
    <ul className={styles.legend} aria-label={t('matrix.legend')}>
      {shown.map((kind) => (
        <li key={kind}>
          <span className={styles.swatch} data-kind={kind}>
            {t(`matrix.codes.${kind}`)}
          </span>
          {t(`matrix.kinds.${kind}`)}
          {isClass(kind) && ` · ${t('matrix.legendClass', rangeOf(kind))}`}
        </li>
      ))}
      {!codesOnly && (
        <>
          <li>
            <span className={styles.swatch} data-kind="broken" />
            {t('matrix.broken')}
          </li>
          <li>
            <span className={styles.swatch} data-kind="locked" />
            {t('matrix.locked')}
          </li>
        </>
      )}
    </ul>
  );
});

function rangeOf(kind: CellKind & (typeof SHIFT_CLASSES)[number]) {
  const next = SHIFT_CLASSES[(SHIFT_CLASSES.indexOf(kind) + 1) % SHIFT_CLASSES.length] as typeof kind;
  return { from: clockText(CLASS_STARTS[kind]), to: clockText(CLASS_STARTS[next] - 1) };
}
