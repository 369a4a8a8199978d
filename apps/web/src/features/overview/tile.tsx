import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { PageSearch } from '../../app/page-search.ts';
import { Sparkline } from '../../parts/sparkline.tsx';
import styles from './tile.module.css';

export interface Delta {
  readonly tone: 'good' | 'bad' | 'plain';
  readonly glyph: '✓' | '▼' | '▲' | '–';
  readonly text: string;
}

/** A figure with what it is measured against, and how it came there. */
export function Tile({
  name,
  to,
  search,
  value,
  delta,
  spark,
  from = 0,
  children,
}: {
  name: string;
  to: '/intraday' | '/schedule' | '/assessment';
  search?: PageSearch;
  value: ReactNode;
  delta?: Delta | null;
  spark?: readonly (number | null)[] | null;
  /** Value at the foot of the line. */
  from?: number;
  children?: ReactNode;
}) {
  return (
    <li className={styles.tile}>
      <h2>
        <Link to={to} search={search ?? {}} className={styles.link}>
          {name}
        </Link>
      </h2>
      <p className={styles.value}>{value}</p>
      <p className={styles.delta} data-tone={delta?.tone}>
        {delta && (
          <>
            <span aria-hidden="true">{delta.glyph}</span> {delta.text}
          </>
        )}
      </p>
      <div className={styles.foot}>
        {children ?? (spark?.some((one) => one !== null) && <Sparkline values={spark} from={from} />)}
      </div>
    </li>
  );
}
