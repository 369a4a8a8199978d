import { useTranslation } from 'react-i18next';
import styles from './calendar-links.module.css';
import type { MatrixAgent } from './matrix-model.ts';

/** Calendars of the chosen agent and of the team, as published; and how the matrix is worked by keys. */
export function CalendarLinks({ agent, teamName }: { agent: MatrixAgent | null; teamName: (id: string) => string }) {
  const { t } = useTranslation();
  return (
    <div className={styles.foot}>
      <p>{t('matrix.keys')}</p>
      {agent && (
        <p>
          {t('matrix.calendars')}{' '}
          <a href={`/api/calendars/agents/${encodeURIComponent(agent.id)}.ics`}>{agent.name || agent.id}</a>
          {agent.team !== '' && (
            <>
              {' · '}
              <a href={`/api/calendars/teams/${encodeURIComponent(agent.team)}.ics`}>{teamName(agent.team)}</a>
            </>
          )}
        </p>
      )}
    </div>
  );
}
