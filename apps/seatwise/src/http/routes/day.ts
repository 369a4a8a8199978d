import type { AlertRule } from '@seatwise/actuals';
import { localDateOf } from '@seatwise/calendar';
import { SeatwiseError } from '@seatwise/core';
import { z } from 'zod';
import { CenterStore } from '../../center/center-store.ts';
import { recordIntraday } from '../../center/intraday-log.ts';
import { dayDocument } from '../../day/day-document.ts';
import { DayWatch } from '../../day/day-watch.ts';
import { CENTER_ID } from '../../jobs/data-folder.ts';
import type { Routes } from './routes.ts';

const RULE = z
  .strictObject({
    id: z.string().min(1).max(100),
    measure: z.enum(['service_level', 'asa', 'offered_deviation', 'staff_gap', 'adherence']),
    direction: z.enum(['above', 'below']),
    raiseAt: z.number(),
    clearAt: z.number(),
    intervals: z.int().min(1).max(96),
    severity: z.enum(['notice', 'warning', 'critical']),
  })
  .refine(
    ({ direction, raiseAt, clearAt }) => (direction === 'above' ? clearAt <= raiseAt : clearAt >= raiseAt),
    'clearAt lies on the calm side of raiseAt',
  );

/** The running day: every figure at an instant, and the rules that alerts are raised by. */
export const dayRoutes: Routes = (server, { storage, by, day }) => {
  server.get(
    '/api/day',
    { schema: { tags: ['day'], querystring: z.object({ at: z.iso.datetime({ offset: true }).optional() }) } },
    async ({ query }) => {
      const now = by('day').at;
      const at = query.at === undefined ? now : Date.parse(query.at);
      // Another day than the running one is prepared for this one request.
      const watch = query.at === undefined ? day : new DayWatch(storage, by);
      return dayDocument(await watch.at(at));
    },
  );
  const inTime = z.strictObject({ planned: z.number(), damaged: z.number(), repaired: z.number() });
  const actions = z.strictObject({
    absent: z.int().min(0),
    actions: z
      .array(z.strictObject({ agent: z.string().min(1).max(200), kind: z.string().min(1).max(100) }))
      .max(10_000),
    inTime,
    reason: z.string().min(1).max(1000),
  });
  server.post(
    '/api/day/actions',
    { schema: { tags: ['day'], body: actions, response: { 204: z.null() } } },
    async (request, reply) => {
      const { reason, ...done } = request.body;
      const change = by(reason);
      const zone = (await new CenterStore(storage).center())?.zone;
      if (zone === undefined) throw new SeatwiseError('HISTORY_EMPTY');
      const record = { date: localDateOf(change.at, zone), at: change.at, by: change.actor, ...done };
      await recordIntraday(storage, record, change);
      return reply.code(204).send(null);
    },
  );
  server.put(
    '/api/alert-rules',
    { schema: { tags: ['day'], body: z.array(RULE).max(200), response: { 200: z.array(RULE) } } },
    async ({ body }) => {
      const rules: readonly AlertRule[] = body;
      if (new Set(rules.map(({ id }) => id)).size < rules.length)
        throw new SeatwiseError('REQUEST_INVALID', { detail: 'two rules have one id' });
      const version = (await storage.documents.read(CENTER_ID, 'alertRules'))?.version ?? null;
      await storage.documents.save(CENTER_ID, 'alertRules', body, version, by('alert rules'));
      return body;
    },
  );
};
