import { shiftOnDay } from '@seatwise/calendar';
import type { Shift } from '@seatwise/core';
import { shiftChanges, shiftForm } from '@seatwise/schedule/editing';
import type { TypedCode } from './cell-kind.ts';
import { type FormFor, formsOf } from './form-for.ts';
import type { Matrix } from './matrix-model.ts';

/** A change of the draft, and what of the gesture could not be done. */
export interface Gesture {
  readonly put: readonly Shift[];
  readonly remove: readonly string[];
  /** Cells left alone because their day is locked. */
  readonly locked: number;
  /** Cells for which nobody in the draft has such a shift. */
  readonly unknown: number;
  /** Cells that would have lain outside. */
  readonly clipped: number;
}

/** Rows and days, both ends within. */
export interface Area {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** Cells as they were copied: the shifts of each, row by row. */
export interface Block {
  readonly rows: readonly (readonly (readonly Shift[])[])[];
  /** Where they come from, when they are to go from there. */
  readonly cutFrom: Area | null;
}

/** What is to stand in a cell: shifts without the ids that they will have; null for what is not known. */
type Wanted = readonly Shift[] | null;

export const isEmpty = ({ put, remove }: Gesture): boolean => put.length + remove.length === 0;

/** A code typed over an area. */
export function setCode(matrix: Matrix, area: Area, code: TypedCode): Gesture {
  const wanted = new Map<number, Wanted>();
  const formFor = formsOf(matrix);
  for (const [row, day] of cellsOf(area)) wanted.set(row * matrix.days.length + day, wantedOf(formFor, row, day, code));
  return gestureOf(matrix, wanted);
}

function wantedOf(formFor: FormFor, row: number, day: number, code: TypedCode): Wanted {
  if (code.kind === 'off') return [];
  const shift = formFor(row, day, code);
  return shift && [shift];
}

export const clear = (matrix: Matrix, area: Area): Gesture =>
  setCode(matrix, area, { kind: 'off', from: null, to: null });

/** The cells of an area; with `cut` they move when they are pasted. */
export function copyBlock({ cells, days }: Matrix, area: Area, cut: boolean): Block {
  const rows = Array.from({ length: area.bottom - area.top + 1 }, (_, r) =>
    Array.from(
      { length: area.right - area.left + 1 },
      (_, c) => cells[(area.top + r) * days.length + area.left + c]?.shifts ?? [],
    ),
  );
  return { rows, cutFrom: cut ? area : null };
}

/**
 * Lays a block into the matrix from the area's first cell on: over the whole area where that is a multiple of the block,
 * once otherwise. Shifts keep their clock and pauses; who lacks the skill gets the first of their own.
 */
export function pasteBlock(matrix: Matrix, area: Area, { rows, cutFrom }: Block): Gesture {
  const [height, width] = [rows.length, rows[0]?.length ?? 0];
  const [tall, wide] = [area.bottom - area.top + 1, area.right - area.left + 1];
  const fills = tall % height === 0 && wide % width === 0;
  const count = matrix.days.length;
  const wanted = new Map<number, Wanted>();
  let clipped = 0;
  if (cutFrom) for (const [row, day] of cellsOf(cutFrom)) wanted.set(row * count + day, []);
  for (let r = 0; r < (fills ? tall : height); r++) {
    for (let c = 0; c < (fills ? wide : width); c++) {
      const [row, day] = [area.top + r, area.left + c];
      const agent = matrix.agents[row];
      const date = matrix.days[day];
      if (!agent || date === undefined) {
        clipped++;
        continue;
      }
      const shifts = rows[r % height]?.[c % width] ?? [];
      wanted.set(
        row * count + day,
        shifts.map((shift) => ({
          ...shiftOnDay(shift, date, matrix.grid.zone),
          agent: agent.id,
          skill: agent.skills.includes(shift.skill) ? shift.skill : (agent.skills[0] ?? shift.skill),
        })),
      );
    }
  }
  return { ...gestureOf(matrix, wanted), clipped };
}

/** Codes pasted as text: null is a text that is no code, undefined an empty cell, which changes nothing. */
export function pasteCodes(
  matrix: Matrix,
  area: Area,
  rows: readonly (readonly (TypedCode | null | undefined)[])[],
): Gesture {
  const wanted = new Map<number, Wanted>();
  const formFor = formsOf(matrix);
  let clipped = 0;
  for (const [r, line] of rows.entries()) {
    for (const [c, code] of line.entries()) {
      const [row, day] = [area.top + r, area.left + c];
      if (code === undefined) continue;
      if (!matrix.agents[row] || matrix.days[day] === undefined) clipped++;
      else wanted.set(row * matrix.days.length + day, code && wantedOf(formFor, row, day, code));
    }
  }
  return { ...gestureOf(matrix, wanted), clipped };
}

export function* cellsOf({ top, bottom, left, right }: Area): Generator<[number, number]> {
  for (let row = top; row <= bottom; row++) for (let day = left; day <= right; day++) yield [row, day];
}

function gestureOf(matrix: Matrix, wanted: ReadonlyMap<number, Wanted>): Gesture {
  const [old, fresh]: [Shift[], Shift[]] = [[], []];
  let [locked, unknown] = [0, 0];
  for (const [at, shifts] of wanted) {
    const before = matrix.cells[at]?.shifts ?? [];
    if (shifts === null) {
      unknown++;
      continue;
    }
    if (isSame(before, shifts)) continue;
    if (matrix.isLocked[at % matrix.days.length]) {
      locked++;
      continue;
    }
    old.push(...before);
    fresh.push(...shifts);
  }
  const { put, remove } = shiftChanges(old, fresh, new Set(matrix.shifts.map(({ id }) => id)));
  return { put, remove, locked, unknown, clipped: 0 };
}

const isSame = (a: readonly Shift[], b: readonly Shift[]): boolean =>
  a.length === b.length && a.every((shift, i) => shiftForm(shift) === shiftForm(b[i] as Shift));
