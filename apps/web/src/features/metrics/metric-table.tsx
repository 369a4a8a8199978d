import type { MetricValue } from '@seatwise/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WireMetricDefinition } from '../../api/use-metric-definitions.ts';
import { metricText } from '../../format/metric-text.ts';
import { useFormat } from '../../format/use-format.ts';
import { Badge } from '../../parts/badge.tsx';
import { Button } from '../../parts/button.tsx';
import { type Column, DataTable } from '../../parts/data-table.tsx';
import { Panel } from '../../parts/panel.tsx';
import { useLanguage } from '../../words/languages.ts';
import { Definition } from './definition.tsx';
import styles from './metric-cell.module.css';

/** Values of one scope, in the order of the registry. */
export function MetricTable({
  values,
  definitions,
}: {
  values: readonly MetricValue[];
  definitions: readonly WireMetricDefinition[];
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const { say } = useLanguage();
  const [open, setOpen] = useState<string | null>(null);
  const byId = new Map(definitions.map((definition) => [definition.id, definition]));
  const nameOf = (id: string) => {
    const definition = byId.get(id);
    return definition ? say(definition.name) : id;
  };
  /** The file that brings what a metric lacks; the names of what is lacking where none is told. */
  const fileOf = (row: MetricValue) => {
    const file = byId.get(row.metric)?.file;
    return file ? say(file) : t('metrics.lacks', { missing: row.missing.join(', ') });
  };
  const missing: Column<MetricValue> = {
    key: 'missing',
    head: t('metrics.missing'),
    wrap: true,
    value: (row) => row.missing.join(' '),
    cell: (row) => row.missing.length > 0 && <span title={row.missing.join(', ')}>{fileOf(row)}</span>,
  };
  return (
    <Panel title={t('metrics.title')} note={values.length} flush>
      <DataTable
        saveAs="metrics"
        label={t('metrics.title')}
        rows={values}
        height={900}
        rowKey={({ metric }) => metric}
        detail={(row) => {
          const definition = byId.get(row.metric);
          return open === row.metric && definition && <Definition definition={definition} value={row} />;
        }}
        columns={[
          {
            key: 'metric',
            head: t('metrics.metric'),
            rowHead: true,
            wrap: true,
            cell: ({ metric }) => (
              <span className={styles.metric}>
                <Button
                  look="quiet"
                  aria-expanded={open === metric}
                  title={t('metrics.definitionOf', { name: nameOf(metric) })}
                  onClick={() => setOpen(open === metric ? null : metric)}
                >
                  {nameOf(metric)}
                </Button>
              </span>
            ),
          },
          {
            key: 'value',
            head: t('metrics.value'),
            align: 'end',
            cell: (row) =>
              row.value === null ? (
                <Badge tone="quiet" glyph="○">
                  {t('metrics.notEvaluated')}
                </Badge>
              ) : (
                <strong>{metricText(format, t, row)}</strong>
              ),
          },
          {
            key: 'direction',
            head: t('metrics.direction'),
            cell: ({ direction }) => t(`metrics.directions.${direction}`),
          },
          { key: 'n', head: t('metrics.n'), align: 'end', cell: ({ n }) => format.number(n) },
          { key: 'id', head: t('parts.code'), cell: ({ metric }) => <code>{metric}</code> },
          { key: 'version', head: t('metrics.version'), cell: ({ version }) => version },
          ...(values.some((row) => row.missing.length > 0) ? [missing] : []),
        ]}
      />
    </Panel>
  );
}
