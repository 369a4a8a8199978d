import { useTranslation } from 'react-i18next';
import { useCenter } from '../../api/use-center.ts';
import { useChanges } from '../../api/use-changes.ts';
import { useFormat } from '../../format/use-format.ts';
import { ArtefactGate } from '../../parts/artefact-gate.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { Panel } from '../../parts/panel.tsx';

/** The append-only log, newest first. */
export function ChangesPage() {
  const { t } = useTranslation();
  const format = useFormat();
  const zone = useCenter().data?.zone ?? 'UTC';
  const changes = useChanges(500);
  return (
    <>
      <PageHeader title={t('changes.title')} about={t('changes.about')} />
      <ArtefactGate query={changes}>
        {(rows) => (
          <Panel title={t('changes.table')} note={rows.length} flush>
            <DataTable
              saveAs="changes"
              label={t('changes.table')}
              rows={rows}
              height={720}
              rowKey={({ sequence }) => sequence}
              empty={t('changes.none')}
              columns={[
                { key: 'sequence', head: t('changes.sequence'), align: 'end', cell: ({ sequence }) => sequence },
                { key: 'at', head: t('changes.at'), cell: ({ at }) => format.moment(at, zone) },
                { key: 'actor', head: t('changes.actor'), cell: ({ actor }) => actor },
                { key: 'action', head: t('changes.action'), cell: ({ action }) => <code>{action}</code> },
                {
                  key: 'subject',
                  head: t('changes.subject'),
                  cell: ({ subject }) => <code title={subject}>{subject.slice(0, 40)}</code>,
                },
                { key: 'reason', head: t('changes.reason'), wrap: true, cell: ({ reason }) => reason },
                { key: 'detail', head: t('changes.detail'), cell: ({ detail }) => <code>{shortJson(detail)}</code> },
              ]}
            />
          </Panel>
        )}
      </ArtefactGate>
    </>
  );
}

const shortJson = (detail: unknown): string => {
  const text = JSON.stringify(detail);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
};
