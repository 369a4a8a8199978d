import { useTranslation } from 'react-i18next';
import { useArtefact } from '../../api/use-artefact.ts';
import { useCatalogue } from '../../api/use-catalogue.ts';
import { ArtefactGate } from '../../parts/artefact-gate.tsx';
import { MadeNote } from '../../parts/made-note.tsx';
import { Notice } from '../../parts/notice.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { Panels } from '../../parts/panel.tsx';
import { useLanguage } from '../../words/languages.ts';
import { ClauseTree } from './clause-tree.tsx';
import { DimensionTable } from './dimension-table.tsx';
import { ModuleTable } from './module-table.tsx';
import { ScoreFigures } from './score-figures.tsx';

/** The score with its ranges, and every clause with its evidence. */
export function AssessmentPage() {
  const { t } = useTranslation();
  const { say } = useLanguage();
  const score = useArtefact('scores');
  const evidence = useArtefact('evidence');
  const catalogue = useCatalogue();
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
                <ScoreFigures score={payload} />
                <Panels columns={2}>
                  <ModuleTable score={payload} catalogue={clauses} />
                  <DimensionTable score={payload} />
                </Panels>
                <ArtefactGate query={evidence}>
                  {(found) => <ClauseTree catalogue={clauses} score={payload} evidence={found.payload} />}
                </ArtefactGate>
              </>
            )}
          </ArtefactGate>
        )}
      </ArtefactGate>
    </>
  );
}
