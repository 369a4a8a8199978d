import type { ReactNode } from 'react';
import styles from './key-figures.module.css';

export interface KeyFigure {
  readonly name: string;
  readonly value: ReactNode;
  readonly unit?: string;
  readonly note?: ReactNode;
}

/** Characters from which a value is a sentence, not a figure. */
const LONG = 20;

/** A row of numbers that answer the page's question at a glance. */
export function KeyFigures({ figures }: { figures: readonly KeyFigure[] }) {
  return (
    <dl className={styles.figures}>
      {figures.map(({ name, value, unit, note }) => (
        <div key={name} className={styles.figure}>
          <dt>{name}</dt>
          <dd className={styles.value} data-long={typeof value === 'string' && value.length > LONG ? '' : undefined}>
            {value}
            {unit && <span className={styles.unit}> {unit}</span>}
          </dd>
          {note && <dd className={styles.note}>{note}</dd>}
        </div>
      ))}
    </dl>
  );
}
