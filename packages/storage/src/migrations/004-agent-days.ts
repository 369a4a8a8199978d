import type { Kysely } from 'kysely';

/** Who approved an absence; and what each agent handled on a day. */
export const agentDays = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema.alterTable('agent_times').addColumn('approved_by', 'text').execute();
    await db.schema
      .createTable('agent_days')
      .addColumn('center', 'text', (column) => column.notNull())
      .addColumn('agent', 'text', (column) => column.notNull())
      .addColumn('date', 'text', (column) => column.notNull())
      .addColumn('handled', 'integer', (column) => column.notNull())
      .addColumn('handle_time', 'real', (column) => column.notNull())
      .addColumn('quality', 'real')
      .addColumn('reviews', 'integer', (column) => column.notNull())
      .addColumn('actor', 'text', (column) => column.notNull())
      .addColumn('at', 'integer', (column) => column.notNull())
      .addPrimaryKeyConstraint('agent_days_key', ['center', 'agent', 'date'])
      .execute();
    await db.schema.createIndex('agent_days_date').on('agent_days').columns(['center', 'date']).execute();
  },
};
