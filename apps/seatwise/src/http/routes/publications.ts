import { ARTEFACT_KINDS } from '@seatwise/core';
import { z } from 'zod';
import { publishLatest } from '../../center/planning-cycle.ts';
import { CENTER_ID } from '../../jobs/data-folder.ts';
import { notifyPublished } from '../../webhooks/notify.ts';
import type { Routes } from './routes.ts';

const PUBLICATION = z.object({
  publicationId: z.string(),
  kind: z.enum(ARTEFACT_KINDS),
  /** The artefact that was published, as it stood. */
  id: z.string(),
  at: z.number(),
  actor: z.string(),
  reason: z.string(),
  /** First and last business day it is official for. */
  from: z.string(),
  to: z.string(),
});

const NEW_PUBLICATION = z.object({
  kind: z.enum(['forecast', 'requirement', 'schedule']),
  /** Id of the artefact that the publisher looked at: a newer one is not published unseen. */
  seen: z.string().regex(/^[0-9a-f]{64}$/),
  reason: z.string().trim().min(1).max(2000),
  author: z.string().trim().min(1).max(200).optional(),
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
});

/** What was made official, by whom and why, and making the newest artefact of a kind official. */
export const publicationRoutes: Routes = (server, { storage, by }) => {
  const tags = ['publications'];

  server.get(
    '/api/publications',
    {
      schema: {
        tags,
        querystring: z.object({
          kind: z.enum(ARTEFACT_KINDS).optional(),
          limit: z.coerce.number().int().min(1).max(500).default(50),
        }),
        response: { 200: z.array(PUBLICATION) },
      },
    },
    async ({ query: { kind, limit } }) => {
      const all = await storage.publications.list(CENTER_ID);
      return all.filter((one) => kind === undefined || one.kind === kind).slice(0, limit);
    },
  );

  server.post(
    '/api/publications',
    { schema: { tags, body: NEW_PUBLICATION, response: { 201: PUBLICATION } } },
    async ({ body: { kind, seen, reason, author, from, to } }, reply) => {
      const change = by(reason);
      const who = { ...change, actor: author ?? change.actor };
      const publication = await publishLatest(storage, kind, { from: from ?? null, to: to ?? null, seen }, who);
      await notifyPublished(storage, publication, who);
      return reply.code(201).send(publication);
    },
  );
};
