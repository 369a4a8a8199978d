import styles from './progress-bar.module.css';

/** How far a job is; without a total only that it runs. */
export function ProgressBar({
  label,
  done,
  total,
}: {
  label: string;
  done?: number | undefined;
  total?: number | undefined;
}) {
  return done !== undefined && total ? (
    <progress className={styles.bar} aria-label={label} value={done} max={total} />
  ) : (
    <progress className={styles.bar} aria-label={label} />
  );
}
