import type { JsonObject, Layer } from '@seatwise/core';
import type { Kysely, Selectable, Transaction } from 'kysely';
import type { Schema } from './schema.ts';

/** A layer, import or edit, as its row tells it. */
export function layerOf(row: Selectable<Schema['layers']>): Layer {
  const { layer, kind, target, position, active, author, at, reason, content } = row;
  return {
    id: layer,
    kind: kind as Layer['kind'],
    target,
    order: position,
    active: active === 1,
    author,
    at,
    reason,
    content: JSON.parse(content) as JsonObject,
  };
}

/** Position of the topmost layer of a center; 0 before there is one. */
export async function topPosition(db: Kysely<Schema> | Transaction<Schema>, center: string): Promise<number> {
  const last = await db
    .selectFrom('layers')
    .select('position')
    .where('center', '=', center)
    .orderBy('position', 'desc')
    .limit(1)
    .executeTakeFirst();
  return last?.position ?? 0;
}
