import { isZone } from '@seatwise/calendar';
import { type Layer, SeatwiseError, throwOnError } from '@seatwise/core';
import { decodeUtf8, readIntervalCsv } from '@seatwise/formats';
import { z } from 'zod';
import { CenterStore } from '../../center/center-store.ts';
import { CENTER_ID } from '../../jobs/data-folder.ts';
import { ISSUE_SCHEMA, languageOf, wordedIssue } from '../problem.ts';
import type { Routes } from './routes.ts';

const LAYER = z.object({
  id: z.string(),
  file: z.string(),
  at: z.number(),
  author: z.string(),
  reason: z.string(),
  active: z.boolean(),
  rows: z.number(),
  queues: z.array(z.string()),
  from: z.number(),
  to: z.number(),
});

function layerOnWire({ id, at, author, reason, active, content }: Layer): z.infer<typeof LAYER> {
  const { file, rows, queues, from, to } = content as unknown as {
    file: string;
    rows: number;
    queues: { id: string }[];
    from: number;
    to: number;
  };
  return { id, file, at, author, reason, active, rows, queues: queues.map((queue) => queue.id), from, to };
}

/** Interval files as layers: import by upload, undo, restore. An import is all or nothing. */
export const importRoutes: Routes = (server, { storage, by }) => {
  const store = new CenterStore(storage);
  server.get('/api/imports', { schema: { tags: ['imports'], response: { 200: z.array(LAYER) } } }, async () =>
    (await storage.layers.list(CENTER_ID)).map(layerOnWire),
  );

  const imported = z.object({ layer: LAYER, issues: z.array(ISSUE_SCHEMA), existing: z.boolean() });
  server.post(
    '/api/imports',
    { schema: { tags: ['imports'], consumes: ['multipart/form-data'], response: { 201: imported } } },
    async (request, reply) => {
      const upload = await request.file();
      if (!upload) throw new SeatwiseError('REQUEST_INVALID', { detail: 'the form has no file' });
      const { text, issues: encoding } = decodeUtf8(await upload.toBuffer());
      const file = upload.filename;
      throwOnError(encoding.map((issue) => ({ ...issue, file })));
      const field = upload.fields.zone;
      const asked = field && 'value' in field && typeof field.value === 'string' ? field.value.trim() : '';
      const zone = asked || ((await store.center())?.zone ?? null);
      if (zone !== null && !isZone(zone)) throw new SeatwiseError('INPUT_ZONE_UNKNOWN', { zone });
      const { records, issues } = readIntervalCsv(text as string, { file, zone });
      throwOnError(issues);
      if (!records || zone === null) throw new SeatwiseError('INPUT_ZONE_REQUIRED', {}, { file });
      const change = by(`import ${file}`);
      await store.ensure(zone, change);
      const [result] = await storage.layers.importAll(CENTER_ID, [records], change);
      if (!result) throw new SeatwiseError('RUN_UNEXPECTED', { detail: 'nothing was imported' });
      return reply.code(201).send({
        layer: layerOnWire(result.layer),
        existing: result.existing,
        issues: issues.map((issue) => wordedIssue(issue, languageOf(request))),
      });
    },
  );

  const params = z.object({ id: z.string().max(100) });
  for (const [action, active] of [
    ['undo', false],
    ['restore', true],
  ] as const) {
    server.post(
      `/api/imports/:id/${action}`,
      { schema: { tags: ['imports'], params, response: { 200: LAYER } } },
      async (request) => layerOnWire(await storage.layers.setActive(CENTER_ID, request.params.id, active, by(action))),
    );
  }
};
