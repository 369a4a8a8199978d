import { ARTEFACT_KINDS, type ArtefactKind, type History, SeatwiseError } from '@seatwise/core';
import { sliceHistory } from '@seatwise/history';
import type { StoredArtefact } from '@seatwise/storage';
import { z } from 'zod';
import { CENTER_ID } from '../../jobs/data-folder.ts';
import { KeptAnswers, sendJson } from '../kept-answers.ts';
import { toWire } from '../wire.ts';
import type { Routes } from './routes.ts';

/** Resource name → artefact kind. */
const RESOURCES: Readonly<Record<string, ArtefactKind>> = {
  histories: 'history',
  forecasts: 'forecast',
  requirements: 'requirement',
  schedules: 'schedule',
  organisations: 'organisation',
  actuals: 'actuals',
  metrics: 'metrics',
  evidence: 'evidence',
  scores: 'score',
};

/** Bytes of answers kept at hand: a center's latest results are a few megabytes. */
const KEPT_BYTES = 32 * 1024 * 1024;

const REF = z.object({ kind: z.enum(ARTEFACT_KINDS), id: z.string() });
const ARTEFACT = z.object({
  kind: z.enum(ARTEFACT_KINDS),
  id: z.string(),
  version: z.number(),
  at: z.number(),
  actor: z.string(),
  provenance: z.object({ inputs: z.array(REF), options: z.record(z.string(), z.unknown()), engine: z.string() }),
  payload: z.unknown(),
});
const HEAD = ARTEFACT.pick({ kind: true, id: true, version: true, at: true, actor: true });

/** Results of the flow: the latest of each kind, or one by its id. Columns are lists; what is not known is null. */
export const artefactRoutes: Routes = (server, { storage }) => {
  const onWire = (artefact: StoredArtefact): z.infer<typeof ARTEFACT> => ({
    ...artefact,
    provenance: { ...artefact.provenance, inputs: [...artefact.provenance.inputs] },
    payload: toWire(artefact.payload),
  });

  server.get(
    '/api/artefacts',
    {
      schema: {
        tags: ['artefacts'],
        querystring: z.object({ limit: z.coerce.number().int().min(1).max(500).default(50) }),
        response: { 200: z.array(HEAD) },
      },
    },
    async ({ query }) => storage.artefacts.list(CENTER_ID, query.limit),
  );

  /** An artefact never changes; under its version it is the latest for as long as that is so. */
  const kept = new KeptAnswers(KEPT_BYTES);
  const latestOf = async (kind: ArtefactKind) => {
    const head = await storage.artefacts.latestHead(CENTER_ID, kind);
    if (!head) throw new SeatwiseError('STORAGE_NOT_FOUND', { subject: kind });
    return { key: `${kind} ${head.id} ${head.version}`, read: () => storage.artefacts.read(CENTER_ID, kind, head.id) };
  };
  const latestOnWire = async (kind: ArtefactKind) => {
    const { key, read } = await latestOf(kind);
    return kept.get(key, async () => onWire(await read()));
  };
  // The first page that is opened finds the latest results ready.
  server.addHook('onListen', () => {
    void Promise.allSettled(
      Object.values(RESOURCES)
        .filter((kind) => kind !== 'history')
        .map(latestOnWire),
    );
  });

  for (const [resource, kind] of Object.entries(RESOURCES)) {
    if (kind === 'history') {
      server.get(
        `/api/${resource}/latest`,
        {
          schema: {
            tags: ['artefacts'],
            querystring: z.object({
              queue: z.string().max(200).optional(),
              days: z.coerce.number().int().min(1).max(1500).default(56),
            }),
            response: { 200: ARTEFACT },
          },
        },
        async ({ query }, reply) => {
          const { key, read } = await latestOf(kind);
          const bytes = await kept.get(`${key} ${query.days} ${query.queue ?? ''}`, async () => {
            const artefact = (await read()) as StoredArtefact<History>;
            const all = artefact.payload;
            const end = all.grid.days.length;
            const cut = sliceHistory(all, end - query.days, end);
            const queues = cut.queues.filter(({ queue }) => query.queue === undefined || queue === query.queue);
            if (queues.length === 0) throw new SeatwiseError('HISTORY_UNKNOWN_QUEUE', { queue: query.queue ?? '' });
            return onWire({ ...artefact, payload: { ...cut, queues, issues: all.issues } });
          });
          return sendJson(reply, bytes);
        },
      );
    } else {
      server.get(
        `/api/${resource}/latest`,
        { schema: { tags: ['artefacts'], response: { 200: ARTEFACT } } },
        async (_, reply) => sendJson(reply, await latestOnWire(kind)),
      );
    }
    server.get(
      `/api/${resource}/:id`,
      {
        schema: {
          tags: ['artefacts'],
          params: z.object({ id: z.string().regex(/^[0-9a-f]{64}$/) }),
          response: { 200: ARTEFACT },
        },
      },
      async ({ params }) => onWire(await storage.artefacts.read(CENTER_ID, kind, params.id)),
    );
  }
};
