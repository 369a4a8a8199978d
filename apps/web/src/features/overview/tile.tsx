import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { PageSearch } from '../../app/page-search.ts';
import styles from './tile.module.css';

/** Characters from which a figure is written smaller, to stay on one line. */
const LONG = 9;

/** A figure with what it is measured against, and how it came there. */
export function Tile({
  name,
  to,
  search,
  value,
  delta,
  foot,
}: {
  name: string;
  to: '/intraday' | '/schedule' | '/assessment';
  search: PageSearch;
  value: string;
  delta: ReactNode;
  foot: ReactNode;
}) {
  return (
    <li className={styles.tile}>
      <h2>
        <Link to={to} search={search} className={styles.link}>
          {name}
        </Link>
      </h2>
      <p className={styles.value} data-long={value.length > LONG ? '' : undefined}>
        {value}
      </p>
      <p className={styles.against}>{delta}</p>
      <div className={styles.foot}>{foot}</div>
    </li>
  );
}
