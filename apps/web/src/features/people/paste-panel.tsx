import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isStale } from '../../api/fetch-json.ts';
import { type PastePreview, usePreviewPaste, useSavePaste } from '../../api/use-records.ts';
import { readDraft } from '../../form/draft.ts';
import form from '../../form/form.module.css';
import { FormField } from '../../form/form-field.tsx';
import { Button } from '../../parts/button.tsx';
import { ErrorBox } from '../../parts/error-box.tsx';
import { IssueRows } from '../../parts/issue-rows.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Panel } from '../../parts/panel.tsx';
import { PastePreviewTable } from './paste-preview-table.tsx';
import styles from './people.module.css';
import type { PeopleOnDay } from './people-on-day.ts';
import { useEffectiveFields } from './use-effective-fields.ts';

/** A table of people out of a spreadsheet: pasted, looked at with every fault named, then written as a whole. */
export function PastePanel({ people, onDone }: { people: PeopleOnDay; onDone: () => void }) {
  const { t } = useTranslation();
  const id = useId();
  const [text, setText] = useState('');
  const [from, setFrom] = useState(people.day);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const preview = usePreviewPaste();
  const save = useSavePaste();
  const { dated, why } = useEffectiveFields('people.pasteFromHint');
  const { faults } = readDraft([dated, why], { from, reason });
  const look = () => preview.mutate({ text, effectiveFrom: from });
  const write = (shown: PastePreview) => {
    setTried(true);
    if (faults.size > 0) return;
    save.mutate({ text, effectiveFrom: from, reason, seen: shown.seen }, { onSuccess: onDone });
  };
  const shown = preview.data;
  const changed = shown?.rows.filter(({ state }) => state !== 'same').length ?? 0;
  return (
    <Panel
      title={t('people.paste')}
      note={t('people.pasteNote')}
      tools={
        <Button look="quiet" onClick={onDone}>
          {t('forms.close')}
        </Button>
      }
    >
      <div className={styles.stack}>
        <div className={form.field}>
          <label htmlFor={id}>{t('people.table')}</label>
          <textarea
            id={id}
            className={form.text}
            rows={6}
            spellCheck={false}
            placeholder={t('people.example')}
            value={text}
            aria-describedby={`${id}-hint`}
            onChange={({ target }) => {
              setText(target.value);
              preview.reset();
              save.reset();
            }}
          />
          <p id={`${id}-hint`} className={form.hint}>
            {t('people.pasteHint')}
          </p>
        </div>
        <div className={form.columns}>
          <FormField
            spec={dated}
            value={from}
            fault={tried ? faults.get('from') : undefined}
            onChange={(next) => {
              setFrom(String(next));
              preview.reset();
            }}
          />
          <FormField
            spec={why}
            value={reason}
            fault={tried ? faults.get('reason') : undefined}
            onChange={(next) => setReason(String(next))}
          />
        </div>
        <div className={form.buttons}>
          <Button disabled={text.trim() === '' || preview.isPending} onClick={look}>
            {t('people.preview')}
          </Button>
          <Button
            look="primary"
            disabled={shown === undefined || changed === 0 || save.isPending}
            onClick={() => shown && write(shown)}
          >
            {t('people.write', { count: changed })}
          </Button>
        </div>
        <div aria-live="polite" className={styles.stack}>
          {preview.error && <ErrorBox error={preview.error} />}
          {shown && shown.issues.length > 0 && (
            <>
              {shown.rows.length === 0 && <Notice tone="danger" title={t('people.nothingWritten')} />}
              <IssueRows issues={shown.issues} />
            </>
          )}
          {shown && shown.rows.length > 0 && <PastePreviewTable preview={shown} people={people} />}
          {isStale(save.error) ? (
            <Notice tone="warn" role="alert" title={t('forms.conflict')}>
              <p>{t('people.pasteConflict')}</p>
              <Button
                onClick={() => {
                  save.reset();
                  look();
                }}
              >
                {t('people.previewAgain')}
              </Button>
            </Notice>
          ) : (
            save.error && <ErrorBox error={save.error} />
          )}
        </div>
      </div>
    </Panel>
  );
}
