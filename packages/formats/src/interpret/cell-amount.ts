import { readAmount } from './amount.ts';
import type { Findings } from './findings.ts';
import type { ReaderSettings, ValueColumn } from './reader-settings.ts';

/** A number as the canonical file writes it. */
export const STRICT_NUMBER = /^-?\d+(\.\d+)?([eE][+-]?\d+)?$/;

/** A value that a cell holds; NaN where it is empty, or no such value, which is then a finding. */
export function cellAmount(
  cells: readonly string[],
  { column, fact }: ValueColumn,
  line: number,
  { strict, profile }: ReaderSettings,
  findings: Findings,
): number {
  const text = (cells[column.index] as string | undefined) ?? '';
  const quick = quickCount(text);
  if (
    quick >= 0 &&
    column.unit !== 'minutes' &&
    column.unit !== 'hours' &&
    column.unit !== 'milliseconds' &&
    column.unit !== 'share'
  )
    return quick;
  const value = text.trim();
  const place = { row: line, column: column.name };
  if (value === '') {
    if (strict && fact === 'offered') findings.add('INPUT_VALUE_MISSING', {}, place);
    return Number.NaN;
  }
  const number = strict
    ? STRICT_NUMBER.test(value)
      ? Number(value)
      : null
    : readAmount(value, column.unit ?? 'auto', profile.decimal);
  if (number === null || number === Number.POSITIVE_INFINITY)
    findings.add('INPUT_NUMBER_INVALID', { value: value.slice(0, 60) }, place);
  else if (number < 0) findings.add('INPUT_NUMBER_NEGATIVE', { value }, place);
  else if (column.unit === 'count' && profile.kind !== 'forecast' && !Number.isInteger(number))
    findings.add('INPUT_COUNT_FRACTION', { value }, place);
  else if (number > 1e12) findings.add('INPUT_NUMBER_INVALID', { value: value.slice(0, 60) }, place);
  else return number;
  return Number.NaN;
}

/** A whole number of at most nine digits, the commonest cell of all; -1 for anything else. */
function quickCount(text: string): number {
  const length = text.length;
  if (length === 0 || length > 9) return -1;
  let value = 0;
  for (let i = 0; i < length; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}
