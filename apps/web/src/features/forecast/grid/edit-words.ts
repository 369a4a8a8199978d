import type { ForecastEdit } from '@seatwise/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../format/use-format.ts';

type What = Pick<ForecastEdit, 'kind' | 'grain' | 'value' | 'spans' | 'fact'>;

/** Tells what an edit does: `+10%`, `= 120`, `14 cells set`. */
export function useEditWords(): (edit: What) => string {
  const { t } = useTranslation();
  const format = useFormat();
  const signed = (value: number) => `${value < 0 ? '' : '+'}${format.number(value, value % 1 === 0 ? 0 : 1)}`;
  return ({ kind, grain, value, spans, fact }) => {
    const own = spans.filter((span) => span.value !== undefined).length;
    const plain = format.number(value, value % 1 === 0 ? 0 : 1);
    const what = {
      set: own > 0 ? t('forecastGrid.what.cells', { cells: format.number(own) }) : `= ${plain}`,
      add: signed(value),
      percent: `${signed(value)}%`,
      minimum: `≥ ${plain}`,
      maximum: `≤ ${plain}`,
    }[kind];
    const words = fact === 'aht' ? `${t('forecast.aht')} ${what}` : what;
    return grain === 'interval' || own > 0 ? words : `${words} · ${t(`forecastGrid.grains.${grain}`)}`;
  };
}
