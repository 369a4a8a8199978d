import type { LocalDate, Shift } from '@seatwise/core';
import type { ShiftChange } from './change-shifts.ts';

/** One line of a preview: what an agent's day was and becomes. */
export interface DayChange {
  readonly kind: 'addition' | 'change' | 'deletion';
  readonly agent: string;
  readonly date: LocalDate;
  readonly before: readonly Shift[];
  readonly after: readonly Shift[];
}

const dayKey = ({ agent, date }: Pick<Shift, 'agent' | 'date'>): string => JSON.stringify([agent, date]);

const FIELDS = ['agent', 'date', 'start', 'end', 'skill', 'activities', 'activity', 'paid', 'onQueue'];

/** All of a shift but its id, as a text to compare. */
export const shiftForm = (shift: Shift): string => JSON.stringify(shift, FIELDS);

/**
 * The difference between some days as they are and as they should be; both lists hold only shifts of those days. Equal
 * shifts keep their ids, a changed one takes the id of what stood there, and new ids do not clash with `taken`.
 */
export function shiftChanges(
  before: readonly Shift[],
  after: readonly Shift[],
  taken: ReadonlySet<string>,
): ShiftChange & { readonly days: readonly DayChange[] } {
  const [were, become] = [byDay(before), byDay(after)];
  const [put, remove, days]: [Shift[], string[], DayChange[]] = [[], [], []];
  const used = new Set(taken);
  for (const key of new Set([...were.keys(), ...become.keys()])) {
    const [old, wanted] = [were.get(key) ?? [], become.get(key) ?? []];
    const same = new Set(old.map(shiftForm).filter((form) => wanted.some((shift) => shiftForm(shift) === form)));
    const gone = old.filter((shift) => !same.has(shiftForm(shift)));
    const fresh = wanted.filter((shift) => !same.has(shiftForm(shift)));
    if (gone.length + fresh.length === 0) continue;
    for (const [i, shift] of fresh.entries()) {
      const id = gone[i]?.id ?? freeId(`${shift.date}-${shift.agent}`, used);
      used.add(id);
      put.push({ ...shift, id });
    }
    for (const { id } of gone.slice(fresh.length)) remove.push(id);
    const [{ agent, date }] = [...gone, ...fresh] as [Shift];
    const kind = old.length === 0 ? 'addition' : wanted.length === 0 ? 'deletion' : 'change';
    days.push({ kind, agent: agent ?? '', date, before: old, after: wanted });
  }
  return { put, remove, days };
}

function byDay(shifts: readonly Shift[]): Map<string, Shift[]> {
  const found = new Map<string, Shift[]>();
  for (const shift of shifts) {
    const key = dayKey(shift);
    const own = found.get(key);
    if (own) own.push(shift);
    else found.set(key, [shift]);
  }
  return found;
}

function freeId(wanted: string, used: ReadonlySet<string>): string {
  let id = wanted;
  for (let n = 2; used.has(id); n++) id = `${wanted}-${n}`;
  return id;
}
