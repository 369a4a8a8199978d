import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addDays, businessCalendar } from '@seatwise/calendar';
import { sealArtefact } from '@seatwise/core';
import { buildHistory } from '@seatwise/history';
import { openStorage, type Storage } from '@seatwise/storage';
import type { FastifyInstance, InjectOptions } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CENTER_ID } from '../../jobs/data-folder.ts';
import { JobBoard } from '../../jobs/job-board.ts';
import { nodeDigest } from '../../ports/node-digest.ts';
import { buildServer } from '../build-server.ts';

let storage: Storage;
let server: FastifyInstance;
let now = Date.parse('2025-04-20T10:00:00+08:00');

beforeAll(async () => {
  storage = await openStorage({ folder: await mkdtemp(join(tmpdir(), 'seatwise-board-')), digest: nodeDigest });
  server = await buildServer({
    storage,
    jobs: new JobBoard(() => now),
    by: (reason) => ({ actor: 'test', at: now, reason }),
    hosts: ['localhost'],
    webRoot: '/nowhere',
  });
});
afterAll(async () => {
  await server.close();
  await storage.close();
});

const call = (method: 'GET' | 'POST', url: string, options: Partial<InjectOptions> = {}) =>
  server.inject({ method, url, ...options, headers: { host: 'localhost', ...options.headers } });
const shown = async () => (await call('GET', '/api/day/shown')).json();

/** Three weeks from 1 April, ten contacts every half hour from 9 to 17. */
async function importHistory(): Promise<void> {
  const rows = ['interval_start,queue,offered'];
  for (let d = 0; d < 21; d++)
    for (let slot = 18; slot < 34; slot++)
      rows.push(`${addDays('2025-04-01', d)}T${String(slot >> 1).padStart(2, '0')}:${slot % 2 ? '30' : '00'},care,10`);
  const form = new FormData();
  form.set('zone', 'Asia/Shanghai');
  form.set('file', new File([rows.join('\n')], 'history.csv', { type: 'text/csv' }));
  const request = new Request('http://localhost/', { method: 'POST', body: form });
  const headers = { 'content-type': request.headers.get('content-type') ?? '' };
  const sent = await call('POST', '/api/imports', { payload: Buffer.from(await request.arrayBuffer()), headers });
  expect(sent.statusCode).toBe(201);
  const calendar = businessCalendar({ country: null, events: [] });
  const layers = await storage.layers.readRecords(CENTER_ID);
  const history = buildHistory({ layers, zone: 'Asia/Shanghai', openingHours: null, calendar });
  const change = { actor: 'test', at: now, reason: 'test' };
  await storage.artefacts.saveAll(CENTER_ID, [sealArtefact(nodeDigest, 'history', history, [], {})], change);
}

describe('the day that a center is shown at', () => {
  it('is none before there are facts', async () => {
    const answer = await call('GET', '/api/day/shown');
    expect([answer.statusCode, answer.json().code]).toEqual([404, 'STORAGE_NOT_FOUND']);
  });

  it('is today as it runs where facts reach it, else the afternoon of the last day', async () => {
    await importHistory();
    expect(await shown()).toMatchObject({ date: '2025-04-20', nowAt: now, live: true });
    now = Date.parse('2025-05-30T10:00:00+08:00');
    const afternoon = Date.parse('2025-04-21T14:00:00+08:00');
    const found = await shown();
    expect(found).toMatchObject({ date: '2025-04-21', nowAt: afternoon, live: false, zone: 'Asia/Shanghai' });
    expect(found.queues).toMatchObject([{ queue: 'care', soFar: { offered: 100 } }]);
    const board = (await call('GET', `/api/day/board?at=${new Date(afternoon).toISOString()}`)).json();
    expect(board.queues).toEqual(found.queues);
  });

  it('tells what was stored since it was last asked for', async () => {
    const row = { interval_start: '2025-04-21T09:00:00+08:00', queue: 'care', offered: 30 };
    const sent = await call('POST', '/api/feed/intervals', {
      payload: { source: 'acd', intervalMinutes: 30, rows: [row] },
    });
    expect(sent.statusCode).toBe(200);
    expect((await shown()).queues).toMatchObject([{ soFar: { offered: 120 } }]);
  });
});
