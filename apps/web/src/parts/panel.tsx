import type { ReactNode } from 'react';
import styles from './panel.module.css';

/** A framed part of a page with a heading. */
export function Panel({
  title,
  note,
  tools,
  flush = false,
  children,
}: {
  title: ReactNode;
  note?: ReactNode;
  tools?: ReactNode;
  /** No padding: the content reaches the frame, as tables do. */
  flush?: boolean;
  children: ReactNode;
}) {
  return (
    <section className={styles.panel}>
      <div className={styles.head}>
        <h2>{title}</h2>
        {note && <p className={styles.note}>{note}</p>}
        {tools && <div className={styles.tools}>{tools}</div>}
      </div>
      <div className={flush ? styles.flush : styles.body}>{children}</div>
    </section>
  );
}

/** Panels under one another, or side by side where there is room. */
export function Panels({ columns = 1, children }: { columns?: 1 | 2 | 'wide-first'; children: ReactNode }) {
  return (
    <div className={styles.panels} data-columns={columns}>
      {children}
    </div>
  );
}
