import type { ReactNode } from 'react';
import styles from './page-header.module.css';

/** Title of a page, one line on what it shows, and its actions. */
export function PageHeader({
  title,
  about,
  note,
  actions,
}: {
  title: string;
  about?: ReactNode;
  note?: ReactNode;
  actions?: ReactNode;
}) {
  return (
    <header className={styles.header}>
      <title>{`${title} · Seatwise`}</title>
      <div className={styles.words}>
        <h1 tabIndex={-1} id="page-title">
          {title}
        </h1>
        {about && <p className={styles.about}>{about}</p>}
      </div>
      {note && <div className={styles.note}>{note}</div>}
      {actions && <div className={styles.actions}>{actions}</div>}
    </header>
  );
}
