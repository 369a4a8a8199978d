import { type Issue, throwOnError } from '@seatwise/core';
import { writeXlsx, type XlsxCell } from '@seatwise/formats';
import { draftRosterSheet, type RosterCell, readDraftRoster } from '@seatwise/schedule';
import { z } from 'zod';
import { assertSeen } from '../../center/assert-seen.ts';
import { readDraftCenter } from '../../center/draft-center.ts';
import { DRAFT } from '../../center/draft-document.ts';
import { ScheduleDraft } from '../../center/schedule-draft.ts';
import { readWorkbookApart } from '../../workers/read-workbook-apart.ts';
import { XLSX } from '../attachment.ts';
import { toWire } from '../wire.ts';
import { withUpload } from '../with-upload.ts';
import { dayChangesOnWire } from './day-changes.ts';
import type { Routes } from './routes.ts';

/** The draft as a workbook of people by dates (班表), and a filled one back: looked at first, then taken. */
export const scheduleRosterRoutes: Routes = (server, { storage, by }) => {
  const tags = ['schedule'];
  const draft = new ScheduleDraft(storage);
  server.get('/api/schedule-draft/roster.xlsx', { schema: { tags } }, async (_, reply) => {
    const { center } = await readDraftCenter(storage, draft);
    const { columns, rows } = draftRosterSheet(center);
    const workbook = writeXlsx([{ name: '班表', columns, rows: rows.map((row) => row.map(xlsxCell)) }]);
    const [first, last] = [center.grid.days[0], center.grid.days.at(-1)];
    return reply
      .header('content-disposition', `attachment; filename="roster-${first}-${last}.xlsx"`)
      .type(XLSX)
      .send(Buffer.from(workbook));
  });

  const seen = z.coerce.number().pipe(z.int().min(0));
  server.post(
    '/api/schedule-draft/roster',
    { schema: { tags, querystring: z.object({ take: z.enum(['yes', 'no']).default('no'), seen }) } },
    async (request) =>
      withUpload(request, async ({ path, name, text }) => {
        const [sheet] = await readWorkbookApart(path);
        const rows: string[][] = [];
        for (const { row, cells } of sheet?.rows ?? []) rows[row - 1] = [...cells];
        const { version, center } = await readDraftCenter(storage, draft);
        const { seen: expected, take } = request.query;
        assertSeen(DRAFT, expected, version);
        const { put, remove, days, locked, issues } = readDraftRoster(
          center,
          Array.from(rows, (row) => row ?? []),
        );
        throwOnError(issues.map((issue): Issue => ({ ...issue, file: name })));
        if (take === 'no') return { seen: version, locked, ...dayChangesOnWire(days) };
        await draft.change(version, { put, remove }, by(text('reason') ?? name));
        return toWire(await draft.read());
      }),
  );
};

/** A cell of the roster as the workbook takes it. */
const xlsxCell = (cell: RosterCell | number): XlsxCell =>
  typeof cell === 'number' ? cell : cell.fill === undefined ? cell.text : { text: cell.text, fill: cell.fill };
