import { useTranslation } from 'react-i18next';
import styles from './engagements.module.css';
import { JUDGEMENT_KEYS } from './score-keys.ts';

/** Which key says what of a clause. */
export function ScoreKeysHint() {
  const { t } = useTranslation();
  return (
    <p className={`${styles.hint} ${styles.keys}`}>
      <span>{t('engagements.keys')}</span>
      {Object.entries(JUDGEMENT_KEYS).map(([key, state]) => (
        <span key={key}>
          <kbd>{key}</kbd> {t(`assessment.states.${state}`)}
        </span>
      ))}
      <span>
        <kbd>N</kbd> {t('engagements.nextKey')}
      </span>
    </p>
  );
}
