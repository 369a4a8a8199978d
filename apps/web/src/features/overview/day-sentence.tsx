import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Trans, useTranslation } from 'react-i18next';
import { useServiceGoal } from '../../api/use-settings.ts';
import { useFormat } from '../../format/use-format.ts';
import styles from './day-sentence.module.css';
import type { ShownDay } from './shown-day.ts';

/** The day in one sentence: service level, goal, what the rest will lack. Each number leads to where it is from. */
export function DaySentence({ day: { board, live, short, search } }: { day: ShownDay }) {
  const { t } = useTranslation();
  const format = useFormat();
  const goal = useServiceGoal().data?.serviceLevel;
  const level = board.serviceLevelSoFar;
  const time = format.time(board.nowAt, board.zone);
  const known = board.columns.some(({ scheduled }) => scheduled.some((people) => people !== null));
  const toDay = (children?: ReactNode) => (
    <Link to="/intraday" search={search}>
      {children}
    </Link>
  );
  const rest = !known ? 'unknown' : short === null ? 'covered' : 'short';
  return (
    <p className={styles.sentence}>
      <Trans
        i18nKey={live ? 'home.now' : 'home.asOf'}
        values={{ day: format.day(board.date), time, level: format.share(level) }}
        components={{ level: toDay() }}
      />
      {goal !== undefined && (
        <>
          {t('home.comma')}
          <Trans
            i18nKey={level === null ? 'home.goal' : level >= goal ? 'home.goalMet' : 'home.goalMissed'}
            values={{ goal: format.share(goal, 0) }}
            components={{ goal: <Link to="/requirement" /> }}
          />
        </>
      )}
      {t('home.semicolon')}
      <Trans
        i18nKey={`home.${rest}`}
        values={{
          from: format.time(short?.from, board.zone),
          to: format.time(short?.to, board.zone),
          people: format.number(short?.people),
        }}
        components={{ short: <Link to="/schedule" search={{ day: board.date }} /> }}
      />
    </p>
  );
}
