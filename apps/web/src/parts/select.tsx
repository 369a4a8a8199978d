import { useId } from 'react';
import styles from './select.module.css';

/** A labelled native select; `above` puts the label over it, as fields of a form have theirs. */
export function Select<Value extends string>({
  label,
  value,
  options,
  onChange,
  above = false,
}: {
  label: string;
  value: Value;
  options: readonly { readonly value: Value; readonly label: string }[];
  onChange: (value: Value) => void;
  above?: boolean;
}) {
  const id = useId();
  return (
    <div className={styles.field} data-above={above ? '' : undefined}>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.target.value as Value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
