import { type RefObject, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isStale } from '../../../api/fetch-json.ts';
import { type LevelEdit, useSaveLevels } from '../../../api/use-records.ts';
import { readDraft } from '../../../form/draft.ts';
import { FormField } from '../../../form/form-field.tsx';
import { Button } from '../../../parts/button.tsx';
import { ErrorBox } from '../../../parts/error-box.tsx';
import { Notice } from '../../../parts/notice.tsx';
import { useEffectiveFields } from '../use-effective-fields.ts';
import { LevelConflict } from './level-conflict.tsx';
import styles from './levels.module.css';
import type { useLevelDraft } from './use-level-draft.ts';

/** From when the levels hold and why, and saving them together. */
export function LevelSave({
  draft,
  day,
  nameOf,
  reasonField,
}: {
  draft: ReturnType<typeof useLevelDraft>;
  /** Day that the page shows. */
  day: string;
  nameOf: (edit: LevelEdit) => string;
  reasonField: RefObject<HTMLDivElement | null>;
}) {
  const { t } = useTranslation();
  const [from, setFrom] = useState(day);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const save = useSaveLevels();
  const { edits } = draft;
  const { dated, why } = useEffectiveFields();
  const { faults } = readDraft([dated, why], { from, reason });
  const put = (next: readonly LevelEdit[]) => {
    setTried(true);
    if (faults.size > 0 || next.length === 0) return;
    save.mutate(
      { effectiveFrom: from, reason, edits: next },
      {
        onSuccess: () => {
          draft.clear();
          setReason('');
          setTried(false);
        },
      },
    );
  };
  return (
    <form
      className={styles.save}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        put(edits);
      }}
    >
      <div className={styles.fields}>
        <FormField
          spec={dated}
          value={from}
          fault={tried ? faults.get('from') : undefined}
          onChange={(next) => setFrom(String(next))}
        />
        <div ref={reasonField}>
          <FormField
            spec={why}
            value={reason}
            fault={tried ? faults.get('reason') : undefined}
            onChange={(next) => setReason(String(next))}
          />
        </div>
      </div>
      {isStale(save.error) ? (
        <LevelConflict
          edits={edits}
          day={from}
          nameOf={nameOf}
          onMine={put}
          onTheirs={(stale) => {
            draft.drop(stale);
            save.reset();
          }}
        />
      ) : (
        save.error && <ErrorBox error={save.error} />
      )}
      {save.isSuccess && draft.untouched && (
        <Notice tone="good" role="status">
          {t('people.saved')}
        </Notice>
      )}
      <div className={styles.buttons}>
        <Button look="primary" type="submit" disabled={save.isPending || edits.length === 0}>
          {t('people.levels.save', { cells: edits.length })}
        </Button>
        <Button
          disabled={save.isPending || edits.length === 0}
          onClick={() => {
            draft.clear();
            save.reset();
          }}
        >
          {t('people.levels.discard')}
        </Button>
      </div>
    </form>
  );
}
