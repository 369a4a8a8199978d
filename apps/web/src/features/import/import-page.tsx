import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCenter } from '../../api/use-center.ts';
import type { ImportResult } from '../../api/use-imports.ts';
import { useFormat } from '../../format/use-format.ts';
import { IssueRows } from '../../parts/issue-rows.tsx';
import { Notice } from '../../parts/notice.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { Panels } from '../../parts/panel.tsx';
import { FileDrop } from './file-drop.tsx';
import { ImportReview } from './import-review.tsx';
import { Layers } from './layers.tsx';
import { PlanPanel } from './plan-panel.tsx';

/** Files in, layers listed, plan made. */
export function ImportPage() {
  const { t } = useTranslation();
  const center = useCenter().data;
  const [file, setFile] = useState<File | null>(null);
  const [done, setDone] = useState<ImportResult | null>(null);
  const zone = center?.zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  const choose = (next: File | null) => {
    setFile(next);
    setDone(null);
  };
  return (
    <>
      <PageHeader title={t('imports.title')} about={t('imports.about')} />
      {file ? (
        <ImportReview
          key={`${file.name} ${file.size} ${file.lastModified}`}
          file={file}
          zone={zone}
          onCancel={() => choose(null)}
          onDone={(result) => {
            setFile(null);
            setDone(result);
          }}
        />
      ) : (
        <>
          {done && <Imported result={done} />}
          <Panels columns="wide-first">
            <FileDrop onFile={choose} />
            <PlanPanel />
          </Panels>
        </>
      )}
      <Layers />
    </>
  );
}

function Imported({ result: { layer, existing, issues } }: { result: ImportResult }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <div aria-live="polite">
      <Notice
        tone={existing ? 'info' : 'good'}
        role="status"
        title={t('imports.done', { file: layer.file, rows: format.number(layer.rows) })}
      >
        {existing && <p>{t('imports.existing')}</p>}
        {issues.length === 0 && <p>{t('imports.clean')}</p>}
      </Notice>
      {issues.length > 0 && <IssueRows issues={issues} />}
    </div>
  );
}
