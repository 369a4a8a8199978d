import { useState } from 'react';
import styles from './month-grid.module.css';

/** People hired in a month: arrows and typing; settled by Enter or on leaving. */
export function HiresCell({
  label,
  people,
  onChange,
}: {
  label: string;
  people: number;
  onChange: (people: number) => void;
}) {
  const [typed, setTyped] = useState<string | null>(null);
  const settle = () => {
    if (typed === null) return;
    const next = Number(typed.normalize('NFKC'));
    setTyped(null);
    if (typed !== '' && Number.isFinite(next) && next >= 0) onChange(Math.round(next));
  };
  return (
    <input
      className={styles.hires}
      type="text"
      inputMode="numeric"
      aria-label={label}
      value={typed ?? people}
      onChange={({ target }) => setTyped(target.value)}
      onBlur={settle}
      onKeyDown={({ key }) => {
        if (key === 'Enter') settle();
        if (key === 'Escape') setTyped(null);
        if (key === 'ArrowUp') onChange(Math.round(people) + 1);
        if (key === 'ArrowDown') onChange(Math.max(0, Math.round(people) - 1));
      }}
    />
  );
}
