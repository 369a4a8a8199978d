import { z } from 'zod';
import { SHIFT } from '../../center/draft-document.ts';
import { ScheduleDraft } from '../../center/schedule-draft.ts';
import { toWire } from '../wire.ts';
import type { Routes } from './routes.ts';

const BODY_LIMIT = 48 * 1024 * 1024;
const seen = z.int().min(0);
const reason = z.string().min(1).max(1000);
const date = z.iso.date();
const CHANGE = z
  .strictObject({
    seen,
    reason,
    put: z.array(SHIFT).max(50_000),
    remove: z.array(z.string().min(1).max(200)).max(50_000),
  })
  .refine(({ put, remove }) => put.length + remove.length > 0, 'a gesture changes something')
  .refine(({ put }) => new Set(put.map(({ id }) => id)).size === put.length, 'two shifts have one id');

/** The schedule as a draft: edited by gestures that can be undone, locked by days, and published. */
export const scheduleDraftRoutes: Routes = (server, { storage, by }) => {
  const tags = ['schedule'];
  const draft = new ScheduleDraft(storage);
  const read = async () => toWire(await draft.read());

  server.get('/api/schedule-draft', { schema: { tags } }, read);
  server.post(
    '/api/schedule-draft/changes',
    { bodyLimit: BODY_LIMIT, schema: { tags, body: CHANGE } },
    async ({ body }) => {
      await draft.change(body.seen, { put: body.put, remove: body.remove }, by(body.reason));
      return read();
    },
  );
  const body = z.strictObject({ seen });
  server.post('/api/schedule-draft/undo', { schema: { tags, body } }, async (request) => {
    await draft.undo(request.body.seen, by('undo'));
    return read();
  });
  server.post('/api/schedule-draft/redo', { schema: { tags, body } }, async (request) => {
    await draft.redo(request.body.seen, by('redo'));
    return read();
  });
  server.post(
    '/api/schedule-draft/lock',
    { schema: { tags, body: body.extend({ days: z.array(date).min(1).max(400), locked: z.boolean() }) } },
    async (request) => {
      const { days, locked } = request.body;
      await draft.lock(request.body.seen, days, locked, by(locked ? 'lock' : 'unlock'));
      return read();
    },
  );
  server.post(
    '/api/schedule-draft/revert',
    { schema: { tags, body: body.extend({ to: z.enum(['base', 'newest']).default('base') }) } },
    async (request) => {
      await draft.revert(request.body.seen, request.body.to, by('revert'));
      return read();
    },
  );
  server.post(
    '/api/schedule-draft/publish',
    {
      schema: {
        tags,
        body: body.extend({ reason, from: date.nullable().default(null), to: date.nullable().default(null) }),
      },
    },
    async (request) => {
      const { from, to } = request.body;
      await draft.publish(request.body.seen, { from, to }, by(request.body.reason));
      return read();
    },
  );
};
