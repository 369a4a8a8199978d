import { useId, useState } from 'react';
import styles from './generate.module.css';

/** A whole number within bounds; full-width digits are read, leaving the field settles it. */
export function WholeNumber({
  label,
  value,
  min,
  max,
  onChange,
}: {
  label: string;
  value: number;
  min: number;
  max: number;
  onChange: (value: number) => void;
}) {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <div className={styles.number}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        inputMode="numeric"
        autoComplete="off"
        value={typed ?? String(value)}
        onChange={({ target }) => {
          setTyped(target.value);
          const number = Math.round(Number(target.value.normalize('NFKC').trim()));
          if (target.value.trim() !== '' && Number.isFinite(number)) onChange(Math.max(min, Math.min(max, number)));
        }}
        onBlur={() => setTyped(null)}
      />
    </div>
  );
}
