import { useTranslation } from 'react-i18next';
import { useArtefact } from '../../api/use-artefact.ts';
import { useCatalogue } from '../../api/use-catalogue.ts';
import { usePageSearch } from '../../app/use-page-search.ts';
import { ArtefactGate } from '../../parts/artefact-gate.tsx';
import { MadeNote } from '../../parts/made-note.tsx';
import { Notice } from '../../parts/notice.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { Segmented } from '../../parts/segmented.tsx';
import { Toolbar } from '../../parts/toolbar.tsx';
import { useLanguage } from '../../words/languages.ts';
import { FilesView } from './files-view.tsx';
import { ScoreFigures } from './score-figures.tsx';
import { ScoreView } from './score-view.tsx';
import { Workspace } from './workspace.tsx';

/** Views ask for different things by the same names: none of it goes along from one to another. */
const NO_FILTER = { find: undefined, state: undefined, owner: undefined, scope: undefined, due: undefined };

/** The score with its ranges, and every clause with its evidence. */
export function AssessmentPage() {
  const { t } = useTranslation();
  const { say } = useLanguage();
  const score = useArtefact('scores');
  const evidence = useArtefact('evidence');
  const catalogue = useCatalogue();
  const { search, change } = usePageSearch();
  return (
    <>
      <PageHeader title={t('assessment.title')} about={t('assessment.about')} note={<MadeNote of={score.data} />} />
      <ArtefactGate query={score}>
        {({ payload }) => (
          <ArtefactGate query={catalogue}>
            {(clauses) => (
              <>
                <Notice tone="warn" title={say(clauses.disclaimer)}>
                  {payload.result === null && clauses.structure && (
                    <p>{t('assessment.noResultWhy', { held: payload.total, whole: clauses.structure.clauses })}</p>
                  )}
                </Notice>
                <ScoreFigures score={payload} catalogue={clauses} />
                <Toolbar>
                  <Segmented
                    label={t('registry.view')}
                    value={search.view === 'score' || search.view === 'files' ? search.view : 'clauses'}
                    options={[
                      { value: 'clauses', label: t('workspace.title') },
                      { value: 'score', label: t('score.title') },
                      { value: 'files', label: t('evidence.view') },
                    ]}
                    onChange={(view) => change({ ...NO_FILTER, view: view === 'clauses' ? undefined : view })}
                  />
                </Toolbar>
                {search.view === 'score' ? (
                  <ScoreView score={payload} catalogue={clauses} />
                ) : search.view === 'files' ? (
                  <FilesView catalogue={clauses} />
                ) : (
                  <ArtefactGate query={evidence}>
                    {(found) => (
                      <Workspace catalogue={clauses} score={payload} evidence={found.payload} evidenceId={found.id} />
                    )}
                  </ArtefactGate>
                )}
              </>
            )}
          </ArtefactGate>
        )}
      </ArtefactGate>
    </>
  );
}
