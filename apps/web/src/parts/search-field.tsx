import { useId } from 'react';
import styles from './search-field.module.css';
import { useOwnText } from './use-own-text.ts';

/** A field for words to look for. */
export function SearchField({
  label,
  value,
  onChange,
}: {
  label: string;
  value: string;
  onChange: (value: string) => void;
}) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input id={id} type="search" autoComplete="off" spellCheck={false} {...useOwnText(value, onChange)} />
    </div>
  );
}
