import { type Schedule, SeatwiseError } from '@seatwise/core';
import { writeScheduleIcs } from '@seatwise/formats';
import { z } from 'zod';
import { CenterStore } from '../../center/center-store.ts';
import { EXPORT_TABLES, exportCsv } from '../../exports/export-tables.ts';
import { xlsxOfCsv } from '../../exports/xlsx-of-csv.ts';
import { CENTER_ID } from '../../jobs/data-folder.ts';
import { XLSX } from '../attachment.ts';
import type { Routes } from './routes.ts';

/** Tables as CSV and XLSX, and calendars of agents and teams. */
export const exportRoutes: Routes = (server, { storage }) => {
  const table = z.object({ table: z.enum(EXPORT_TABLES), format: z.enum(['csv', 'xlsx']) });
  server.get(
    '/api/exports/:table/:format',
    { schema: { tags: ['exports'], params: table } },
    async (request, reply) => {
      const { table: name, format } = request.params;
      const csv = await exportCsv(storage, name);
      return reply
        .header('content-disposition', `attachment; filename="${name}.${format}"`)
        .type(format === 'csv' ? 'text/csv; charset=utf-8' : XLSX)
        .send(format === 'csv' ? `\uFEFF${csv}` : Buffer.from(xlsxOfCsv(name, csv)));
    },
  );

  const params = z.object({ id: z.string().max(200) });
  for (const kind of ['agents', 'teams'] as const) {
    server.get(`/api/calendars/${kind}/:id`, { schema: { tags: ['exports'], params } }, async (request, reply) => {
      const id = request.params.id.replace(/\.ics$/, '');
      const agents = await new CenterStore(storage).standingDocument('agents');
      const chosen = (agents ?? [])
        .filter((agent) => (kind === 'agents' ? agent.id : agent.team) === id)
        .map((agent) => agent.id);
      const schedule = await storage.artefacts.latest<Schedule>(CENTER_ID, 'schedule');
      if (!schedule || chosen.length === 0) throw new SeatwiseError('STORAGE_NOT_FOUND', { subject: `${kind} ${id}` });
      const calendar = writeScheduleIcs(schedule.payload, {
        zone: schedule.payload.grid.zone,
        stampInstant: schedule.at,
        agents: chosen,
        sequence: schedule.version,
      });
      return reply.type('text/calendar; charset=utf-8').send(calendar);
    });
  }
};
