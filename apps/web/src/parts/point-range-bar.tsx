import styles from './point-range-bar.module.css';

/** Where a range of points lies around zero: solid to its nearer end, faint over what is still open. */
export function PointRangeBar({ range, bound }: { range: { low: number; high: number }; bound: number }) {
  const at = (value: number) => `${(50 + (value / bound) * 50).toFixed(2)}%`;
  const sure = range.low > 0 ? range.low : Math.min(range.high, 0);
  return (
    <span className={styles.track} aria-hidden="true">
      <Span className={styles.open} from={range.low} to={range.high} at={at} />
      <Span className={sure < 0 ? styles.lost : styles.won} from={Math.min(0, sure)} to={Math.max(0, sure)} at={at} />
      <span className={styles.zero} />
    </span>
  );
}

function Span({
  className,
  from,
  to,
  at,
}: {
  className: string | undefined;
  from: number;
  to: number;
  at: (value: number) => string;
}) {
  return <span className={className} style={{ insetInlineStart: at(from), width: `calc(${at(to)} - ${at(from)})` }} />;
}
