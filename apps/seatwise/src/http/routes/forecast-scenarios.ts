import { z } from 'zod';
import { MonthsAhead, SCENARIO } from '../../center/months-ahead.ts';
import { toWire } from '../wire.ts';
import type { Routes } from './routes.ts';

/** The forecast by month, and the same under scenarios that are only thought about. */
export const forecastScenarioRoutes: Routes = (server, { storage }) => {
  const ahead = new MonthsAhead(storage);
  server.post(
    '/api/forecast-scenarios',
    {
      schema: {
        tags: ['forecast scenarios'],
        body: z.object({ months: z.int().min(1).max(18), scenarios: z.array(SCENARIO).max(6) }),
      },
    },
    async ({ body }) => toWire(await ahead.totals(body.months, body.scenarios)),
  );
};
