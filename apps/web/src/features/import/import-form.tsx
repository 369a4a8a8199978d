import { type DragEvent, type FormEvent, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCenter } from '../../api/use-center.ts';
import { useImportFile } from '../../api/use-imports.ts';
import { useFormat } from '../../format/use-format.ts';
import { Button } from '../../parts/button.tsx';
import { ErrorBox } from '../../parts/error-box.tsx';
import { Icon } from '../../parts/icon.tsx';
import { IssueRows } from '../../parts/issue-rows.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Panel } from '../../parts/panel.tsx';
import { ProgressBar } from '../../parts/progress-bar.tsx';
import styles from './import-form.module.css';

/** Choose or drop an interval file; the answer stays until the next one. */
export function ImportForm() {
  const { t } = useTranslation();
  const format = useFormat();
  const { data: center } = useCenter();
  const [file, setFile] = useState<File | null>(null);
  const [typedZone, setZone] = useState<string | null>(null);
  const [dragged, setDragged] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  const upload = useImportFile();
  const zone = typedZone ?? center?.zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (file) upload.mutate({ file, zone: zone.trim() });
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setDragged(false);
    const dropped = event.dataTransfer.files[0];
    if (dropped) setFile(dropped);
  };

  return (
    <Panel title={t('imports.file')}>
      <form className={styles.form} onSubmit={submit}>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way beside the button */}
        <div
          className={styles.drop}
          data-dragged={dragged ? '' : undefined}
          onDragOver={(event) => {
            event.preventDefault();
            setDragged(true);
          }}
          onDragLeave={() => setDragged(false)}
          onDrop={drop}
        >
          <p>
            {file
              ? t('imports.chosen', { name: file.name, size: format.number(Math.ceil(file.size / 1024)) })
              : t('imports.drop')}
          </p>
          <Button onClick={() => input.current?.click()}>{t('imports.choose')}</Button>
          <input
            ref={input}
            type="file"
            accept=".csv,text/csv"
            aria-label={t('imports.file')}
            tabIndex={-1}
            data-hidden-visually
            onChange={(event) => setFile(event.target.files?.[0] ?? null)}
          />
          <p className={styles.hint}>{t('imports.fileHint')}</p>
        </div>
        <div className={styles.zone}>
          <label htmlFor={id}>{t('imports.zone')}</label>
          <input
            id={id}
            list={`${id}-zones`}
            value={zone}
            autoComplete="off"
            spellCheck={false}
            aria-describedby={`${id}-hint`}
            onChange={(event) => setZone(event.target.value)}
          />
          <datalist id={`${id}-zones`}>
            {Intl.supportedValuesOf('timeZone').map((name) => (
              <option key={name} value={name} />
            ))}
          </datalist>
          <p id={`${id}-hint`} className={styles.hint}>
            {t('imports.zoneHint')}
          </p>
        </div>
        <Button look="primary" type="submit" disabled={!file || upload.isPending}>
          <Icon name="upload" />
          {upload.isPending ? t('imports.importing') : t('imports.submit')}
        </Button>
        {upload.isPending && <ProgressBar label={t('imports.importing')} />}
      </form>
      <div aria-live="polite" className={styles.answer}>
        {upload.error && <ErrorBox error={upload.error} />}
        {upload.data && (
          <>
            <Notice
              tone={upload.data.existing ? 'info' : 'good'}
              title={t('imports.done', {
                file: upload.data.layer.file,
                rows: format.number(upload.data.layer.rows),
              })}
            >
              {upload.data.existing && <p>{t('imports.existing')}</p>}
              {upload.data.issues.length === 0 && <p>{t('imports.clean')}</p>}
            </Notice>
            {upload.data.issues.length > 0 && <IssueRows issues={upload.data.issues} />}
          </>
        )}
      </div>
    </Panel>
  );
}
