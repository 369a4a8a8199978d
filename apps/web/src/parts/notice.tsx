import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon.tsx';
import styles from './notice.module.css';

const ICON: Record<'danger' | 'warn' | 'info' | 'good', IconName> = {
  danger: 'error',
  warn: 'warning',
  info: 'info',
  good: 'check',
};

/** A framed message with a mark for its weight. */
export function Notice({
  tone,
  title,
  role,
  children,
}: {
  tone: keyof typeof ICON;
  title?: ReactNode;
  role?: 'alert' | 'status' | 'note';
  children?: ReactNode;
}) {
  return (
    <div className={styles.notice} data-tone={tone} role={role}>
      <span className={styles.icon}>
        <Icon name={ICON[tone]} />
      </span>
      <div className={styles.words}>
        {title && <p className={styles.title}>{title}</p>}
        {children}
      </div>
    </div>
  );
}
