import { useScheduleDraft } from '../../../api/use-schedule-draft.ts';
import { ArtefactGate } from '../../../parts/artefact-gate.tsx';
import { MatrixDesk } from './matrix-desk.tsx';

/** The draft as people by dates: a week or a month of it. */
export function MatrixView({ view }: { view: 'week' | 'month' }) {
  const query = useScheduleDraft();
  return <ArtefactGate query={query}>{(draft) => <MatrixDesk draft={draft} view={view} />}</ArtefactGate>;
}
