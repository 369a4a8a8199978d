import { useTranslation } from 'react-i18next';
import styles from './heat-calendar.module.css';
import { MARK_STATES, STATE_GLYPH } from './mark-state.ts';

/** What shades and glyphs of the calendar mean; the cells say it in words too. */
export function HeatLegend({ shades }: { shades: number }) {
  const { t } = useTranslation();
  const glyphs = [
    ['–', t('history.dayStates.shut')],
    ['∅', t('history.dayStates.none')],
    ['◐', t('history.dayStates.part')],
    [t('decisions.glyphs.off'), t('decisions.holidayLegend')],
    [t('decisions.glyphs.worked'), t('decisions.workedLegend')],
  ] as const;
  return (
    <ul className={styles.legend} aria-hidden="true">
      <li>
        {t('decisions.fewer')}
        {Array.from({ length: shades }, (_, shade) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: shades stand in order
          <span key={shade} className={styles.swatch} data-shade={shade} />
        ))}
        {t('decisions.more')}
      </li>
      {MARK_STATES.map((state) => (
        <li key={state}>
          <span className={styles.mark} data-mark={state}>
            {STATE_GLYPH[state]}
          </span>
          {t(`decisions.states.${state}`)}
        </li>
      ))}
      {glyphs.map(([glyph, text]) => (
        <li key={glyph}>
          <span className={styles.glyph}>{glyph}</span>
          {text}
        </li>
      ))}
    </ul>
  );
}
