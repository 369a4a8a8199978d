import { HOUR, type Instant, type LocalDate, MINUTE, SeatwiseError, type Zone } from '@seatwise/core';
import { IANAZone } from 'luxon';
import { dateOfDayNumber, dayNumber } from './local-date.ts';

const DAY = 24 * HOUR;
/** Offsets are looked up once per quarter hour: no zone changes its clock between quarters. */
const STEP = 15 * MINUTE;

interface KnownZone {
  readonly zone: IANAZone;
  /** Quarter-hour number → offset in milliseconds. */
  readonly offsets: Map<number, number>;
}
const known = new Map<Zone, KnownZone>();

/** True for an IANA time zone that this machine knows. */
export const isZone = (zone: string): boolean => /^[A-Za-z]/.test(zone) && IANAZone.isValidZone(zone);

function knownZone(name: Zone): KnownZone {
  let entry = known.get(name);
  if (!entry) {
    if (!isZone(name)) throw new SeatwiseError('INPUT_ZONE_UNKNOWN', { zone: name });
    entry = { zone: IANAZone.create(name), offsets: new Map() };
    known.set(name, entry);
  }
  return entry;
}

/** Local time minus UTC at an instant, in milliseconds. @throws SeatwiseError INPUT_ZONE_UNKNOWN */
export function offsetAt(instant: Instant, name: Zone): number {
  const { zone, offsets } = knownZone(name);
  const key = Math.floor(instant / STEP);
  let offset = offsets.get(key);
  if (offset === undefined) {
    offset = zone.offset(key * STEP) * MINUTE;
    offsets.set(key, offset);
  }
  return offset;
}

/** A wall-clock reading: minutes and seconds since local midnight of a date. */
export interface LocalTime {
  readonly date: LocalDate;
  readonly minutes: number;
  readonly seconds: number;
}

export type ResolvedLocal =
  | { readonly kind: 'single'; readonly instant: Instant }
  | { readonly kind: 'repeated'; readonly first: Instant; readonly second: Instant }
  | { readonly kind: 'nonexistent' };

/** The instant or instants that show a wall-clock reading in a zone; none while the clock is put forward. */
export function resolveLocal({ date, minutes, seconds }: LocalTime, zone: Zone): ResolvedLocal {
  const wall = dayNumber(date) * DAY + minutes * MINUTE + seconds * 1000;
  const candidates = [...new Set([offsetAt(wall - DAY, zone), offsetAt(wall + DAY, zone)])]
    .map((offset) => wall - offset)
    .filter((instant) => instant + offsetAt(instant, zone) === wall)
    .sort((a, b) => a - b);
  const [first, second] = candidates;
  if (first === undefined) return { kind: 'nonexistent' };
  return second === undefined ? { kind: 'single', instant: first } : { kind: 'repeated', first, second };
}

/** First instant of a business day; where midnight does not exist, the first instant after the jump. */
export function dayStart(date: LocalDate, zone: Zone): Instant {
  for (let minutes = 0; minutes < 180; minutes += 15) {
    const resolved = resolveLocal({ date, minutes, seconds: 0 }, zone);
    if (resolved.kind === 'single') return resolved.instant;
    if (resolved.kind === 'repeated') return resolved.first;
  }
  throw new RangeError(`${date} has no beginning in ${zone}`);
}

export function localDateOf(instant: Instant, zone: Zone): LocalDate {
  return dateOfDayNumber(Math.floor((instant + offsetAt(instant, zone)) / DAY));
}

/** Wall-clock minutes since local midnight, 0 to below 1440. */
export function localMinutesOf(instant: Instant, zone: Zone): number {
  const wall = instant + offsetAt(instant, zone);
  return (wall - Math.floor(wall / DAY) * DAY) / MINUTE;
}

/** Local time with its offset, `2003-09-01T07:00:00-04:00`. */
export function formatInstant(instant: Instant, zone: Zone): string {
  const offset = offsetAt(instant, zone);
  const wall = new Date(instant + offset).toISOString().slice(0, 19);
  const minutes = Math.abs(offset) / MINUTE;
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
  return `${wall}${offset < 0 ? '-' : '+'}${two(minutes / 60)}:${two(minutes % 60)}`;
}
