import styles from './toggles.module.css';

/** Things shown or not, each by itself; one that cannot be shown says why. */
export function Toggles<Value extends string>({
  label,
  options,
  shown,
  onChange,
}: {
  label: string;
  options: readonly { readonly value: Value; readonly label: string; readonly lacking?: string | undefined }[];
  shown: ReadonlySet<Value>;
  onChange: (shown: ReadonlySet<Value>) => void;
}) {
  const flip = (value: Value) => {
    const next = new Set(shown);
    if (!next.delete(value)) next.add(value);
    onChange(next);
  };
  return (
    <fieldset className={styles.set}>
      <legend data-hidden-visually>{label}</legend>
      {options.map((option) => (
        <label key={option.value} className={styles.choice} title={option.lacking}>
          <input
            type="checkbox"
            checked={shown.has(option.value) && option.lacking === undefined}
            disabled={option.lacking !== undefined}
            onChange={() => flip(option.value)}
          />
          {option.label}
          {option.lacking !== undefined && <span data-hidden-visually>{`: ${option.lacking}`}</span>}
        </label>
      ))}
    </fieldset>
  );
}
