import type { LiveDay } from '@seatwise/pipeline';
import { z } from 'zod';
import { KeptWhile } from '../../center/kept-while.ts';
import { adherenceBoard, dayColumns, dayProposal } from '../../day/day-board.ts';
import { dayDocument } from '../../day/day-document.ts';
import { DayWatch } from '../../day/day-watch.ts';
import { instantToShow, type KnownDay, knownDays } from '../../day/known-days.ts';
import { CENTER_ID } from '../../jobs/data-folder.ts';
import { KeptAnswers, sendJson } from '../kept-answers.ts';
import { toWire } from '../wire.ts';
import type { Routes } from './routes.ts';

/** Bytes of boards kept at hand: a day of a large center is a few megabytes. */
const KEPT_BYTES = 16 * 1024 * 1024;

/** The running day as the desk shows it: figures, intervals, the board of people, and what may be done. */
export const dayBoardRoutes: Routes = (server, { storage, by, day }) => {
  // Another day than the running one stays prepared until yet another is asked for.
  const other = new DayWatch(storage, by);
  server.addHook('onClose', () => other.close());

  /** A day that is over stays as it is until something is stored: then every key is another. */
  const kept = new KeptAnswers(KEPT_BYTES);
  const keyOf = async (...parts: readonly unknown[]) =>
    [(await storage.changes(CENTER_ID, 1))[0]?.sequence ?? 0, ...parts].join(' ');

  const boardOf = async (live: LiveDay) => ({
    ...dayDocument(live),
    nowAt: live.now,
    ...dayColumns(live),
    board: await adherenceBoard(storage, live),
  });

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
    async ({ query: { at, away } }, reply) => {
      const withProposal = async (live: LiveDay) => {
        const shown = await boardOf(live);
        const proposal = await dayProposal(storage, live, shown.board, away.split(',').filter(Boolean));
        return toWire({ ...shown, proposal });
      };
      if (at === undefined) return withProposal(await day.at(by('day').at));
      const instant = Date.parse(at);
      const key = await keyOf('board', instant, away);
      return sendJson(reply, await kept.get(key, async () => withProposal(await other.at(instant))));
    },
  );

  const days = new KeptWhile<KnownDay[]>();
  const daysOf = async () => {
    const history = await storage.artefacts.latestHead(CENTER_ID, 'history');
    const [newest] = await storage.publications.list(CENTER_ID);
    return days.get(`${history?.id} ${newest?.publicationId}`, () => knownDays(storage));
  };

  /** The day that the center is first shown at: the running one where facts reach it, else the last that was planned for. */
  const shown = async (): Promise<Buffer> => {
    const now = by('day').at;
    const instant = await instantToShow(storage, await daysOf(), now);
    const wire = async (live: LiveDay) => toWire({ ...(await boardOf(live)), live: instant === null });
    if (instant === null) return Buffer.from(JSON.stringify(await wire(await day.at(now))));
    return kept.get(await keyOf('shown', instant), async () => wire(await other.at(instant)));
  };
  server.get('/api/day/shown', { schema: { tags: ['day'] } }, async (_, reply) => sendJson(reply, await shown()));
  // The first page that is opened finds the day ready.
  server.addHook('onListen', () => {
    void shown().catch(() => {});
  });

  const known = z.array(z.object({ date: z.string(), published: z.boolean() }));
  server.get('/api/day/days', { schema: { tags: ['day'], response: { 200: known } } }, daysOf);
};
