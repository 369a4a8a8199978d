import { useTranslation } from 'react-i18next';
import { useFormat } from '../../format/use-format.ts';
import styles from './gap-text.module.css';

/** People missing (▼) or too many (▲), with glyph and word. */
export function GapText({ gap }: { gap: number | null }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (gap === null) return <>–</>;
  const state = gap > 0 ? 'under' : gap < 0 ? 'over' : 'met';
  return (
    <span className={styles.gap} data-state={state}>
      <span aria-hidden="true">{{ under: '▼', over: '▲', met: '✓' }[state]}</span>{' '}
      {t(`organisation.gaps.${state}`, { people: format.number(Math.abs(gap)) })}
    </span>
  );
}
