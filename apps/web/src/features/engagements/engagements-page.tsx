import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCatalogue } from '../../api/use-catalogue.ts';
import { useEngagements, useOpenEngagement, usePeople } from '../../api/use-engagements.ts';
import { usePageSearch } from '../../app/use-page-search.ts';
import { ArtefactGate } from '../../parts/artefact-gate.tsx';
import { Button } from '../../parts/button.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { ErrorBox } from '../../parts/error-box.tsx';
import { Notice } from '../../parts/notice.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { Panel, Panels } from '../../parts/panel.tsx';
import { Select } from '../../parts/select.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { Toolbar } from '../../parts/toolbar.tsx';
import { EngagementView } from './engagement-view.tsx';
import styles from './engagements.module.css';
import { PeoplePanel } from './people-panel.tsx';

/** Assessments by people: who takes part, which are open, and the one at hand. */
export function EngagementsPage() {
  const { t } = useTranslation();
  const people = usePeople();
  const list = useEngagements();
  const catalogue = useCatalogue();
  const { search, change } = usePageSearch();
  return (
    <>
      <PageHeader title={t('engagements.title')} about={t('engagements.about')} />
      <ArtefactGate query={people}>
        {(stored) => (
          <ArtefactGate query={list}>
            {(engagements) => (
              <>
                <Notice tone="info">{t('engagements.trust')}</Notice>
                <Toolbar>
                  <Select
                    label={t('engagements.as')}
                    value={search.person ?? ''}
                    options={[
                      { value: '', label: t('engagements.choosePerson') },
                      ...stored.people.map(({ id, name }) => ({ value: id, label: name })),
                    ]}
                    onChange={(person) => change({ person: person === '' ? undefined : person })}
                  />
                </Toolbar>
                {search.engagement !== undefined && search.person !== undefined && catalogue.data && (
                  <EngagementView
                    key={`${search.engagement} ${search.person}`}
                    id={search.engagement}
                    person={search.person}
                    people={stored.people}
                    catalogue={catalogue.data}
                  />
                )}
                <Panels columns={2}>
                  <EngagementList engagements={engagements} person={search.person} />
                  <PeoplePanel stored={stored} />
                </Panels>
              </>
            )}
          </ArtefactGate>
        )}
      </ArtefactGate>
    </>
  );
}

function EngagementList({
  engagements,
  person,
}: {
  engagements: NonNullable<ReturnType<typeof useEngagements>['data']>;
  person: string | undefined;
}) {
  const { t } = useTranslation();
  const { change } = usePageSearch();
  const open = useOpenEngagement();
  const [id, setId] = useState('');
  const [retestOf, setRetestOf] = useState('');
  const failed = engagements.filter(({ result }) => result?.passed === false);
  return (
    <Panel title={t('engagements.list')} note={t('engagements.openNote')}>
      <div className={styles.stack}>
        <div className={styles.form}>
          <TextField label={t('engagements.id')} value={id} onChange={setId} />
          {failed.length > 0 && (
            <Select
              label={t('engagements.retestOf')}
              value={retestOf}
              options={[
                { value: '', label: t('engagements.noRetest') },
                ...failed.map((one) => ({ value: one.id, label: one.id })),
              ]}
              onChange={setRetestOf}
            />
          )}
          <Button
            look="primary"
            disabled={person === undefined || !/^[A-Za-z0-9._-]{1,60}$/.test(id) || open.isPending}
            onClick={() =>
              person !== undefined &&
              open.mutate(
                { id, by: person, retestOf: retestOf === '' ? null : retestOf },
                { onSuccess: () => change({ engagement: id }) },
              )
            }
          >
            {t('engagements.open')}
          </Button>
        </div>
        {open.error && <ErrorBox error={open.error} />}
        <DataTable
          label={t('engagements.list')}
          rows={engagements}
          rowKey={(one) => one.id}
          height={260}
          empty={t('engagements.none')}
          columns={[
            {
              key: 'id',
              head: t('engagements.id'),
              rowHead: true,
              cell: (one) => (
                <Button look="quiet" onClick={() => change({ engagement: one.id })}>
                  {one.id}
                </Button>
              ),
            },
            {
              key: 'window',
              head: t('engagements.window'),
              cell: ({ window }) => `${window.from} – ${window.until}`,
            },
            { key: 'stage', head: t('engagements.stage'), cell: ({ stage }) => t(`engagements.stages.${stage}`) },
            {
              key: 'result',
              head: t('engagements.result'),
              cell: ({ result }) => (result ? t(result.passed ? 'engagements.passed' : 'engagements.failed') : '–'),
            },
          ]}
        />
      </div>
    </Panel>
  );
}
