import type { RoleGap } from '@seatwise/organisation';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../parts/panel.tsx';
import { GapText } from './gap-text.tsx';
import styles from './role-board.module.css';

/** People drawn one by one in a lane at most; a larger center is drawn in tens. */
const DRAWN = 60;

/** A lane a role: in post, still to hire, more than the ratio asks for. */
export function RoleBoard({ gaps }: { gaps: readonly RoleGap[] }) {
  const { t } = useTranslation();
  const largest = Math.max(0, ...gaps.map(({ required, actual }) => Math.max(required, actual ?? 0)));
  const each = largest > DRAWN ? Math.ceil(largest / DRAWN) : 1;
  return (
    <Panel
      title={t('organisation.board')}
      note={each > 1 ? t('organisation.boardEach', { people: each }) : t('organisation.boardNote')}
      tools={
        <ul className={styles.legend} aria-hidden="true">
          {(['held', 'missing', 'extra', 'unknown'] as const).map((kind) => (
            <li key={kind}>
              <span className={styles.person} data-kind={kind} />
              {t(`organisation.boardKinds.${kind}`)}
            </li>
          ))}
        </ul>
      }
    >
      <ul className={styles.lanes}>
        {gaps.map(({ role, required, actual, gap }) => {
          const known = actual !== null;
          const parts = [
            ['held', known ? Math.min(actual, required) : 0],
            ['missing', known ? Math.max(0, required - actual) : 0],
            ['extra', known ? Math.max(0, actual - required) : 0],
            ['unknown', known ? 0 : required],
          ] as const;
          return (
            <li key={role} className={styles.lane}>
              <span className={styles.name}>{t(`organisation.roles.${role}`)}</span>
              <span className={styles.people} aria-hidden="true">
                {parts.flatMap(([kind, people]) =>
                  Array.from({ length: Math.ceil(people / each) }, (_, i) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: people of one kind are alike
                    <span key={`${kind} ${i}`} className={styles.person} data-kind={kind} />
                  )),
                )}
              </span>
              <span className={styles.text}>
                {known ? t('organisation.lane', { actual, required }) : t('organisation.laneUnknown', { required })}
              </span>
              <GapText gap={gap} />
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}
