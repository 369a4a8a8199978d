import { addDays, dayStart } from '@seatwise/calendar';
import { type LocalDate, SeatwiseError, type Team } from '@seatwise/core';
import type { Storage } from '@seatwise/storage';
import { CENTER_ID } from '../../jobs/data-folder.ts';
import { type OwnDay, ownShift } from './my-schedule.ts';
import { dayOf, type PlannedCenter } from './planned-center.ts';

/** A person of a team on a day. */
export interface TeamRow extends Pick<OwnDay, 'shifts' | 'absences'> {
  readonly agent: string;
  readonly name: string;
}

/** A team's day: everybody who is employed, those who begin first on top. @throws SeatwiseError STORAGE_NOT_FOUND */
export async function teamDay(
  storage: Storage,
  planned: PlannedCenter,
  id: string,
  date: LocalDate,
): Promise<{ readonly team: Team; readonly rows: readonly TeamRow[] }> {
  const team = planned.center.teams.find((one) => one.id === id);
  if (!team) throw new SeatwiseError('STORAGE_NOT_FOUND', { subject: `team ${id}` });
  const [begin, end] = [date, addDays(date, 1)].map((day) => dayStart(day, planned.zone)) as [number, number];
  const absences = await storage.agentTimes.absences(CENTER_ID, begin, end);
  const rows = planned.agents
    .filter(({ team: of, start, end: until }) => of === id && start <= date && (until === null || date < until))
    .map(
      ({ id: agent, name }): TeamRow => ({
        agent,
        name,
        shifts: planned.shifts
          .filter((shift) => shift.agent === agent && shift.date === date)
          .map((shift) => ownShift(planned, { ...shift, agent })),
        absences: absences
          .filter((one) => one.agent === agent && dayOf(planned, one.start) <= date)
          .map(({ start, end: to, code }) => ({ start, end: to, code })),
      }),
    );
  const startOf = ({ shifts }: TeamRow) => shifts[0]?.start ?? Number.POSITIVE_INFINITY;
  return { team, rows: rows.sort((a, b) => startOf(a) - startOf(b) || (a.agent < b.agent ? -1 : 1)) };
}
