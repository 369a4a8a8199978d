import { z } from 'zod';
import { oneAtATime } from '../../center/one-at-a-time.ts';
import { BidRounds } from '../../center/requests/bid-rounds.ts';
import { readPlannedCenter } from '../../center/requests/planned-center.ts';
import { toWire } from '../wire.ts';
import type { Routes } from './routes.ts';

const name = z.string().min(1).max(200);

/** Rounds of bidding: opened and awarded by a leader; the bids themselves are requests. */
export const bidRoundRoutes: Routes = (server, { storage, by }) => {
  const tags = ['requests'];
  const rounds = new BidRounds(storage);
  server.get('/api/bid-rounds', { schema: { tags } }, async () => toWire(await rounds.list()));

  const seen = z.int().min(0);
  const opened = z.strictObject({
    from: z.iso.date(),
    to: z.iso.date(),
    lines: z
      .array(z.strictObject({ id: name, places: z.int().min(1).max(10_000) }))
      .min(1)
      .max(50),
    seen,
  });
  server.post(
    '/api/bid-rounds',
    { schema: { tags, body: opened } },
    async ({ body: { seen: version, ...round } }, reply) =>
      reply
        .status(201)
        .send(toWire(await rounds.open(await readPlannedCenter(storage), round, version, by('bidding opened')))),
  );
  server.post(
    '/api/bid-rounds/:id/award',
    { schema: { tags, params: z.object({ id: name }), body: z.strictObject({ seen, person: name }) } },
    async ({ params: { id }, body }) =>
      oneAtATime(storage, async () =>
        toWire(
          await rounds.award(await readPlannedCenter(storage), id, body.seen, body.person, by(`bidding ${id} awarded`)),
        ),
      ),
  );
};
