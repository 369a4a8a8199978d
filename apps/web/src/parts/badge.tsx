import type { ReactNode } from 'react';
import styles from './badge.module.css';

export type Tone = 'good' | 'warn' | 'danger' | 'info' | 'quiet' | 'accent';

/** A state as glyph and word; colour only repeats what they say. */
export function Badge({ tone, glyph, children }: { tone: Tone; glyph?: string; children: ReactNode }) {
  return (
    <span className={styles.badge} data-tone={tone}>
      {glyph && <span aria-hidden="true">{glyph}</span>}
      {children}
    </span>
  );
}
