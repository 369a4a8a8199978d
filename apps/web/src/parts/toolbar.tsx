import type { ReactNode } from 'react';
import styles from './toolbar.module.css';

/** What a page shows, chosen above it. */
export function Toolbar({ children }: { children: ReactNode }) {
  return <div className={styles.toolbar}>{children}</div>;
}
