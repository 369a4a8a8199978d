import { useTranslation } from 'react-i18next';
import styles from './loading.module.css';

/** A quiet frame while numbers are on their way; invisible for the first moment. */
export function Loading({ height = 320 }: { height?: number }) {
  const { t } = useTranslation();
  return (
    <div className={styles.loading} style={{ height }} role="status">
      <span data-hidden-visually>{t('parts.loading')}</span>
    </div>
  );
}
