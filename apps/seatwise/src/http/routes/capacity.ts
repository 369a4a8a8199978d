import { z } from 'zod';
import { computeCapacity, computeHiring, readStoredCapacity, saveCapacity } from '../../center/capacity-plan.ts';
import { say } from '../../words/index.ts';
import { languageOf } from '../problem.ts';
import { toWire } from '../wire.ts';
import type { Routes } from './routes.ts';

const PLAN = z.record(z.string(), z.unknown());
const STORED = z.object({ version: z.number().nullable(), plan: PLAN });
const BODY_LIMIT = 4 * 1024 * 1024;

/** The long-term plan: read, kept, and computed for a plan that is only being thought about. */
export const capacityRoutes: Routes = (server, { storage, by }) => {
  const tags = ['capacity'];
  server.get('/api/capacity/plan', { schema: { tags, response: { 200: STORED } } }, async () => {
    const { version, plan } = await readStoredCapacity(storage);
    return { version, plan: { ...plan } };
  });

  server.put(
    '/api/capacity/plan',
    { bodyLimit: BODY_LIMIT, schema: { tags, body: STORED, response: { 200: z.object({ version: z.number() }) } } },
    async ({ body }) => ({ version: await saveCapacity(storage, body.plan, body.version, by('capacity')) }),
  );

  server.post(
    '/api/capacity',
    { bodyLimit: BODY_LIMIT, schema: { tags, body: z.object({ plan: PLAN }) } },
    async (request) => {
      const { plans, differences, issues } = computeCapacity(request.body.plan);
      const language = languageOf(request);
      return {
        ...(toWire({ plans, differences }) as object),
        issues: issues.map((issue) => say(language, issue.code, issue.params)),
      };
    },
  );

  server.post(
    '/api/capacity/hiring',
    { bodyLimit: BODY_LIMIT, schema: { tags, body: z.object({ plan: PLAN, group: z.string().max(200) }) } },
    async ({ body }) => toWire(await computeHiring(body.plan, body.group)),
  );
};
