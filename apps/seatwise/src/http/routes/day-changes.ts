import type { DayChange } from '@seatwise/schedule';
import { z } from 'zod';

const SHIFT = z.object({ start: z.number(), end: z.number(), skill: z.string(), onQueue: z.boolean() });

/** Agents' days that a preview lists, at most; the counts tell of all. */
const LISTED = 2000;

/** What would change in the draft: counts, and the days of the first ones. */
export const DAY_CHANGES = z.object({
  additions: z.number(),
  changes: z.number(),
  deletions: z.number(),
  days: z.array(
    z.object({
      kind: z.enum(['addition', 'change', 'deletion']),
      agent: z.string(),
      date: z.string(),
      before: z.array(SHIFT),
      after: z.array(SHIFT),
    }),
  ),
});

export function dayChangesOnWire(days: readonly DayChange[]): z.infer<typeof DAY_CHANGES> {
  const count = (kind: DayChange['kind']) => days.filter((day) => day.kind === kind).length;
  const brief = (shifts: DayChange['before']) =>
    shifts.map(({ start, end, skill, activities }) => ({
      start,
      end,
      skill,
      onQueue: activities.some(({ onQueue }) => onQueue),
    }));
  return {
    additions: count('addition'),
    changes: count('change'),
    deletions: count('deletion'),
    days: days
      .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.agent < b.agent ? -1 : 1))
      .slice(0, LISTED)
      .map(({ kind, agent, date, before, after }) => ({
        kind,
        agent,
        date,
        before: brief(before),
        after: brief(after),
      })),
  };
}
