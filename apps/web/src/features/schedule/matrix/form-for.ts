import { shiftOnDay } from '@seatwise/calendar';
import { type ActivityCode, dayCodeOf, MINUTE, type Shift } from '@seatwise/core';
import { isClass, type TypedCode } from './cell-kind.ts';
import type { Matrix, MatrixCell } from './matrix-model.ts';

/** The shift that a typed code means for an agent on a day; null where the draft holds nothing like it. */
export type FormFor = (row: number, day: number, code: TypedCode) => Shift | null;

/**
 * Forms of shifts as one matrix holds them. The form (start, length, pauses) of a typed code is the one that the agent has
 * most often among the shifts that the code allows, else that of somebody of the team, else of anybody. Leave and training
 * fill the paid length of the agent's usual shift. Each row, team and code is looked through once for a whole gesture.
 */
export function formsOf(matrix: Matrix): FormFor {
  const { agents, days, codes, grid } = matrix;
  const everyone = [...agents.keys()];
  const known = new Map<string, Shift | null>();
  const kept = (key: string, make: () => Shift | null) => {
    if (!known.has(key)) known.set(key, make());
    return known.get(key) ?? null;
  };
  /** The commonest of the agent's own shifts that fit; without any, of the team's; then of all. */
  const usual = (row: number, asked: string, fits: Fits): Shift | null => {
    const team = agents[row]?.team;
    const teamRows = () => everyone.filter((one) => agents[one]?.team === team);
    return (
      kept(`${asked} row ${row}`, () => commonest(matrix, [row], fits)) ??
      kept(`${asked} team ${team}`, () => commonest(matrix, teamRows(), fits)) ??
      kept(asked, () => commonest(matrix, everyone, fits))
    );
  };
  return (row, day, code) => {
    const agent = agents[row];
    const date = days[day];
    if (!agent || date === undefined) return null;
    const { kind, from, to } = code;
    if (kind !== null && !isClass(kind)) {
      const form = usual(row, 'work', (cell) => isClass(cell.kind));
      const whole = [...codes.values()].find((one) => !one.onQueue && dayCodeOf(one) === kind);
      return form && whole ? { ...filledWith(whole, shiftOnDay(form, date, grid.zone)), agent: agent.id } : null;
    }
    const form = usual(row, `${kind} ${from} ${to}`, (cell) => allows(code, cell));
    if (!form) return null;
    const skill = agent.skills.includes(form.skill) ? form.skill : (agent.skills[0] ?? form.skill);
    return { ...shiftOnDay(form, date, grid.zone), agent: agent.id, skill };
  };
}

type Fits = (cell: MatrixCell) => boolean;

const allows = ({ kind, from, to }: TypedCode, cell: MatrixCell): boolean =>
  cell.shifts.length === 1 &&
  isClass(cell.kind) &&
  (kind === null || cell.kind === kind) &&
  (from === null || cell.from % 1440 === from) &&
  (to === null || cell.to % 1440 === to);

/** A shift's start and paid length with one activity instead of its own. */
function filledWith({ id: activity, paid, onQueue }: Filling, { start, activities, ...rest }: Shift): Shift {
  const paidTime = activities.reduce((sum, one) => sum + (one.paid ? one.end - one.start : 0), 0);
  const end = start + Math.max(MINUTE, paidTime);
  return { ...rest, start, end, activities: [{ activity, start, end, paid, onQueue }] };
}

type Filling = Pick<ActivityCode, 'id' | 'paid' | 'onQueue'>;

function commonest({ cells, days }: Matrix, rows: readonly number[], fits: Fits): Shift | null {
  const found = new Map<string, { readonly shift: Shift; count: number }>();
  for (const row of rows) {
    for (let day = 0; day < days.length; day++) {
      const cell = cells[row * days.length + day];
      const shift = cell?.shifts[0];
      if (!cell || !shift || !fits(cell)) continue;
      const key = `${cell.from} ${cell.to}`;
      const known = found.get(key);
      if (known) known.count++;
      else found.set(key, { shift, count: 1 });
    }
  }
  let best: { readonly shift: Shift; readonly count: number } | undefined;
  for (const one of found.values()) if (!best || one.count > best.count) best = one;
  return best?.shift ?? null;
}
