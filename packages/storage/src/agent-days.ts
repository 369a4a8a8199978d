import type { ChangeBy, LocalDate, Seconds } from '@seatwise/core';
import type { Kysely } from 'kysely';
import { logChange } from './change-log.ts';
import type { Schema } from './schema.ts';

/** What an agent handled on a business day, and how well: additive, so that any period is one sum. */
export interface AgentDay {
  readonly agent: string;
  readonly date: LocalDate;
  readonly handled: number;
  readonly handleTime: Seconds;
  /** Mean score of the reviewed contacts, of 100; null without reviews. */
  readonly quality: number | null;
  readonly reviews: number;
}

/** Results of agents by day. Told again, a day is corrected. */
export class AgentDays {
  readonly #db: Kysely<Schema>;

  constructor(db: Kysely<Schema>) {
    this.#db = db;
  }

  /** Saves all or none. */
  async save(center: string, days: readonly AgentDay[], by: ChangeBy): Promise<void> {
    await this.#db.transaction().execute(async (tx) => {
      for (let from = 0; from < days.length; from += ROWS) {
        await tx
          .insertInto('agent_days')
          .values(
            days.slice(from, from + ROWS).map(({ handleTime, ...day }) => ({
              center,
              ...day,
              handle_time: handleTime,
              actor: by.actor,
              at: by.at,
            })),
          )
          .onConflict((conflict) =>
            conflict.columns(['center', 'agent', 'date']).doUpdateSet(({ ref }) => ({
              handled: ref('excluded.handled'),
              handle_time: ref('excluded.handle_time'),
              quality: ref('excluded.quality'),
              reviews: ref('excluded.reviews'),
              actor: ref('excluded.actor'),
              at: ref('excluded.at'),
            })),
          )
          .execute();
      }
      await logChange(tx, center, by, 'agent-days.save', 'agent-days', { count: days.length });
    });
  }

  /** Days `from` … `to`, by agent and date. */
  async list(center: string, from: LocalDate, to: LocalDate): Promise<AgentDay[]> {
    const rows = await this.#db
      .selectFrom('agent_days')
      .select(['agent', 'date', 'handled', 'handle_time', 'quality', 'reviews'])
      .where('center', '=', center)
      .where('date', '>=', from)
      .where('date', '<=', to)
      .orderBy('agent')
      .orderBy('date')
      .execute();
    return rows.map(({ handle_time, ...row }) => ({ ...row, handleTime: handle_time }));
  }
}

/** Rows of one statement. */
const ROWS = 500;
