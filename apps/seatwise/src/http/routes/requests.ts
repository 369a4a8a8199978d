import {
  SHIFT_REQUEST_ACTS,
  SHIFT_REQUEST_STATES,
  type ShiftRequest,
  type ShiftRequestContent,
} from '@seatwise/schedule';
import { z } from 'zod';
import { REQUEST_CONTENT } from '../../center/requests/request-content.ts';
import { RequestStore } from '../../center/requests/request-store.ts';
import { act, ask, judgeKept, tryRequest, withShares } from '../../center/requests/requests.ts';
import { toWire } from '../wire.ts';
import type { Routes } from './routes.ts';

const name = z.string().min(1).max(200);
const reason = z.string().max(1000);

/**
 * Requests of agents: swaps, leave, preferences, bids. The server trusts the name that a request gives (`person`): it listens
 * on this machine alone, and whoever opens it to others puts a sign-in before it.
 */
export const requestRoutes: Routes = (server, { storage, by }) => {
  const tags = ['requests'];
  const params = z.object({ id: z.string().regex(/^\d{4}-\d{2}-\d{4,}$/) });

  const which = z.object({
    /** Those that a person asks or is asked by. */
    person: name.optional(),
    state: z.enum(SHIFT_REQUEST_STATES).optional(),
    limit: z.coerce.number().int().min(1).max(2000).default(500),
  });
  server.get('/api/requests', { schema: { tags, querystring: which } }, async ({ query }) => {
    const { person, state, limit } = query;
    const found = (await new RequestStore(storage).list())
      .filter((one) => (state === undefined || one.state === state) && (person === undefined || concerns(one, person)))
      .slice(0, limit);
    return toWire(await withShares(storage, found));
  });

  const asked = z.strictObject({ person: name, content: REQUEST_CONTENT });
  server.post('/api/requests/verdict', { schema: { tags, body: asked } }, async ({ body }) =>
    toWire(await tryRequest(storage, body.person, body.content as ShiftRequestContent)),
  );
  server.post(
    '/api/requests',
    { schema: { tags, body: asked.extend({ reason: reason.default('') }) } },
    async ({ body }, reply) => {
      const change = by(`${body.person} asks for ${body.content.kind}: ${body.reason}`);
      const kept = await ask(storage, body.person, body.content as ShiftRequestContent, body.reason, change);
      return reply.status(201).send(toWire(kept));
    },
  );
  server.get('/api/requests/:id/verdict', { schema: { tags, params } }, async ({ params: { id } }) =>
    toWire(await judgeKept(storage, id)),
  );
  const done = z.strictObject({
    act: z.enum(SHIFT_REQUEST_ACTS),
    /** Steps of the request that the person has seen. */
    seen: z.int().min(1),
    person: name,
    reason: reason.default(''),
  });
  server.post('/api/requests/:id/acts', { schema: { tags, params, body: done } }, async ({ params: { id }, body }) =>
    toWire(await act(storage, id, body, by(`request ${id}: ${body.act} by ${body.person}. ${body.reason}`.trim()))),
  );
};

const concerns = ({ person, content }: ShiftRequest, who: string): boolean =>
  person === who || (content.kind === 'swap' && content.colleague === who);
