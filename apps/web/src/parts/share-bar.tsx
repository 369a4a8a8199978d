import styles from './share-bar.module.css';

/** A share as text over a bar of its length; short of 90 % it is marked. */
export function ShareBar({ share, text }: { share: number | null; text: string }) {
  const tone = share === null ? undefined : share < 0.8 ? 'low' : share < 0.9 ? 'middle' : 'good';
  return (
    <span className={styles.share} data-tone={tone}>
      <span className={styles.track} aria-hidden="true">
        <span className={styles.bar} style={{ width: `${Math.min(1, Math.max(0, share ?? 0)) * 100}%` }} />
      </span>
      <span className={styles.text}>{text}</span>
    </span>
  );
}
