import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { RegisteredMetric } from '../../api/use-metric-registry.ts';
import { useFormat } from '../../format/use-format.ts';
import { Badge } from '../../parts/badge.tsx';
import { Panel } from '../../parts/panel.tsx';
import { useLanguage } from '../../words/languages.ts';
import { useWordOf } from '../../words/use-word-of.ts';
import styles from './metric-card.module.css';
import { METRIC_STATE_LOOK } from './metric-state-look.ts';
import { Variants } from './variants.tsx';

/** One definition opened: meaning, formula, proof, people, lineage both ways, and its variants on the same data. */
export function MetricCard({ metric, scope }: { metric: RegisteredMetric; scope: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { say } = useLanguage();
  const ownerName = useWordOf('owner');
  const plain = (value: number | null) => format.number(value, value !== null && Number.isInteger(value) ? 0 : 4);
  return (
    <Panel
      title={say(metric.name)}
      note={<code>{`${metric.id}@${metric.version}`}</code>}
      tools={<Badge {...METRIC_STATE_LOOK[metric.status]}>{t(`registry.states.${metric.status}`)}</Badge>}
    >
      <div className={styles.card}>
        <p>{say(metric.description)}</p>
        <code className={styles.formula}>{metric.formula}</code>
        {metric.exclusions.map((exclusion) => (
          <p key={exclusion.en} className={styles.small}>
            {say(exclusion)}
          </p>
        ))}
        <Variants family={metric.family} scope={scope} opened={metric.id} />
        <h3>{t('registry.lineage')}</h3>
        <ol className={styles.lineage}>
          {metric.lineage.map(({ part, columns, file, source }) => (
            <li key={part}>
              <span className={styles.part}>{t(`registry.parts.${part}`)}</span>
              <span className={styles.columns}>
                {columns.length === 0 && <code>1</code>}
                {columns.map(({ name, unit }) => (
                  <code key={name} title={unit}>
                    {name}
                  </code>
                ))}
              </span>
              <span className={styles.file}>
                <code>{source}</code> ← {say(file)}
              </span>
            </li>
          ))}
        </ol>
        <h3>{t('registry.usedBy')}</h3>
        {metric.clauses.length === 0 ? (
          <p className={styles.small}>{t('registry.usedByNone')}</p>
        ) : (
          <ul className={styles.clauses}>
            {metric.clauses.map((clause) => (
              <li key={clause}>
                <Link to="/assessment" search={{ clause }}>
                  {clause}
                </Link>
              </li>
            ))}
          </ul>
        )}
        <h3>{t('registry.approval')}</h3>
        <dl className={styles.facts}>
          <dt>{t('metrics.owner')}</dt>
          <dd>{ownerName(metric.owner)}</dd>
          <dt>{t('registry.approver')}</dt>
          <dd>{ownerName(metric.approver)}</dd>
          <dt>{t('registry.hash')}</dt>
          <dd>
            <code>{metric.hash}</code>
          </dd>
          <dt>{t('metrics.source')}</dt>
          <dd>{metric.source}</dd>
          <dt>{t('registry.sample')}</dt>
          <dd>{format.number(metric.minimumSample)}</dd>
          <dt>{t('registry.versions')}</dt>
          <dd>
            {metric.versions.map(({ version, status, hash }) => (
              <span key={version} className={styles.version} title={hash}>
                {version} · {t(`registry.states.${status}`)} · <code>{hash.slice(0, 8)}</code>
              </span>
            ))}
          </dd>
          <dt>{t('registry.golden')}</dt>
          <dd>
            {metric.golden.map(({ rows, value, found, source }) => (
              <span key={`${source} ${value}`} className={styles.version}>
                {found !== null && Math.abs(found - value) <= 1e-9 ? '✓' : '✕'}{' '}
                {t('registry.vector', { rows, value: plain(value), found: plain(found) })} · {source}
              </span>
            ))}
          </dd>
          {metric.faults.map((fault) => (
            <dd key={fault}>{fault}</dd>
          ))}
        </dl>
      </div>
    </Panel>
  );
}
