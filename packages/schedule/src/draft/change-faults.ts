import { localDateOf } from '@seatwise/calendar';
import type { Code, IntervalGrid, Issue, JsonObject, LocalDate, Shift } from '@seatwise/core';
import type { ShiftChange } from './change-shifts.ts';

/** What a change of a schedule may name. */
export interface DraftRules {
  readonly grid: IntervalGrid;
  readonly agents: ReadonlySet<string>;
  readonly activities: ReadonlySet<string>;
  readonly skills: ReadonlySet<string>;
  /** Days that nobody may change. */
  readonly locked: ReadonlySet<LocalDate>;
}

/**
 * Why a change cannot be made to `shifts`; nothing when it can. Rules of work are not looked at: breaking one is the
 * planner's choice, and `checkSchedule` tells it.
 */
export function changeFaults(shifts: readonly Shift[], change: ShiftChange, rules: DraftRules): Issue[] {
  const known = new Map(shifts.map((shift) => [shift.id, shift]));
  const faults = [
    ...change.remove.flatMap((id) => {
      const shift = known.get(id);
      return shift ? lockedFault(shift, rules) : [fault('DRAFT_SHIFT_UNKNOWN', { shift: id })];
    }),
    ...change.put.flatMap((shift) => {
      const before = known.get(shift.id);
      return [
        ...(before && before.date !== shift.date ? lockedFault(before, rules) : []),
        ...lockedFault(shift, rules),
        ...shiftFaults(shift, rules),
      ];
    }),
  ];
  return [...faults, ...overlaps(shifts, change)];
}

function shiftFaults(shift: Shift, { grid, agents, activities, skills }: DraftRules): Issue[] {
  const { id, agent, date, start, end, skill } = shift;
  const faults: Issue[] = [];
  if (end <= start) faults.push(fault('DRAFT_SHIFT_ORDER', { shift: id }));
  else if (!fillsItsTime(shift)) faults.push(fault('DRAFT_ACTIVITIES_APART', { shift: id }));
  if (!grid.days.includes(date) || localDateOf(start, grid.zone) !== date) {
    faults.push(fault('DRAFT_DAY_UNKNOWN', { shift: id, day: date }));
  }
  if (agent !== null && !agents.has(agent)) faults.push(fault('DRAFT_AGENT_UNKNOWN', { shift: id, agent }));
  if (skill !== '*' && !skills.has(skill)) faults.push(fault('DRAFT_SKILL_UNKNOWN', { shift: id, skill }));
  for (const { activity } of shift.activities) {
    if (!activities.has(activity)) faults.push(fault('DRAFT_ACTIVITY_UNKNOWN', { shift: id, activity }));
  }
  return faults;
}

/** Activities follow each other without gap from the shift's start to its end. */
function fillsItsTime({ start, end, activities }: Shift): boolean {
  let at = start;
  for (const activity of activities) {
    if (activity.start !== at || activity.end <= activity.start) return false;
    at = activity.end;
  }
  return at === end;
}

const lockedFault = ({ date }: Shift, { locked }: DraftRules): Issue[] =>
  locked.has(date) ? [fault('DRAFT_DAY_LOCKED', { day: date })] : [];

/** Pairs of one agent's shifts that would lie over each other, at least one of them from the change. */
function overlaps(shifts: readonly Shift[], { put, remove }: ShiftChange): Issue[] {
  const gone = new Set([...remove, ...put.map(({ id }) => id)]);
  const touched = new Set(put.map(({ agent }) => agent));
  const byAgent = new Map<string, Shift[]>();
  for (const shift of [...shifts.filter(({ id }) => !gone.has(id)), ...put]) {
    if (shift.agent === null || !touched.has(shift.agent)) continue;
    const own = byAgent.get(shift.agent) ?? [];
    own.push(shift);
    byAgent.set(shift.agent, own);
  }
  const changed = new Set(put.map(({ id }) => id));
  const faults: Issue[] = [];
  for (const [agent, own] of byAgent) {
    let longest: Shift | null = null;
    for (const shift of own.sort((a, b) => a.start - b.start)) {
      if (longest && shift.start < longest.end && (changed.has(shift.id) || changed.has(longest.id))) {
        faults.push(fault('DRAFT_SHIFTS_OVERLAP', { agent, first: longest.id, second: shift.id }));
      }
      if (!longest || shift.end > longest.end) longest = shift;
    }
  }
  return faults;
}

const fault = (code: Code, params: JsonObject): Issue => ({ code, severity: 'error', params });
