import { shiftClock } from '@seatwise/calendar';
import {
  type ActivityCode,
  type IntervalGrid,
  type LocalDate,
  MINUTE,
  NIGHT_FROM,
  nightMinutes,
  type RuleViolation,
  type Shift,
  type SkillCoverage,
} from '@seatwise/core';
import type { Wire } from '../../../api/wire.ts';
import { weekdayIndex } from '../../../grid/by-day.ts';
import { type CellKind, type CodeOfActivity, isClass, kindOf } from './cell-kind.ts';

export interface MatrixAgent {
  readonly id: string;
  readonly name: string;
  readonly team: string;
  readonly site: string;
  readonly skills: readonly string[];
}

/** What a matrix is made of: a schedule with its people, in the order of the rows. */
export interface MatrixInput {
  readonly grid: IntervalGrid;
  readonly agents: readonly MatrixAgent[];
  readonly shifts: readonly Shift[];
  readonly locked: readonly LocalDate[];
  readonly activityCodes: readonly Pick<ActivityCode, 'id' | 'name' | 'kind' | 'paid' | 'onQueue'>[];
  readonly coverage: readonly Wire<SkillCoverage>[];
  readonly violations: readonly RuleViolation[];
}

/** One day of one agent that is not off. */
export interface MatrixCell {
  readonly kind: CellKind;
  /** Usually one. */
  readonly shifts: readonly Shift[];
  /** Start and end by the clock, minutes after midnight of the day. */
  readonly from: number;
  readonly to: number;
  readonly paidMinutes: number;
  readonly night: boolean;
}

export interface Matrix extends MatrixInput {
  readonly days: readonly LocalDate[];
  /** By `row * days + day`; nothing where the agent is off. */
  readonly cells: readonly (MatrixCell | undefined)[];
  readonly codes: CodeOfActivity;
  readonly isLocked: readonly boolean[];
  readonly isWeekend: readonly boolean[];
  /** By `row * days + day`. */
  readonly broken: ReadonlyMap<number, readonly RuleViolation[]>;
}

const paidMinutesOf = ({ activities }: Shift): number =>
  activities.reduce((sum, { paid, start, end }) => sum + (paid ? (end - start) / MINUTE : 0), 0);

/** Lays shifts out as people by days. Shifts of nobody among the agents are left out. */
export function matrixOf(input: MatrixInput): Matrix {
  const { grid, agents, shifts, locked } = input;
  const { days, zone } = grid;
  const rows = new Map(agents.map(({ id }, row) => [id, row]));
  const columns = new Map(days.map((date, day) => [date, day]));
  const codes = new Map(input.activityCodes.map((code) => [code.id, code]));
  const cells = new Array<MatrixCell | undefined>(agents.length * days.length);
  for (const shift of shifts) {
    const [row, day] = [rows.get(shift.agent ?? ''), columns.get(shift.date)];
    if (row === undefined || day === undefined) continue;
    const at = row * days.length + day;
    const own = cellOf(shift, shiftClock(shift, zone), codes);
    const other = cells[at];
    cells[at] = other ? joined(other, own) : own;
  }
  const broken = new Map<number, RuleViolation[]>();
  for (const violation of input.violations) {
    const [row, day] = [rows.get(violation.agent ?? ''), columns.get(violation.date)];
    if (row === undefined || day === undefined) continue;
    const at = row * days.length + day;
    broken.set(at, [...(broken.get(at) ?? []), violation]);
  }
  return {
    ...input,
    days,
    cells,
    codes,
    broken,
    isLocked: days.map((date) => locked.includes(date)),
    isWeekend: days.map((date) => weekdayIndex(date) >= 5),
  };
}

function cellOf(shift: Shift, from: number, codes: CodeOfActivity): MatrixCell {
  const minutes = (shift.end - shift.start) / MINUTE;
  const kind = kindOf(shift, from, codes);
  return {
    kind,
    shifts: [shift],
    from,
    to: from + minutes,
    paidMinutes: paidMinutesOf(shift),
    night: isClass(kind) && nightMinutes(from, minutes) >= NIGHT_FROM,
  };
}

/** Two shifts of a day: the earlier one names it. */
function joined(a: MatrixCell, b: MatrixCell): MatrixCell {
  const [first, second] = a.from <= b.from ? [a, b] : [b, a];
  return {
    kind: first.kind,
    shifts: [...first.shifts, ...second.shifts],
    from: first.from,
    to: Math.max(first.to, second.to),
    paidMinutes: first.paidMinutes + second.paidMinutes,
    night: first.night || second.night,
  };
}

export interface RowTotals {
  readonly hours: number;
  readonly nights: number;
  readonly weekends: number;
}

/** Paid hours, nights and days at weekends of a row, days `from` to `to`. Leave counts hours and nothing else. */
export function rowTotals({ cells, days, isWeekend }: Matrix, row: number, from: number, to: number): RowTotals {
  let [minutes, nights, weekends] = [0, 0, 0];
  for (let day = from; day <= to; day++) {
    const cell = cells[row * days.length + day];
    if (!cell) continue;
    minutes += cell.paidMinutes;
    if (cell.night) nights++;
    if (isClass(cell.kind) && isWeekend[day]) weekends++;
  }
  return { hours: minutes / 60, nights, weekends };
}
