import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type RecordKind, useRecordHistory } from '../../api/use-records.ts';
import type { FieldSpec } from '../../form/field-spec.ts';
import { ArtefactGate } from '../../parts/artefact-gate.tsx';
import { SidePanel } from '../../parts/beside.tsx';
import { Notice } from '../../parts/notice.tsx';
import { RecordEditor } from './record-editor.tsx';
import { RecordHistory } from './record-history.tsx';

interface PanelProps {
  readonly kind: RecordKind;
  readonly title: string;
  readonly specs: readonly FieldSpec[];
  readonly day: string;
  readonly today: string;
  readonly onClose: () => void;
}

/** A record at the side: its fields, from when on they hold, and its history. */
export function RecordPanel({ id, note, ...props }: PanelProps & { id: string; note?: string | undefined }) {
  const { t } = useTranslation();
  const history = useRecordHistory(props.kind, id);
  const [saved, setSaved] = useState(0);
  return (
    <SidePanel title={props.title} note={id} onClose={props.onClose}>
      <ArtefactGate query={history}>
        {(versions) => (
          <>
            {note && <p>{note}</p>}
            {saved > 0 && (
              <Notice tone="good" role="status">
                {t('people.saved')}
              </Notice>
            )}
            <RecordEditor key={saved} {...props} id={id} versions={versions} onSaved={() => setSaved(saved + 1)} />
            <RecordHistory specs={props.specs} versions={versions} />
          </>
        )}
      </ArtefactGate>
    </SidePanel>
  );
}

/** A record that is not there yet. */
export function NewRecordPanel({
  blank,
  onAdded,
  ...props
}: PanelProps & { blank: Readonly<Record<string, unknown>>; onAdded: (id: string) => void }) {
  return (
    <SidePanel title={props.title} onClose={props.onClose}>
      <RecordEditor {...props} id={null} blank={blank} versions={[]} onSaved={onAdded} />
    </SidePanel>
  );
}
