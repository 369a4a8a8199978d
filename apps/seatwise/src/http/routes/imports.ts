import { isZone } from '@seatwise/calendar';
import { type Layer, SeatwiseError } from '@seatwise/core';
import { EXPORT_DEFAULTS, PROFILE } from '@seatwise/formats';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { CenterStore } from '../../center/center-store.ts';
import { importReads, previewReads } from '../../imports/import-files.ts';
import { namedProfile } from '../../imports/import-options.ts';
import { previewDocument } from '../../imports/preview-document.ts';
import { type FileRead, readExportFile } from '../../imports/read-export-file.ts';
import { CENTER_ID } from '../../jobs/data-folder.ts';
import { ISSUE_SCHEMA, languageOf, wordedIssue } from '../problem.ts';
import { toWire } from '../wire.ts';
import { withUpload } from '../with-upload.ts';
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

export function layerOnWire({ id, at, author, reason, active, content }: Layer): z.infer<typeof LAYER> {
  const { file, rows, queues, from, to } = content as unknown as {
    file: string;
    rows: number;
    queues: { id: string }[];
    from: number;
    to: number;
  };
  return { id, file, at, author, reason, active, rows, queues: queues.map((queue) => queue.id), from, to };
}

const MENDS = z
  .array(
    z.strictObject({
      sheet: z.string().max(200).exactOptional(),
      row: z.int().min(1),
      column: z.union([z.string().max(200), z.int().min(1)]).exactOptional(),
      value: z.string().max(10_000).exactOptional(),
      drop: z.boolean().exactOptional(),
    }),
  )
  .max(10_000);

const PREVIEW = z.object({
  file: z.string(),
  kind: z.string(),
  profile: z.string().nullable(),
  mapping: PROFILE.nullable(),
  encoding: z.string().nullable(),
  separator: z.string().nullable(),
  intervalMinutes: z.number().nullable(),
  queues: z.array(z.object({ id: z.string(), channel: z.string() })),
  rows: z.number(),
  intervals: z.number(),
  totalRows: z.number(),
  totals: z.record(z.string(), z.number()),
  issues: z.array(ISSUE_SCHEMA),
  heatMap: z.array(
    z.object({
      queue: z.string(),
      date: z.string(),
      cells: z.string(),
      offered: z.number(),
      gaps: z.number(),
      spikes: z.number(),
    }),
  ),
  spikes: z.array(
    z.object({ queue: z.string(), start: z.string(), row: z.number(), offered: z.number(), usual: z.number() }),
  ),
  changes: z
    .object({
      added: z.number(),
      changed: z.number(),
      same: z.number(),
      offeredBefore: z.number(),
      offeredAfter: z.number(),
    })
    .nullable(),
});

/** Exports as layers: preview, import by upload, undo, restore; and the mappings that were saved. An import is all or nothing. */
export const importRoutes: Routes = (server, { storage, by }) => {
  const store = new CenterStore(storage);
  server.get('/api/imports', { schema: { tags: ['imports'], response: { 200: z.array(LAYER) } } }, async () =>
    (await storage.layers.list(CENTER_ID)).filter(({ kind }) => kind === 'import').map(layerOnWire),
  );

  const form = { tags: ['imports'], consumes: ['multipart/form-data'] };
  server.post('/api/imports/preview', { schema: { ...form, response: { 200: PREVIEW } } }, async (request) => {
    const { read, zone } = await readUpload(request, store);
    const [preview] = await previewReads(storage, [read], zone ?? 'UTC');
    const { thresholds: _, ...document } = previewDocument(read, preview ?? null);
    const issues = read.issues.map((issue) => wordedIssue(issue, languageOf(request)));
    return PREVIEW.parse(toWire({ ...document, issues }));
  });

  const imported = z.object({ layer: LAYER, issues: z.array(ISSUE_SCHEMA), existing: z.boolean() });
  server.post('/api/imports', { schema: { ...form, response: { 201: imported } } }, async (request, reply) => {
    const { read, zone, saveAs } = await readUpload(request, store);
    if (zone === null && read.issues.every(({ severity }) => severity !== 'error'))
      throw new SeatwiseError('INPUT_ZONE_REQUIRED', {}, { file: read.file });
    const change = by(`import ${read.file}`);
    const [result] = await importReads(storage, [read], { zone: zone ?? 'UTC', by: change });
    if (!result) throw new SeatwiseError('RUN_UNEXPECTED', { detail: 'nothing was imported' });
    if (saveAs !== null && read.profile)
      await store.saveImportProfile(PROFILE.parse({ ...read.profile, name: saveAs }), by(`profile ${saveAs}`));
    return reply.code(201).send({
      layer: layerOnWire(result.layer),
      existing: result.existing,
      issues: read.issues.map((issue) => wordedIssue(issue, languageOf(request))),
    });
  });

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

  server.get('/api/import-profiles', { schema: { tags: ['imports'], response: { 200: z.array(PROFILE) } } }, () =>
    store.importProfiles(),
  );
  const named = z.object({ name: z.string().max(80) });
  server.put(
    '/api/import-profiles/:name',
    { schema: { tags: ['imports'], params: named, body: PROFILE, response: { 200: PROFILE } } },
    async (request) => {
      const profile = PROFILE.parse({ ...request.body, name: request.params.name });
      await store.saveImportProfile(profile, by(`profile ${profile.name}`));
      return profile;
    },
  );
  server.delete(
    '/api/import-profiles/:name',
    { schema: { tags: ['imports'], params: named, response: { 204: z.null() } } },
    async (request, reply) => {
      await store.removeImportProfile(request.params.name, by(`profile ${request.params.name} removed`));
      return reply.code(204).send(null);
    },
  );
};

interface Upload {
  readonly read: FileRead;
  readonly zone: string | null;
  readonly saveAs: string | null;
}

/** Reads the uploaded file as the form's fields say: `zone`, `profile`, `threshold`, `shortAbandon`, `mends`, `saveAs`. */
async function readUpload(request: FastifyRequest, store: CenterStore): Promise<Upload> {
  return withUpload(request, async ({ path, name, text }) => {
    const zone = text('zone') ?? (await store.center())?.zone ?? null;
    if (zone !== null && !isZone(zone)) throw new SeatwiseError('INPUT_ZONE_UNKNOWN', { zone });
    const saved = await store.importProfiles();
    const read = await readExportFile(path, {
      ...EXPORT_DEFAULTS,
      name,
      zone,
      saved,
      profile: await formProfile(text('profile'), saved),
      answerThreshold: seconds(text('threshold')),
      shortAbandonThreshold: seconds(text('shortAbandon')),
      mends: parsed(MENDS, text('mends') ?? '[]', 'mends'),
    });
    return { read, zone, saveAs: text('saveAs') };
  });
}

/** A profile by name, or the profile itself as JSON; a path on this machine is neither. */
async function formProfile(value: string | null, saved: Parameters<typeof namedProfile>[1]) {
  if (value === null || value === 'auto') return null;
  if (value.startsWith('{')) return parsed(PROFILE, value, 'profile');
  if (/\.json$/i.test(value))
    throw new SeatwiseError('INPUT_PROFILE_UNKNOWN', { profile: value, known: saved.map(({ name }) => name) });
  return namedProfile(value, saved);
}

function seconds(value: string | null): number | null {
  if (value === null) return null;
  if (!/^\d{1,5}(\.\d+)?$/.test(value))
    throw new SeatwiseError('REQUEST_INVALID', { detail: `${value} is no number of seconds` });
  return Number(value);
}

function parsed<Value>(schema: z.ZodType<Value>, text: string, name: string): Value {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new SeatwiseError('REQUEST_INVALID', { detail: `${name} is no JSON` });
  }
  const read = schema.safeParse(value);
  if (!read.success)
    throw new SeatwiseError('REQUEST_INVALID', { detail: `${name}: ${read.error.issues[0]?.message ?? ''}` });
  return read.data;
}
