import { SeatwiseError } from '@seatwise/core';
import { z } from 'zod';
import { CLEANING_DECISION, DECISIONS, readDecisions, saveDecisions } from '../../center/history-decisions.ts';
import { HistoryMarks } from '../../center/history-marks.ts';
import { toWire } from '../wire.ts';
import type { Routes } from './routes.ts';

const BODY_LIMIT = 8 * 1024 * 1024;
const queue = z.string().min(1).max(200);

/** Odd days and intervals of the stored history, and what planners decide on them. */
export const historyMarkRoutes: Routes = (server, { storage, by }) => {
  const marks = new HistoryMarks(storage);
  const tags = ['history decisions'];

  server.get(
    '/api/history-marks',
    { schema: { tags, querystring: z.object({ queue: queue.optional() }) } },
    async (request) => toWire(await marks.queue(request.query.queue)),
  );

  server.get(
    '/api/history-marks/day',
    { schema: { tags, querystring: z.object({ queue, date: z.iso.date() }) } },
    async (request) => toWire(await marks.day(request.query.queue, request.query.date)),
  );

  server.post(
    '/api/history-marks/preview',
    { schema: { tags, body: z.object({ decision: CLEANING_DECISION }) } },
    async ({ body: { decision } }) => toWire(await marks.day(decision.queue, decision.date, decision)),
  );

  server.get('/api/history-decisions', { schema: { tags, response: { 200: DECISIONS } } }, () =>
    readDecisions(storage),
  );

  server.put(
    '/api/history-decisions',
    { bodyLimit: BODY_LIMIT, schema: { tags, body: DECISIONS, response: { 200: DECISIONS } } },
    async ({ body }) => {
      const added = body.decisions.slice((await readDecisions(storage)).decisions.length);
      await marks.mustKnow(added.map((decision) => decision.queue));
      const newest = body.decisions.at(-1);
      if (!newest) throw new SeatwiseError('REQUEST_INVALID', { detail: 'no decision was given' });
      return saveDecisions(storage, body, by(`${newest.action} ${newest.date}: ${newest.reason}`));
    },
  );
};
