import { useTranslation } from 'react-i18next';
import { useScheduleDraft } from '../../api/use-schedule-draft.ts';
import { ArtefactGate } from '../../parts/artefact-gate.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { DraftPage } from './draft-page.tsx';

/** The schedule: a draft to edit, with its cover, what the solver proved, and which rules are broken. */
export function SchedulePage() {
  const { t } = useTranslation();
  const query = useScheduleDraft();
  return (
    <>
      <PageHeader title={t('schedule.title')} about={t('schedule.about')} />
      <ArtefactGate query={query}>{(draft) => <DraftPage draft={draft} />}</ArtefactGate>
    </>
  );
}
