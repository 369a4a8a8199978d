import { z } from 'zod';
import { ChangeFeed } from '../change-feed.ts';
import type { Routes } from './routes.ts';

/** Bytes that may wait for a listener who does not read; one with more is let go and comes back by itself. */
const WAITING_BYTES = 256 * 1024;

/** Stored changes as they happen, as server-sent events. */
export const eventRoutes: Routes = (server, { storage }) => {
  const feed = new ChangeFeed(storage);
  server.addHook('preClose', () => feed.close());
  const querystring = z.object({ after: z.coerce.number().int().min(0).optional() });
  server.get('/api/events', { schema: { tags: ['changes'], querystring } }, async (request, reply) => {
    const last = Number(request.headers['last-event-id']);
    const after = Number.isSafeInteger(last) && last > 0 ? last : (request.query.after ?? null);
    const { raw } = reply;
    let begun = false;
    const tell = (message: string) => {
      if (!begun) {
        begun = true;
        raw.writeHead(200, {
          'content-type': 'text/event-stream',
          'cache-control': 'no-store',
          'x-accel-buffering': 'no',
        });
      }
      raw.write(message);
      if (raw.writableLength > WAITING_BYTES) raw.destroy();
    };
    const { stop } = await feed.listen({ tell, end: () => raw.end() }, after);
    reply.hijack();
    if (raw.destroyed) stop();
    else raw.on('close', stop);
  });
};
