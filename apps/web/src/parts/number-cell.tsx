import { useState } from 'react';
import styles from './number-cell.module.css';

/** A number written in a table, empty while it is not known. Enter or leaving settles it, Escape returns; arrows count. */
export function NumberCell({
  label,
  value,
  step = 1,
  wide = false,
  onChange,
}: {
  label: string;
  value: number | null;
  step?: number;
  wide?: boolean;
  /** Null clears it. */
  onChange: (value: number | null) => void;
}) {
  const [typed, setTyped] = useState<string | null>(null);
  const settle = () => {
    if (typed === null) return;
    const plain = typed.normalize('NFKC').replaceAll(',', '').trim();
    setTyped(null);
    const next = Number(plain);
    if (plain === '') onChange(null);
    else if (Number.isFinite(next) && next >= 0) onChange(Math.round(next));
  };
  const count = (by: number) => {
    setTyped(null);
    onChange(Math.max(0, Math.round(value ?? 0) + by));
  };
  return (
    <input
      className={styles.cell}
      data-wide={wide ? '' : undefined}
      type="text"
      inputMode="numeric"
      autoComplete="off"
      aria-label={label}
      placeholder="–"
      value={typed ?? value ?? ''}
      onChange={({ target }) => setTyped(target.value)}
      onBlur={settle}
      onKeyDown={(event) => {
        if (event.key === 'Enter') settle();
        else if (event.key === 'Escape') setTyped(null);
        else if (event.key === 'ArrowUp') count(step);
        else if (event.key === 'ArrowDown') count(-step);
        else return;
        event.preventDefault();
      }}
    />
  );
}
