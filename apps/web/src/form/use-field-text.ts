import { useTranslation } from 'react-i18next';
import type { FieldSpec, Level } from './field-spec.ts';

/** A value of a field as people read it, for histories and differences. */
export function useFieldText(): (spec: FieldSpec, value: unknown) => string {
  const { t } = useTranslation();
  const labelOf = (options: readonly { value: string; label: string }[], value: string) =>
    options.find((option) => option.value === value)?.label ?? value;
  return (spec, value) => {
    if (spec.kind === 'check') return t(value === true ? 'parts.yes' : 'parts.no');
    if (value === null || value === undefined || value === '') return '–';
    if (spec.kind === 'levels')
      return (
        (value as readonly Level[]).map(({ skill, level }) => `${labelOf(spec.options, skill)} ${level}`).join(' · ') ||
        '–'
      );
    if (spec.kind === 'many')
      return (value as readonly string[]).map((one) => labelOf(spec.options, one)).join(' · ') || '–';
    if (spec.kind === 'own') return JSON.stringify(value);
    if (spec.kind === 'choice') return labelOf(spec.options, String(value));
    if (spec.kind !== 'number') return String(value);
    return `${Number((Number(value) * (spec.scale ?? 1)).toPrecision(12))}${spec.unit ? ` ${spec.unit}` : ''}`;
  };
}
