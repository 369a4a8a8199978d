import type { RuleViolation, Shift } from '@seatwise/core';
import type { DraftAgent, ScheduleDraft } from '../../api/use-schedule-draft.ts';
import type { GanttRow } from './gantt/gantt-row.ts';

export interface DayFilter {
  readonly team: string | null;
  readonly skill: string | null;
  readonly isFound: (person: Pick<DraftAgent, 'id' | 'name'>) => boolean;
}

/** Whether a shift serves what is looked at. */
const servesSkill = (shift: Pick<Shift, 'skill'>, skill: string | null): boolean =>
  skill === null || shift.skill === skill || shift.skill === '*';

/**
 * Lines of a day's board: first what nobody works yet, then agents. In a schedule without names each shift is a line.
 * @param broken words for the rules that an agent breaks on the day
 */
export function dayRows(
  { named, agents, violations }: Pick<ScheduleDraft, 'named' | 'agents' | 'violations'>,
  shifts: readonly Shift[],
  date: string,
  { team, skill, isFound }: DayFilter,
  broken: (violations: readonly RuleViolation[]) => string,
): GanttRow[] {
  const today = shifts.filter((shift) => shift.date === date);
  const open = today
    .filter(
      (shift) =>
        shift.agent === null && servesSkill(shift, skill) && team === null && isFound({ id: shift.id, name: '' }),
    )
    .map((shift) => ({ key: shift.id, agent: null, name: shift.id, note: '', shifts: [shift], broken: null }));
  if (!named) return open;
  const own = new Map<string, Shift[]>();
  for (const shift of today) if (shift.agent !== null) own.set(shift.agent, [...(own.get(shift.agent) ?? []), shift]);
  const known = new Set(agents.map(({ id }) => id));
  const strangers = [...own.keys()]
    .filter((id) => !known.has(id))
    .map((id) => ({ id, name: id, team: '', skills: [] as readonly string[] }));
  const rows = [...strangers, ...agents].flatMap((agent): GanttRow[] => {
    const theirs = (own.get(agent.id) ?? []).sort((a, b) => a.start - b.start);
    const able = skill === null || agent.skills.includes(skill) || agent.skills.includes('*');
    if (team !== null && agent.team !== team) return [];
    if (!able && !theirs.some((shift) => servesSkill(shift, skill))) return [];
    if (!isFound(agent)) return [];
    const rules = violations.filter((one) => one.agent === agent.id && one.date === date);
    return [
      {
        key: agent.id,
        agent: agent.id,
        name: agent.name === '' ? agent.id : agent.name,
        note: agent.name === agent.id ? '' : agent.id,
        shifts: theirs,
        broken: rules.length > 0 ? broken(rules) : null,
      },
    ];
  });
  return [...open, ...rows];
}

/** Keys of rows as a planner reads a day: by the start of the first shift, those without one behind, by name. */
export function readingOrder(rows: readonly GanttRow[]): string[] {
  const start = ({ shifts }: GanttRow) => shifts[0]?.start ?? Number.POSITIVE_INFINITY;
  return rows
    .toSorted((a, b) => (start(a) === start(b) ? (a.key < b.key ? -1 : 1) : start(a) - start(b)))
    .map(({ key }) => key);
}

/** Rows in an order that was made before; new ones behind. */
export function inOrder(rows: readonly GanttRow[], order: readonly string[]): GanttRow[] {
  const place = new Map(order.map((key, i) => [key, i]));
  const at = ({ key }: GanttRow) => place.get(key) ?? order.length;
  return rows.toSorted((a, b) => at(a) - at(b));
}
