import { instantOn, localDateOf } from '@seatwise/calendar';
import { type History, type Instant, type LocalDate, SeatwiseError } from '@seatwise/core';
import type { Storage } from '@seatwise/storage';
import { CenterStore } from '../center/center-store.ts';
import { CENTER_ID } from '../jobs/data-folder.ts';

/** Days with facts that can be looked at. */
const KNOWN_DAYS = 28;
/** Minute of the day at which one that is over is looked at: late enough to have run, early enough to ask what can still be done. */
const PAST_MINUTE = 14 * 60;

export interface KnownDay {
  readonly date: LocalDate;
  /** A schedule was official for it. */
  readonly published: boolean;
}

/** The last days that hold facts, newest first. */
export async function knownDays(storage: Storage): Promise<KnownDay[]> {
  const history = await storage.artefacts.latest<History>(CENTER_ID, 'history');
  const published = (await storage.publications.list(CENTER_ID)).filter(({ kind }) => kind === 'schedule');
  return (history?.payload.grid.days ?? [])
    .slice(-KNOWN_DAYS)
    .toReversed()
    .map((date) => ({ date, published: published.some(({ from, to }) => from <= date && to >= date) }));
}

/**
 * The instant to show a center at: null for now, where facts reach today; else the afternoon of the newest day that a schedule was
 * official for, or of the newest known.
 * @throws SeatwiseError STORAGE_NOT_FOUND where no day is known
 */
export async function instantToShow(
  storage: Storage,
  days: readonly KnownDay[],
  now: Instant,
): Promise<Instant | null> {
  const zone = (await new CenterStore(storage).center())?.zone;
  const shown = days.find(({ published }) => published) ?? days[0];
  if (zone === undefined || !shown) throw new SeatwiseError('STORAGE_NOT_FOUND', { subject: 'history' });
  const today = localDateOf(now, zone);
  if (days.some(({ date }) => date === today)) return null;
  return instantOn(shown.date, PAST_MINUTE, zone);
}
