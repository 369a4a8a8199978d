import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { takeRoster, useRosterPreview } from '../../../api/use-generated.ts';
import { SCHEDULE_DRAFT_KEY, type ScheduleDraft } from '../../../api/use-schedule-draft.ts';
import { useFormat } from '../../../format/use-format.ts';
import { Button } from '../../../parts/button.tsx';
import { ErrorBox } from '../../../parts/error-box.tsx';
import { Loading } from '../../../parts/loading.tsx';
import { Notice } from '../../../parts/notice.tsx';
import { Panel } from '../../../parts/panel.tsx';
import { ChangedDays } from '../generate/changed-days.tsx';
import generate from '../generate/generate.module.css';

/** The button that asks for a workbook. */
export function RosterFileButton({ onFile }: { onFile: (file: File) => void }) {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button onClick={() => input.current?.click()}>{t('matrix.file.upload')}</Button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={t('matrix.file.upload')}
        accept=".xlsx"
        onChange={({ target }) => {
          const file = target.files?.[0];
          target.value = '';
          if (file) onFile(file);
        }}
      />
    </>
  );
}

/** What the file would change in the draft as it is now, and the choice to take it or drop it. */
export function RosterFilePanel({
  file,
  draft,
  onDone,
}: {
  file: File;
  draft: ScheduleDraft;
  onDone: (taken: string | null) => void;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const client = useQueryClient();
  const { data: preview, error: unread } = useRosterPreview(file, draft.version);
  const [refused, setRefused] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const error = unread ?? refused;
  const count = preview ? preview.additions + preview.changes + preview.deletions : 0;
  const take = async () => {
    setBusy(true);
    setRefused(null);
    try {
      const next = await takeRoster(file, draft.version, t('matrix.file.reason', { file: file.name }));
      client.setQueryData(SCHEDULE_DRAFT_KEY, next);
      onDone(file.name);
    } catch (thrown) {
      setRefused(thrown);
      setBusy(false);
    }
  };
  return (
    <Panel title={t('matrix.file.title')} note={file.name}>
      <p className={generate.about}>{t('matrix.file.about')}</p>
      {preview && (
        <p>
          {count === 0
            ? t('matrix.file.none')
            : t('matrix.generate.counts', {
                additions: format.number(preview.additions),
                changes: format.number(preview.changes),
                deletions: format.number(preview.deletions),
              })}
        </p>
      )}
      {preview && preview.locked > 0 && (
        <Notice tone="warn" role="note">
          <p>{t('matrix.file.locked', { count: format.number(preview.locked) })}</p>
        </Notice>
      )}
      {!preview && !error && <Loading />}
      {error !== null && <ErrorBox error={error} />}
      <div className={generate.acts}>
        {preview && (
          <Button look="primary" disabled={busy || count === 0} onClick={() => void take()}>
            {t('matrix.file.take')}
          </Button>
        )}
        <Button disabled={busy} onClick={() => onDone(null)}>
          {t('matrix.file.drop')}
        </Button>
      </div>
      {preview && count > 0 && <ChangedDays changes={preview} draft={draft} />}
    </Panel>
  );
}
