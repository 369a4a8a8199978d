import type { BusinessCalendar, DayType } from '@seatwise/calendar';
import {
  type CleaningDecision,
  type History,
  intervalStart,
  type LocalDate,
  type QueueHistory,
  SeatwiseError,
  TEACHING,
} from '@seatwise/core';
import { applyDecisions, type CleaningRow, cleaningRows } from '@seatwise/history';
import { historyMarks } from '@seatwise/pipeline';
import type { Storage } from '@seatwise/storage';
import { type FoundHistory, foundHistory, historyKey } from './clean-stored-history.ts';
import { isOf, readDecisions } from './history-decisions.ts';
import { KeptWhile } from './kept-while.ts';

/** A day that is no plain workday or weekend, or on which an event holds. */
interface SpecialDay {
  readonly date: LocalDate;
  readonly type: DayType;
  readonly holiday: string | null;
  readonly events: readonly string[];
}

export interface QueueMarksView {
  readonly queue: string;
  readonly intervalMinutes: number;
  readonly marks: readonly CleaningRow[];
  readonly special: readonly SpecialDay[];
}

/** One day of a queue by interval; NaN where nothing is known, in `after` also where the interval teaches nothing. */
export interface CleanedDay {
  readonly queue: string;
  readonly date: LocalDate;
  readonly zone: string;
  readonly intervalMinutes: number;
  readonly starts: readonly number[];
  readonly before: Float64Array;
  readonly usual: Float64Array;
  readonly after: Float64Array;
}

type QueueMarks = ReturnType<typeof historyMarks>;

/** The stored history, and the marks of one queue of it, found once. */
interface MarkedHistory extends FoundHistory {
  readonly marksOf: (own: History) => QueueMarks;
}

/** Marks of the stored history, kept at hand for as long as files, settings and calendar stay the same. */
export class HistoryMarks {
  readonly #storage: Storage;
  readonly #kept = new KeptWhile<MarkedHistory>();

  constructor(storage: Storage) {
    this.#storage = storage;
  }

  /** Marks and decisions of a queue, the first one unless said. @throws SeatwiseError HISTORY_EMPTY, HISTORY_UNKNOWN_QUEUE */
  async queue(name: string | undefined): Promise<QueueMarksView> {
    const { history, calendar, marksOf } = await this.#read();
    const own = ofQueue(history, name);
    const { queue } = own.queues[0] as QueueHistory;
    const { marks, expected } = marksOf(own);
    const decisions = (await readDecisions(this.#storage)).decisions.filter((one) => one.queue === queue);
    return {
      queue,
      intervalMinutes: own.grid.intervalMinutes,
      marks: cleaningRows(own, marks, decisions, applyDecisions(own, decisions, expected)),
      special: own.grid.days.flatMap((date) => specialDay(date, queue, calendar)),
    };
  }

  /**
   * A day before and after what was decided on it, and after `draft`, which is not kept.
   * @throws SeatwiseError HISTORY_EMPTY, HISTORY_UNKNOWN_QUEUE, STORAGE_NOT_FOUND for a day outside the history
   */
  async day(name: string, date: LocalDate, draft: CleaningDecision | null = null): Promise<CleanedDay> {
    const { history, marksOf } = await this.#read();
    const own = ofQueue(history, name);
    const { grid, queues } = own;
    const d = grid.days.indexOf(date);
    if (d < 0) throw new SeatwiseError('STORAGE_NOT_FOUND', { subject: `${name} ${date}` });
    const { expected } = marksOf(own);
    const decided = (await readDecisions(this.#storage)).decisions.filter(isOf(name, date));
    const cleaned = applyDecisions(own, draft ? [...decided, draft] : decided, expected);
    const [from, to] = [grid.dayOffsets[d] as number, grid.dayOffsets[d + 1] as number];
    const unknown = new Float64Array(to - from).fill(Number.NaN);
    const cut = (values: Float64Array | null | undefined) => values?.slice(from, to) ?? unknown;
    return {
      queue: name,
      date,
      zone: grid.zone,
      intervalMinutes: grid.intervalMinutes,
      starts: Array.from(unknown, (_, i) => intervalStart(grid, from + i)),
      before: cut(queues[0]?.facts.offered),
      usual: cut(expected[0]),
      after: cut(cleaned.history.queues[0]?.facts.offered).map((value, i) =>
        cleaned.teaching[0]?.[from + i] === TEACHING.nothing ? Number.NaN : value,
      ),
    };
  }

  /** @throws SeatwiseError HISTORY_UNKNOWN_QUEUE */
  async mustKnow(queues: readonly string[]): Promise<void> {
    const { history } = await this.#read();
    for (const queue of queues) ofQueue(history, queue);
  }

  async #read(): Promise<MarkedHistory> {
    return this.#kept.get(await historyKey(this.#storage), async () => {
      const found = await foundHistory(this.#storage);
      const known = new Map<string, QueueMarks>();
      const marksOf = (own: History): QueueMarks => {
        const { queue } = own.queues[0] as QueueHistory;
        const marks = known.get(queue) ?? historyMarks(own, found.calendar);
        known.set(queue, marks);
        return marks;
      };
      return { ...found, marksOf };
    });
  }
}

function ofQueue(history: History, name: string | undefined): History {
  const own = name === undefined ? history.queues[0] : history.queues.find(({ queue }) => queue === name);
  if (!own) throw new SeatwiseError('HISTORY_UNKNOWN_QUEUE', { queue: name ?? '' });
  return { ...history, queues: [own] };
}

function specialDay(date: LocalDate, queue: string, calendar: BusinessCalendar): SpecialDay[] {
  const { type, holiday, events } = calendar.day(date);
  const names = events.filter(({ queues }) => queues === null || queues.includes(queue)).map(({ name }) => name);
  const plain = (type === 'workday' || type === 'weekend') && holiday === null && names.length === 0;
  return plain ? [] : [{ date, type, holiday, events: names }];
}
