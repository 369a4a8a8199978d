import { localDateOf } from '@seatwise/calendar';
import { type IntervalRecords, SeatwiseError } from '@seatwise/core';
import { EXPORT_DEFAULTS, readTextExport, writeCsv } from '@seatwise/formats';
import { z } from 'zod';
import { CenterStore } from '../../center/center-store.ts';
import { editRecord } from '../../center/edit-record.ts';
import { recordHistory, recordsOn } from '../../center/founding-records.ts';
import { readLeaveBalances } from '../../center/leave.ts';
import { EDITABLE_KINDS } from '../../center/record-kinds.ts';
import { importReads } from '../../imports/import-files.ts';
import { markPartial } from '../../imports/watch-folder.ts';
import { CENTER_ID } from '../../jobs/data-folder.ts';
import { layerOnWire } from './imports.ts';
import type { Routes } from './routes.ts';

const count = z.number().int().min(0).max(1e9);
const seconds = z.number().min(0).max(1e12);
const ROW = z.strictObject({
  interval_start: z.string().max(40),
  queue: z.string().min(1).max(200),
  channel: z.string().max(20).exactOptional(),
  offered: count,
  answered: count.exactOptional(),
  handled: count.exactOptional(),
  abandoned: count.exactOptional(),
  short_abandoned: count.exactOptional(),
  flow_in: count.exactOptional(),
  flow_out: count.exactOptional(),
  answered_within_threshold: count.exactOptional(),
  abandoned_within_threshold: count.exactOptional(),
  answer_threshold: seconds.exactOptional(),
  short_abandon_threshold: seconds.exactOptional(),
  talk_time: seconds.exactOptional(),
  hold_time: seconds.exactOptional(),
  after_contact_work: seconds.exactOptional(),
  handle_time: seconds.exactOptional(),
  answer_wait: seconds.exactOptional(),
  abandon_wait: seconds.exactOptional(),
});
const TIME = z.strictObject({
  agent: z.string().min(1).max(200),
  start: z.iso.datetime({ offset: true }),
  end: z.iso.datetime({ offset: true }).nullable(),
});
const STATE = TIME.extend({ state: z.string().min(1).max(100) });
/** Who approves an absence is named with it, or approves it later. */
const ABSENCE = TIME.extend({
  absence: z.string().min(1).max(100),
  reason: z.string().min(1).max(1000),
  approvedBy: z.string().min(1).max(100).nullable().default(null),
});

/** The day as it comes: intervals, agent states, absences. Told twice, it counts once; told anew, it is corrected. */
export const feedRoutes: Routes = (server, { storage, by, day: running }) => {
  const store = new CenterStore(storage);
  const body = z.strictObject({
    source: z.string().min(1).max(100),
    intervalMinutes: z.literal([5, 10, 15, 30, 60]),
    rows: z.array(ROW).min(1).max(20_000),
  });
  const answer = z.object({
    layer: z.string(),
    rows: z.number(),
    existing: z.boolean(),
    partialFrom: z.number().nullable(),
  });
  server.post(
    '/api/feed/intervals',
    { schema: { tags: ['feed'], body, response: { 200: answer } } },
    async (request) => {
      const { source, intervalMinutes, rows } = request.body;
      const zone = (await store.center())?.zone ?? null;
      const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
      const csv = writeCsv(
        columns,
        rows.map((row) => columns.map((name) => (row as Record<string, string | number>)[name] ?? null)),
      );
      const options = { ...EXPORT_DEFAULTS, file: source, zone, expectedRows: rows.length };
      // One interval has no neighbour to tell its length by: the sender says it.
      const read = readTextExport(csv, { ...options, intervalMinutes });
      const change = by(`feed ${source}`);
      const marked = markPartial({ ...read, file: source, encoding: null }, change.at);
      if (marked.records && marked.records.intervalMinutes !== intervalMinutes)
        throw new SeatwiseError('INPUT_INTERVAL_MIXED', {
          first: intervalMinutes,
          second: marked.records.intervalMinutes,
        });
      const [result] = await importReads(storage, [marked], { zone: zone ?? 'UTC', by: change });
      if (!result) throw new SeatwiseError('RUN_UNEXPECTED', { detail: 'nothing was stored' });
      running.arrived();
      const partialFrom = (marked.records as IntervalRecords).partialFrom ?? null;
      return { layer: layerOnWire(result.layer).id, rows: rows.length, existing: result.existing, partialFrom };
    },
  );

  const saved = z.object({ saved: z.number() });
  const instants = ({ agent, start, end }: z.infer<typeof TIME>) => {
    const [from, to] = [Date.parse(start), end === null ? null : Date.parse(end)];
    if (to !== null && to <= from) throw new SeatwiseError('INPUT_ORDER', { first: start, second: end });
    return { agent, start: from, end: to };
  };
  server.post(
    '/api/feed/agent-states',
    { schema: { tags: ['feed'], body: z.array(STATE).min(1).max(20_000), response: { 200: saved } } },
    async (request) => {
      const times = request.body.map((row) => ({ ...instants(row), code: row.state, reason: '' }));
      await storage.agentTimes.save(CENTER_ID, 'state', times, by('feed agent states'));
      running.arrived();
      return { saved: times.length };
    },
  );

  server.post(
    '/api/absences',
    { schema: { tags: ['feed'], body: z.array(ABSENCE).min(1).max(1000), response: { 200: saved } } },
    async (request) => {
      const times = request.body.map((row) => ({
        ...instants(row),
        code: row.absence,
        reason: row.reason,
        approvedBy: row.approvedBy,
      }));
      await storage.agentTimes.save(CENTER_ID, 'absence', times, by('absences'));
      running.arrived();
      return { saved: times.length };
    },
  );

  const span = z.object({ from: z.iso.datetime({ offset: true }), to: z.iso.datetime({ offset: true }) });
  const entry = z.object({
    source: z.enum(['state', 'absence']),
    agent: z.string(),
    start: z.number(),
    end: z.number().nullable(),
    code: z.string(),
    reason: z.string(),
    actor: z.string(),
    approvedBy: z.string().nullable(),
  });
  server.get(
    '/api/agent-times',
    { schema: { tags: ['feed'], querystring: span, response: { 200: z.array(entry) } } },
    ({ query }) => storage.agentTimes.list(CENTER_ID, Date.parse(query.from), Date.parse(query.to)),
  );
  const key = z.object({ agent: z.string().max(200), start: z.coerce.number().int() });
  server.post(
    '/api/absences/:agent/:start/approval',
    { schema: { tags: ['feed'], params: key, response: { 204: z.null() } } },
    async (request, reply) => {
      const { agent, start } = request.params;
      if (!(await storage.agentTimes.approve(CENTER_ID, agent, start, by('absence approved'))))
        throw new SeatwiseError('STORAGE_NOT_FOUND', { subject: `absence of ${agent}` });
      return reply.code(204).send(null);
    },
  );
  server.delete(
    '/api/absences/:agent/:start',
    { schema: { tags: ['feed'], params: key, response: { 204: z.null() } } },
    async (request, reply) => {
      const { agent, start } = request.params;
      if (!(await storage.agentTimes.remove(CENTER_ID, 'absence', agent, start, by('absence removed'))))
        throw new SeatwiseError('STORAGE_NOT_FOUND', { subject: `absence of ${agent}` });
      return reply.code(204).send(null);
    },
  );

  const kind = z.object({ kind: z.enum(EDITABLE_KINDS) });
  const record = z.object({ id: z.string(), effectiveFrom: z.string(), value: z.unknown() });
  const day = z.iso.date();
  server.get(
    '/api/records/:kind',
    {
      schema: {
        tags: ['records'],
        params: kind,
        querystring: z.object({ asOf: day }),
        response: { 200: z.array(record) },
      },
    },
    async (request) => (await recordsOn(storage, request.params.kind, request.query.asOf)).map((row) => ({ ...row })),
  );
  const one = kind.extend({ id: z.string().max(402) });
  const edit = z.strictObject({
    effectiveFrom: z.iso.date(),
    /** Null ends the record on that day. */
    value: z.record(z.string(), z.unknown()).nullable(),
    reason: z.string().min(1).max(1000),
    /** How many versions the editor has seen. */
    seen: z.number().int().min(0),
  });
  server.put(
    '/api/records/:kind/:id',
    { schema: { tags: ['records'], params: one, body: edit, response: { 204: z.null() } } },
    async (request, reply) => {
      const { reason, ...rest } = request.body;
      const change = by(reason);
      const { zone } = (await store.center()) ?? {};
      if (zone === undefined) throw new SeatwiseError('HISTORY_EMPTY');
      await editRecord(storage, { ...request.params, ...rest }, localDateOf(change.at, zone), change);
      return reply.code(204).send(null);
    },
  );
  const balance = z.object({
    agent: z.string(),
    code: z.string(),
    from: z.string(),
    granted: z.number(),
    accrued: z.number(),
    used: z.number(),
    planned: z.number(),
    left: z.number(),
  });
  server.get(
    '/api/agents',
    {
      schema: {
        tags: ['records'],
        querystring: z.object({ asOf: day }),
        response: { 200: z.array(record.extend({ leave: z.array(balance) })) },
      },
    },
    async ({ query }) => {
      const balances = await readLeaveBalances(storage, query.asOf);
      return (await recordsOn(storage, 'agents', query.asOf)).map((row) => ({
        ...row,
        leave: balances.filter(({ agent }) => agent === row.id),
      }));
    },
  );
  const version = record.extend({ version: z.number(), actor: z.string(), at: z.number(), reason: z.string() });
  server.get(
    '/api/records/:kind/:id',
    { schema: { tags: ['records'], params: one, response: { 200: z.array(version) } } },
    async (request) =>
      (await recordHistory(storage, request.params.kind, request.params.id)).map((row) => ({ ...row })),
  );
};
