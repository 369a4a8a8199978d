import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Sparkline } from '../../parts/sparkline.tsx';
import styles from './step-card.module.css';

/** Pages whose address is their name. */
type Page = 'history' | 'forecast' | 'requirement' | 'schedule' | 'organisation' | 'actuals' | 'metrics' | 'assessment';

/** One step of the flow: its name as a link, its key figure, two or three facts beside it. */
export function StepCard({
  page,
  figure,
  unit,
  facts,
  spark,
}: {
  page: Page;
  /** Undefined while the step has no result. */
  figure: ReactNode | undefined;
  unit: string;
  facts: readonly (string | null)[];
  spark?: readonly (number | null)[] | undefined;
}) {
  const { t } = useTranslation();
  return (
    <li className={styles.card}>
      <h2>
        <Link to={`/${page}`} className={styles.link}>
          {t(`nav.${page}`)}
        </Link>
      </h2>
      {figure === undefined ? (
        <p className={styles.waiting}>{t('overview.waiting')}</p>
      ) : (
        <>
          <p className={styles.figure}>
            {figure} <span className={styles.unit}>{unit}</span>
          </p>
          <ul className={styles.facts}>{facts.map((fact) => fact && <li key={fact}>{fact}</li>)}</ul>
          {spark && <Sparkline values={spark} />}
        </>
      )}
    </li>
  );
}
