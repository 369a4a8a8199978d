import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import styles from './nav-links.module.css';
import { NAVIGATION } from './navigation.ts';

/** Links to every page, grouped, with the log of changes at the foot. */
export function NavLinks({ onFollow }: { onFollow?: () => void }) {
  const { t } = useTranslation();
  return (
    <nav aria-label={t('app.navigation')} className={styles.nav}>
      {NAVIGATION.map(({ group, pages }) => (
        <div key={group ?? 'top'} className={styles.group}>
          {group && <p className={styles.groupName}>{t(`nav.groups.${group}`)}</p>}
          <ul>
            {pages.map(({ name, to }) => (
              <li key={name}>
                <Link
                  to={to}
                  className={styles.link}
                  activeOptions={{ exact: true, includeSearch: false }}
                  onClick={onFollow}
                >
                  {t(`nav.${name}`)}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      ))}
      <div className={styles.foot}>
        <Link to="/changes" className={styles.link} onClick={onFollow}>
          {t('nav.changes')}
        </Link>
      </div>
    </nav>
  );
}
