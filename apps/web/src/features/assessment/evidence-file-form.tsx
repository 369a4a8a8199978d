import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type EvidenceFile,
  useChangeEvidence,
  useRemoveEvidence,
  useReplaceEvidence,
} from '../../api/use-evidence-files.ts';
import { Button } from '../../parts/button.tsx';
import { ErrorBox } from '../../parts/error-box.tsx';
import styles from './evidence.module.css';
import { ACCEPTED } from './file-drop.tsx';

/** What is said of a file, and what may be done with it: another content, away from this clause, off the list with a reason. */
export function EvidenceFileForm({ file, clause }: { file: EvidenceFile; clause: string }) {
  const { t } = useTranslation();
  const [notes, setNotes] = useState({
    owner: file.owner,
    note: file.note,
    validFrom: file.validFrom ?? '',
    validTo: file.validTo ?? '',
  });
  const [reason, setReason] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const [change, replace, remove] = [useChangeEvidence(), useReplaceEvidence(), useRemoveEvidence()];
  const busy = change.isPending || replace.isPending || remove.isPending;
  const error = change.error ?? replace.error ?? remove.error;
  const name = file.contents.at(-1)?.fileName ?? '';
  const save = (event: FormEvent) => {
    event.preventDefault();
    const { validFrom, validTo, ...rest } = notes;
    change.mutate({ of: file, ...rest, validFrom: validFrom || null, validTo: validTo || null });
  };
  const field = (part: keyof typeof notes, label: string, type: 'text' | 'date') => (
    <label className={styles.field}>
      <span>{label}</span>
      <input type={type} value={notes[part]} onChange={({ target }) => setNotes({ ...notes, [part]: target.value })} />
    </label>
  );
  return (
    <>
      <form className={styles.row} onSubmit={save}>
        {field('owner', t('evidence.owner'), 'text')}
        {field('validFrom', t('evidence.from'), 'date')}
        {field('validTo', t('evidence.to'), 'date')}
        {field('note', t('evidence.note'), 'text')}
        <Button type="submit" disabled={busy}>
          {t('evidence.save')}
        </Button>
      </form>
      <div className={styles.row}>
        <Button disabled={busy} onClick={() => input.current?.click()}>
          {t('evidence.replace')}
        </Button>
        <input
          ref={input}
          type="file"
          accept={ACCEPTED}
          aria-label={t('evidence.replaceOf', { name })}
          tabIndex={-1}
          data-hidden-visually
          onChange={({ target }) => target.files?.[0] && replace.mutate({ of: file, file: target.files[0] })}
        />
        <Button
          disabled={busy}
          onClick={() => change.mutate({ of: file, clauses: file.clauses.filter((one) => one !== clause) })}
        >
          {t('evidence.detach')}
        </Button>
      </div>
      <div className={styles.row}>
        <label className={styles.field}>
          <span>{t('evidence.reason')}</span>
          <input value={reason} onChange={({ target }) => setReason(target.value)} />
        </label>
        <Button disabled={busy || reason.trim() === ''} onClick={() => remove.mutate({ of: file, reason })}>
          {t('evidence.remove')}
        </Button>
      </div>
      {error && <ErrorBox error={error} />}
    </>
  );
}
