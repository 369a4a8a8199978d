import type { BacktestRow } from '@seatwise/core';
import { useTranslation } from 'react-i18next';
import type { Wire } from '../../api/wire.ts';
import { useFormat } from '../../format/use-format.ts';
import { Badge } from '../../parts/badge.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { Panel } from '../../parts/panel.tsx';
import { useWordOf } from '../../words/use-word-of.ts';

/** Every method on the same held-back days, the best first. */
export function Backtest({ rows }: { rows: readonly Wire<BacktestRow>[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const methodName = useWordOf('method');
  const percent = (value: number | null) => format.number(value === null ? null : value * 100, 2);
  return (
    <Panel title={t('forecast.backtest')} note={t('forecast.backtestNote')} flush>
      <DataTable
        saveAs="backtest"
        label={t('forecast.backtest')}
        rows={rows.toSorted((a, b) => a.wape - b.wape)}
        rowKey={({ method }) => method}
        empty={t('forecast.noBacktest')}
        columns={[
          {
            key: 'method',
            head: t('forecast.method'),
            rowHead: true,
            cell: ({ method, chosen }) => (
              <>
                <span title={method}>{methodName(method)}</span>{' '}
                {chosen && <Badge tone="accent">{t('forecast.chosen')}</Badge>}
              </>
            ),
          },
          { key: 'wape', head: t('forecast.wape'), align: 'end', cell: ({ wape }) => percent(wape) },
          { key: 'wapeDay', head: t('forecast.wapeDay'), align: 'end', cell: ({ wapeDay }) => percent(wapeDay) },
          { key: 'mase', head: t('forecast.mase'), align: 'end', cell: ({ mase }) => format.number(mase, 3) },
          { key: 'bias', head: t('forecast.bias'), align: 'end', cell: ({ bias }) => percent(bias) },
          { key: 'floor', head: t('forecast.noise'), align: 'end', cell: ({ noiseFloor }) => percent(noiseFloor) },
          { key: 'origins', head: t('forecast.origins'), align: 'end', cell: ({ origins }) => origins },
          {
            key: 'intervals',
            head: t('forecast.intervalsCount'),
            align: 'end',
            cell: ({ intervals }) => format.number(intervals),
          },
        ]}
      />
    </Panel>
  );
}
