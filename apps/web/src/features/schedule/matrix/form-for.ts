import { shiftOnDay } from '@seatwise/calendar';
import { dayCodeOf, MINUTE, type Shift } from '@seatwise/core';
import { isClass, type TypedCode } from './cell-kind.ts';
import type { Matrix, MatrixCell } from './matrix-model.ts';

/**
 * The shift that a typed code means for an agent on a day. The form (start, length, pauses) is the one that the agent has
 * most often among the shifts that the code allows, else that of somebody of the team, else of anybody. Leave and
 * training fill the paid length of the agent's usual shift. Null where the draft holds nothing like it.
 */
export function formFor(matrix: Matrix, row: number, day: number, code: TypedCode): Shift | null {
  const agent = matrix.agents[row];
  const date = matrix.days[day];
  if (!agent || date === undefined) return null;
  const { kind } = code;
  if (kind !== null && !isClass(kind)) return wholeDay(matrix, row, day, kind);
  const fits = (cell: MatrixCell) =>
    cell.shifts.length === 1 &&
    isClass(cell.kind) &&
    (kind === null || cell.kind === kind) &&
    (code.from === null || cell.from % 1440 === code.from) &&
    (code.to === null || cell.to % 1440 === code.to);
  const form = usual(matrix, row, fits);
  if (!form) return null;
  const skill = agent.skills.includes(form.skill) ? form.skill : (agent.skills[0] ?? form.skill);
  return { ...shiftOnDay(form, date, matrix.grid.zone), agent: agent.id, skill };
}

function wholeDay(matrix: Matrix, row: number, day: number, kind: TypedCode['kind']): Shift | null {
  const code = [...matrix.codes.values()].find((one) => !one.onQueue && dayCodeOf(one) === kind);
  const form = usual(matrix, row, (cell) => isClass(cell.kind));
  const agent = matrix.agents[row];
  if (!code || !form || !agent) return null;
  const { start, activities, ...rest } = shiftOnDay(form, matrix.days[day] as string, matrix.grid.zone);
  const paid = activities.reduce((sum, one) => sum + (one.paid ? one.end - one.start : 0), 0);
  const end = start + Math.max(MINUTE, paid);
  const only = { activity: code.id, start, end, paid: code.paid, onQueue: false };
  return { ...rest, agent: agent.id, start, end, activities: [only] };
}

/** The commonest of the agent's own shifts that fit; without any, of the team's; then of all. */
function usual(matrix: Matrix, row: number, fits: (cell: MatrixCell) => boolean): Shift | null {
  const own = commonest(matrix, [row], fits);
  if (own) return own;
  const team = matrix.agents[row]?.team;
  const others = [...matrix.agents.keys()];
  return (
    commonest(
      matrix,
      others.filter((one) => matrix.agents[one]?.team === team),
      fits,
    ) ?? commonest(matrix, others, fits)
  );
}

function commonest(
  { cells, days }: Matrix,
  rows: readonly number[],
  fits: (cell: MatrixCell) => boolean,
): Shift | null {
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
