import { type IntervalGrid, intervalStart } from '@seatwise/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../format/use-format.ts';
import type { Stretch } from '../grid/selected-time.ts';

/** Tells selected time: from when to when, and in how many parts. */
export function useStretchWords(): (stretches: readonly Stretch[], grid: IntervalGrid) => string {
  const { t } = useTranslation();
  const format = useFormat();
  return (stretches, grid) => {
    const [first, last] = [stretches[0], stretches.at(-1)];
    if (!first || !last) return '';
    const moment = (interval: number) => format.moment(intervalStart(grid, interval), grid.zone);
    const whole = t('parts.range', { from: moment(first.from), to: moment(last.to) });
    return stretches.length === 1
      ? whole
      : t('forecastGrid.brushParts', { range: whole, parts: format.number(stretches.length) });
  };
}
