import type { InjectOptions } from 'fastify';
import { afterAll, describe, expect, it } from 'vitest';
import { CENTER_ID } from '../jobs/data-folder.ts';
import type { JobState } from '../jobs/job-board.ts';
import { openApi } from './open-api.fixture.ts';

let clock = 1_770_000_000_000;

const call = (method: 'GET' | 'POST', url: string, more: InjectOptions = {}) =>
  server.inject({ method, url, ...more, headers: { host: 'localhost', ...more.headers } });

const upload = (name: string, content: string | Uint8Array) =>
  send('/api/imports', name, content, { zone: 'Asia/Shanghai' });

/** Four weeks of hourly rows with everything that the flow can use. */
function history(): string {
  const rows = ['interval_start,queue,offered,answered,abandoned,handle_time,handled'];
  for (let day = 1; day <= 28; day++) {
    for (let hour = 8; hour < 18; hour++) {
      const offered = 40 + hour + (day % 7);
      const at = `2026-09-${String(day).padStart(2, '0')}T${String(hour).padStart(2, '0')}:00`;
      rows.push(`${at},service,${offered},${offered - 2},2,${(offered - 2) * 200},${offered - 2}`);
    }
  }
  return `${rows.join('\n')}\n`;
}

const { storage, server, send, close } = await openApi({ by: (reason) => ({ actor: 'test', at: clock++, reason }) });
afterAll(close);

describe('the API', () => {
  it('describes itself, and answers nothing with a problem that has a code', async () => {
    const document = (await call('GET', '/api/openapi.json')).json();
    expect(document.openapi).toBe('3.1.0');
    expect(Object.keys(document.paths)).toEqual(
      expect.arrayContaining([
        '/api/imports',
        '/api/plans',
        '/api/jobs/{id}',
        '/api/forecasts/latest',
        '/api/scores/{id}',
      ]),
    );
    const missing = await call('GET', '/api/forecasts/latest', { headers: { 'accept-language': 'zh-CN' } });
    expect(missing.statusCode).toBe(404);
    expect(missing.headers['content-type']).toMatch(/^application\/problem\+json/);
    expect(missing.json()).toMatchObject({
      code: 'STORAGE_NOT_FOUND',
      status: 404,
      detail: expect.stringMatching(/[一-鿿]/),
    });
    expect((await call('POST', '/api/plans')).json().code).toBe('HISTORY_EMPTY');
  });

  it('serves only by its own name, and changes nothing for pages of others', async () => {
    expect((await call('GET', '/api/imports', { headers: { host: 'evil.example' } })).statusCode).toBe(403);
    expect((await call('POST', '/api/plans', { headers: { origin: 'http://evil.example' } })).statusCode).toBe(403);
    const page = await call('GET', '/api/imports');
    expect(page.headers['content-security-policy']).toContain("default-src 'self'");
    expect(page.headers['x-content-type-options']).toBe('nosniff');
  });

  it('imports all or nothing, names the place, and undoes', async () => {
    const wrong = await upload('wrong.csv', `${history()}2026-09-29T08:00,service,-3,0,0,0,0\n`);
    expect(wrong.statusCode).toBe(400);
    expect(wrong.json().issues[0]).toMatchObject({ code: 'INPUT_NUMBER_NEGATIVE', row: 282, column: 'offered' });
    expect((await call('GET', '/api/imports')).json()).toEqual([]);
    expect((await upload('binary.csv', Uint8Array.of(80, 75, 3, 4, 0, 0, 0, 255))).json().code).toMatch(/^INPUT_/);

    const good = await upload('september.csv', history());
    expect(good.statusCode).toBe(201);
    expect(good.json()).toMatchObject({ existing: false, layer: { id: 'import-1', rows: 280, queues: ['service'] } });
    expect((await upload('september.csv', history())).json().existing).toBe(true);
    expect((await call('POST', '/api/imports/import-1/undo')).json().active).toBe(false);
    expect((await call('POST', '/api/imports/import-1/undo')).statusCode).toBe(409);
    expect((await call('POST', '/api/imports/import-1/restore')).json().active).toBe(true);
    const actions = (await call('GET', '/api/changes')).json().map(({ action }: { action: string }) => action);
    expect(actions.slice(0, 3)).toEqual(['layer.restore', 'layer.undo', 'layer.import']);
  });

  it('plans beside the server, tells how far it is, and keeps what came out', async () => {
    const bad = await call('POST', '/api/plans', { payload: { options: { horizonDays: 0 } } });
    expect([bad.statusCode, bad.json().code]).toEqual([400, 'REQUEST_INVALID']);
    const payload = { options: { horizonDays: 7, intervalMinutes: 60 } };
    const started = await call('POST', '/api/plans', { payload });
    expect(started.statusCode).toBe(202);
    const { id } = started.json().job as JobState;
    expect((await call('POST', '/api/plans', { payload })).json().job.id).toBe(id);
    const events = await call('GET', `/api/jobs/${id}/events`);
    const states = events.body
      .split('\n\n')
      .filter(Boolean)
      .map((event) => JSON.parse(event.replace(/^data: /, '')) as JobState);
    expect(states.at(-1)).toMatchObject({ state: 'done' });
    expect(states.some(({ label }) => label.startsWith('schedule'))).toBe(true);
    expect((await call('GET', `/api/jobs/${id}`)).json().state).toBe('done');

    const score = (await call('GET', '/api/scores/latest')).json();
    expect(score).toMatchObject({
      kind: 'score',
      version: 1,
      payload: { complete: true, total: 428, result: { passed: null } },
    });
    const input = score.provenance.inputs[0];
    expect((await call('GET', `/api/evidence/${input.id}`)).json().id).toBe(input.id);
    const forecast = (await call('GET', '/api/forecasts/latest')).json().payload;
    expect(forecast.queues[0].offered).toHaveLength(forecast.grid.dayOffsets.at(-1));
    const past = (await call('GET', '/api/histories/latest?days=7')).json().payload;
    expect(past.grid.days).toHaveLength(7);
    expect(past.queues[0].facts.offered[0]).toBeNull();
    expect((await call('GET', '/api/histories/latest?queue=none')).statusCode).toBe(404);
    expect(await storage.artefacts.list(CENTER_ID, 20)).toHaveLength(9);
  }, 60_000);
});
