import { type RefObject, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isStale } from '../../../api/fetch-json.ts';
import { type EditLayer, useSaveEdits } from '../../../api/use-forecast-edits.ts';
import { remember, remembered } from '../../../app/remember.ts';
import { Button } from '../../../parts/button.tsx';
import { ErrorBox } from '../../../parts/error-box.tsx';
import { LabelledInput } from '../../../parts/labelled-input.tsx';
import { squash } from './draft.ts';
import { clearDraft, type Draft } from './draft-store.ts';
import styles from './edit-grid.module.css';

/** Who and why, and Save: what is not saved becomes layers. */
export function SaveBar({
  draft,
  layers,
  blocked,
  reasonField,
  onSaved,
}: {
  draft: Draft;
  layers: readonly EditLayer[];
  /** Others have saved since: what they did has to be seen first. */
  blocked: boolean;
  reasonField: RefObject<HTMLInputElement | null>;
  onSaved: () => void;
}) {
  const { t } = useTranslation();
  const [author, setAuthor] = useState(() => remembered('author'));
  const [reason, setReason] = useState('');
  const save = useSaveEdits();
  // That others have saved is told by what they saved.
  const refused = isStale(save.error) ? null : save.error;
  const steps = draft.steps.done;
  const ready = steps.length > 0 && !blocked && !save.isPending && author.trim() !== '' && reason.trim() !== '';
  return (
    <>
      <form
        className={styles.save}
        onSubmit={(event) => {
          event.preventDefault();
          if (!ready) return;
          remember('author', author.trim());
          const edits = squash(steps).map((edit) => ({ ...edit, author: author.trim(), reason: reason.trim() }));
          save.mutate(
            { seen: draft.basis ?? layers, edits },
            {
              onSuccess: () => {
                clearDraft();
                setReason('');
                onSaved();
              },
            },
          );
        }}
      >
        <LabelledInput
          label={t('forecastGrid.author')}
          value={author}
          maxLength={200}
          autoComplete="name"
          onChange={(event) => setAuthor(event.target.value)}
        />
        <LabelledInput
          ref={reasonField}
          label={t('forecastGrid.reason')}
          wide
          value={reason}
          maxLength={2000}
          onChange={(event) => setReason(event.target.value)}
        />
        <Button type="submit" look="primary" disabled={!ready}>
          {t('forecastGrid.save')}
        </Button>
      </form>
      {refused && <ErrorBox error={refused} />}
    </>
  );
}
