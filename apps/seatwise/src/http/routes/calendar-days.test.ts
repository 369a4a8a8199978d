import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStorage, type Storage } from '@seatwise/storage';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CenterStore } from '../../center/center-store.ts';
import { defaultSettings } from '../../center/plan-settings.ts';
import { JobBoard } from '../../jobs/job-board.ts';
import { nodeDigest } from '../../ports/node-digest.ts';
import { buildServer } from '../build-server.ts';

describe('days of the calendar over HTTP', () => {
  let storage: Storage;
  let server: FastifyInstance;
  const by = (reason: string) => ({ actor: 'test', at: Date.now(), reason });
  beforeAll(async () => {
    storage = await openStorage({ folder: await mkdtemp(join(tmpdir(), 'seatwise-days-')), digest: nodeDigest });
    server = await buildServer({
      storage,
      jobs: new JobBoard(Date.now),
      by,
      hosts: ['localhost'],
      webRoot: '/nowhere',
    });
  });
  afterAll(async () => {
    await server.close();
    await storage.close();
  });
  const get = (query: string) => server.inject({ url: `/api/calendar-days?${query}`, headers: { host: 'localhost' } });

  it('knows holidays, adjusted workdays and events of the center', async () => {
    expect((await get('from=2026-09-30')).statusCode).toBe(404);
    const zone = 'Asia/Shanghai';
    const center = { id: 'center', name: 'C', zone, country: 'CN', sites: [], teams: [], queues: [] };
    const sale = {
      id: 'e',
      name: 'sale',
      kind: 'promotion',
      start: '2026-10-09',
      end: '2026-10-11',
      queues: null,
    } as const;
    await new CenterStore(storage).found(
      center,
      { ...defaultSettings(zone), country: 'CN' },
      { events: [sale] },
      by('test'),
    );
    const days = (await get('from=2026-09-30&days=12')).json();
    expect(days).toHaveLength(12);
    expect(days.slice(0, 2).map(({ type }: { type: string }) => type)).toEqual(['workday', 'statutory_holiday']);
    expect(days[1]).toEqual({ date: '2026-10-01', type: 'statutory_holiday', holiday: '国庆节', events: [] });
    // The Saturday after the week of holidays is worked in exchange.
    expect(days[10]).toMatchObject({ date: '2026-10-10', type: 'adjusted_workday', events: ['sale'] });
  });

  it('refuses what is no date, and too many days', async () => {
    for (const query of ['from=2026-13-01', 'from=tomorrow', 'from=2026-01-01&days=2000', '']) {
      expect((await get(query)).statusCode).toBe(400);
    }
  });
});
