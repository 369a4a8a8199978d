import { buildGrid } from '@seatwise/calendar';
import { type Forecast, sealArtefact } from '@seatwise/core';
import { afterAll, describe, expect, it } from 'vitest';
import { CENTER_ID } from '../../jobs/data-folder.ts';
import { nodeDigest } from '../../ports/node-digest.ts';
import { openApi } from '../open-api.fixture.ts';

const by = (reason: string) => ({ actor: 'test', at: Date.now(), reason });

/** Two days of ten contacts an hour, told apart by `level`. */
function forecastOf(level: number) {
  const grid = buildGrid('UTC', 60, '2026-03-02', 2);
  const column = (value: number) => new Float64Array(48).fill(value);
  const payload: Forecast = {
    grid,
    queues: [
      {
        queue: 'q',
        channel: 'voice',
        offered: column(level),
        lower80: column(level),
        upper80: column(level),
        lower95: column(level),
        upper95: column(level),
        aht: column(200),
        openMinutes: new Uint8Array(48).fill(60),
        ahtSource: 'given',
      },
    ],
    backtest: [],
    issues: [],
  };
  return sealArtefact(nodeDigest, 'forecast', payload, [], { level });
}

const { storage, call, close } = await openApi({ by });
afterAll(close);

describe('publications over HTTP', () => {
  it('publishes what was looked at, with who and why, and never a newer one unseen', async () => {
    const [first, second] = [forecastOf(10), forecastOf(12)];
    const none = await call('POST', '/api/publications', { kind: 'forecast', seen: first.id, reason: 'month' });
    expect([none.statusCode, none.json().code]).toEqual([409, 'PUBLISH_NOTHING']);

    await storage.artefacts.saveAll(CENTER_ID, [first], by('plan'));
    const made = await call('POST', '/api/publications', {
      kind: 'forecast',
      seen: first.id,
      reason: 'March agreed',
      author: 'Mia',
    });
    expect(made.statusCode).toBe(201);
    expect(made.json()).toMatchObject({
      id: first.id,
      actor: 'Mia',
      reason: 'March agreed',
      from: '2026-03-02',
      to: '2026-03-03',
    });

    await storage.artefacts.saveAll(CENTER_ID, [second], by('plan'));
    const stale = await call('POST', '/api/publications', { kind: 'forecast', seen: first.id, reason: 'again' });
    expect([stale.statusCode, stale.json().code]).toEqual([409, 'STORAGE_CONFLICT']);
    expect((await call('GET', '/api/publications?kind=forecast')).json()).toEqual([made.json()]);
    expect((await call('GET', '/api/publications?kind=schedule')).json()).toEqual([]);

    const overlays = (await call('GET', '/api/forecast-overlays')).json();
    expect(overlays).toMatchObject({ forecast: second.id, queue: 'q', lastYear: null, actual: null, days: null });
    expect(overlays.published.offered[5]).toBe(10);
    expect(overlays.published.from[0].publicationId).toBe(made.json().publicationId);
  });

  it('refuses what cannot be', async () => {
    const seen = forecastOf(12).id;
    for (const [change, code] of [
      [{ kind: 'score' }, 'REQUEST_INVALID'],
      [{ reason: '  ' }, 'REQUEST_INVALID'],
      [{ seen: 'newest' }, 'REQUEST_INVALID'],
      [{ from: '2026-03-05', to: '2026-03-01' }, 'INPUT_ORDER'],
    ] as const) {
      const answer = await call('POST', '/api/publications', { kind: 'forecast', seen, reason: 'x', ...change });
      expect([answer.statusCode, answer.json().code]).toEqual([400, code]);
    }
    expect((await call('GET', '/api/forecast-overlays?queue=nobody')).statusCode).toBe(404);
    expect((await call('GET', '/api/publications')).json()).toHaveLength(1);
  });
});
