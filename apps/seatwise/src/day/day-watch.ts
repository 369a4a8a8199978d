import { dayStart, localDateOf } from '@seatwise/calendar';
import { type ChangeBy, type Instant, type LocalDate, SeatwiseError, type Zone } from '@seatwise/core';
import type { LiveDay } from '@seatwise/pipeline';
import type { Storage } from '@seatwise/storage';
import { CenterStore } from '../center/center-store.ts';
import { KeptWhile } from '../center/kept-while.ts';
import { CENTER_ID } from '../jobs/data-folder.ts';
import { sendWaiting } from '../webhooks/outbox.ts';
import { readWebhooks } from '../webhooks/stored-webhooks.ts';
import { RunningDay } from './running-day.ts';
import { postAlerts } from './tell-alerts.ts';

/** Milliseconds after something arrived in which more may come before the day is looked at. */
const CALM = 1000;
/** Milliseconds until what did not reach a webhook is sent again. */
const AGAIN = 60_000;

/** Documents that a prepared day is made from. */
const STANDING = ['settings', 'alertRules', 'openingHours', 'events', 'activityCodes'];

/** Keeps the running day of a center at hand: figures on request, and alerts told when something arrives. */
export class DayWatch {
  readonly #storage: Storage;
  readonly #by: (reason: string) => ChangeBy;
  readonly #day = new KeptWhile<RunningDay>();
  #timer: NodeJS.Timeout | null = null;
  #work: Promise<unknown> = Promise.resolve();

  constructor(storage: Storage, by: (reason: string) => ChangeBy) {
    this.#storage = storage;
    this.#by = by;
  }

  /** Every figure of the day that `now` lies in. @throws SeatwiseError HISTORY_EMPTY before there is a center */
  async at(now: Instant): Promise<LiveDay> {
    const zone = (await new CenterStore(this.#storage).center())?.zone;
    if (zone === undefined) throw new SeatwiseError('HISTORY_EMPTY');
    const date = localDateOf(now, zone);
    const day = await this.#day.get(await this.#keyOf(date, zone), () => RunningDay.prepare(this.#storage, date));
    return day.at(now);
  }

  /** Names what a prepared day is made from: documents, what came of earlier days, what was official when it began. */
  async #keyOf(date: LocalDate, zone: Zone): Promise<string> {
    const begin = dayStart(date, zone);
    const versions = await this.#storage.documents.versions(CENTER_ID);
    const earlier = (await this.#storage.layers.list(CENTER_ID)).filter(
      ({ active, content }) => active && typeof content.from === 'number' && content.from < begin,
    );
    const official = (await this.#storage.publications.list(CENTER_ID)).filter(
      ({ kind, at, from, to }) => kind !== 'schedule' && at <= begin && from <= date && to >= date,
    );
    return [
      date,
      ...STANDING.map((name) => versions.get(name) ?? 0),
      ...earlier.map(({ id }) => id),
      ...official.map(({ publicationId }) => publicationId),
    ].join(' ');
  }

  /** Something of the day arrived: alerts are looked at soon, together with what else comes until then. */
  arrived(wait = CALM): void {
    if (this.#timer) return;
    this.#timer = setTimeout(() => {
      this.#timer = null;
      this.#work = this.#work.then(() => this.#tellListeners()).catch(() => {});
    }, wait);
    this.#timer.unref();
  }

  /** Nobody who listens, nothing to find out. */
  async #tellListeners(): Promise<void> {
    const webhooks = await readWebhooks(this.#storage);
    if (webhooks.some(({ events }) => events.includes('alert'))) await this.tell();
  }

  /** Looks at the alerts now, tells what is new of them, and sends what waits. */
  async tell(pause?: number): Promise<LiveDay> {
    const by = this.#by('alerts');
    const day = await this.at(by.at);
    await postAlerts(this.#storage, day, by);
    const deliveries = await sendWaiting(this.#storage, by, pause);
    if (deliveries.some(({ ok, refused }) => !ok && !refused)) this.arrived(AGAIN);
    return day;
  }

  /** Waits for what is under way. */
  async close(): Promise<void> {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
    await this.#work;
  }
}
