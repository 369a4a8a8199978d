import { z } from 'zod';
import { forecastOverlays } from '../../center/forecast-overlays.ts';
import { toWire } from '../wire.ts';
import type { Routes } from './routes.ts';

/** What the latest forecast can be looked at beside: what was published, last year, what came. */
export const forecastOverlayRoutes: Routes = (server, { storage, by }) => {
  server.get(
    '/api/forecast-overlays',
    {
      schema: {
        tags: ['artefacts'],
        querystring: z.object({ queue: z.string().min(1).max(200).optional() }),
      },
    },
    async ({ query }) => toWire(await forecastOverlays(storage, query.queue, by('overlays').at)),
  );
};
