import type { FieldSpec } from './field-spec.ts';

/** What stands in the fields: text as typed, and what is chosen. */
export type Draft = Readonly<Record<string, unknown>>;

/** Why a field cannot be read; bounds are as shown. */
export interface FieldFault {
  readonly code: 'required' | 'number' | 'whole' | 'range' | 'date' | 'long' | 'form';
  readonly min?: number;
  readonly max?: number;
}

const exact = (value: number): number => Number(value.toPrecision(12));

/** The fields of a value, filled. */
export function draftOf(specs: readonly FieldSpec[], value: Readonly<Record<string, unknown>>): Draft {
  return Object.fromEntries(specs.map((spec) => [spec.key, filled(spec, value[spec.key])]));
}

function filled(spec: FieldSpec, value: unknown): unknown {
  switch (spec.kind) {
    case 'check':
      return value === true;
    case 'levels':
    case 'many':
      return value ?? [];
    case 'own':
      return value;
    case 'number':
      return typeof value === 'number' ? String(exact(value * (spec.scale ?? 1))) : '';
    default:
      return typeof value === 'string' ? value : '';
  }
}

/** Reads the fields. Full-width digits count; where a field is at fault, its key is in `faults` and not in `value`. */
export function readDraft(
  specs: readonly FieldSpec[],
  draft: Draft,
): { value: Record<string, unknown>; faults: ReadonlyMap<string, FieldFault> } {
  const value: Record<string, unknown> = {};
  const faults = new Map<string, FieldFault>();
  for (const spec of specs) {
    const typed = draft[spec.key];
    if (isChosen(spec)) {
      value[spec.key] = typed;
      continue;
    }
    const text = String(typed ?? '')
      .normalize('NFKC')
      .trim();
    if (text === '') {
      const empty = spec.empty ?? 'refused';
      if (empty === 'refused') faults.set(spec.key, { code: 'required' });
      else if (empty !== 'omitted') value[spec.key] = empty === 'null' ? null : '';
      continue;
    }
    const read = readText(spec, text);
    if (typeof read === 'object') faults.set(spec.key, read);
    else value[spec.key] = read;
  }
  return { value, faults };
}

type ChosenSpec = Extract<FieldSpec, { kind: 'check' | 'levels' | 'many' | 'own' }>;

/** Whether a field holds its value as it is; the others hold text. */
const isChosen = (spec: FieldSpec): spec is ChosenSpec => ['check', 'levels', 'many', 'own'].includes(spec.kind);

function readText(spec: Exclude<FieldSpec, ChosenSpec>, text: string): string | number | FieldFault {
  if (spec.kind === 'text') {
    const longest = spec.longest ?? 200;
    if (text.length > longest) return { code: 'long', max: longest };
    return spec.check?.(text) === false ? { code: 'form' } : text;
  }
  if (spec.kind === 'date') return isDate(text) ? text : { code: 'date' };
  if (spec.kind === 'choice') return text;
  const { scale = 1, min, max, open, whole } = spec;
  const number = exact(Number(text.replaceAll(',', '')) / scale);
  if (!Number.isFinite(number)) return { code: 'number' };
  if (whole && !Number.isInteger(number)) return { code: 'whole' };
  const low = open === 'min' || open === 'both' ? number <= min : number < min;
  const high = open === 'max' || open === 'both' ? number >= max : number > max;
  return low || high ? { code: 'range', min: exact(min * scale), max: exact(max * scale) } : number;
}

/** Of a real day, as date fields give it. */
function isDate(text: string): boolean {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00Z`) : Number.NaN;
  return Number.isFinite(at) && new Date(at).toISOString().slice(0, 10) === text;
}
