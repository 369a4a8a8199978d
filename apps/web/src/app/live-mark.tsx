import { useTranslation } from 'react-i18next';
import { useLiveUpdates } from '../api/live.ts';
import { useCenter } from '../api/use-center.ts';
import { useFormat } from '../format/use-format.ts';
import styles from './live-mark.module.css';

/** When something on the page was last read anew because somebody changed it; nothing before that. */
export function LiveMark() {
  const { t } = useTranslation();
  const format = useFormat();
  const { data: center } = useCenter();
  const updatedAt = useLiveUpdates();
  if (updatedAt === null) return null;
  return (
    <p className={styles.mark}>{t('evidence.updated', { time: format.time(updatedAt, center?.zone ?? 'UTC') })}</p>
  );
}
