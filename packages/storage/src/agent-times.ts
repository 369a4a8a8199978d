import { type ChangeBy, compareText, HOUR, type Instant } from '@seatwise/core';
import type { CompiledQuery, Insertable, Kysely } from 'kysely';
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
  /** Who approved it, where it needs that; nobody when not given. */
  readonly approvedBy?: string | null;
}

/** A state without what only people say of an absence. */
export type TellableState = Pick<AgentTime, 'agent' | 'start' | 'end' | 'code'>;

/** An entry as it is kept. */
export interface StoredAgentTime extends AgentTime {
  readonly source: AgentTimeSource;
  readonly actor: string;
  readonly approvedBy: string | null;
}

type Row = Insertable<Schema['agent_times']>;
const COLUMNS = [
  'center',
  'source',
  'agent',
  'start_at',
  'end_at',
  'code',
  'reason',
  'actor',
  'at',
  'approved_by',
] as const;

/** Inserts rows, or corrects those of the same agent, source and start. Its parameters are the rows' `COLUMNS`. */
const upsertOf = (tx: Kysely<Schema>, rows: [Row, ...Row[]]): CompiledQuery =>
  tx
    .insertInto('agent_times')
    .values(rows.map((row) => Object.fromEntries(COLUMNS.map((name) => [name, row[name]])) as unknown as Row))
    .onConflict((conflict) =>
      conflict.columns(['center', 'source', 'agent', 'start_at']).doUpdateSet(({ ref }) => ({
        end_at: ref('excluded.end_at'),
        code: ref('excluded.code'),
        reason: ref('excluded.reason'),
        actor: ref('excluded.actor'),
        at: ref('excluded.at'),
        approved_by: ref('excluded.approved_by'),
      })),
    )
    .compile();

/** A state that began longer before is that of a feed which fell silent. */
const LONGEST_STATE = 7 * 24 * HOUR;

/** Rows of one statement: so many that compiling it does not count, and few enough for the parameters of SQLite. */
const ROWS = 1000;

/** Agent states and absences as they are told. One agent, source and start is one entry: told again, it is corrected. */
export class AgentTimes {
  readonly #db: Kysely<Schema>;

  constructor(db: Kysely<Schema>) {
    this.#db = db;
  }

  /** Saves all or none. */
  async save(center: string, source: AgentTimeSource, times: readonly AgentTime[], by: ChangeBy): Promise<void> {
    await this.#db.transaction().execute(async (tx) => {
      // Two rows of one key in one statement would be refused: the later one holds.
      const rows = [...new Map(times.map((time) => [`${time.agent}\n${time.start}`, time])).values()].map(
        ({ agent, start, end, code, reason, approvedBy }) => ({
          center,
          source,
          agent,
          start_at: start,
          end_at: end,
          code,
          reason,
          actor: by.actor,
          at: by.at,
          approved_by: approvedBy ?? null,
        }),
      );
      let compiled = { rows: 0, query: null as CompiledQuery | null };
      for (let from = 0; from < rows.length; from += ROWS) {
        const chunk = rows.slice(from, from + ROWS);
        if (compiled.rows !== chunk.length)
          compiled = { rows: chunk.length, query: upsertOf(tx, chunk as [Row, ...Row[]]) };
        // Statements of one length differ in their values alone: compiling each anew would take longer than running it.
        const parameters = chunk.flatMap((row) => COLUMNS.map((name) => row[name]));
        await tx.executeQuery({ ...(compiled.query as CompiledQuery), parameters });
      }
      await logChange(tx, center, by, `${source}.save`, source, { count: times.length });
    });
  }

  /** Approves an absence. @returns whether it was there */
  async approve(center: string, agent: string, start: Instant, by: ChangeBy): Promise<boolean> {
    return this.#db.transaction().execute(async (tx) => {
      const { numUpdatedRows } = await tx
        .updateTable('agent_times')
        .set({ approved_by: by.actor })
        .where('center', '=', center)
        .where('source', '=', 'absence')
        .where('agent', '=', agent)
        .where('start_at', '=', start)
        .executeTakeFirst();
      if (numUpdatedRows > 0n) await logChange(tx, center, by, 'absence.approve', agent, { start });
      return numUpdatedRows > 0n;
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

  /** Entries that touch a stretch of time, by agent and start; states only where they began at most a week before it. */
  async list(center: string, from: Instant, to: Instant): Promise<StoredAgentTime[]> {
    const absences = await this.absences(center, from, to);
    const states = await this.#touching(center, from, to)
      .select(STORED)
      .where('source', '=', 'state')
      .where('start_at', '>=', from - LONGEST_STATE)
      .execute();
    return [...(states as StoredAgentTime[]), ...absences].sort(
      (a, b) => compareText(a.agent, b.agent) || a.start - b.start,
    );
  }

  /** Absences that touch a stretch of time, by agent and start. */
  async absences(center: string, from: Instant, to: Instant): Promise<StoredAgentTime[]> {
    const found = await this.#touching(center, from, to).select(STORED).where('source', '=', 'absence').execute();
    return found as StoredAgentTime[];
  }

  /** States that touch a stretch of time and began at most a week before it, by agent and start: what a floor asks for each minute. */
  async states(center: string, from: Instant, to: Instant): Promise<TellableState[]> {
    return (
      this.#touching(center, from, to)
        .select(['agent', 'start_at as start', 'end_at as end', 'code'])
        .where('source', '=', 'state')
        // The switch tells millions of states; without a bound on their start all of them would be looked at.
        .where('start_at', '>=', from - LONGEST_STATE)
        .execute()
    );
  }

  #touching(center: string, from: Instant, to: Instant) {
    return this.#db
      .selectFrom('agent_times')
      .where('center', '=', center)
      .where('start_at', '<', to)
      .where((where) => where.or([where('end_at', 'is', null), where('end_at', '>', from)]))
      .orderBy('agent')
      .orderBy('start_at');
  }
}

const STORED = [
  'source',
  'agent',
  'start_at as start',
  'end_at as end',
  'code',
  'reason',
  'actor',
  'approved_by as approvedBy',
] as const;
