import type { CleaningDecision } from '@seatwise/core';
import { useTranslation } from 'react-i18next';
import { clockText } from '../../format/clock-text.ts';
import { useFormat } from '../../format/use-format.ts';
import styles from './day-decision.module.css';
import { isWholeDay } from './mark-state.ts';

/** Who decided what on a day and why, newest first; nothing is ever taken out. */
export function DecisionLog({ decisions }: { decisions: readonly CleaningDecision[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (decisions.length === 0) return null;
  return (
    <section className={styles.log}>
      <h3>{t('decisions.log')}</h3>
      <ol reversed>
        {decisions
          .map((one, place) => ({ ...one, place }))
          .toReversed()
          .map((one) => (
            <li key={one.place}>
              <span className={styles.span}>
                {isWholeDay(one) ? t('decisions.wholeDay') : `${clockText(one.from)}–${clockText(one.to)}`}
              </span>
              <span>
                {t('decisions.decidedBy', {
                  action: [
                    t(`decisions.actions.${one.action}`),
                    one.action === 'replace'
                      ? one.value === null
                        ? t('decisions.byUsual')
                        : format.number(one.value)
                      : '',
                  ]
                    .filter(Boolean)
                    .join(' '),
                  author: one.author,
                  reason: one.reason,
                })}
              </span>
            </li>
          ))}
      </ol>
    </section>
  );
}
