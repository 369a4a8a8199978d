import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useArtefact } from '../../api/use-artefact.ts';
import { useCycle } from '../../api/use-cycle.ts';
import { useLanguage } from '../../words/languages.ts';

interface Attention {
  readonly severity: 'error' | 'warning' | 'info';
  readonly text: string;
  readonly link: ReactNode;
}

/** What no step of the plan finds by itself: overdue due dates, clauses that fail, evidence out of date. */
export function useMoreAttention(): readonly Attention[] {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const overdue = useCycle(30, 30, language).data?.rows.filter(({ state }) => state === 'overdue').length ?? 0;
  const clauses = useArtefact('scores').data?.payload.clauses ?? [];
  const count = (state: string) => clauses.filter((clause) => clause.state === state).length;
  const clauseRow = (state: 'stale' | 'unmet', severity: Attention['severity'], text: string): Attention[] =>
    count(state) === 0
      ? []
      : [
          {
            severity,
            text,
            link: (
              <Link to="/assessment" search={{ state }}>
                {t('nav.assessment')}
              </Link>
            ),
          },
        ];
  return [
    ...(overdue === 0
      ? []
      : [
          {
            severity: 'warning' as const,
            text: t('overview.overdue', { steps: overdue }),
            link: <a href="#planning-cycle">{t('overview.cycle')}</a>,
          },
        ]),
    ...clauseRow('stale', 'warning', t('overview.stale', { clauses: count('stale') })),
    ...clauseRow('unmet', 'warning', t('overview.unmet', { clauses: count('unmet') })),
  ];
}
