import { bestForBudget, leastEffortFor, REFERENCE_CATALOGUE, type WhatIf } from '@seatwise/ccso';
import { ARTEFACT_KINDS, type Evidence } from '@seatwise/core';
import { z } from 'zod';
import { latestArtefact } from '../../center/latest-artefact.ts';
import { printScore, readPeers, readScoreHistory } from '../../center/score-standing.ts';
import { traceArtefact } from '../../center/trace-artefact.ts';
import { openDrift } from '../../center/track-drift.ts';
import { CENTER_ID } from '../../jobs/data-folder.ts';
import { toWire } from '../wire.ts';
import type { Routes } from './routes.ts';

const MONTHS = z.coerce.number().int().min(0).max(60).optional();

/** What would raise the score for how much effort, which clauses fell, and the way from a number back to the files. */
export const assessmentRoutes: Routes = (server, { storage }) => {
  const tags = ['assessment'];
  server.get(
    '/api/assessment/what-if',
    {
      schema: {
        tags,
        querystring: z
          .object({
            /** Half-days. */
            budget: z.coerce.number().int().min(0).max(4000).optional(),
            /** Milli-points that the low end shall reach. */
            target: z.coerce.number().int().min(0).max(100_000).optional(),
            withinMonths: MONTHS,
          })
          .refine(({ budget, target }) => (budget === undefined) !== (target === undefined), {
            message: 'budget or target, one of them',
          }),
      },
    },
    async ({ query: { budget, target, withinMonths } }) => {
      const evidence = await latestArtefact<Evidence>(storage, 'evidence');
      const input = {
        catalogue: REFERENCE_CATALOGUE,
        evidence: evidence.payload,
        ...(withinMonths === undefined ? {} : { withinMonths }),
      };
      const { passMark, passComparator } = REFERENCE_CATALOGUE.profile;
      const found: WhatIf | null =
        budget !== undefined
          ? bestForBudget(input, budget)
          : leastEffortFor(input, target ?? 0, target === passMark && passComparator === 'above');
      if (!found) return { reached: false, steps: [] };
      const { score: _, ...shown } = found;
      return { reached: true, ...shown };
    },
  );

  server.get(
    '/api/score-history',
    { schema: { tags, querystring: z.object({ limit: z.coerce.number().int().min(1).max(100).default(24) }) } },
    ({ query }) => readScoreHistory(storage, query.limit),
  );
  server.get('/api/drift', { schema: { tags } }, () => openDrift(storage));
  server.get('/api/peers', { schema: { tags } }, () => readPeers(storage));
  server.get(
    '/api/assessment/print',
    { schema: { tags, querystring: z.object({ lang: z.enum(['zh-CN', 'en']).default('en') }) } },
    async ({ query }, reply) => reply.type('text/html; charset=utf-8').send(await printScore(storage, query.lang)),
  );

  const params = z.object({ kind: z.enum(ARTEFACT_KINDS), id: z.string().regex(/^[0-9a-f]{64}$/) });
  server.get('/api/trace/:kind/:id', { schema: { tags: ['artefacts'], params } }, async ({ params: { kind, id } }) => {
    const opened = await traceArtefact(storage, { kind, id });
    return toWire(
      await Promise.all(
        [...opened.values()].map(async (ref) => {
          const { version, at, actor, provenance } = await storage.artefacts.read(CENTER_ID, ref.kind, ref.id);
          return { ...ref, version, at, actor, inputs: provenance.inputs, engine: provenance.engine };
        }),
      ),
    );
  });
};
