import { z } from 'zod';
import { adherenceBoard, dayColumns, dayProposal, knownDays } from '../../day/day-board.ts';
import { dayDocument } from '../../day/day-document.ts';
import { DayWatch } from '../../day/day-watch.ts';
import { toWire } from '../wire.ts';
import type { Routes } from './routes.ts';

/** The running day as the desk shows it: figures, intervals, the board of people, and what may be done. */
export const dayBoardRoutes: Routes = (server, { storage, by, day }) => {
  // Another day than the running one stays prepared until yet another is asked for.
  const other = new DayWatch(storage, by);
  server.addHook('onClose', () => other.close());
  server.get(
    '/api/day/board',
    {
      schema: {
        tags: ['day'],
        querystring: z.object({
          at: z.iso.datetime({ offset: true }).optional(),
          away: z.string().max(10_000).default(''),
        }),
      },
    },
    async ({ query }) => {
      const live = await (query.at === undefined ? day.at(by('day').at) : other.at(Date.parse(query.at)));
      const board = await adherenceBoard(storage, live);
      return toWire({
        ...dayDocument(live),
        nowAt: live.now,
        ...dayColumns(live),
        board,
        proposal: await dayProposal(storage, live, board, query.away.split(',').filter(Boolean)),
      });
    },
  );

  const known = z.array(z.object({ date: z.string(), published: z.boolean() }));
  server.get('/api/day/days', { schema: { tags: ['day'], response: { 200: known } } }, async () =>
    knownDays(storage, 28),
  );
};
