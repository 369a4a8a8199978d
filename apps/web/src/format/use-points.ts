import type { PointRange } from '@seatwise/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from './use-format.ts';

/** A range of points in words: one number where it is closed. */
export function usePoints(): (range: PointRange) => string {
  const { t } = useTranslation();
  const format = useFormat();
  return ({ low, high }) =>
    low === high ? format.points(low) : t('assessment.range', { low: format.points(low), high: format.points(high) });
}
