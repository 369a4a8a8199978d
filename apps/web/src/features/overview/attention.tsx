import type { Issue } from '@seatwise/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useArtefact, useHistory } from '../../api/use-artefact.ts';
import { Panel } from '../../parts/panel.tsx';
import { SeverityBadge } from '../../parts/severity-badge.tsx';
import { useIssueWords } from '../../words/use-issue-words.ts';
import styles from './attention.module.css';
import { useMoreAttention } from './use-more-attention.tsx';

const WEIGHT = { error: 0, warning: 1, info: 2 };

/** Findings of every step, the heaviest first, each with the way to its page. */
export function Attention() {
  const { t } = useTranslation();
  const words = useIssueWords();
  const from = [
    { page: 'history', to: '/history', issues: useHistory(56).data?.payload.issues },
    { page: 'forecast', to: '/forecast', issues: useArtefact('forecasts').data?.payload.issues },
    { page: 'requirement', to: '/requirement', issues: useArtefact('requirements').data?.payload.issues },
    { page: 'schedule', to: '/schedule', issues: useArtefact('schedules').data?.payload.issues },
    { page: 'organisation', to: '/organisation', issues: useArtefact('organisations').data?.payload.issues },
    { page: 'actuals', to: '/actuals', issues: useArtefact('actuals').data?.payload.issues },
    { page: 'metrics', to: '/metrics', issues: useArtefact('metrics').data?.payload.issues },
  ] as const;
  const rows = from
    .flatMap(({ page, to, issues }) => ((issues ?? []) as readonly Issue[]).map((issue) => ({ page, to, issue })))
    .toSorted((a, b) => WEIGHT[a.issue.severity] - WEIGHT[b.issue.severity]);
  const more = useMoreAttention();
  const count = rows.length + more.length;
  return (
    <Panel title={t('overview.attention')} note={count > 0 ? count : undefined} flush>
      {count === 0 ? (
        <p className={styles.none}>{t('overview.noAttention')}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling list must be reachable by keyboard
        <ul className={styles.list} tabIndex={0} aria-label={t('overview.attention')}>
          {more.map(({ severity, text, link }) => (
            <li key={text} className={styles.row}>
              <SeverityBadge severity={severity} />
              <span>{text}</span>
              {link}
            </li>
          ))}
          {rows.map(({ page, to, issue }) => (
            <li key={`${page} ${issue.code} ${JSON.stringify(issue.params)}`} className={styles.row}>
              <SeverityBadge severity={issue.severity} />
              <span>{words(issue.code, issue.params)}</span>
              <Link to={to}>{t(`nav.${page}`)}</Link>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
