import { localDateOf } from '@seatwise/calendar';
import { type ChangeBy, SeatwiseError, type Zone } from '@seatwise/core';
import { moveRequest, type ShiftRequest, type ShiftRequestAct, type ShiftRequestContent } from '@seatwise/schedule';
import type { Storage } from '@seatwise/storage';
import { CENTER_ID } from '../../jobs/data-folder.ts';
import { assertSeen, isConflict } from '../assert-seen.ts';

const PREFIX = 'shiftRequests ';
const documentOf = (month: string) => `${PREFIX}${month}`;

/** Writes over a document that grew in between are tried again this often; a request itself is only written as it was seen. */
const TRIES = 5;

/** Requests of agents, those of a month in one document; an id begins with the month it was asked in. */
export class RequestStore {
  readonly #storage: Storage;

  constructor(storage: Storage) {
    this.#storage = storage;
  }

  /** All requests, newest first. */
  async list(): Promise<ShiftRequest[]> {
    const months = await this.#storage.documents.list(CENTER_ID, PREFIX);
    return months.flatMap(({ value }) => value as unknown as ShiftRequest[]).reverse();
  }

  /** @throws SeatwiseError STORAGE_NOT_FOUND */
  async read(id: string): Promise<ShiftRequest> {
    const found = (await this.#read(id.slice(0, 7))).value.find((request) => request.id === id);
    if (!found) throw new SeatwiseError('STORAGE_NOT_FOUND', { subject: `request ${id}` });
    return found;
  }

  /** Keeps a new request. */
  async ask(
    person: string,
    content: ShiftRequestContent,
    reason: string,
    zone: Zone,
    by: ChangeBy,
  ): Promise<ShiftRequest> {
    const month = localDateOf(by.at, zone).slice(0, 7);
    return this.#write(month, by, (requests) => {
      const asked: ShiftRequest = {
        id: `${month}-${String(requests.length + 1).padStart(4, '0')}`,
        person,
        content,
        state: 'open',
        steps: [{ act: 'ask', by: person, at: by.at, reason }],
      };
      return [[...requests, asked], asked];
    });
  }

  /**
   * Does something about a request. `seen` is how many steps the person has seen of it.
   * @throws SeatwiseError STORAGE_NOT_FOUND, STORAGE_CONFLICT, and what `moveRequest` refuses
   */
  async act(
    id: string,
    { act, seen, person, reason }: { act: ShiftRequestAct; seen: number; person: string; reason: string },
    by: ChangeBy,
  ): Promise<ShiftRequest> {
    return this.#write(id.slice(0, 7), by, (requests) => {
      const before = requests.find((request) => request.id === id);
      if (!before) throw new SeatwiseError('STORAGE_NOT_FOUND', { subject: `request ${id}` });
      checkSeen(before, seen);
      const after = moveRequest(before, { act, by: person, at: by.at, reason });
      return [requests.map((request) => (request.id === id ? after : request)), after];
    });
  }

  async #read(month: string): Promise<{ readonly value: readonly ShiftRequest[]; readonly version: number | null }> {
    const stored = await this.#storage.documents.read(CENTER_ID, documentOf(month));
    return { value: (stored?.value ?? []) as unknown as ShiftRequest[], version: stored?.version ?? null };
  }

  async #write(
    month: string,
    by: ChangeBy,
    change: (requests: readonly ShiftRequest[]) => readonly [readonly ShiftRequest[], ShiftRequest],
  ): Promise<ShiftRequest> {
    for (let tries = 1; ; tries++) {
      const { value, version } = await this.#read(month);
      const [requests, changed] = change(value);
      try {
        await this.#storage.documents.save(CENTER_ID, documentOf(month), requests, version, by);
        return changed;
      } catch (error) {
        if (tries === TRIES || !isConflict(error)) throw error;
      }
    }
  }
}

/** @throws SeatwiseError STORAGE_CONFLICT when something was done about the request since */
export function checkSeen({ id, steps }: ShiftRequest, seen: number): void {
  assertSeen(`request ${id}`, seen, steps.length);
}
