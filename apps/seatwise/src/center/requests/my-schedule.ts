import { addDays, dayStart } from '@seatwise/calendar';
import { HOUR, type Instant, type LocalDate, type Schedule, type ScheduledActivity, type Shift } from '@seatwise/core';
import { classOfShift } from '@seatwise/schedule';
import type { Storage } from '@seatwise/storage';
import { CENTER_ID } from '../../jobs/data-folder.ts';
import { agentOf, dayOf, type PlannedCenter } from './planned-center.ts';

/** A shift as its owner reads it. */
export interface OwnShift {
  readonly id: string;
  readonly agent: string;
  readonly date: LocalDate;
  readonly start: Instant;
  readonly end: Instant;
  readonly skill: string;
  /** Id of the shift class, null where no work plan has it. */
  readonly shiftClass: string | null;
  readonly paidHours: number;
  readonly activities: readonly ScheduledActivity[];
}

export interface OwnDay {
  readonly date: LocalDate;
  /** False outside the schedule: nothing is known of the day. */
  readonly planned: boolean;
  readonly shifts: readonly OwnShift[];
  /** As first published, where it was other than now. */
  readonly published: readonly OwnShift[] | null;
  readonly absences: readonly { readonly start: Instant; readonly end: Instant | null; readonly code: string }[];
}

/** The days of one agent that a page of the calendar shows. */
export async function ownDays(
  storage: Storage,
  planned: PlannedCenter,
  person: string,
  from: LocalDate,
  days: number,
): Promise<OwnDay[]> {
  agentOf(planned, person);
  const dates = Array.from({ length: days }, (_, d) => addDays(from, d));
  const begin = dayStart(from, planned.zone);
  const end = dayStart(addDays(from, days), planned.zone);
  const absences = (await storage.agentTimes.absences(CENTER_ID, begin, end)).filter(({ agent }) => agent === person);
  const first = await firstPublished(storage, planned, person, dates);
  return dates.map((date): OwnDay => {
    const shifts = shiftsOn(planned, planned.shifts, person, date);
    const published = first.get(date);
    return {
      date,
      planned: planned.grid.days.includes(date),
      shifts,
      published: published && !sameTimes(published, shifts) ? published : null,
      absences: absences
        .filter((one) => dayOf(planned, one.start) <= date && (one.end === null || dayOf(planned, one.end - 1) >= date))
        .map(({ start, end: until, code }) => ({ start, end: until, code })),
    };
  });
}

/** A shift with its class and hours, as pages show it. */
export function ownShift({ workPlans, zone }: PlannedCenter, shift: Shift & { readonly agent: string }): OwnShift {
  const { id, agent, date, start, end, skill, activities } = shift;
  const paid = activities.reduce((sum, one) => sum + (one.paid ? one.end - one.start : 0), 0);
  const shiftClass = classOfShift(shift, workPlans, zone)?.id ?? null;
  return { id, agent, date, start, end, skill, shiftClass, paidHours: paid / HOUR, activities };
}

function shiftsOn(planned: PlannedCenter, shifts: readonly Shift[], person: string, date: LocalDate): OwnShift[] {
  return shifts
    .flatMap((shift) =>
      shift.agent === person && shift.date === date ? [ownShift(planned, { ...shift, agent: person })] : [],
    )
    .sort((a, b) => a.start - b.start);
}

/** What was published first for each of these days; days that never were are left out. */
async function firstPublished(
  storage: Storage,
  planned: PlannedCenter,
  person: string,
  dates: readonly LocalDate[],
): Promise<Map<LocalDate, OwnShift[]>> {
  const published = (await storage.publications.list(CENTER_ID)).filter(({ kind }) => kind === 'schedule').reverse();
  const found = new Map<LocalDate, OwnShift[]>();
  const read = new Map<string, Schedule>();
  for (const date of dates) {
    const first = published.find(({ from, to }) => date >= from && date <= to);
    if (!first) continue;
    const schedule =
      read.get(first.id) ?? (await storage.artefacts.read<Schedule>(CENTER_ID, 'schedule', first.id)).payload;
    read.set(first.id, schedule);
    found.set(date, shiftsOn(planned, schedule.shifts, person, date));
  }
  return found;
}

const sameTimes = (a: readonly OwnShift[], b: readonly OwnShift[]): boolean =>
  a.length === b.length &&
  a.every((shift, i) => {
    const other = b[i];
    return (
      other?.start === shift.start && other.end === shift.end && other.activities.length === shift.activities.length
    );
  });
