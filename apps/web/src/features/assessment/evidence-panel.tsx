import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CatalogueClause } from '../../api/use-catalogue.ts';
import {
  type ChecklistRow,
  type EvidenceFile,
  useChangeEvidence,
  useEvidenceChecklist,
  useEvidenceFiles,
} from '../../api/use-evidence-files.ts';
import { useFormat } from '../../format/use-format.ts';
import { Button } from '../../parts/button.tsx';
import { ErrorBox } from '../../parts/error-box.tsx';
import { Select } from '../../parts/select.tsx';
import styles from './evidence.module.css';
import { EvidenceFileItem } from './evidence-file-item.tsx';
import { FileDrop } from './file-drop.tsx';

/** The materials of a clause: what there should be, the files that are there, and the ways to bring another. */
export function EvidencePanel({ clause, dataStale }: { clause: CatalogueClause; dataStale: boolean }) {
  const { t } = useTranslation();
  const format = useFormat();
  const files = useEvidenceFiles();
  const row = useEvidenceChecklist().data?.rows.find((one) => one.clause === clause.code);
  const own = files.data?.filter(({ clauses }) => clauses.includes(clause.code)) ?? [];
  return (
    <section className={styles.panel} aria-label={t('evidence.files')}>
      <h3>
        {t('evidence.files')} <small>{t('evidence.filesNote', { count: format.number(own.length) })}</small>
      </h3>
      {row && <Items row={row} dataStale={dataStale} />}
      {files.error && <ErrorBox error={files.error} onRetry={() => void files.refetch()} />}
      {own.length > 0 ? (
        <ul className={styles.files}>
          {own.map((file) => (
            <EvidenceFileItem key={file.id} file={file} clause={clause.code} />
          ))}
        </ul>
      ) : (
        files.data && <p className={styles.hint}>{t('evidence.noFiles')}</p>
      )}
      <FileDrop key={clause.code} clause={clause.code} />
      <Attach
        key={`attach ${clause.code}`}
        clause={clause.code}
        files={files.data?.filter((file) => !own.includes(file)) ?? []}
      />
    </section>
  );
}

/** What there should be of a clause, as a list to tick off. */
function Items({ row: { state, lacking, owner, due }, dataStale }: { row: ChecklistRow; dataStale: boolean }) {
  const { t } = useTranslation();
  const items = [
    lacking.length > 0
      ? { there: false, text: t('evidence.item.noData', { names: lacking.join(', ') }) }
      : state === 'data' && { there: true, text: t('evidence.item.data') },
    dataStale && { there: false, text: t('evidence.item.dataStale') },
    state !== 'data' && {
      there: state === 'received',
      text: t(state === 'received' ? 'evidence.item.file' : 'evidence.item.noFile'),
    },
    {
      there: owner !== null,
      text: owner === null ? t('evidence.item.noOwner') : t('evidence.item.owner', { owner, due: due ?? '–' }),
    },
  ].filter((item) => item !== false);
  return (
    <ul className={styles.items} aria-label={t('evidence.items')}>
      {items.map(({ there, text }) => (
        <li key={text} data-there={there ? '' : undefined}>
          <span aria-hidden="true">{there ? '✓' : '○'}</span>
          <span data-hidden-visually>{t(there ? 'evidence.present' : 'evidence.absent')} </span>
          {text}
        </li>
      ))}
    </ul>
  );
}

/** Puts a file that is there for other clauses to this one too. */
function Attach({ clause, files }: { clause: string; files: readonly EvidenceFile[] }) {
  const { t } = useTranslation();
  const change = useChangeEvidence();
  const [id, setId] = useState('');
  if (files.length === 0) return null;
  const chosen = files.find((file) => file.id === id);
  return (
    <div className={styles.row}>
      <Select
        label={t('evidence.attach')}
        value={chosen ? id : ''}
        options={[
          { value: '', label: t('evidence.attachNone') },
          ...files.map((file) => ({ value: file.id, label: file.contents.at(-1)?.fileName ?? file.id })),
        ]}
        onChange={setId}
      />
      <Button
        disabled={!chosen || change.isPending}
        onClick={() => chosen && change.mutate({ of: chosen, clauses: [...chosen.clauses, clause] })}
      >
        {t('evidence.attachDo')}
      </Button>
      {change.error && <ErrorBox error={change.error} />}
    </div>
  );
}
