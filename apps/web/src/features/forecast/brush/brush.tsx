import { gridLength } from '@seatwise/core';
import type { EChartsType } from 'echarts/core';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { selectRange } from '../../../parts/sheet/selection.ts';
import { type GridSelection, selectedRange, useSelected } from '../grid/grid-selection.ts';
import { steppedRange, stretchesOf } from '../grid/selected-time.ts';
import styles from './brush.module.css';
import { type BrushAxis, bandsOf } from './brush-axis.ts';
import { boxOf } from './plot.ts';
import { useBrushDrag } from './use-brush-drag.ts';
import { usePlot } from './use-plot.ts';
import { useStretchWords } from './use-stretch-words.ts';

/**
 * What is selected in the sheet as bands over the chart of the same forecast. A drag over the chart selects in the sheet; so does a
 * range that has the focus: arrows move the selection, with Shift its end, Home and End lead to the first and the last cell.
 */
export function Brush({
  chart,
  axis,
  cells,
}: {
  /** Null while it is not drawn. */
  chart: EChartsType | null;
  axis: BrushAxis;
  cells: GridSelection;
}) {
  const { t } = useTranslation();
  const words = useStretchWords();
  const { sheet, selection } = useSelected(cells);
  const plot = usePlot(chart, axis.labels);
  useBrushDrag(chart, plot, (labels) => {
    const stretch = axis.stretchOf(labels);
    if (stretch) cells.selectTime(stretch);
  });
  if (!sheet) return null;
  const { layout, grid } = sheet;
  const length = gridLength(grid);
  const range = selectedRange(layout, selection);
  const stretches = stretchesOf(layout, length, range);
  const step = (by: 1 | -1, extend: boolean) => {
    const byRow = axis.byDay || typeof layout.grain !== 'number';
    cells.select(selectRange(steppedRange(layout, range, by, { extend, byRow })));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const { key, shiftKey } = event;
    if (key === 'ArrowRight' || key === 'ArrowUp') step(1, shiftKey);
    else if (key === 'ArrowLeft' || key === 'ArrowDown') step(-1, shiftKey);
    else if (key === 'Home') cells.selectTime({ from: 0, to: 1 });
    else if (key === 'End') cells.selectTime({ from: length - 1, to: length });
    else return;
    event.preventDefault();
  };
  const from = stretches[0]?.from ?? 0;
  return (
    <div className={styles.brush}>
      <input
        type="range"
        data-hidden-visually
        aria-label={t('forecastGrid.brush')}
        aria-valuetext={words(stretches, grid)}
        min={0}
        max={Math.max(0, length - 1)}
        value={from}
        onChange={({ target }) => step(target.valueAsNumber > from ? 1 : -1, false)}
        onKeyDown={onKeyDown}
      />
      {plot &&
        bandsOf(axis, stretches).map((band) => {
          const box = boxOf(plot, band);
          return (
            box && (
              <span key={band[0]} data-brush-band="" className={styles.band} style={{ ...box, height: plot.bottom }} />
            )
          );
        })}
    </div>
  );
}
