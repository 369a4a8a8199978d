import { addDays, businessCalendar, DAY_TYPES } from '@seatwise/calendar';
import { SeatwiseError } from '@seatwise/core';
import { RATIO_PRESETS, supportOrganisation } from '@seatwise/organisation';
import { LABOUR_PACKS } from '@seatwise/schedule';
import { z } from 'zod';
import { CenterStore } from '../../center/center-store.ts';
import {
  PLANNING_DOCUMENTS,
  type PlanningDocument,
  readPlanningDocument,
  savePlanningDocument,
} from '../../center/planning-documents.ts';
import { toWire } from '../wire.ts';
import type { Routes } from './routes.ts';

const CALENDAR = z.object({
  country: z.string().nullable(),
  /** False where the official calendar of the year is not out: then weekdays and weekends alone are known. */
  published: z.boolean(),
  days: z.array(
    z.object({
      date: z.string(),
      weekday: z.number(),
      type: z.enum(DAY_TYPES),
      holiday: z.string().nullable(),
      events: z.array(z.string()),
    }),
  ),
});

/** How the center plans: documents that are saved as a whole, the calendar of a year, and what rules and ratios there are. */
export const administrationRoutes: Routes = (server, { storage, by }) => {
  const tags = ['administration'];
  const store = new CenterStore(storage);
  for (const name of Object.keys(PLANNING_DOCUMENTS) as PlanningDocument[]) {
    const { schema } = PLANNING_DOCUMENTS[name];
    const version = z.number().int().nullable();
    server.get(
      `/api/${name}`,
      // What files brought may be looser than what is saved here.
      { schema: { tags, response: { 200: z.object({ version, value: z.unknown() }) } } },
      async () => ({ ...(await readPlanningDocument(storage, name)) }),
    );
    server.put(
      `/api/${name}`,
      {
        schema: {
          tags,
          body: z.strictObject({ version, value: schema, reason: z.string().min(1).max(1000) }),
          response: { 200: z.object({ version: z.number() }) },
        },
      },
      async ({ body }) => ({
        version: await savePlanningDocument(storage, name, body.value, body.version, by(body.reason)),
      }),
    );
  }

  server.get(
    '/api/calendar',
    {
      schema: {
        tags,
        querystring: z.object({ year: z.coerce.number().int().min(2000).max(2100) }),
        response: { 200: CALENDAR },
      },
    },
    async ({ query: { year } }) => {
      const settings = await store.settings();
      if (!settings) throw new SeatwiseError('STORAGE_NOT_FOUND', { subject: 'settings' });
      const calendar = businessCalendar({
        country: settings.country,
        events: await store.standingDocument('events'),
      });
      const [first, last] = [`${year}-01-01`, `${year}-12-31`];
      const days = [];
      for (let date = first; date <= last; date = addDays(date, 1)) {
        const { weekday, type, holiday, events } = calendar.day(date);
        days.push({ date, weekday, type, holiday, events: events.map(({ id }) => id) });
      }
      return { country: settings.country, published: calendar.issues(first, last).length === 0, days };
    },
  );

  server.get('/api/labour-packs', { schema: { tags } }, async () => toWire(LABOUR_PACKS));

  server.get('/api/ratio-presets', { schema: { tags } }, async () => {
    const seats = (await store.center())?.sites.reduce((sum, site) => sum + site.seats, 0) ?? 0;
    const [first] = RATIO_PRESETS;
    const conflicts = first ? supportOrganisation({ seats, headCount: 0, fte: 0, preset: first.id }).conflicts : [];
    return toWire({ seats, presets: RATIO_PRESETS, conflicts });
  });
};
