import type { Issue } from '@seatwise/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useArtefact, useHistory } from '../../api/use-artefact.ts';
import { useQueueName, useSkillName } from '../../api/use-center.ts';
import { useCycle } from '../../api/use-cycle.ts';
import { useDrift } from '../../api/use-drift.ts';
import { useEvidenceChecklist } from '../../api/use-evidence-files.ts';
import { useFormat } from '../../format/use-format.ts';
import { useLanguage } from '../../words/languages.ts';
import { useIssueWords } from '../../words/use-issue-words.ts';
import { byCostOfWaiting, shortfallUrgency, type Waiting } from './attention-order.ts';
import type { ShownDay } from './shown-day.ts';

interface Attention extends Waiting {
  readonly id: string;
  readonly severity: 'error' | 'warning' | 'info';
  readonly text: string;
  /** What to do about it, where. */
  readonly link: ReactNode;
}

/** Days before a date from which a step of the planning cycle is told. */
const SOON = 3;

/** Everything that needs a look, what costs most by waiting first. */
export function useAttention(day: ShownDay | null): readonly Attention[] {
  const plan = usePlanFindings();
  return byCostOfWaiting([...useDayAttention(day), ...useCycleAttention(), ...useProofAttention(), ...plan]);
}

/** Of the day: alerts, people away, and what the rest of it will lack. */
function useDayAttention(day: ShownDay | null): Attention[] {
  const { t } = useTranslation();
  const format = useFormat();
  if (day === null) return [];
  const { board, short, search } = day;
  const link = (words: string) => (
    <Link to="/intraday" search={search}>
      {words}
    </Link>
  );
  const open = board.alerts.filter(({ clearedAt }) => clearedAt === null).length;
  const out = board.board.filter(({ state }) => state === 'out').length;
  return [
    short && {
      id: 'short',
      urgency: shortfallUrgency(short.from, board.nowAt),
      amount: short.hours,
      severity: 'error' as const,
      text: t('home.attention.short', {
        from: format.time(short.from, board.zone),
        to: format.time(short.to, board.zone),
        people: format.number(short.people),
        hours: format.number(short.hours, 1),
      }),
      link: (
        <Link to="/schedule" search={{ day: board.date }}>
          {t('home.verbs.fill')}
        </Link>
      ),
    },
    open > 0 && {
      id: 'alerts',
      urgency: 'now' as const,
      amount: open,
      severity: 'error' as const,
      text: t('home.attention.alerts', { count: open }),
      link: link(t('home.verbs.act')),
    },
    out > 0 && {
      id: 'out',
      urgency: 'now' as const,
      amount: out,
      severity: 'warning' as const,
      text: t('home.attention.out', { count: out }),
      link: link(t('home.verbs.look')),
    },
  ].filter((one) => one !== false && one !== null);
}

/** Steps of the planning cycle that are past their date, or close to it. */
function useCycleAttention(): Attention[] {
  const { t } = useTranslation();
  const format = useFormat();
  const { language } = useLanguage();
  const cycle = useCycle(30, 30, language).data;
  if (!cycle) return [];
  const days = (due: string) => Math.round((Date.parse(due) - Date.parse(cycle.today)) / 86_400_000);
  const overdue = cycle.rows.filter(({ state }) => state === 'overdue').length;
  const near = cycle.rows.filter(({ state, due }) => state === 'open' && days(due) <= SOON);
  const link = <a href="#planning-cycle">{t('home.verbs.publish')}</a>;
  return [
    ...(overdue > 0
      ? [
          {
            id: 'overdue',
            urgency: 'late' as const,
            amount: overdue,
            severity: 'warning' as const,
            text: t('overview.overdue', { steps: overdue }),
            link,
          },
        ]
      : []),
    ...near.map(({ step, period, name, due }) => ({
      id: `${step} ${period}`,
      urgency: days(due) === 0 ? ('today' as const) : ('soon' as const),
      amount: SOON - days(due),
      severity: 'info' as const,
      text: t('home.attention.due', { name, period, due: format.day(due) }),
      link,
    })),
  ];
}

/** Materials that are late, evidence out of date, clauses that fell or fail. */
function useProofAttention(): Attention[] {
  const { t } = useTranslation();
  const clauses = useArtefact('scores').data?.payload.clauses ?? [];
  const list = useEvidenceChecklist().data;
  const count = (state: string) => clauses.filter((clause) => clause.state === state).length;
  const row = (
    id: string,
    urgency: Waiting['urgency'],
    amount: number,
    text: string,
    search: { view?: string; state?: string; due?: string; evidence?: string },
    verb: string,
  ): Attention[] =>
    amount === 0
      ? []
      : [
          {
            id,
            urgency,
            amount,
            severity: 'warning',
            text,
            link: (
              <Link to="/assessment" search={search}>
                {verb}
              </Link>
            ),
          },
        ];
  const [stale, unmet] = [count('stale'), count('unmet')];
  const fell = useDrift().length;
  const [late, old] = [list?.overdue ?? 0, list?.counts.stale ?? 0];
  return [
    ...row(
      'materials',
      'late',
      late,
      t('home.attention.materials', { count: late }),
      { view: 'files', due: 'overdue' },
      t('home.verbs.collect'),
    ),
    ...row(
      'old',
      'soon',
      old,
      t('home.attention.oldFiles', { count: old }),
      { view: 'files', state: 'stale' },
      t('home.verbs.renew'),
    ),
    ...row(
      'fell',
      'soon',
      fell,
      t('home.attention.fell', { count: fell }),
      { evidence: 'fell' },
      t('home.verbs.clauses'),
    ),
    ...row('stale', 'soon', stale, t('overview.stale', { clauses: stale }), { state: 'stale' }, t('home.verbs.renew')),
    ...row(
      'unmet',
      'points',
      unmet,
      t('overview.unmet', { clauses: unmet }),
      { state: 'unmet' },
      t('home.verbs.clauses'),
    ),
  ];
}

/** Findings of every step of the plan, one row for those alike, with the way to its page. */
function usePlanFindings(): Attention[] {
  const { t } = useTranslation();
  const words = useIssueWords();
  const named = useNamed();
  const from = [
    { page: 'history', to: '/history', issues: useHistory(56).data?.payload.issues },
    { page: 'forecast', to: '/forecast', issues: useArtefact('forecasts').data?.payload.issues },
    { page: 'requirement', to: '/requirement', issues: useArtefact('requirements').data?.payload.issues },
    { page: 'schedule', to: '/schedule', issues: useArtefact('schedules').data?.payload.issues },
    { page: 'organisation', to: '/organisation', issues: useArtefact('organisations').data?.payload.issues },
    { page: 'actuals', to: '/actuals', issues: useArtefact('actuals').data?.payload.issues },
    { page: 'metrics', to: '/metrics', issues: useArtefact('metrics').data?.payload.issues },
  ] as const;
  const weight = { error: 2, warning: 1, info: 0 };
  return from.flatMap(({ page, to, issues }) =>
    byCode((issues ?? []) as readonly Issue[]).map(([first, ...alike]) => {
      const { code, severity, params } = first;
      const text = words(code, named(params));
      return {
        id: `${page} ${code}`,
        urgency: severity === 'error' ? ('today' as const) : ('look' as const),
        amount: weight[severity],
        severity,
        text: alike.length === 0 ? text : `${text} ${t('home.attention.alike', { count: alike.length })}`,
        link: <Link to={to}>{t(`nav.${page}`)}</Link>,
      };
    }),
  );
}

/** What a finding tells of, with names for the ids of queue and skill. */
function useNamed(): (params: Issue['params']) => Issue['params'] {
  const [queueName, skillName] = [useQueueName(), useSkillName()];
  return (params) => ({
    ...params,
    ...(typeof params.queue === 'string' ? { queue: queueName(params.queue) } : {}),
    ...(typeof params.skill === 'string' ? { skill: skillName(params.skill) } : {}),
  });
}

function byCode(issues: readonly Issue[]): [Issue, ...Issue[]][] {
  const groups = new Map<string, [Issue, ...Issue[]]>();
  for (const issue of issues) {
    const group = groups.get(issue.code);
    if (group) group.push(issue);
    else groups.set(issue.code, [issue]);
  }
  return [...groups.values()];
}
