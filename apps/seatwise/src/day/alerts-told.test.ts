import { createHmac } from 'node:crypto';
import { mkdtemp } from 'node:fs/promises';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AlertEpisode } from '@seatwise/actuals';
import { buildGrid } from '@seatwise/calendar';
import { clausesOf, REFERENCE_CATALOGUE } from '@seatwise/ccso';
import { type Evidence, type Forecast, gridLength, sealArtefact } from '@seatwise/core';
import { openStorage, type Storage } from '@seatwise/storage';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { CenterStore } from '../center/center-store.ts';
import { publishLatest } from '../center/planning-cycle.ts';
import { openDrift, readDrift, trackStoredDrift } from '../center/track-drift.ts';
import { CENTER_ID } from '../jobs/data-folder.ts';
import { nodeDigest } from '../ports/node-digest.ts';
import { sendWaiting } from '../webhooks/outbox.ts';
import { saveWebhooks } from '../webhooks/stored-webhooks.ts';
import { DayWatch } from './day-watch.ts';
import { alertNews } from './tell-alerts.ts';

const ZONE = 'Asia/Shanghai';
const DATE = '2026-03-02';
const clock = (time: string) => Date.parse(`${DATE}T${time}:00+08:00`);
let now = clock('08:00');
const by = (reason: string) => ({ actor: 'floor', at: now, reason });
let storage: Storage;
let listener: Server;
let heard: { headers: IncomingHttpHeaders; body: string }[] = [];
let answers: number[] = [];

beforeAll(async () => {
  listener = createServer((request, response) => {
    let body = '';
    request.on('data', (piece) => (body += piece));
    request.on('end', () => {
      const status = answers.shift() ?? 200;
      if (status < 300) heard.push({ headers: request.headers, body });
      response.writeHead(status).end();
    });
  });
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
  storage = await openStorage({ folder: await mkdtemp(join(tmpdir(), 'seatwise-alerts-')), digest: nodeDigest });
  const store = new CenterStore(storage);
  await store.ensure(ZONE, by('test'));
  const settings = await store.settings();
  if (settings) await store.saveSettings({ ...settings, intervalMinutes: 15 }, by('test'));
  const grid = buildGrid(ZONE, 15, DATE, 1);
  const all = (value: number) => new Float64Array(gridLength(grid)).fill(value);
  const forecast: Forecast = {
    grid,
    queues: [
      {
        queue: 'care',
        channel: 'voice',
        offered: all(20),
        lower80: all(15),
        upper80: all(25),
        lower95: all(12),
        upper95: all(28),
        aht: all(180),
        openMinutes: new Uint8Array(gridLength(grid)).fill(15),
        ahtSource: 'history',
      },
    ],
    backtest: [],
    issues: [],
  };
  now = Date.parse('2026-03-01T12:00:00+08:00');
  await storage.artefacts.saveAll(CENTER_ID, [sealArtefact(nodeDigest, 'forecast', forecast, [], {})], by('test'));
  await publishLatest(storage, 'forecast', { from: null, to: null }, by('test'));
  const { port } = listener.address() as AddressInfo;
  await saveWebhooks(
    storage,
    [
      {
        id: 'floor',
        url: `http://127.0.0.1:${port}/hook`,
        format: 'json',
        secret: 's3cret',
        events: ['alert', 'drift'],
      },
    ],
    by('test'),
  );
});
afterAll(async () => {
  await storage.close();
  await new Promise((resolve) => listener.close(resolve));
});
beforeEach(() => {
  heard = [];
  answers = [];
});

/** Quarter hours from `from` on with so many contacts and so many answered in time. */
async function arrive(from: string, offered: number, inTime: number, quarters: number): Promise<void> {
  const start = Float64Array.from({ length: quarters }, (_, i) => clock(from) + i * 900_000);
  const same = (value: number) => new Float64Array(quarters).fill(value);
  now = (start.at(-1) as number) + 900_000;
  await storage.layers.importAll(
    CENTER_ID,
    [
      {
        file: from,
        queues: [{ id: 'care', channel: 'voice' }],
        queue: new Int32Array(quarters),
        start,
        row: Int32Array.from(start, (_, i) => i + 2),
        facts: {
          offered: same(offered),
          answered: same(offered),
          abandoned: same(0),
          answeredWithinThreshold: same(inTime),
          answerWait: same(offered * 10),
        },
        thresholds: { answerThreshold: 20, shortAbandonThreshold: null },
        intervalMinutes: 15,
      },
    ],
    by('feed'),
  );
}

const told = () =>
  heard.map(({ body }) => {
    const { event, data } = JSON.parse(body);
    return [event, data.state, data.rule ?? data.clause];
  });

describe('alerts of the running day', () => {
  const watch = () => new DayWatch(storage, by);

  it('are told once when raised and once when cleared, signed, and again after a fault of the listener', async () => {
    await arrive('09:00', 20, 18, 4);
    await watch().tell(1);
    expect(heard).toEqual([]);

    await arrive('10:00', 20, 4, 4);
    answers = [503];
    await watch().tell(1);
    await watch().tell(1);
    expect(told()).toEqual([['alert', 'raised', 'service_level_low']]);
    const [{ headers, body }] = heard as [(typeof heard)[number]];
    const signed = createHmac('sha256', 's3cret').update(`${headers['seatwise-timestamp']}.${body}`).digest('hex');
    expect(headers['seatwise-signature']).toBe(`sha256=${signed}`);
    expect(JSON.parse(body)).toMatchObject({
      data: { scope: 'care', severity: 'critical', raisedAt: clock('10:45'), clearedAt: null },
    });

    heard = [];
    await arrive('11:00', 20, 20, 6);
    answers = [500, 500, 500];
    await watch().tell(1);
    expect(told()).toEqual([]);
    // Three attempts failed: it waits, and the next round brings it.
    await watch().tell(1);
    await watch().tell(1);
    expect(told()).toEqual([['alert', 'cleared', 'service_level_low']]);
  });

  it('are cleared when corrected data no longer support them', () => {
    const episode: AlertEpisode = {
      rule: 'r',
      scope: 'q',
      severity: 'notice',
      raisedAt: 10,
      clearedAt: null,
      worst: 1,
    };
    const first = alertNews([episode], {}, 20);
    expect(first.news.map(({ state }) => state)).toEqual(['raised']);
    const second = alertNews([], first.told, 30);
    expect(second.news.map(({ state, episode: { clearedAt } }) => [state, clearedAt])).toEqual([['cleared', 30]]);
    expect(alertNews([], second.told, 40).news).toEqual([]);
    // Raised a little earlier by a correction: the same alert.
    expect(alertNews([{ ...episode, raisedAt: 8 }], first.told, 30).news).toEqual([]);
  });
});

describe('drift of clauses', () => {
  const clause = clausesOf(REFERENCE_CATALOGUE)[0]?.clause.code ?? '';
  const evidence = (state: 'met' | 'unmet', n: number) =>
    sealArtefact<Evidence>(
      nodeDigest,
      'evidence',
      { clauses: [{ clause, state, items: [] }], facts: [], issues: [] } as unknown as Evidence,
      [],
      { n },
    );
  const evaluate = async (state: 'met' | 'unmet', n: number) => {
    now += 60_000;
    const artefact = evidence(state, n);
    await storage.artefacts.saveAll(CENTER_ID, [artefact], by('plan'));
    await trackStoredDrift(storage, artefact, by('plan'));
  };

  it('is told once when a clause falls and once when it has recovered', async () => {
    await evaluate('met', 1);
    await evaluate('unmet', 2);
    await evaluate('unmet', 2);
    await evaluate('unmet', 3);
    expect(told()).toEqual([['drift', 'opened', clause]]);
    expect(await openDrift(storage)).toMatchObject([{ clause, from: 'met', to: 'unmet' }]);
    await evaluate('met', 4);
    expect(heard).toHaveLength(1);
    await evaluate('met', 5);
    await evaluate('met', 6);
    await sendWaiting(storage, by('again'), 1);
    expect(told()).toEqual([
      ['drift', 'opened', clause],
      ['drift', 'closed', clause],
    ]);
    expect(await openDrift(storage)).toEqual([]);
    expect((await readDrift(storage)).episodes).toMatchObject([{ clause, from: 'met', to: 'unmet' }]);
  });
});
