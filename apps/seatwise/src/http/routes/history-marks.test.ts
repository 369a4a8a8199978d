import { addDays } from '@seatwise/calendar';
import type { CleaningDecision } from '@seatwise/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openApi } from '../open-api.fixture.ts';

/** Ten weeks of some 25 contacts a half hour from 9 to 17; on 8 April nobody could get through from 11 to 15. */
function historyCsv(): string {
  const rows = ['interval_start,queue,offered'];
  for (let d = 0; d < 70; d++) {
    const date = addDays('2025-02-03', d);
    for (let hour = 9; hour < 17; hour++) {
      const usual = 20 + hour + ((d * 7 + hour * 5) % 9) - 4;
      const offered = date === '2025-04-08' && hour >= 11 && hour < 15 ? 0 : usual;
      for (const minute of ['00', '30'])
        rows.push(`${date}T${String(hour).padStart(2, '0')}:${minute},service,${offered}`);
    }
  }
  return rows.join('\n');
}

const { call, send, close } = await openApi();
afterAll(close);
beforeAll(async () => {
  const sent = await send('/api/imports', 'history.csv', historyCsv(), { zone: 'Asia/Shanghai' });
  expect(sent.statusCode).toBe(201);
});

const marks = async () => (await call('GET', '/api/history-marks?queue=service')).json().marks;
const day = async () => (await call('GET', '/api/history-marks/day?queue=service&date=2025-04-08')).json();
const sum = (column: (number | null)[]) => column.reduce<number>((total, value) => total + (value ?? 0), 0);

const decision: CleaningDecision = {
  queue: 'service',
  date: '2025-04-08',
  from: 660,
  to: 900,
  action: 'replace',
  value: 130,
  reason: 'trunk down',
  author: 'Li',
};

describe('marks of the history and decisions on them, over HTTP', () => {
  it('tries a decision out, keeps it, tells of it, and takes it back', async () => {
    const [mark] = await marks();
    expect(mark).toMatchObject({ date: '2025-04-08', from: 660, to: 900, kind: 'interval', before: 0, action: null });
    expect((await call('GET', '/api/history-decisions')).json()).toEqual({ version: null, decisions: [] });
    const found = await day();
    expect(found.starts).toHaveLength(48);
    expect(found.usual[24]).toBeGreaterThan(5);

    const tried = (await call('POST', '/api/history-marks/preview', { decision })).json();
    expect(sum(tried.after) - sum(tried.before)).toBeCloseTo(130, 6);
    expect((await day()).after).toEqual(found.after);

    const saved = await call('PUT', '/api/history-decisions', { version: null, decisions: [decision] });
    expect(saved.json()).toEqual({ version: 1, decisions: [decision] });
    expect((await marks())[0]).toMatchObject({ before: 0, after: 130, action: 'replace', author: 'Li' });
    expect((await day()).after).toEqual(tried.after);

    const withdrawn = { ...decision, action: 'withdraw', value: null, reason: 'another day was meant' };
    await call('PUT', '/api/history-decisions', { version: 1, decisions: [decision, withdrawn] });
    expect((await marks())[0]).toMatchObject({ before: 0, after: 0, action: null });
    expect((await call('GET', '/api/history-decisions')).json().decisions).toHaveLength(2);
    const log = (await call('GET', '/api/changes')).json();
    expect(JSON.stringify(log)).toContain('withdraw 2025-04-08: another day was meant');
  });

  it('refuses a stale list, one that leaves a decision out, and decisions that cannot be', async () => {
    const held = (await call('GET', '/api/history-decisions')).json();
    const put = async (version: number | null, decisions: unknown[]) => {
      const answer = await call('PUT', '/api/history-decisions', { version, decisions });
      return [answer.statusCode, answer.json().code];
    };
    const more = (change: object) => [...held.decisions, { ...decision, ...change }];
    expect(await put(null, more({}))).toEqual([409, 'STORAGE_CONFLICT']);
    expect(await put(held.version, [decision])).toEqual([400, 'REQUEST_INVALID']);
    expect(await put(held.version, more({ reason: ' ' }))).toEqual([400, 'REQUEST_INVALID']);
    expect(await put(held.version, more({ action: 'accept' }))).toEqual([400, 'REQUEST_INVALID']);
    expect(await put(held.version, more({ from: 900, to: 660 }))).toEqual([400, 'REQUEST_INVALID']);
    expect(await put(held.version, more({ queue: 'sales' }))).toEqual([404, 'HISTORY_UNKNOWN_QUEUE']);
    expect((await call('GET', '/api/history-marks?queue=sales')).statusCode).toBe(404);
    expect((await call('GET', '/api/history-marks/day?queue=service&date=2031-01-01')).statusCode).toBe(404);
    expect((await call('GET', '/api/history-decisions')).json()).toEqual(held);
  });
});
