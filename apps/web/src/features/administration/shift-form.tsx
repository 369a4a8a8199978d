import type { WorkPlan } from '@seatwise/core';
import { useTranslation } from 'react-i18next';
import styles from './administration.module.css';

/** The longest shift of a plan as a bar, with the spans in which its pauses may lie. */
export function ShiftForm({ plan }: { plan: WorkPlan }) {
  const { t } = useTranslation();
  const whole = Math.max(...plan.shiftMinutes);
  if (!Number.isFinite(whole)) return null;
  return (
    <svg
      className={styles.shift}
      viewBox={`0 0 ${whole} 22`}
      preserveAspectRatio="none"
      role="img"
      aria-label={t('administration.shiftForm', { hours: whole / 60, pauses: plan.pauses.length })}
    >
      <rect className={styles.whole} x="0" y="3" width={whole} height="16" vectorEffect="non-scaling-stroke" />
      {plan.pauses.map(({ activity, earliestStartMinutes, latestStartMinutes, minutes }) => (
        <rect
          key={`${activity} ${earliestStartMinutes}`}
          className={styles.span}
          x={earliestStartMinutes}
          y="6"
          width={Math.max(0, latestStartMinutes + minutes - earliestStartMinutes) || 0}
          height="10"
          vectorEffect="non-scaling-stroke"
        />
      ))}
    </svg>
  );
}
