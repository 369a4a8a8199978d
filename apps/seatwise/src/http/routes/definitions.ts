import { REFERENCE_CATALOGUE, renderCatalogue } from '@seatwise/ccso';
import { METRICS, measureText } from '@seatwise/metrics';
import { z } from 'zod';
import type { Routes } from './routes.ts';

/** What is measured and judged by: metric definitions and the clause catalogue. */
export const definitionRoutes: Routes = (server) => {
  const list = z.array(z.looseObject({ id: z.string(), version: z.string() }));
  server.get('/api/metric-definitions', { schema: { tags: ['definitions'], response: { 200: list } } }, async () =>
    METRICS.inUse.map(({ numerator, denominator, ...definition }) => ({
      ...definition,
      numerator: measureText(numerator),
      denominator: denominator === null ? '1' : measureText(denominator),
    })),
  );
  const catalogue = z.looseObject({ id: z.string(), version: z.string() });
  server.get('/api/catalogue', { schema: { tags: ['definitions'], response: { 200: catalogue } } }, async () => ({
    ...renderCatalogue(REFERENCE_CATALOGUE),
  }));
};
