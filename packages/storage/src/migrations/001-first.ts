import { type Kysely, sql } from 'kysely';

/** Layers, queue-days, artefacts, documents, publications and the append-only log. */
export const first = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('layers')
      .addColumn('center', 'text', (column) => column.notNull())
      .addColumn('layer', 'text', (column) => column.notNull())
      .addColumn('position', 'integer', (column) => column.notNull())
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('target', 'text', (column) => column.notNull())
      .addColumn('active', 'integer', (column) => column.notNull())
      .addColumn('author', 'text', (column) => column.notNull())
      .addColumn('at', 'integer', (column) => column.notNull())
      .addColumn('reason', 'text', (column) => column.notNull())
      .addColumn('content', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('layers_key', ['center', 'layer'])
      .addUniqueConstraint('layers_position', ['center', 'position'])
      .execute();
    await db.schema
      .createTable('queue_days')
      .addColumn('center', 'text', (column) => column.notNull())
      .addColumn('layer', 'text', (column) => column.notNull())
      .addColumn('queue', 'integer', (column) => column.notNull())
      .addColumn('day', 'integer', (column) => column.notNull())
      .addColumn('columns', 'text', (column) => column.notNull())
      .addColumn('data', 'blob', (column) => column.notNull())
      .addPrimaryKeyConstraint('queue_days_key', ['center', 'layer', 'queue', 'day'])
      .addForeignKeyConstraint('queue_days_layer', ['center', 'layer'], 'layers', ['center', 'layer'])
      .execute();
    await db.schema
      .createTable('artefacts')
      .addColumn('center', 'text', (column) => column.notNull())
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('id', 'text', (column) => column.notNull())
      .addColumn('version', 'integer', (column) => column.notNull())
      .addColumn('at', 'integer', (column) => column.notNull())
      .addColumn('actor', 'text', (column) => column.notNull())
      .addColumn('provenance', 'text', (column) => column.notNull())
      .addColumn('header', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('artefacts_key', ['center', 'kind', 'id'])
      .addUniqueConstraint('artefacts_version', ['center', 'kind', 'version'])
      .execute();
    await db.schema
      .createTable('artefact_columns')
      .addColumn('center', 'text', (column) => column.notNull())
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('id', 'text', (column) => column.notNull())
      .addColumn('path', 'text', (column) => column.notNull())
      .addColumn('data', 'blob', (column) => column.notNull())
      .addPrimaryKeyConstraint('artefact_columns_key', ['center', 'kind', 'id', 'path'])
      .addForeignKeyConstraint('artefact_columns_artefact', ['center', 'kind', 'id'], 'artefacts', [
        'center',
        'kind',
        'id',
      ])
      .execute();
    await db.schema
      .createTable('documents')
      .addColumn('center', 'text', (column) => column.notNull())
      .addColumn('name', 'text', (column) => column.notNull())
      .addColumn('version', 'integer', (column) => column.notNull())
      .addColumn('value', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('documents_key', ['center', 'name'])
      .execute();
    await db.schema
      .createTable('publications')
      .addColumn('center', 'text', (column) => column.notNull())
      .addColumn('publication', 'text', (column) => column.notNull())
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('id', 'text', (column) => column.notNull())
      .addColumn('at', 'integer', (column) => column.notNull())
      .addColumn('actor', 'text', (column) => column.notNull())
      .addColumn('reason', 'text', (column) => column.notNull())
      .addColumn('first_day', 'text', (column) => column.notNull())
      .addColumn('last_day', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('publications_key', ['center', 'publication'])
      .addForeignKeyConstraint('publications_artefact', ['center', 'kind', 'id'], 'artefacts', ['center', 'kind', 'id'])
      .execute();
    await db.schema
      .createTable('changes')
      .addColumn('sequence', 'integer', (column) => column.primaryKey().autoIncrement())
      .addColumn('center', 'text', (column) => column.notNull())
      .addColumn('actor', 'text', (column) => column.notNull())
      .addColumn('at', 'integer', (column) => column.notNull())
      .addColumn('reason', 'text', (column) => column.notNull())
      .addColumn('action', 'text', (column) => column.notNull())
      .addColumn('subject', 'text', (column) => column.notNull())
      .addColumn('detail', 'text', (column) => column.notNull())
      .execute();
    await db.schema.createIndex('changes_center').on('changes').columns(['center', 'sequence']).execute();
    for (const verb of ['update', 'delete']) {
      await sql`create trigger ${sql.ref(`changes_no_${verb}`)} before ${sql.raw(verb)} on changes
        begin select raise(abort, 'the change log is append-only'); end`.execute(db);
    }
  },
};
