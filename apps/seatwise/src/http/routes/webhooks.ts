import { SeatwiseError } from '@seatwise/core';
import { z } from 'zod';
import { readWebhooks, saveWebhooks } from '../../webhooks/stored-webhooks.ts';
import { deliver, WEBHOOK } from '../../webhooks/webhook.ts';
import type { Routes } from './routes.ts';

const SHOWN = WEBHOOK.omit({ secret: true }).extend({ signed: z.boolean() });
const DELIVERY = z.object({
  webhook: z.string(),
  ok: z.boolean(),
  attempts: z.number(),
  answer: z.string(),
  refused: z.boolean(),
});

const MOST = 50;

/** Outgoing webhooks. Secrets go in and never come out. */
export const webhookRoutes: Routes = (server, { storage, by }) => {
  const shown = async () =>
    (await readWebhooks(storage)).map(({ secret, ...rest }) => ({ ...rest, signed: secret !== null }));
  server.get('/api/webhooks', { schema: { tags: ['webhooks'], response: { 200: z.array(SHOWN) } } }, shown);
  server.put(
    '/api/webhooks',
    { schema: { tags: ['webhooks'], body: z.array(WEBHOOK).max(MOST), response: { 200: z.array(SHOWN) } } },
    async (request) => {
      const ids = request.body.map(({ id }) => id);
      if (new Set(ids).size < ids.length)
        throw new SeatwiseError('REQUEST_INVALID', { detail: 'two webhooks have one id' });
      await saveWebhooks(storage, request.body, by('webhooks'));
      return shown();
    },
  );
  const params = z.object({ id: z.string().max(40) });
  // Without a secret the one that is kept stays: nobody can send back what is never shown.
  const one = WEBHOOK.omit({ id: true, secret: true }).extend({ secret: WEBHOOK.shape.secret.exactOptional() });
  server.put(
    '/api/webhooks/:id',
    { schema: { tags: ['webhooks'], params, body: one, response: { 200: z.array(SHOWN) } } },
    async ({ params: { id }, body }) => {
      const stored = await readWebhooks(storage);
      const before = stored.find((webhook) => webhook.id === id);
      if (!before && stored.length >= MOST)
        throw new SeatwiseError('REQUEST_INVALID', { detail: `${MOST} webhooks at most` });
      const webhook = WEBHOOK.safeParse({ ...body, id, secret: body.secret ?? before?.secret ?? null });
      if (!webhook.success) throw new SeatwiseError('REQUEST_INVALID', { detail: z.prettifyError(webhook.error) });
      const others = stored.filter((other) => other.id !== id);
      await saveWebhooks(storage, [...others, webhook.data], by(`webhook ${id}`));
      return shown();
    },
  );
  server.delete(
    '/api/webhooks/:id',
    { schema: { tags: ['webhooks'], params, response: { 200: z.array(SHOWN) } } },
    async ({ params: { id } }) => {
      const stored = await readWebhooks(storage);
      const others = stored.filter((webhook) => webhook.id !== id);
      if (others.length === stored.length) throw new SeatwiseError('STORAGE_NOT_FOUND', { subject: `webhook ${id}` });
      await saveWebhooks(storage, others, by(`webhook ${id} removed`));
      return shown();
    },
  );
  server.post(
    '/api/webhooks/:id/test',
    { schema: { tags: ['webhooks'], params, response: { 200: DELIVERY } } },
    async (request) => {
      const webhook = (await readWebhooks(storage)).find(({ id }) => id === request.params.id);
      if (!webhook) throw new SeatwiseError('STORAGE_NOT_FOUND', { subject: `webhook ${request.params.id}` });
      const { at } = by('test');
      return deliver(webhook, { id: `test-${at}`, event: 'test', at, text: '测试 · test', data: {} });
    },
  );
};
