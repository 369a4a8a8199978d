import { type Kysely, sql } from 'kysely';

/** The hash of a layer's content as a column of its own, so that thousands of layers need not be read to find an equal one. */
export const layerHash = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema.alterTable('layers').addColumn('hash', 'text').execute();
    await sql`update layers set hash = json_extract(content, '$.hash')`.execute(db);
    await db.schema.createIndex('layers_hash').on('layers').columns(['center', 'hash']).execute();
  },
};
