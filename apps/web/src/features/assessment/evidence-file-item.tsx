import { useTranslation } from 'react-i18next';
import { useZone } from '../../api/use-center.ts';
import { contentPath, type EvidenceFile } from '../../api/use-evidence-files.ts';
import { useFormat } from '../../format/use-format.ts';
import { Badge } from '../../parts/badge.tsx';
import styles from './evidence.module.css';
import { EvidenceFileForm } from './evidence-file-form.tsx';

const LOOK = {
  valid: { tone: 'good', glyph: '✓' },
  expired: { tone: 'warn', glyph: '!' },
  future: { tone: 'quiet', glyph: '○' },
} as const;
const DAY = 86_400_000;

/** A file with its state, age and hash; what can be done with it is folded away. */
export function EvidenceFileItem({ file, clause }: { file: EvidenceFile; clause: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const zone = useZone();
  const content = file.contents.at(-1);
  if (!content) return null;
  const days = Math.max(0, Math.floor((Date.now() - content.addedAt) / DAY));
  const age =
    days === 0
      ? t('evidence.age.today')
      : days === 1
        ? t('evidence.age.one')
        : t('evidence.age.days', { days: format.number(days) });
  return (
    <li className={styles.file}>
      <div className={styles.fileHead}>
        <a href={contentPath(file.id)} download={content.fileName}>
          {content.fileName}
        </a>
        <Badge {...LOOK[file.validity]}>{t(`evidence.validity.${file.validity}`)}</Badge>
      </div>
      <p className={styles.hint}>
        {[
          t('evidence.size', { size: format.number(Math.ceil(content.bytes / 1000)) }),
          t('evidence.by', { age, name: content.addedBy }),
          ...(file.validTo === null ? [] : [t('evidence.until', { date: file.validTo })]),
          ...(file.owner === '' ? [] : [`${t('evidence.owner')} ${file.owner}`]),
        ].join(' · ')}
      </p>
      {file.note !== '' && <p>{file.note}</p>}
      <p className={styles.hint}>
        {t('evidence.hash')} <code>{content.hash}</code>
      </p>
      <details className={styles.manage}>
        <summary aria-label={t('evidence.manageOf', { name: content.fileName })}>{t('evidence.manage')}</summary>
        <EvidenceFileForm key={file.version} file={file} clause={clause} />
        {file.clauses.length > 1 && (
          <p className={styles.hint}>{t('evidence.supports', { clauses: file.clauses.join(', ') })}</p>
        )}
        {file.contents.length > 1 && (
          <>
            <p className={styles.hint}>{t('evidence.before')}</p>
            <ul className={styles.hint}>
              {file.contents.slice(0, -1).map((old, i) => (
                <li key={`${old.addedAt} ${old.hash}`}>
                  <a href={contentPath(file.id, i + 1)} download={old.fileName}>
                    {old.fileName}
                  </a>{' '}
                  · {format.moment(old.addedAt, zone)} · <code title={old.hash}>{old.hash.slice(0, 12)}</code>
                </li>
              ))}
            </ul>
          </>
        )}
      </details>
    </li>
  );
}
