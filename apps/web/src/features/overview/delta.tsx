import styles from './tile.module.css';

/** How a figure stands to its goal: a glyph and words, tinted where that is good or bad. */
export function Delta({
  tone,
  glyph,
  text,
}: {
  tone: 'good' | 'bad' | 'plain';
  glyph: '✓' | '▼' | '▲' | '–';
  text: string;
}) {
  return (
    <span className={styles.delta} data-tone={tone}>
      <span aria-hidden="true">{glyph}</span> {text}
    </span>
  );
}
