import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ImportResult, type Reading, useImportFile, useImportPreview } from '../../api/use-imports.ts';
import { useFormat } from '../../format/use-format.ts';
import { Button } from '../../parts/button.tsx';
import { ErrorBox } from '../../parts/error-box.tsx';
import { Icon } from '../../parts/icon.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Panel, Panels } from '../../parts/panel.tsx';
import { ProgressBar } from '../../parts/progress-bar.tsx';
import { useLanguage } from '../../words/languages.ts';
import { ColumnMapping } from './column-mapping.tsx';
import { Findings } from './findings.tsx';
import { HeatMap } from './heat-map.tsx';
import styles from './import-review.module.css';
import { ReadingOptions } from './reading-options.tsx';

/** A chosen file before it is imported: how it was understood, what is in it, what is wrong, what it would change. */
export function ImportReview({
  file,
  zone,
  onDone,
  onCancel,
}: {
  file: File;
  zone: string;
  onDone: (result: ImportResult) => void;
  onCancel: () => void;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const { language } = useLanguage();
  const [reading, setReading] = useState<Reading>({
    file,
    zone,
    profile: null,
    threshold: null,
    shortAbandon: null,
    mends: [],
  });
  const [saveAs, setSaveAs] = useState('');
  const preview = useImportPreview(reading, language);
  const upload = useImportFile();
  const found = preview.data;
  const errors = found?.issues.filter(({ severity }) => severity === 'error').length ?? 0;
  const change = (part: Partial<Reading>) => setReading({ ...reading, ...part });
  const busy = preview.isFetching || upload.isPending;
  return (
    <div className={styles.review}>
      <Panel title={t('imports.chosen', { name: file.name, size: format.number(Math.ceil(file.size / 1024)) })}>
        <div aria-live="polite">
          {preview.error && <ErrorBox error={preview.error} />}
          {upload.error && <ErrorBox error={upload.error} />}
          {found && !preview.error && (
            <Notice
              tone={errors > 0 ? 'danger' : 'good'}
              role={errors > 0 ? 'alert' : 'status'}
              title={
                errors > 0
                  ? t('imports.blocked', { count: errors })
                  : t('imports.ready', { count: found.issues.length })
              }
            >
              {found.changes && errors === 0 && (
                <p>
                  {`${t('imports.added')} ${format.number(found.changes.added)} · ${t('imports.changed')} ${format.number(found.changes.changed)} · ${t('imports.same')} ${format.number(found.changes.same)}. `}
                  {t('imports.changesNote', {
                    before: format.number(found.changes.offeredBefore),
                    after: format.number(found.changes.offeredAfter),
                  })}
                </p>
              )}
            </Notice>
          )}
        </div>
        <div className={styles.actions}>
          <Button
            look="primary"
            disabled={busy || !found || errors > 0 || preview.error !== null}
            onClick={() => upload.mutate({ reading, saveAs }, { onSuccess: onDone })}
          >
            <Icon name="upload" />
            {upload.isPending ? t('imports.importing') : t('imports.submit')}
          </Button>
          <Button onClick={onCancel}>{t('imports.cancel')}</Button>
          {busy && <ProgressBar label={t(upload.isPending ? 'imports.importing' : 'imports.reading')} />}
        </div>
      </Panel>
      <Panels>
        <ReadingOptions reading={reading} preview={found} onChange={change} />
        {found && <Findings issues={found.issues} mends={reading.mends} onMends={(mends) => change({ mends })} />}
        {found && <HeatMap days={found.heatMap} />}
        {found?.mapping && (
          <ColumnMapping
            mapping={found.mapping}
            saveAs={saveAs}
            onChange={(profile) => change({ profile })}
            onSaveAs={setSaveAs}
          />
        )}
      </Panels>
    </div>
  );
}
