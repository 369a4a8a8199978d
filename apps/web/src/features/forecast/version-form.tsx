import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAddVersion } from '../../api/use-forecast-versions.ts';
import { useFormat } from '../../format/use-format.ts';
import { Button } from '../../parts/button.tsx';
import { ErrorBox } from '../../parts/error-box.tsx';
import { IssueRows } from '../../parts/issue-rows.tsx';
import { LabelledInput } from '../../parts/labelled-input.tsx';
import { Notice } from '../../parts/notice.tsx';
import styles from './versions-panel.module.css';

/** Adds a file under a name with the deviation that was agreed; the answer stays until the form is closed. */
export function VersionForm({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const add = useAddVersion();
  const [file, setFile] = useState<File | null>(null);
  const [name, setName] = useState('');
  const [band, setBand] = useState('10%');
  const [reason, setReason] = useState('');
  return (
    <form
      className={styles.form}
      aria-label={t('versions.add')}
      onSubmit={(event) => {
        event.preventDefault();
        if (file) add.mutate({ file, name: name.trim(), band: band.normalize('NFKC').trim(), reason: reason.trim() });
      }}
    >
      <div className={styles.fields}>
        <LabelledInput
          label={t('versions.addFile')}
          type="file"
          required
          accept=".csv,.xlsx,text/csv"
          onChange={(event) => setFile(event.target.files?.[0] ?? null)}
        />
        <LabelledInput
          label={t('versions.addName')}
          hint={t('versions.addNameHint')}
          required
          maxLength={80}
          autoComplete="off"
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
        <LabelledInput
          label={t('versions.addBand')}
          hint={t('versions.addBandHint')}
          required
          maxLength={40}
          autoComplete="off"
          value={band}
          onChange={(event) => setBand(event.target.value)}
        />
        <LabelledInput
          label={t('versions.addReason')}
          wide
          required
          maxLength={2000}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </div>
      <div className={styles.buttons}>
        <Button look="primary" type="submit" disabled={add.isPending}>
          {add.isPending ? t('versions.adding') : t('versions.submit')}
        </Button>
        <Button onClick={onClose}>{t('publishing.cancel')}</Button>
      </div>
      <div aria-live="polite">
        {add.error && <ErrorBox error={add.error} />}
        {add.data && (
          <>
            <Notice
              tone="good"
              title={t('versions.added', {
                name: add.data.version.name,
                rows: format.number(add.data.version.rows),
                from: add.data.version.first,
                to: add.data.version.last,
              })}
            />
            {add.data.issues.length > 0 && <IssueRows issues={add.data.issues} />}
          </>
        )}
      </div>
    </form>
  );
}
