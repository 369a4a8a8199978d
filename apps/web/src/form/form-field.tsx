import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { FieldFault } from './draft.ts';
import type { FieldSpec, Level } from './field-spec.ts';
import styles from './form.module.css';
import { LevelFields } from './level-fields.tsx';
import { useFieldText } from './use-field-text.ts';

/** One field of a form with its label, unit, hint and fault. */
export function FormField({
  spec,
  value,
  fault,
  onChange,
}: {
  spec: FieldSpec;
  value: unknown;
  fault?: FieldFault | undefined;
  onChange: (value: unknown) => void;
}) {
  const { t } = useTranslation();
  const textOf = useFieldText();
  const id = useId();
  const { kind, label, hint, fixed } = spec;
  if (kind === 'levels')
    return <LevelFields label={label} options={spec.options} value={value as readonly Level[]} onChange={onChange} />;
  if (kind === 'many')
    return (
      <fieldset className={styles.many}>
        <legend>{label}</legend>
        {spec.options.map((option) => {
          const chosen = value as readonly string[];
          return (
            <label key={option.value} className={styles.check}>
              <input
                type="checkbox"
                checked={chosen.includes(option.value)}
                onChange={({ target }) =>
                  onChange(target.checked ? [...chosen, option.value] : chosen.filter((one) => one !== option.value))
                }
              />
              {option.label}
            </label>
          );
        })}
        {hint && <p className={styles.hint}>{hint}</p>}
      </fieldset>
    );
  if (kind === 'own') return null;
  const described = [hint ? `${id}-hint` : '', fault ? `${id}-fault` : ''].filter((one) => one !== '').join(' ');
  const common = {
    id,
    'aria-invalid': fault ? true : undefined,
    'aria-describedby': described === '' ? undefined : described,
  } as const;
  const notes = (
    <>
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      {fault && (
        <p id={`${id}-fault`} className={styles.fault}>
          <span aria-hidden="true">✕ </span>
          {t(`forms.faults.${fault.code}`, { min: fault.min ?? '', max: fault.max ?? '' })}
        </p>
      )}
    </>
  );
  if (kind === 'check')
    return (
      <div className={styles.field}>
        <span className={styles.check}>
          <input
            {...common}
            type="checkbox"
            checked={value === true}
            onChange={({ target }) => onChange(target.checked)}
          />
          <label htmlFor={id}>{label}</label>
        </span>
        {notes}
      </div>
    );
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <span className={styles.row}>
        {fixed ? (
          <input {...common} value={textOf(spec, value)} readOnly />
        ) : kind === 'choice' ? (
          <select {...common} value={String(value)} onChange={({ target }) => onChange(target.value)}>
            {(spec.empty ?? 'refused') !== 'refused' || value === '' ? (
              <option value="">{t('forms.none')}</option>
            ) : null}
            {value !== '' && !spec.options.some((option) => option.value === value) && (
              <option value={String(value)}>{String(value)}</option>
            )}
            {spec.options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
        ) : (
          <input
            {...common}
            type={kind === 'date' ? 'date' : 'text'}
            inputMode={kind === 'number' ? 'decimal' : undefined}
            data-number={kind === 'number' ? '' : undefined}
            list={kind === 'text' && spec.suggested ? `${id}-list` : undefined}
            autoComplete="off"
            spellCheck={false}
            value={String(value ?? '')}
            onChange={({ target }) => onChange(target.value)}
          />
        )}
        {kind === 'number' && spec.unit && <span className={styles.unit}>{spec.unit}</span>}
      </span>
      {kind === 'text' && spec.suggested && (
        <datalist id={`${id}-list`}>
          {spec.suggested.map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
      )}
      {notes}
    </div>
  );
}
