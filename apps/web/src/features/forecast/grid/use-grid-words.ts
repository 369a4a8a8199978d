import { useTranslation } from 'react-i18next';
import { useQueueName } from '../../../api/use-center.ts';
import { clockText } from '../../../format/clock-text.ts';
import { useFormat } from '../../../format/use-format.ts';
import type { GridLayout } from './grid-layout.ts';

export interface GridWords {
  readonly row: (row: number) => string;
  readonly column: (column: number) => string;
  readonly cell: (row: number, column: number) => string;
}

/** Names of rows, columns and cells of a layout. */
export function useGridWords(layout: GridLayout, queues: readonly string[]): GridWords {
  const { t } = useTranslation();
  const format = useFormat();
  const nameOf = useQueueName();
  const row = (at: number) => {
    const first = layout.rowDays[at] ?? '';
    if (layout.grain === 'month') return first.slice(0, 7);
    return layout.grain === 'week' ? t('forecastGrid.weekOf', { day: first }) : format.day(first);
  };
  const column = (at: number) => {
    const key = layout.columnKeys[at];
    if (key === undefined) return t('parts.total');
    return typeof layout.grain === 'number' ? clockText(key) : nameOf(queues[key] ?? '');
  };
  return { row, column, cell: (r, c) => `${row(r)} ${column(c)}` };
}
