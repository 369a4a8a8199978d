import { SeatwiseError } from '@seatwise/core';
import { z } from 'zod';
import { CenterStore } from '../../center/center-store.ts';
import { PLAN_SETTINGS } from '../../center/plan-settings.ts';
import { CENTER_ID } from '../../jobs/data-folder.ts';
import type { Routes } from './routes.ts';

const CENTER = z.object({
  id: z.string(),
  name: z.string(),
  zone: z.string(),
  country: z.string().nullable(),
  sites: z.array(z.object({ id: z.string(), name: z.string(), seats: z.number() })),
  teams: z.array(z.object({ id: z.string(), name: z.string(), site: z.string(), leader: z.string().exactOptional() })),
  queues: z.array(z.object({ id: z.string(), name: z.string(), channel: z.string(), skill: z.string().optional() })),
});
const CHANGE = z.object({
  sequence: z.number(),
  actor: z.string(),
  at: z.number(),
  reason: z.string(),
  action: z.string(),
  subject: z.string(),
  detail: z.record(z.string(), z.unknown()),
});

const FIND = z.string().min(1).max(200);

/** The center, how it plans, and the log of changes. */
export const centerRoutes: Routes = (server, { storage, by }) => {
  const store = new CenterStore(storage);
  server.get('/api/center', { schema: { tags: ['center'], response: { 200: CENTER } } }, async () => {
    const center = await store.center();
    if (!center) throw new SeatwiseError('STORAGE_NOT_FOUND', { subject: 'center' });
    return { ...center, sites: [...center.sites], teams: [...center.teams], queues: [...center.queues] };
  });

  server.get('/api/settings', { schema: { tags: ['center'], response: { 200: PLAN_SETTINGS } } }, async () => {
    const settings = await store.settings();
    if (!settings) throw new SeatwiseError('STORAGE_NOT_FOUND', { subject: 'settings' });
    return settings;
  });

  server.put(
    '/api/settings',
    { schema: { tags: ['center'], body: PLAN_SETTINGS, response: { 200: PLAN_SETTINGS } } },
    async ({ body }) => {
      if (!(await store.center())) throw new SeatwiseError('STORAGE_NOT_FOUND', { subject: 'center' });
      await store.saveSettings(body, by('settings'));
      return body;
    },
  );

  server.get(
    '/api/changes',
    {
      schema: {
        tags: ['changes'],
        querystring: z.object({
          limit: z.coerce.number().int().min(1).max(1000).default(100),
          actor: z.string().max(200).optional(),
          find: z.union([FIND, z.array(FIND).max(100)]).optional(),
        }),
        response: { 200: z.array(CHANGE) },
      },
    },
    async ({ query: { limit, actor, find } }) =>
      storage.changes(CENTER_ID, limit, { actor, find: find === undefined ? undefined : [find].flat() }),
  );

  server.get(
    '/api/changes/actors',
    { schema: { tags: ['changes'], response: { 200: z.array(z.string()) } } },
    async () => storage.actors(CENTER_ID),
  );
};
