import type { MetricValue } from '@seatwise/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMetricDefinitions } from '../../api/use-metric-definitions.ts';
import type { WireReport } from '../../api/use-report.ts';
import { DataTable } from '../../parts/data-table.tsx';
import { Panel } from '../../parts/panel.tsx';
import { useMetricColumns } from '../../parts/use-metric-columns.tsx';
import { useLanguage } from '../../words/languages.ts';

/** Every registered metric of the period over all queues, with version and hash of its definition. */
export function MetricRows({ report }: { report: WireReport }) {
  const { t } = useTranslation();
  const numbers = useMetricColumns<MetricValue>(() => 0);
  const { say } = useLanguage();
  const names = new Map(useMetricDefinitions().data?.map(({ id, name }) => [id, name]));
  const nameOf = (id: string) => {
    const name = names.get(id);
    return name ? say(name) : id;
  };
  const rows = report.metrics.filter(({ scope, value }) => scope === '*' && value !== null) as readonly MetricValue[];
  return (
    <Panel title={t('metrics.title')} note={t('reports.metricsNote')} flush>
      <DataTable
        label={t('metrics.title')}
        saveAs={`report-metrics-${report.from}`}
        height={480}
        rows={rows}
        rowKey={({ metric }) => metric}
        columns={[
          {
            key: 'metric',
            head: t('metrics.metric'),
            rowHead: true,
            value: ({ metric }) => nameOf(metric),
            cell: ({ metric }) => (
              <Link to="/metrics" search={{ view: 'registry', metric }}>
                {nameOf(metric)}
              </Link>
            ),
          },
          ...numbers,
          { key: 'version', head: t('metrics.version'), cell: ({ version }) => version },
          {
            key: 'hash',
            head: t('registry.hash'),
            value: ({ definitionHash }) => definitionHash,
            cell: ({ definitionHash }) => <code title={definitionHash}>{definitionHash.slice(0, 8)}</code>,
          },
        ]}
      />
    </Panel>
  );
}
