import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import styles from './empty-state.module.css';
import { Icon } from './icon.tsx';

/** What will be here, why it is not yet, and the way there. */
export function EmptyState({ title, children }: { title: string; children?: string }) {
  const { t } = useTranslation();
  return (
    <div className={styles.empty}>
      <h2>{title}</h2>
      <p>{children ?? t('parts.emptyAdvice')}</p>
      <Link to="/import" className={styles.action}>
        <Icon name="upload" />
        {t('parts.toImport')}
      </Link>
    </div>
  );
}
