import { formatInstant } from '@seatwise/calendar';
import type { Instant, Schedule, Zone } from '@seatwise/core';
import ical from 'ical-generator';
import { writeCsv } from './write-csv.ts';

/** What of a schedule is written. */
type Shifts = Pick<Schedule, 'shifts'>;

const COLUMNS = ['shift_id', 'agent', 'date', 'start', 'end', 'activities'];

/** One row a shift. `activities` is `on_queue 08:00-10:00;break 10:00-10:15;…` in local time. */
export function writeScheduleCsv({ grid, shifts }: Shifts & { readonly grid: Pick<Schedule['grid'], 'zone'> }): string {
  const clock = (instant: Instant) => formatInstant(instant, grid.zone).slice(11, 16);
  return writeCsv(
    COLUMNS,
    shifts.map(({ id, agent, date, start, end, activities }) => [
      id,
      agent,
      date,
      formatInstant(start, grid.zone),
      formatInstant(end, grid.zone),
      activities.map((part) => `${part.activity} ${clock(part.start)}-${clock(part.end)}`).join(';'),
    ]),
  );
}

/** iCalendar (RFC 5545), one event a shift, times in UTC. `stampInstant` is what DTSTAMP says: equal schedules, equal bytes. */
export function writeScheduleIcs(
  { shifts }: Shifts,
  {
    zone,
    stampInstant,
    agents,
    sequence,
  }: {
    zone: Zone;
    stampInstant: Instant;
    /** Shifts of these agents alone. */
    agents?: readonly string[];
    /** Grows with each change: a calendar then takes the event for newer. */
    sequence?: number;
  },
): string {
  const calendar = ical({ name: 'Seatwise', prodId: { company: 'Seatwise', product: 'Seatwise', language: 'EN' } });
  const clock = (instant: Instant) => formatInstant(instant, zone).slice(11, 16);
  const wanted = agents && new Set(agents);
  for (const { id, agent, start, end, skill, activities } of shifts) {
    if (wanted && (agent === null || !wanted.has(agent))) continue;
    calendar.createEvent({
      id: `${id}@seatwise`,
      ...(sequence === undefined ? {} : { sequence }),
      stamp: new Date(stampInstant),
      start: new Date(start),
      end: new Date(end),
      summary: agent === null ? skill : `${agent} · ${skill}`,
      description: activities.map((part) => `${clock(part.start)}-${clock(part.end)} ${part.activity}`).join('\n'),
    });
  }
  return calendar.toString();
}
