import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type PublishedKind, usePublish } from '../api/use-publications.ts';
import { useAuthor } from '../app/use-author.ts';
import { Button } from './button.tsx';
import { ErrorBox } from './error-box.tsx';
import { LabelledInput } from './labelled-input.tsx';
import styles from './publish-bar.module.css';

/** Makes the artefact on the page official for some of its days, with who and why. */
export function PublishForm({
  kind,
  seen,
  days,
  onClose,
}: {
  kind: PublishedKind;
  seen: string;
  days: readonly string[];
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const publish = usePublish();
  const [author, setAuthor] = useAuthor();
  const [reason, setReason] = useState('');
  const [from, setFrom] = useState(days[0] ?? '');
  const [to, setTo] = useState(days.at(-1) ?? '');
  return (
    <form
      className={styles.form}
      aria-label={t('publishing.form')}
      onSubmit={(event) => {
        event.preventDefault();
        publish.mutate({ kind, seen, reason, author, from, to }, { onSuccess: onClose });
      }}
    >
      <p className={styles.about}>{t('publishing.snapshot')}</p>
      <div className={styles.fields}>
        <LabelledInput
          label={t('publishing.from')}
          type="date"
          required
          min={days[0]}
          max={to}
          value={from}
          onChange={(event) => setFrom(event.target.value)}
        />
        <LabelledInput
          label={t('publishing.to')}
          type="date"
          required
          min={from}
          max={days.at(-1)}
          value={to}
          onChange={(event) => setTo(event.target.value)}
        />
        <LabelledInput
          label={t('publishing.reason')}
          wide
          required
          maxLength={2000}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
        <LabelledInput
          label={t('publishing.author')}
          required
          maxLength={200}
          autoComplete="name"
          value={author}
          onChange={(event) => setAuthor(event.target.value)}
        />
      </div>
      {publish.error && <ErrorBox error={publish.error} />}
      <div className={styles.actions}>
        <Button look="primary" type="submit" disabled={publish.isPending}>
          {t('publishing.submit')}
        </Button>
        <Button onClick={onClose}>{t('publishing.cancel')}</Button>
      </div>
    </form>
  );
}
