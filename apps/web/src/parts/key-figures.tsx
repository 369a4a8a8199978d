import type { ReactNode } from 'react';
import styles from './key-figures.module.css';

export interface KeyFigure {
  readonly name: string;
  readonly value: ReactNode;
  readonly unit?: string;
  readonly note?: ReactNode;
}

/** Characters from which a value is too long for half a phone, and from which it is a sentence, not a figure. */
const [WIDE, LONG] = [9, 20];

const lengthOf = (value: ReactNode) =>
  typeof value !== 'string' || value.length <= WIDE ? undefined : value.length <= LONG ? 'wide' : 'long';

/** A row of numbers that answer the page's question at a glance. */
export function KeyFigures({ figures }: { figures: readonly KeyFigure[] }) {
  return (
    <dl className={styles.figures}>
      {figures.map(({ name, value, unit, note }) => (
        <div key={name} className={styles.figure}>
          <dt>{name}</dt>
          <dd className={styles.value} data-length={lengthOf(value)}>
            {value}
            {unit && <span className={styles.unit}> {unit}</span>}
          </dd>
          {note && <dd className={styles.note}>{note}</dd>}
        </div>
      ))}
    </dl>
  );
}
