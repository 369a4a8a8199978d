import type { MetricValue } from '@seatwise/core';
import type { TFunction } from 'i18next';
import type { Formatter } from './formatter.ts';

/** A metric's value in its own unit. */
export function metricText(format: Formatter, t: TFunction, { value, unit }: Pick<MetricValue, 'value' | 'unit'>) {
  switch (unit) {
    case 'share':
      return format.share(value, 2);
    case 'seconds':
      return t('history.seconds', { seconds: format.number(value, 1) });
    case 'points':
      return t('metrics.points', { value: format.number(value, 2) });
    case 'hours':
      return t('metrics.hours', { value: format.number(value, 1) });
    case 'money':
    case 'per_10k':
      return format.number(value, 2);
    case 'count':
      return format.number(value, 2);
  }
}
