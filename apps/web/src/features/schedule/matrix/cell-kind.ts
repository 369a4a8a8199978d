import {
  type ActivityCode,
  DAY_CODES,
  type DayCode,
  dayCodeOf,
  SHIFT_CLASSES,
  type Shift,
  type ShiftClass,
  shiftClassOf,
} from '@seatwise/core';

/** What a day of an agent is: a class of shifts, a whole day of something else, or off. */
export type CellKind = ShiftClass | DayCode | 'off';
export const CELL_KINDS: readonly CellKind[] = [...SHIFT_CLASSES, 'off', ...DAY_CODES];

export type CodeOfActivity = ReadonlyMap<string, Pick<ActivityCode, 'id' | 'name' | 'kind' | 'paid' | 'onQueue'>>;

export const isClass = (kind: CellKind): kind is ShiftClass => SHIFT_CLASSES.some((name) => name === kind);

/** Kind of a shift that starts at `clock`, minutes after midnight. */
export function kindOf({ activities }: Shift, clock: number, codes: CodeOfActivity): CellKind {
  if (activities.some(({ onQueue }) => onQueue)) return shiftClassOf(clock);
  const id = activities[0]?.activity ?? '';
  return dayCodeOf(codes.get(id) ?? { id, kind: 'other' });
}

/** A code as typed or pasted: what, and by which clock where that is said. */
export interface TypedCode {
  /** Null where only a time was typed. */
  readonly kind: CellKind | null;
  /** Start and end, minutes after midnight. */
  readonly from: number | null;
  readonly to: number | null;
}

export type Glyphs = Readonly<Record<CellKind, string>>;

const TIME = String.raw`(\d{1,2})(?:[:.]?(\d{2}))?`;
const PATTERN = new RegExp(String.raw`^([^\d\s]+)?\s*(?:${TIME}(?:\s*[-–~至]\s*${TIME})?)?(?:\s.*)?$`, 'u');

/**
 * Reads `早`, `E`, `早 08:30`, `8:30-17:30`, in full-width digits too; the codes of any of the given languages.
 * Nothing for what is no code.
 */
export function readCode(text: string, languages: readonly Glyphs[]): TypedCode | null {
  const plain = text.normalize('NFKC').replaceAll('−', '-').trim();
  if (plain === '-' || plain === '–') return { kind: 'off', from: null, to: null };
  const match = PATTERN.exec(plain);
  if (!match || plain === '') return null;
  const [, word, hour, minute, endHour, endMinute] = match;
  const kind =
    word === undefined
      ? null
      : (CELL_KINDS.find((one) => languages.some((glyphs) => glyphs[one].toLowerCase() === word.toLowerCase())) ??
        null);
  const [from, to] = [clockOf(hour, minute), clockOf(endHour, endMinute)];
  if (word !== undefined && kind === null) return null;
  return kind === null && from === null ? null : { kind, from, to };
}

function clockOf(hour: string | undefined, minute: string | undefined): number | null {
  if (hour === undefined) return null;
  const minutes = Number(hour) * 60 + Number(minute ?? 0);
  return Number(hour) <= 24 && Number(minute ?? 0) < 60 ? minutes % 1440 : null;
}
