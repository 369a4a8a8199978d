import { useTranslation } from 'react-i18next';
import { useDraftEditor } from '../../api/use-draft-editor.ts';
import { type ScheduleDraft, useScheduleDraft } from '../../api/use-schedule-draft.ts';
import { usePageSearch } from '../../app/use-page-search.ts';
import { ArtefactGate } from '../../parts/artefact-gate.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { DraftPage } from './draft-page.tsx';
import { MatrixDesk } from './matrix/matrix-desk.tsx';
import { type ScheduleView, scheduleView, ViewSwitch } from './view-switch.tsx';

/** The schedule: a draft to edit, with its cover, what the solver proved, and which rules are broken. */
export function SchedulePage() {
  const { t } = useTranslation();
  const query = useScheduleDraft();
  const view = scheduleView(usePageSearch().search.view);
  return (
    <>
      <PageHeader title={t('schedule.title')} about={t('schedule.about')} actions={<ViewSwitch />} />
      <ArtefactGate query={query}>{(draft) => <EditedDraft draft={draft} view={view} />}</ArtefactGate>
    </>
  );
}

/** One editor for every view: what is not saved yet, or was refused, is still there in the next one. */
function EditedDraft({ draft, view }: { draft: ScheduleDraft; view: ScheduleView }) {
  const editor = useDraftEditor(draft);
  return view === 'day' ? (
    <DraftPage draft={draft} editor={editor} />
  ) : (
    <MatrixDesk draft={draft} editor={editor} view={view} />
  );
}
