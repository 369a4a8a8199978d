import { SCORE_DIMENSIONS, type Score } from '@seatwise/core';
import { useTranslation } from 'react-i18next';
import type { Wire } from '../../api/wire.ts';
import { useFormat } from '../../format/use-format.ts';
import { DataTable } from '../../parts/data-table.tsx';
import { Panel } from '../../parts/panel.tsx';
import { PointRangeBar } from '../../parts/point-range-bar.tsx';

/** The same points, split by dimension. */
export function DimensionTable({ score: { dimensions } }: { score: Wire<Score> }) {
  const { t } = useTranslation();
  const format = useFormat();
  const bound = Math.max(
    1,
    ...SCORE_DIMENSIONS.flatMap((name) => [Math.abs(dimensions[name].low), Math.abs(dimensions[name].high)]),
  );
  return (
    <Panel title={t('assessment.dimensions')} flush>
      <DataTable
        label={t('assessment.dimensions')}
        saveAs="dimensions"
        rows={SCORE_DIMENSIONS}
        rowKey={(name) => name}
        columns={[
          {
            key: 'name',
            head: t('assessment.dimension'),
            rowHead: true,
            cell: (name) => t(`assessment.dimensionNames.${name}`),
          },
          {
            key: 'low',
            head: t('assessment.low'),
            align: 'end',
            cell: (name) => format.points(dimensions[name].low),
          },
          {
            key: 'high',
            head: t('assessment.high'),
            align: 'end',
            cell: (name) => format.points(dimensions[name].high),
          },
          {
            key: 'bar',
            head: t('assessment.points'),
            cell: (name) => <PointRangeBar range={dimensions[name]} bound={bound} />,
          },
        ]}
      />
    </Panel>
  );
}
