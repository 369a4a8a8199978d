import { useState } from 'react';
import { parseClock } from './clock.ts';
import styles from './time-field.module.css';

/** A time of day to type. Enter or leaving it takes what was typed, Escape brings back what was there. */
export function TimeField({
  label,
  value,
  small,
  disabled,
  onTake,
}: {
  label: string;
  /** `09:00`. */
  value: string;
  small?: boolean;
  disabled?: boolean;
  /** Minutes after midnight. */
  onTake: (minutes: number) => void;
}) {
  const [typed, setTyped] = useState<string | null>(null);
  const read = parseClock(typed ?? value);
  const take = () => {
    if (typed !== null && read !== null && read !== parseClock(value)) onTake(read);
    if (read !== null) setTyped(null);
  };
  return (
    <input
      className={styles.field}
      data-small={small ? '' : undefined}
      aria-label={label}
      aria-invalid={read === null}
      inputMode="numeric"
      autoComplete="off"
      disabled={disabled}
      value={typed ?? value}
      onChange={({ target }) => setTyped(target.value)}
      onBlur={take}
      onKeyDown={(event) => {
        if (event.key === 'Enter') take();
        else if (event.key === 'Escape') setTyped(null);
        else return;
        event.stopPropagation();
      }}
    />
  );
}
