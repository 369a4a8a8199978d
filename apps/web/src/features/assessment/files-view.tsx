import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Catalogue } from '../../api/use-catalogue.ts';
import {
  CHECKLIST_STATES,
  type Checklist,
  useEvidenceChecklist,
  useEvidenceFiles,
  useSaveTasks,
} from '../../api/use-evidence-files.ts';
import { usePageSearch } from '../../app/use-page-search.ts';
import { useFormat } from '../../format/use-format.ts';
import { ArtefactGate } from '../../parts/artefact-gate.tsx';
import { ErrorBox } from '../../parts/error-box.tsx';
import { KeyFigures } from '../../parts/key-figures.tsx';
import { Panel } from '../../parts/panel.tsx';
import { ProgressBar } from '../../parts/progress-bar.tsx';
import { useLanguage } from '../../words/languages.ts';
import { filterChecklist } from './checklist-filter.ts';
import { ChecklistFilters } from './checklist-filters.tsx';
import { ChecklistTable } from './checklist-table.tsx';
import { BulkTask } from './checklist-task.tsx';
import styles from './files-view.module.css';

/** The list of materials (资料清单): how far it is, what is owed by whom, and all of it as files. */
export function FilesView({ catalogue }: { catalogue: Catalogue }) {
  return (
    <ArtefactGate query={useEvidenceChecklist()}>{(list) => <Listed list={list} catalogue={catalogue} />}</ArtefactGate>
  );
}

function Listed({ list, catalogue }: { list: Checklist; catalogue: Catalogue }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { language } = useLanguage();
  const { search } = usePageSearch();
  const files = useEvidenceFiles();
  const save = useSaveTasks();
  const { find, state, scope, owner, due } = search;
  const rows = useMemo(
    () => filterChecklist(list.rows, { find, state, module: scope, owner, due }),
    [list.rows, find, state, scope, owner, due],
  );
  const owners = useMemo(
    () => [...new Set(list.rows.flatMap((row) => row.owner ?? []))].toSorted((a, b) => a.localeCompare(b, language)),
    [list.rows, language],
  );
  const { counts, done, overdue } = list;
  const all = list.rows.length;
  return (
    <>
      <KeyFigures
        figures={[
          {
            name: t('evidence.progress'),
            value: t('evidence.progressOf', { done: format.number(done), all: format.number(all) }),
            note: (
              <>
                <ProgressBar label={t('evidence.progress')} done={done} total={all} />
                {t('evidence.progressNote', { share: format.share(all > 0 ? done / all : null) })}
              </>
            ),
          },
          ...CHECKLIST_STATES.map((one) => ({
            name: t(`evidence.states.${one}`),
            value: format.number(counts[one]),
          })),
          { name: t('evidence.overdue'), value: format.number(overdue), note: t('evidence.overdueNote') },
        ]}
      />
      <ChecklistFilters modules={catalogue.modules} owners={owners} />
      <Panel
        title={t('evidence.list')}
        note={`${t('evidence.listNote', { today: list.today })} · ${t('evidence.shown', {
          shown: format.number(rows.length),
          all: format.number(all),
        })}`}
        tools={
          <span className={styles.exports}>
            {(['csv', 'xlsx'] as const).map((kind) => (
              <a key={kind} href={`/api/evidence-checklist/${kind}?lang=${language}`} download>
                <span data-hidden-visually>{t('evidence.exports')} </span>
                {kind.toUpperCase()}
              </a>
            ))}
            <a href={`/api/evidence-archive?lang=${language}`} download>
              {t('evidence.archive')}
            </a>
          </span>
        }
        flush
      >
        {files.error && <ErrorBox error={files.error} onRetry={() => void files.refetch()} />}
        {save.error && <ErrorBox error={save.error} />}
        <BulkTask rows={rows} owners={owners} busy={save.isPending} onSave={(tasks) => save.mutate(tasks)} />
        <ChecklistTable rows={rows} files={files.data ?? []} onSave={(tasks) => save.mutate(tasks)} />
      </Panel>
    </>
  );
}
