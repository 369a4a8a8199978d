import type { AgentAdherence } from '@seatwise/core';
import { useTranslation } from 'react-i18next';
import { useAgentName } from '../../api/use-records.ts';
import { useFormat } from '../../format/use-format.ts';
import { DataTable } from '../../parts/data-table.tsx';
import { Panel } from '../../parts/panel.tsx';
import { ShareBar } from '../../parts/share-bar.tsx';

/** Agents of one day, the least adherent first. */
export function AdherenceTable({ day, rows }: { day: string; rows: readonly AgentAdherence[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const nameOf = useAgentName(day);
  const share = (part: number, whole: number) => (whole > 0 ? part / whole : null);
  const hours = (
    key: 'scheduledSeconds' | 'adherentSeconds' | 'scheduledWorkSeconds' | 'workedSeconds',
    head: string,
  ) => ({
    key,
    head,
    align: 'end' as const,
    cell: (row: AgentAdherence) => format.number(row[key] / 3600, 2),
  });
  return (
    <Panel title={t('actuals.adherence')} note={day} flush>
      <DataTable
        saveAs="adherence"
        label={t('actuals.adherence')}
        rows={rows.toSorted(
          (a, b) =>
            (share(a.adherentSeconds, a.scheduledSeconds) ?? 2) - (share(b.adherentSeconds, b.scheduledSeconds) ?? 2),
        )}
        height={460}
        rowKey={({ agent }) => agent}
        empty={t('actuals.noAdherence')}
        columns={[
          { key: 'name', head: t('actuals.agent'), rowHead: true, cell: ({ agent }) => nameOf(agent) },
          { key: 'agent', head: t('people.fields.number'), cell: ({ agent }) => agent },
          {
            key: 'adherence',
            head: t('actuals.adherence'),
            align: 'end',
            cell: (row) => {
              const value = share(row.adherentSeconds, row.scheduledSeconds);
              return <ShareBar share={value} text={format.share(value)} />;
            },
          },
          {
            key: 'conformance',
            head: t('actuals.conformance'),
            align: 'end',
            cell: (row) => {
              const value = share(row.workedSeconds, row.scheduledWorkSeconds);
              return format.number(value === null ? null : value * 100, 1);
            },
          },
          hours('scheduledSeconds', t('actuals.scheduledTime')),
          hours('adherentSeconds', t('actuals.adherent')),
          hours('scheduledWorkSeconds', t('actuals.plannedWork')),
          hours('workedSeconds', t('actuals.worked')),
        ]}
      />
    </Panel>
  );
}
