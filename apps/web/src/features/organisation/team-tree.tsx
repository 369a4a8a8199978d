import { useTranslation } from 'react-i18next';
import { useCenter } from '../../api/use-center.ts';
import { useAgents } from '../../api/use-records.ts';
import { useFormat } from '../../format/use-format.ts';
import { Badge } from '../../parts/badge.tsx';
import { ErrorBox } from '../../parts/error-box.tsx';
import { Panel } from '../../parts/panel.tsx';
import { teamSpans } from './team-spans.ts';
import styles from './team-tree.module.css';

/** No team above this multiple of the span, or the leader cannot lead it. */
const TOO_WIDE = 1.5;

/** Center, sites, teams; each team's people against the span that the ratio gives a leader. */
export function TeamTree({ day, span }: { day: string; span: number }) {
  const { t } = useTranslation();
  const format = useFormat();
  const center = useCenter().data;
  const { data, error, refetch } = useAgents(day);
  if (!data && error) return <ErrorBox error={error} onRetry={() => void refetch()} />;
  if (!center || !data || data.length === 0) return null;
  const agents = data.map(({ value }) => value);
  const teams = teamSpans(center, agents);
  const sites = [...new Set(teams.map(({ site }) => site))];
  const widest = Math.max(span * TOO_WIDE, ...teams.map((team) => team.agents));
  return (
    <Panel title={t('organisation.tree')} note={t('organisation.treeNote', { span, day })}>
      <ul className={styles.tree}>
        <li>
          <p className={styles.head}>
            <strong>{center.name}</strong>
            <span>{t('organisation.agents', { agents: format.number(agents.length) })}</span>
          </p>
          <ul>
            {sites.map((site) => {
              const own = teams.filter((team) => team.site === site);
              return (
                <li key={site}>
                  <p className={styles.head}>
                    <strong>{site || '–'}</strong>
                    <span>
                      {t('organisation.siteText', {
                        teams: own.length,
                        agents: format.number(own.reduce((sum, team) => sum + team.agents, 0)),
                      })}
                    </span>
                  </p>
                  <ul>
                    {own.map((team) => {
                      const state = team.agents > span * TOO_WIDE ? 'wide' : team.agents > span ? 'above' : 'within';
                      return (
                        <li key={team.team} className={styles.team}>
                          <span>{team.team || '–'}</span>
                          <span className={styles.leader}>{team.leader ?? ''}</span>
                          <span className={styles.bar} aria-hidden="true">
                            <span
                              className={styles.fill}
                              data-state={state}
                              style={{ width: `${(team.agents / widest) * 100}%` }}
                            />
                            <span className={styles.limit} style={{ insetInlineStart: `${(span / widest) * 100}%` }} />
                          </span>
                          <span className={styles.count}>{format.number(team.agents)}</span>
                          <Badge tone={state === 'within' ? 'good' : state === 'above' ? 'warn' : 'danger'}>
                            {t(`organisation.spans.${state}`)}
                          </Badge>
                        </li>
                      );
                    })}
                  </ul>
                </li>
              );
            })}
          </ul>
        </li>
      </ul>
    </Panel>
  );
}
