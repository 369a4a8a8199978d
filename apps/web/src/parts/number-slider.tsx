import { useId, useState } from 'react';
import styles from './number-slider.module.css';

/** A number as text and as a slider that move together. Full-width digits are read; Enter or leaving the field settles it. */
export function NumberSlider({
  label,
  hideLabel = false,
  value,
  min,
  max,
  step,
  slideTo = max,
  placeholder,
  onChange,
}: {
  label: string;
  hideLabel?: boolean;
  /** Null where the field may be left empty and is. */
  value: number | null;
  min: number;
  max: number;
  step: number;
  /** Right end of the slider; larger numbers can be typed. */
  slideTo?: number;
  /** Makes the field optional, and says what holds while it is empty. */
  placeholder?: string | undefined;
  onChange: (value: number | null) => void;
}) {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const read = (text: string) => {
    const plain = text.normalize('NFKC').replaceAll(',', '').trim();
    const next = Number(plain);
    if (plain === '') {
      if (placeholder !== undefined) onChange(null);
    } else if (Number.isFinite(next)) onChange(Math.min(max, Math.max(min, next)));
  };
  return (
    <div className={styles.field}>
      <label htmlFor={id} data-hidden-visually={hideLabel ? '' : undefined}>
        {label}
      </label>
      <input
        id={id}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        value={typed ?? value ?? ''}
        placeholder={placeholder}
        onChange={({ target }) => {
          setTyped(target.value);
          read(target.value);
        }}
        onBlur={() => setTyped(null)}
        onKeyDown={({ key }) => key === 'Enter' && setTyped(null)}
      />
      <input
        type="range"
        aria-label={label}
        value={value ?? min}
        min={min}
        max={slideTo}
        step={step}
        data-unset={value === null ? '' : undefined}
        onChange={({ target }) => {
          setTyped(null);
          onChange(target.valueAsNumber);
        }}
      />
    </div>
  );
}
