import { type ReactNode, useId } from 'react';
import styles from './segmented.module.css';

/** A choice of few, as native radio buttons drawn side by side. */
export function Segmented<Value extends string>({
  label,
  value,
  options,
  onChange,
}: {
  label: string;
  value: Value;
  options: readonly { readonly value: Value; readonly label: string; readonly face?: ReactNode }[];
  onChange: (value: Value) => void;
}) {
  const name = useId();
  return (
    <fieldset className={styles.set}>
      <legend data-hidden-visually>{label}</legend>
      {options.map((option) => (
        <label key={option.value} className={styles.choice} title={option.label}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          {option.face ? (
            <>
              {option.face}
              <span data-hidden-visually>{option.label}</span>
            </>
          ) : (
            option.label
          )}
        </label>
      ))}
    </fieldset>
  );
}
