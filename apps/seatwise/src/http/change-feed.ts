import type { Change } from '@seatwise/core';
import { SeatwiseError } from '@seatwise/core';
import type { Storage } from '@seatwise/storage';
import { CENTER_ID } from '../jobs/data-folder.ts';

/** One that listens. What it is told are whole messages of a stream of server-sent events. */
export interface FeedListener {
  readonly tell: (message: string) => void;
  readonly end: () => void;
}

export const FEED_LISTENERS = 100;
/** Changes that one look brings at most; the rest comes with the next. */
const BATCH = 500;
const LOOK_MS = 400;
const BEAT_MS = 15_000;

/**
 * Tells listeners of every stored change: what kind of thing, and which. It reads the log of changes, so that changes of another
 * process on the same data folder are told too, and nothing is told that was not kept. Nobody listens: nothing is read.
 */
export class ChangeFeed {
  readonly #storage: Storage;
  readonly #listeners = new Map<FeedListener, number>();
  #timer: NodeJS.Timeout | null = null;
  #looking: Promise<void> = Promise.resolve();
  #beat = 0;

  constructor(storage: Storage) {
    this.#storage = storage;
  }

  /**
   * Begins to tell. A listener that says which change it saw last is told all that came since.
   * @throws SeatwiseError EVENTS_FULL
   */
  async listen(listener: FeedListener, after: number | null): Promise<{ readonly stop: () => void }> {
    if (this.#listeners.size >= FEED_LISTENERS) throw new SeatwiseError('EVENTS_FULL', { limit: FEED_LISTENERS });
    const [newest] = await this.#storage.changes(CENTER_ID, 1);
    const seen = Math.min(after ?? Number.MAX_SAFE_INTEGER, newest?.sequence ?? 0);
    this.#listeners.set(listener, seen);
    listener.tell(`retry: 3000\nevent: ready\nid: ${seen}\ndata: ${seen}\n\n`);
    this.#timer ??= setInterval(() => this.#look(), LOOK_MS).unref();
    return { stop: () => this.#forget(listener) };
  }

  /** Ends every stream. */
  async close(): Promise<void> {
    for (const listener of this.#listeners.keys()) {
      this.#forget(listener);
      listener.end();
    }
    await this.#looking;
  }

  #forget(listener: FeedListener): void {
    this.#listeners.delete(listener);
    if (this.#listeners.size > 0 || this.#timer === null) return;
    clearInterval(this.#timer);
    this.#timer = null;
  }

  #look(): void {
    this.#beat += LOOK_MS;
    if (this.#beat >= BEAT_MS) {
      this.#beat = 0;
      for (const listener of this.#listeners.keys()) listener.tell(': beat\n\n');
    }
    // A look that fails (a busy database) is made up for by the next one.
    this.#looking = this.#looking.then(() => this.#tellNew()).catch(() => {});
  }

  async #tellNew(): Promise<void> {
    if (this.#listeners.size === 0) return;
    const changes = await this.#storage.changesAfter(CENTER_ID, Math.min(...this.#listeners.values()), BATCH);
    for (const change of changes) {
      for (const [listener, seen] of this.#listeners) {
        if (change.sequence <= seen) continue;
        listener.tell(eventOf(change));
        this.#listeners.set(listener, change.sequence);
      }
    }
  }
}

/** `document.save` of `settings` becomes kind `document`, id `settings`. */
function eventOf({ sequence, at, action, subject }: Change): string {
  const kind = action.split('.')[0] ?? action;
  return `id: ${sequence}\ndata: ${JSON.stringify({ sequence, at, kind, id: subject })}\n\n`;
}
