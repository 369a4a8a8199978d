import { Readable } from 'node:stream';
import { SeatwiseError } from '@seatwise/core';
import { ZIP_LIMIT_BYTES, zipChunks } from '@seatwise/formats';
import { z } from 'zod';
import { contentInForce } from '../../assessment/evidence-file.ts';
import { archiveFiles, checklistFile } from '../../assessment/evidence-tables.ts';
import { readChecklist, saveTasks } from '../../assessment/evidence-tasks.ts';
import { label } from '../../words/index.ts';
import { attachment, XLSX } from '../attachment.ts';
import { toWire } from '../wire.ts';
import type { Routes } from './routes.ts';

const MEDIA = {
  csv: 'text/csv; charset=utf-8',
  xlsx: XLSX,
} as const;
const LANGUAGE = z.object({ lang: z.enum(['zh-CN', 'en']).default('en') });

/** The list of materials (资料清单): what each clause asks for, what is there, who owes it until when; as files too. */
export const evidenceChecklistRoutes: Routes = (server, { storage, by }) => {
  const tags = ['evidence'];
  server.get('/api/evidence-checklist', { schema: { tags } }, async () =>
    toWire((await readChecklist(storage, by(''))).checklist),
  );

  const task = z.strictObject({ owner: z.string().max(200), due: z.iso.date().nullable() }).nullable();
  const body = z.strictObject({
    version: z.number().int().min(1).nullable(),
    tasks: z
      .record(z.string().max(40), task)
      .refine((tasks) => Object.keys(tasks).length <= 1000, { message: 'too many clauses' }),
  });
  server.put('/api/evidence-checklist/tasks', { schema: { tags, body } }, async ({ body: { tasks, version } }) => ({
    version: await saveTasks(storage, tasks, version, by('evidence tasks')),
  }));

  server.get(
    '/api/evidence-checklist/:format',
    { schema: { tags, params: z.object({ format: z.enum(['csv', 'xlsx']) }), querystring: LANGUAGE } },
    async ({ params: { format }, query: { lang } }, reply) => {
      const { checklist, files } = await readChecklist(storage, by(''));
      const bytes = checklistFile(checklist, files, format, lang);
      return attachment(reply, `${label(lang, 'checklist')}.${format}`, MEDIA[format]).send(Buffer.from(bytes));
    },
  );

  server.get(
    '/api/evidence-archive',
    { schema: { tags, querystring: LANGUAGE } },
    async ({ query: { lang } }, reply) => {
      const now = by('');
      const { checklist, files } = await readChecklist(storage, now);
      const size = files.reduce((sum, file) => sum + contentInForce(file).bytes, 0);
      // Told before the first byte leaves: afterwards nobody could be told any more.
      if (size > ZIP_LIMIT_BYTES) throw new SeatwiseError('INPUT_TOO_LARGE', { limit: ZIP_LIMIT_BYTES });
      const archive = archiveFiles(storage, files, checklist, now.at, lang);
      return attachment(reply, `${label(lang, 'checklist')}.zip`, 'application/zip').send(
        Readable.from(zipChunks(archive)),
      );
    },
  );
};
