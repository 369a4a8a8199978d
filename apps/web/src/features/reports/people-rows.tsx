import { useTranslation } from 'react-i18next';
import { useCenter } from '../../api/use-center.ts';
import { useAgentName } from '../../api/use-records.ts';
import type { WireReport } from '../../api/use-report.ts';
import { usePageSearch } from '../../app/use-page-search.ts';
import { useFormat } from '../../format/use-format.ts';
import { DataTable } from '../../parts/data-table.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Select } from '../../parts/select.tsx';

const KINDS = ['center', 'site', 'team', 'agent'] as const;

/** Adherence and conformance of sites, teams and people. */
export function PeopleRows({ report }: { report: WireReport }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { data: center } = useCenter();
  const { search, change } = usePageSearch();
  const chosen = KINDS.find((kind) => kind === search.scope) ?? 'team';
  const agentName = useAgentName(report.to, chosen === 'agent');
  const names = new Map([...(center?.sites ?? []), ...(center?.teams ?? [])].map(({ id, name }) => [id, name]));
  const name = ({ id }: { readonly id: string }) =>
    id === '*' ? t('reports.everybody') : chosen === 'agent' ? agentName(id) : names.get(id) || id;
  return (
    <Panel
      title={t('reports.peopleTable')}
      tools={
        <Select
          label={t('reports.by')}
          value={chosen}
          options={KINDS.map((value) => ({ value, label: t(`reports.peopleKinds.${value}`) }))}
          onChange={(scope) => change({ scope })}
        />
      }
      flush
    >
      <DataTable
        label={t('reports.peopleTable')}
        saveAs={`report-people-${report.from}`}
        height={420}
        rows={report.people.filter(({ kind }) => kind === chosen)}
        rowKey={({ id }) => id}
        empty={t('actuals.noAdherence')}
        columns={[
          { key: 'name', head: t('reports.who'), rowHead: true, value: name, cell: name },
          {
            key: 'id',
            head: t('people.fields.number'),
            ...(chosen === 'agent' ? {} : { shown: false }),
            cell: ({ id }) => id,
          },
          {
            key: 'people',
            head: t('reports.count'),
            align: 'end',
            value: ({ people }) => people,
            cell: ({ people }) => format.number(people),
          },
          {
            key: 'scheduled',
            head: t('actuals.scheduledTime'),
            align: 'end',
            value: ({ scheduledHours }) => scheduledHours,
            cell: ({ scheduledHours }) => format.number(scheduledHours, 1),
          },
          {
            key: 'adherence',
            head: t('actuals.adherenceShare'),
            align: 'end',
            value: ({ adherence }) => adherence,
            cell: ({ adherence }) => format.share(adherence),
          },
          {
            key: 'conformance',
            head: t('actuals.conformance'),
            align: 'end',
            value: ({ conformance }) => conformance,
            cell: ({ conformance }) => format.share(conformance),
          },
        ]}
      />
    </Panel>
  );
}
