import type { MetricValue } from '@seatwise/core';
import { useTranslation } from 'react-i18next';
import { metricText } from '../format/metric-text.ts';
import { useFormat } from '../format/use-format.ts';
import type { Column } from './data-table.tsx';

type MetricNumbers = Pick<MetricValue, 'value' | 'unit' | 'numerator' | 'denominator'>;

/** Columns of a metric's value and the two numbers that it is made of; `digits` says how many decimals those have. */
export function useMetricColumns<Row extends MetricNumbers>(digits: (value: number) => number): readonly Column<Row>[] {
  const { t } = useTranslation();
  const format = useFormat();
  const part = (key: 'numerator' | 'denominator'): Column<Row> => ({
    key,
    head: t(`registry.parts.${key}`),
    align: 'end',
    value: (row) => row[key],
    cell: ({ [key]: value }) => format.number(value, value === null ? 0 : digits(value)),
  });
  return [
    {
      key: 'value',
      head: t('metrics.value'),
      align: 'end',
      value: ({ value }) => value,
      cell: (row) => <strong>{metricText(format, t, row)}</strong>,
    },
    part('numerator'),
    part('denominator'),
  ];
}
