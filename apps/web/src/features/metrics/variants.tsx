import { useTranslation } from 'react-i18next';
import { type MetricVariant, useMetricVariants } from '../../api/use-metric-registry.ts';
import { usePageSearch } from '../../app/use-page-search.ts';
import { metricText } from '../../format/metric-text.ts';
import { useFormat } from '../../format/use-format.ts';
import { ArtefactGate } from '../../parts/artefact-gate.tsx';
import { Button } from '../../parts/button.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { useMetricColumns } from '../../parts/use-metric-columns.tsx';
import { WrappingCode } from '../../parts/wrapping-code.tsx';
import styles from './variants.module.css';

/** Every way to count one thing, side by side on the same rows, with what each counts otherwise. */
export function Variants({ family, scope, opened }: { family: string; scope: string; opened: string }) {
  const { t } = useTranslation();
  const query = useMetricVariants(family, scope);
  return (
    <div>
      <h3>{t('registry.variants')}</h3>
      <ArtefactGate query={query}>{(rows) => <Table rows={rows} opened={opened} />}</ArtefactGate>
    </div>
  );
}

function Table({ rows, opened }: { rows: readonly MetricVariant[]; opened: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { change } = usePageSearch();
  const numbers = useMetricColumns<MetricVariant>((value) => (Number.isInteger(value) ? 0 : 2));
  const why = ({ comparison }: MetricVariant) =>
    comparison?.terms
      .map(({ part, name, first, second }) =>
        t('registry.term', { part: t(`registry.parts.${part}`), name, times: format.number(first - second) }),
      )
      .join(t('registry.between')) ?? '';
  return (
    <DataTable
      label={t('registry.variants')}
      saveAs="metric-variants"
      height={320}
      rows={rows}
      rowKey={({ metric }) => metric}
      empty={t('registry.noValues')}
      detail={(row) => why(row) !== '' && t('registry.counts', { terms: why(row) })}
      columns={[
        {
          key: 'metric',
          head: t('metrics.metric'),
          rowHead: true,
          value: ({ metric }) => metric,
          cell: ({ metric }) => (
            <Button look="quiet" aria-pressed={metric === opened} onClick={() => change({ metric })}>
              <WrappingCode text={metric} className={styles.variant} />
            </Button>
          ),
        },
        ...numbers,
        {
          key: 'difference',
          head: t('requirement.difference'),
          align: 'end',
          value: ({ comparison }) => comparison?.difference ?? null,
          cell: ({ comparison, unit }) =>
            comparison ? metricText(format, t, { value: comparison.difference, unit }) : '–',
        },
      ]}
    />
  );
}
