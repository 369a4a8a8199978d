import { addDays, businessCalendar } from '@seatwise/calendar';
import { sealArtefact } from '@seatwise/core';
import { buildHistory } from '@seatwise/history';
import { afterAll, describe, expect, it } from 'vitest';
import { CENTER_ID } from '../../jobs/data-folder.ts';
import { nodeDigest } from '../../ports/node-digest.ts';
import { openApi } from '../open-api.fixture.ts';

let now = Date.parse('2025-04-20T10:00:00+08:00');
const { storage, by, call, send, close } = await openApi({ by: (reason) => ({ actor: 'test', at: now, reason }) });
afterAll(close);

const shown = async () => (await call('GET', '/api/day/shown')).json();

/** So many days from 1 April with the same contacts every half hour from 9 to 17. */
function historyCsv(days: number, offered: number): string {
  const rows = ['interval_start,queue,offered'];
  for (let d = 0; d < days; d++) {
    for (let slot = 18; slot < 34; slot++) {
      const clock = `${String(slot >> 1).padStart(2, '0')}:${slot % 2 ? '30' : '00'}`;
      rows.push(`${addDays('2025-04-01', d)}T${clock},care,${offered}`);
    }
  }
  return rows.join('\n');
}

async function importHistory(): Promise<void> {
  const sent = await send('/api/imports', 'history.csv', historyCsv(21, 10), { zone: 'Asia/Shanghai' });
  expect(sent.statusCode).toBe(201);
  const calendar = businessCalendar({ country: null, events: [] });
  const layers = await storage.layers.readRecords(CENTER_ID);
  const history = buildHistory({ layers, zone: 'Asia/Shanghai', openingHours: null, calendar });
  await storage.artefacts.saveAll(CENTER_ID, [sealArtefact(nodeDigest, 'history', history, [], {})], by('test'));
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
    const sent = await call('POST', '/api/feed/intervals', { source: 'acd', intervalMinutes: 30, rows: [row] });
    expect(sent.statusCode).toBe(200);
    expect((await shown()).queues).toMatchObject([{ soFar: { offered: 120 } }]);
  });

  it('learns from what is imported of earlier days', async () => {
    const before = (await shown()).queues[0].expectedDay;
    const sent = await send('/api/imports', 'earlier.csv', historyCsv(20, 40), { zone: 'Asia/Shanghai' });
    expect(sent.statusCode).toBe(201);
    const { queues } = await shown();
    expect(queues[0].soFar.offered).toBe(120);
    expect(queues[0].expectedDay).toBeGreaterThan(before + 20);
  });
});
