import type { ChangeBy, Instant } from '@seatwise/core';
import type { Kysely } from 'kysely';
import { logChange } from './change-log.ts';
import type { Schema } from './schema.ts';

/** Where it comes from: the switch tells a state, a team leader enters an absence. */
export type AgentTimeSource = 'state' | 'absence';

/** What an agent did or did not do from an instant on; the end is null while it lasts. */
export interface AgentTime {
  readonly agent: string;
  readonly start: Instant;
  readonly end: Instant | null;
  readonly code: string;
  readonly reason: string;
}

/** Agent states and absences as they are told. One agent, source and start is one entry: told again, it is corrected. */
export class AgentTimes {
  readonly #db: Kysely<Schema>;

  constructor(db: Kysely<Schema>) {
    this.#db = db;
  }

  /** Saves all or none. */
  async save(center: string, source: AgentTimeSource, times: readonly AgentTime[], by: ChangeBy): Promise<void> {
    await this.#db.transaction().execute(async (tx) => {
      for (const { agent, start, end, code, reason } of times) {
        const row = { center, source, agent, start_at: start, end_at: end, code, reason, actor: by.actor, at: by.at };
        await tx
          .insertInto('agent_times')
          .values(row)
          .onConflict((conflict) => conflict.columns(['center', 'source', 'agent', 'start_at']).doUpdateSet(row))
          .execute();
      }
      await logChange(tx, center, by, `${source}.save`, source, { count: times.length });
    });
  }

  /** Takes one entry away. @returns whether it was there */
  async remove(center: string, source: AgentTimeSource, agent: string, start: Instant, by: ChangeBy): Promise<boolean> {
    return this.#db.transaction().execute(async (tx) => {
      const { numDeletedRows } = await tx
        .deleteFrom('agent_times')
        .where('center', '=', center)
        .where('source', '=', source)
        .where('agent', '=', agent)
        .where('start_at', '=', start)
        .executeTakeFirst();
      if (numDeletedRows > 0n) await logChange(tx, center, by, `${source}.remove`, agent, { start });
      return numDeletedRows > 0n;
    });
  }

  /** Entries that touch a stretch of time, by agent and start. */
  async list(
    center: string,
    from: Instant,
    to: Instant,
  ): Promise<(AgentTime & { source: AgentTimeSource; actor: string })[]> {
    const rows = await this.#db
      .selectFrom('agent_times')
      .selectAll()
      .where('center', '=', center)
      .where('start_at', '<', to)
      .where((where) => where.or([where('end_at', 'is', null), where('end_at', '>', from)]))
      .orderBy('agent')
      .orderBy('start_at')
      .execute();
    return rows.map(({ source, agent, start_at, end_at, code, reason, actor }) => ({
      source: source as AgentTimeSource,
      agent,
      start: start_at,
      end: end_at,
      code,
      reason,
      actor,
    }));
  }
}
