import { readFile } from 'node:fs/promises';
import { localDateOf } from '@seatwise/calendar';
import { validityOn } from '@seatwise/ccso';
import type { LocalDate } from '@seatwise/core';
import { EVIDENCE_FILE_TYPES, type EvidenceFileType } from '@seatwise/formats';
import { z } from 'zod';
import type { StoredEvidenceFile } from '../../assessment/evidence-file.ts';
import { EvidenceFileStore } from '../../assessment/evidence-file-store.ts';
import { CenterStore } from '../../center/center-store.ts';
import { attachment, XLSX } from '../attachment.ts';
import { formFields } from '../form-fields.ts';
import { withUpload } from '../with-upload.ts';
import type { Routes } from './routes.ts';

const FILE_LIMIT = 50 * 1024 * 1024;
const MEDIA: Readonly<Record<EvidenceFileType, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: XLSX,
  png: 'image/png',
  jpg: 'image/jpeg',
  mp3: 'audio/mpeg',
  wav: 'audio/wav',
  txt: 'text/plain',
  csv: 'text/csv',
};

const day = z.iso.date().nullable();
const clauses = z.array(z.string().min(1).max(40)).max(428);
const NOTES = {
  note: z.string().max(2000),
  owner: z.string().max(200),
  clauses,
  validFrom: day,
  validTo: day,
};
const version = z.number().int().min(1);
const FILE = z.object({
  id: z.string(),
  version,
  ...NOTES,
  validity: z.enum(['valid', 'expired', 'future']),
  contents: z.array(
    z.object({
      fileName: z.string(),
      type: z.enum(EVIDENCE_FILE_TYPES),
      bytes: z.number(),
      hash: z.string(),
      addedAt: z.number(),
      addedBy: z.string(),
    }),
  ),
});
const ADD_FORM = z.strictObject({
  note: NOTES.note.default(''),
  owner: NOTES.owner.default(''),
  clauses: z
    .string()
    .max(20_000)
    .default('')
    .transform((list) => [...new Set(list.split(',').filter(Boolean))])
    .pipe(clauses),
  validFrom: day.default(null),
  validTo: day.default(null),
});
const REPLACE_FORM = z.strictObject({ version: z.coerce.number().pipe(version) });

const onWire = (file: StoredEvidenceFile, today: LocalDate): z.infer<typeof FILE> => ({
  ...file,
  clauses: [...file.clauses],
  contents: file.contents.map((content) => ({ ...content })),
  validity: validityOn(file, today),
});

/** Files that people bring as evidence: taken in, listed, handed out, put to clauses, replaced, taken off the list. */
export const evidenceFileRoutes: Routes = (server, { storage, by }) => {
  const tags = ['evidence'];
  const params = z.object({ id: z.uuid() });
  const store = new EvidenceFileStore(storage);
  const today = async () => localDateOf(by('').at, (await new CenterStore(storage).center())?.zone ?? 'UTC');

  server.get(
    '/api/evidence-files',
    {
      schema: {
        tags,
        querystring: z.object({ clause: z.string().max(40).optional() }),
        response: { 200: z.array(FILE) },
      },
    },
    async ({ query: { clause } }) => {
      const on = await today();
      const files = await store.list();
      return files
        .filter((file) => clause === undefined || file.clauses.includes(clause))
        .map((file) => onWire(file, on));
    },
  );

  const ADDED = z.object({ file: FILE, existing: z.boolean() });
  server.post(
    '/api/evidence-files',
    { schema: { tags, consumes: ['multipart/form-data'], response: { 200: ADDED, 201: ADDED } } },
    (request, reply) =>
      withUpload(
        request,
        async ({ path, name, text }) => {
          const notes = formFields(ADD_FORM, text);
          const { file, existing } = await store.add(name, await readFile(path), notes, by('evidence file'));
          return reply.status(existing ? 200 : 201).send({ file: onWire(file, await today()), existing });
        },
        FILE_LIMIT,
      ),
  );

  server.get('/api/evidence-files/:id', { schema: { tags, params, response: { 200: FILE } } }, async (request) =>
    onWire(await store.read(request.params.id), await today()),
  );

  server.put(
    '/api/evidence-files/:id',
    { schema: { tags, params, body: z.strictObject({ version, ...NOTES }), response: { 200: FILE } } },
    async ({ params: { id }, body: { version: seen, ...notes } }) =>
      onWire(await store.change(id, notes, seen, by('evidence file')), await today()),
  );

  server.get(
    '/api/evidence-files/:id/content',
    {
      schema: {
        tags,
        params,
        querystring: z.object({ number: z.coerce.number().int().min(1).max(10_000).optional() }),
      },
    },
    async ({ params: { id }, query: { number } }, reply) => {
      const { content, bytes } = await store.content(id, number);
      return attachment(reply, content.fileName, MEDIA[content.type]).send(Buffer.from(bytes));
    },
  );

  server.post(
    '/api/evidence-files/:id/contents',
    { schema: { tags, params, consumes: ['multipart/form-data'], response: { 201: FILE } } },
    (request, reply) =>
      withUpload(
        request,
        async ({ path, name, text }) => {
          const { version: seen } = formFields(REPLACE_FORM, text);
          const file = await store.replace(request.params.id, name, await readFile(path), seen, by('evidence file'));
          return reply.status(201).send(onWire(file, await today()));
        },
        FILE_LIMIT,
      ),
  );

  server.post(
    '/api/evidence-files/:id/removal',
    {
      schema: {
        tags,
        params,
        body: z.strictObject({ version, reason: z.string().trim().min(1).max(2000) }),
        response: { 204: z.null() },
      },
    },
    async ({ params: { id }, body }, reply) => {
      await store.remove(id, body.version, by(body.reason));
      return reply.code(204).send(null);
    },
  );
};
