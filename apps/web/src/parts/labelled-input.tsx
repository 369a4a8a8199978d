import { type ComponentProps, useId } from 'react';
import styles from './labelled-input.module.css';

/** A line of input under its label; `wide` takes the room that is left. */
export function LabelledInput({
  label,
  hint,
  wide = false,
  ...rest
}: Omit<ComponentProps<'input'>, 'id'> & { label: string; hint?: string; wide?: boolean }) {
  const id = useId();
  return (
    <div className={styles.field} data-wide={wide ? '' : undefined}>
      <label htmlFor={id}>{label}</label>
      <input id={id} aria-describedby={hint === undefined ? undefined : `${id}-hint`} {...rest} />
      {hint !== undefined && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
    </div>
  );
}
