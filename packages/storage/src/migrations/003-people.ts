import type { Kysely } from 'kysely';

/** Records that hold from a date on, every version kept; and what agents did, as it is told during the day. */
export const people = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('dated_records')
      .addColumn('center', 'text', (column) => column.notNull())
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('id', 'text', (column) => column.notNull())
      .addColumn('effective_from', 'text', (column) => column.notNull())
      .addColumn('version', 'integer', (column) => column.notNull())
      .addColumn('value', 'text')
      .addColumn('actor', 'text', (column) => column.notNull())
      .addColumn('at', 'integer', (column) => column.notNull())
      .addColumn('reason', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('dated_records_key', ['center', 'kind', 'id', 'effective_from', 'version'])
      .execute();
    await db.schema
      .createTable('agent_times')
      .addColumn('center', 'text', (column) => column.notNull())
      .addColumn('source', 'text', (column) => column.notNull())
      .addColumn('agent', 'text', (column) => column.notNull())
      .addColumn('start_at', 'integer', (column) => column.notNull())
      .addColumn('end_at', 'integer')
      .addColumn('code', 'text', (column) => column.notNull())
      .addColumn('reason', 'text', (column) => column.notNull())
      .addColumn('actor', 'text', (column) => column.notNull())
      .addColumn('at', 'integer', (column) => column.notNull())
      .addPrimaryKeyConstraint('agent_times_key', ['center', 'source', 'agent', 'start_at'])
      .execute();
    await db.schema.createIndex('agent_times_start').on('agent_times').columns(['center', 'start_at']).execute();
  },
};
