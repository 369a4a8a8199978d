import { type MetricValues, SeatwiseError } from '@seatwise/core';
import { METRICS } from '@seatwise/metrics';
import { z } from 'zod';
import { latestArtefact } from '../../center/latest-artefact.ts';
import { describeMetrics, variantsOf } from '../../center/metric-registry.ts';
import { toWire } from '../wire.ts';
import type { Routes } from './routes.ts';

/** The registry of metrics with lineage and proof, and the variants of a family on the center's own data. */
export const metricRegistryRoutes: Routes = (server, { storage }) => {
  // The registry comes with the program; golden vectors are computed once.
  let registry: unknown;
  server.get('/api/metric-registry', { schema: { tags: ['definitions'] } }, async () => {
    registry ??= toWire(describeMetrics());
    return registry;
  });

  server.get(
    '/api/metric-variants/:family',
    {
      schema: {
        tags: ['definitions'],
        params: z.object({ family: z.string().max(100) }),
        querystring: z.object({ scope: z.string().max(200).default('*') }),
      },
    },
    async ({ params: { family }, query: { scope } }) => {
      if (!METRICS.inUse.some((definition) => definition.family === family))
        throw new SeatwiseError('METRIC_UNKNOWN', { metric: family });
      const metrics = await latestArtefact<MetricValues>(storage, 'metrics');
      return toWire(variantsOf(metrics.payload, family, scope));
    },
  );
};
