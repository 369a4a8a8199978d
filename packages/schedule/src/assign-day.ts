import { weekdayOf } from '@seatwise/calendar';
import { compareText, type Shift } from '@seatwise/core';
import type { AgentRoster } from './agent-week.ts';

/**
 * Gives a day's shifts to people: a largest matching by augmenting paths (Kuhn 1955), candidates in order of preference:
 * first who still owes most days for the days left in the week, then who keeps the same start time.
 * Shifts that nobody may take come back in `open`.
 */
export function assignDay(
  shifts: readonly Shift[],
  rosters: readonly AgentRoster[],
): { assigned: Map<Shift, AgentRoster>; open: Shift[] } {
  const owner = new Map<AgentRoster, Shift>();
  const candidates = new Map<Shift, AgentRoster[]>();
  for (const shift of shifts) {
    const able = rosters.filter((roster) => roster.accepts(shift));
    const rank = new Map(able.map((roster) => [roster, preference(roster, shift)]));
    able.sort((a, b) => {
      const [first, second] = [rank.get(a), rank.get(b)] as [Preference, Preference];
      return second.owed - first.owed || first.shift - second.shift || compareText(a.agent.id, b.agent.id);
    });
    candidates.set(shift, able);
  }
  const place = (shift: Shift, seen: Set<AgentRoster>): boolean => {
    for (const roster of candidates.get(shift) ?? []) {
      if (seen.has(roster)) continue;
      seen.add(roster);
      const held = owner.get(roster);
      if (held === undefined || place(held, seen)) {
        owner.set(roster, shift);
        return true;
      }
    }
    return false;
  };
  const open = shifts.filter((shift) => !takeFree(shift, candidates, owner) && !place(shift, new Set()));
  const assigned = new Map([...owner].map(([roster, shift]) => [shift, roster]));
  return { assigned, open };
}

interface Preference {
  /** Days owed ÷ days left in the week, in eighths so that near ties go by start time. */
  readonly owed: number;
  /** Minutes between this start and the one before, around the clock. */
  readonly shift: number;
}

function preference(roster: AgentRoster, shift: Shift): Preference {
  const left = 7 - weekdayOf(shift.date);
  const owed = (roster.limits.maxDaysPerWeek - roster.week(shift.date).days) / left;
  const last = roster.last;
  const apart = last ? Math.abs((shift.start - last.start) % 86_400_000) / 60_000 : 0;
  return { owed: Math.round(owed * 8), shift: Math.min(apart, 1440 - apart) };
}

/** The first free candidate takes the shift, before anybody is moved. */
function takeFree(
  shift: Shift,
  candidates: ReadonlyMap<Shift, readonly AgentRoster[]>,
  owner: Map<AgentRoster, Shift>,
): boolean {
  const free = candidates.get(shift)?.find((roster) => !owner.has(roster));
  if (free) owner.set(free, shift);
  return free !== undefined;
}
