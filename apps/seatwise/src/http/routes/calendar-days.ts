import { addDays, businessCalendar, DAY_TYPES, isLocalDate } from '@seatwise/calendar';
import { SeatwiseError } from '@seatwise/core';
import { z } from 'zod';
import { CenterStore } from '../../center/center-store.ts';
import type { Routes } from './routes.ts';

const DAY = z.object({
  date: z.string(),
  type: z.enum(DAY_TYPES),
  holiday: z.string().nullable(),
  /** Names of the planner's events that hold on the day. */
  events: z.array(z.string()),
});
const DATE = z.string().refine(isLocalDate, 'a date, 2026-11-30');

/** What kind of day each day is: holidays and adjusted workdays of the center's country, and the planner's events. */
export const calendarDayRoutes: Routes = (server, { storage }) => {
  server.get(
    '/api/calendar-days',
    {
      schema: {
        tags: ['center'],
        querystring: z.object({ from: DATE, days: z.coerce.number().int().min(1).max(1100).default(56) }),
        response: { 200: z.array(DAY) },
      },
    },
    async ({ query: { from, days } }) => {
      const store = new CenterStore(storage);
      const settings = await store.settings();
      if (!settings) throw new SeatwiseError('STORAGE_NOT_FOUND', { subject: 'center' });
      const calendar = businessCalendar({
        country: settings.country,
        events: await store.standingDocument('events'),
      });
      return Array.from({ length: days }, (_, k) => {
        const { date, type, holiday, events: held } = calendar.day(addDays(from, k));
        return { date, type, holiday, events: held.map(({ name }) => name) };
      });
    },
  );
};
