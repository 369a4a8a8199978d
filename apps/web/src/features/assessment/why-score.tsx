import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type TracedArtefact, useTrace } from '../../api/use-assessment.ts';
import { useZone } from '../../api/use-center.ts';
import { useFormat } from '../../format/use-format.ts';
import { usePoints } from '../../format/use-points.ts';
import { Button } from '../../parts/button.tsx';
import { ErrorBox } from '../../parts/error-box.tsx';
import { Loading } from '../../parts/loading.tsx';
import type { ListedClause } from './clause-list.ts';
import { ObservationName } from './observation-name.tsx';
import styles from './why-score.module.css';

/** Down from the points to the rule, the metric version, the window, the hash, and the artefacts behind. */
export function WhyScore({
  row: { clause, score, evidence, state },
  evidenceId,
}: {
  row: ListedClause;
  evidenceId: string;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const points = usePoints();
  const zone = useZone();
  const [open, setOpen] = useState(false);
  if (!score) return null;
  const worth = [
    t(`assessment.states.${state}`),
    clause.deduct ? t('workspace.worthDeduct', { points: format.points(-clause.deduct) }) : null,
    clause.bonus ? t('workspace.worthBonus', { points: format.points(clause.bonus) }) : null,
  ]
    .filter(Boolean)
    .join(' · ');
  return (
    <section aria-label={t('workspace.why')}>
      <h3>{t('workspace.why')}</h3>
      <ol className={styles.chain}>
        <Step name={t('assessment.points')}>
          <strong>{points(score.points)}</strong> ← {worth}
        </Step>
        {evidence?.decision && (
          <Step name={t('workspace.decision')}>
            {evidence.decision.by} · {evidence.decision.at} · {evidence.decision.reason}
          </Step>
        )}
        <Step name={t('workspace.rule')}>
          {clause.rule ? (
            <>
              <code className={styles.rule}>{ruleLines(clause.rule).join('\n')}</code>
              {evidence && <Hash name={t('workspace.ruleHash')} hash={evidence.ruleHash} />}
            </>
          ) : (
            t('assessment.noEvidence')
          )}
        </Step>
        {evidence?.items.map((item) => (
          <Step key={item.hash} name={t(`workspace.sources.${item.source}`)}>
            {item.source === 'metric' ? (
              <Link to="/metrics" search={{ view: 'registry', metric: item.name }}>
                <ObservationName item={item} />
              </Link>
            ) : (
              <ObservationName item={item} />
            )}
            {item.from && item.to && (
              <span>
                {t('assessment.window')}{' '}
                {t('parts.range', { from: format.moment(item.from, zone), to: format.moment(item.to, zone) })}
              </span>
            )}
            <span>
              {t(`workspace.kinds.${item.kind}`)}
              {item.n !== null && ` · ${t('workspace.rows', { rows: format.number(item.n) })}`}
              {item.limitFrom && ` · ${t('workspace.limitFrom', { name: item.limitFrom })}`}
            </span>
            {item.periods.length > 0 && (
              <span className={styles.periods}>
                {item.periods.map(({ start, observed, passed }) => (
                  <code key={start} title={String(observed ?? '–')}>
                    {passed === null ? '○' : passed ? '✓' : '✕'} {start}
                  </code>
                ))}
              </span>
            )}
            {item.definitionHash && <Hash name={t('workspace.definition')} hash={item.definitionHash} />}
            <Hash name={t('registry.hash')} hash={item.hash} />
          </Step>
        ))}
        <Step name={t('workspace.behind')}>
          {open ? <Trace id={evidenceId} /> : <Button onClick={() => setOpen(true)}>{t('workspace.openTrace')}</Button>}
        </Step>
      </ol>
    </section>
  );
}

function Step({ name, children }: { name: string; children: ReactNode }) {
  return (
    <li>
      <span className={styles.name}>{name}</span>
      <div className={styles.what}>{children}</div>
    </li>
  );
}

function Hash({ name, hash }: { name: string; hash: string }) {
  return (
    <span className={styles.hash}>
      {name} <code>{hash}</code>
    </span>
  );
}

/** The evidence and all that it was made from, each read and checked against its id by the server. */
function Trace({ id }: { id: string }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useTrace({ kind: 'evidence', id });
  if (error) return <ErrorBox error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading height={80} />;
  return (
    <>
      <span>✓ {t('workspace.traced', { count: data.length })}</span>
      {data.map((artefact) => (
        <Traced key={artefact.id} artefact={artefact} />
      ))}
    </>
  );
}

function Traced({ artefact: { kind, id, version, at, actor, inputs } }: { artefact: TracedArtefact }) {
  const { t } = useTranslation();
  const format = useFormat();
  const zone = useZone();
  return (
    <span className={styles.hash} title={id}>
      {t(`imports.stepNames.${kind === 'score' || kind === 'evidence' ? kind : (kind as 'history')}`, {
        defaultValue: kind,
      })}{' '}
      {version} · {format.moment(at, zone)} · {actor} · <code>{id.slice(0, 12)}</code>
      {inputs.length > 0 && ` ← ${inputs.map((input) => input.id.slice(0, 8)).join(', ')}`}
    </span>
  );
}

/** A rule as indented lines: all, any, and what each check compares. */
function ruleLines(rule: Readonly<Record<string, unknown>>, depth = 0): string[] {
  const pad = '  '.repeat(depth);
  return Object.entries(rule).flatMap(([name, value]): string[] => {
    if (value === null || value === undefined) return [];
    if (Array.isArray(value)) return [`${pad}${name}`, ...value.flatMap((one) => checkLines(one, depth + 1))];
    if (typeof value === 'object') return [`${pad}${name}`, ...checkLines(value, depth + 1)];
    return [`${pad}${name} ${String(value)}`];
  });
}

function checkLines(check: unknown, depth: number): string[] {
  const pad = '  '.repeat(depth);
  if (typeof check !== 'object' || check === null) return [`${pad}${String(check)}`];
  const one = check as Readonly<Record<string, unknown>>;
  if (typeof one.name !== 'string') return ruleLines(one, depth);
  const limit = one.limit;
  const shown =
    limit === null || limit === undefined
      ? ''
      : typeof limit === 'object'
        ? ` {${Object.values(limit as object).join(' ')}}`
        : ` ${String(limit)}`;
  const rest = Object.entries(one).filter(
    ([name, value]) => !['source', 'name', 'comparator', 'limit'].includes(name) && value !== null,
  );
  const more = rest.map(
    ([name, value]) => `${name} ${typeof value === 'object' ? JSON.stringify(value) : String(value)}`,
  );
  return [
    `${pad}${one.name} ${String(one.comparator ?? '')}${shown}${more.length > 0 ? `  (${more.join(', ')})` : ''}`,
  ];
}
