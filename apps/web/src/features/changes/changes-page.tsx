import { useDeferredValue } from 'react';
import { useTranslation } from 'react-i18next';
import { useZone } from '../../api/use-center.ts';
import { useActors, useChanges } from '../../api/use-changes.ts';
import { usePageSearch } from '../../app/use-page-search.ts';
import { useFormat } from '../../format/use-format.ts';
import { ArtefactGate } from '../../parts/artefact-gate.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { Panel } from '../../parts/panel.tsx';
import { SearchField } from '../../parts/search-field.tsx';
import { Select } from '../../parts/select.tsx';
import { Toolbar } from '../../parts/toolbar.tsx';
import { actionOf, codesSaidBy, cut, detailOf, subjectOf } from './describe-logged.ts';
import { useLogWords } from './use-log-words.ts';

const LIMIT = 500;

/** The append-only log, newest first: all of it, of one who wrote, or what says something. */
export function ChangesPage() {
  const { t } = useTranslation();
  const format = useFormat();
  const zone = useZone();
  const { search, change } = usePageSearch();
  const actors = useActors().data ?? [];
  const words = useLogWords();
  const find = useDeferredValue(search.find?.trim());
  const changes = useChanges(LIMIT, {
    ...(search.person === undefined ? {} : { actor: search.person }),
    ...(find ? { find: codesSaidBy(find, words) } : {}),
  });
  return (
    <>
      <PageHeader title={t('changes.title')} about={t('changes.about')} />
      <Toolbar>
        <Select
          label={t('changes.who')}
          value={search.person ?? ''}
          options={[
            { value: '', label: t('changes.everyone') },
            ...actors.map((actor) => ({ value: actor, label: actor })),
          ]}
          onChange={(person) => change({ person: person === '' ? undefined : person })}
        />
        <SearchField
          label={t('changes.what')}
          value={search.find ?? ''}
          onChange={(next) => change({ find: next === '' ? undefined : next })}
        />
      </Toolbar>
      <ArtefactGate query={changes}>
        {(rows) => (
          <Panel
            title={t('changes.table')}
            note={rows.length === LIMIT ? t('changes.more', { count: LIMIT }) : rows.length}
            flush
          >
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
                {
                  key: 'action',
                  head: t('changes.action'),
                  cell: (row) => <span title={row.action}>{actionOf(row, words)}</span>,
                },
                {
                  key: 'actionCode',
                  head: t('changes.actionCode'),
                  shown: false,
                  cell: ({ action }) => action,
                },
                {
                  key: 'subject',
                  head: t('changes.subject'),
                  cell: (row) => <span title={row.subject}>{cut(subjectOf(row, words), 40)}</span>,
                },
                {
                  key: 'subjectCode',
                  head: t('changes.subjectCode'),
                  shown: false,
                  cell: ({ subject }) => subject,
                },
                { key: 'reason', head: t('changes.reason'), wrap: true, cell: ({ reason }) => reason },
                {
                  key: 'detail',
                  head: t('changes.detail'),
                  cell: (row) => <span title={JSON.stringify(row.detail)}>{detailOf(row, words)}</span>,
                },
                {
                  key: 'rawDetail',
                  head: t('changes.rawDetail'),
                  shown: false,
                  cell: ({ detail }) => JSON.stringify(detail),
                },
              ]}
            />
          </Panel>
        )}
      </ArtefactGate>
    </>
  );
}
