import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CenterStore } from '../center/center-store.ts';
import { recordKindOf, saveRecordFile } from '../imports/record-files.ts';
import { CENTER_ID } from '../jobs/data-folder.ts';
import { openApi } from './open-api.fixture.ts';

/** 2026-03-02 09:20 in Shanghai. */
const NOW = Date.parse('2026-03-02T09:20:00+08:00');
const by = (reason: string) => ({ actor: 'feed', at: NOW, reason });

const { storage, call: send, close } = await openApi({ by });
afterAll(close);
beforeAll(async () => {
  await new CenterStore(storage).ensure('Asia/Shanghai', by('test'));
});

const interval = (clock: string, offered: number) => ({
  interval_start: `2026-03-02T${clock}:00+08:00`,
  queue: 'care',
  offered,
  answered: offered,
  abandoned: 0,
});

describe('the day as it comes', () => {
  it('takes one interval, twice as once, and marks the one that runs', async () => {
    const body = { source: 'acd', intervalMinutes: 15, rows: [interval('09:00', 10), interval('09:15', 4)] };
    const first = (await send('POST', '/api/feed/intervals', body)).json();
    expect(first).toMatchObject({ rows: 2, existing: false, partialFrom: Date.parse('2026-03-02T09:15:00+08:00') });
    expect((await send('POST', '/api/feed/intervals', body)).json()).toMatchObject({
      layer: first.layer,
      existing: true,
    });
    const one = (await send('POST', '/api/feed/intervals', { ...body, rows: [interval('09:00', 11)] })).json();
    expect(one).toMatchObject({ existing: false, partialFrom: null });
    const records = await storage.layers.readRecords(CENTER_ID);
    expect(records.map(({ partialFrom }) => partialFrom ?? null)).toEqual([
      Date.parse('2026-03-02T09:15:00+08:00'),
      null,
    ]);
  });

  it('refuses what does not fit, with code and column, and stores nothing of it', async () => {
    const before = (await storage.layers.list(CENTER_ID)).length;
    const wrong = await send('POST', '/api/feed/intervals', {
      source: 'acd',
      intervalMinutes: 15,
      rows: [interval('09:07', 3), interval('09:30', 3)],
    });
    expect(wrong.json().code).toMatch(/INPUT_(NOT_ON_INTERVAL|INTERVAL_\w+)/);
    expect(
      (
        await send('POST', '/api/feed/intervals', {
          source: 'acd',
          intervalMinutes: 15,
          rows: [{ ...interval('09:00', 1), offered: -1 }],
        })
      ).statusCode,
    ).toBe(400);
    expect((await storage.layers.list(CENTER_ID)).length).toBe(before);
  });

  it('hears agent states and absences, and planning sees them as activity', async () => {
    const at = (clock: string) => `2026-03-02T${clock}:00+08:00`;
    await send('POST', '/api/feed/agent-states', [
      { agent: 'a1', state: 'on_queue', start: at('08:00'), end: at('09:00') },
      { agent: 'a1', state: 'break', start: at('09:00'), end: null },
    ]);
    expect(
      (
        await send('POST', '/api/absences', [
          { agent: 'a2', absence: 'sick', start: at('08:00'), end: at('17:00'), reason: '发烧' },
        ])
      ).json(),
    ).toEqual({ saved: 1 });
    expect((await new CenterStore(storage).planDocuments()).activity.map(({ agent, code }) => [agent, code])).toEqual([
      ['a1', 'on_queue'],
      ['a2', 'sick'],
    ]);
    const start = Date.parse(at('08:00'));
    expect((await send('POST', `/api/absences/a2/${start}/approval`)).statusCode).toBe(204);
    expect((await new CenterStore(storage).planDocuments()).explanations).toMatchObject([
      { agent: 'a2', reason: '发烧', approvedBy: 'feed' },
    ]);
    const backwards = await send('POST', '/api/absences', [
      { agent: 'a2', absence: 'late', start: at('09:00'), end: at('08:00'), reason: 'x' },
    ]);
    expect(backwards.json().code).toBe('INPUT_ORDER');
    expect((await send('DELETE', `/api/absences/a2/${Date.parse(at('08:00'))}`)).statusCode).toBe(204);
  });
});

describe('people and calendar from files', () => {
  const options = {
    zone: 'Asia/Shanghai',
    effective: '2026-03-01',
    today: '2026-03-02',
    by: { actor: 'lin', at: NOW, reason: 'file' },
  };
  const save = (text: string) => {
    const kind = recordKindOf(text);
    if (!kind) throw new Error('not recognised');
    return saveRecordFile(storage, kind, { file: 'x.csv', text }, options);
  };

  it('hold from their date on, and planning reads what holds today', async () => {
    await save('site,name,seats,effective_from\nsh,Shanghai,100,2026-01-01\nsh,Shanghai,120,2026-04-01\n');
    await save('activity,share,base,placed_by_schedule\nsick,5%,paid,no\ntraining,0.04,scheduled,yes\n');
    await save('agent,name,site,team,skills,contract,start\na1,林,sh,red,care:4,full,2026-01-01\n');
    await save('agent,code,hours,effective_from\na1,annual,80,2026-01-01\n');
    const store = new CenterStore(storage);
    expect((await store.center())?.sites).toEqual([{ id: 'sh', name: 'Shanghai', seats: 100 }]);
    expect((await store.settings())?.shrinkage.map(({ activity, share }) => [activity, share])).toEqual([
      ['sick', 0.05],
      ['training', 0.04],
    ]);
    expect((await store.planDocuments()).agents?.map(({ id }) => id)).toEqual(['a1']);
    const april = (await send('GET', '/api/records/sites?asOf=2026-04-01')).json();
    expect(april).toMatchObject([{ id: 'sh', value: { seats: 120 } }]);
    expect((await send('GET', '/api/records/leave-balances/a1%20annual')).json()).toMatchObject([
      { value: { hours: 80 }, version: 1, actor: 'lin' },
    ]);
  });

  it('are edited with a date and a reason; every version stays, and who has not seen the last one is told', async () => {
    const edit = (seats: number | null, seen: number) =>
      send('PUT', '/api/records/sites/sh', {
        effectiveFrom: '2026-02-15',
        value: seats === null ? null : { id: 'sh', name: 'Shanghai', seats },
        reason: 'floor rebuilt',
        seen,
      });
    expect((await edit(90, 2)).statusCode).toBe(204);
    expect((await edit(95, 2)).json()).toMatchObject({ code: 'STORAGE_CONFLICT', params: { expected: 2, found: 3 } });
    expect((await edit(-1, 3)).statusCode).toBe(400);
    const store = new CenterStore(storage);
    expect((await store.center())?.sites).toMatchObject([{ seats: 90 }]);
    expect((await send('GET', '/api/records/sites/sh')).json()).toMatchObject([
      { effectiveFrom: '2026-01-01', value: { seats: 100 } },
      { effectiveFrom: '2026-02-15', value: { seats: 90 }, reason: 'floor rebuilt' },
      { effectiveFrom: '2026-04-01', value: { seats: 120 } },
    ]);
    expect((await edit(null, 3)).statusCode).toBe(204);
    expect((await store.center())?.sites).toEqual([]);
  });

  it('agents are shown with the leave that they have on a day', async () => {
    await save('agent,code,hours,effective_from,monthly_hours\na1,leave,40,2026-01-01,5\n');
    const at = (date: string, clock: string) => `${date}T${clock}:00+08:00`;
    await send('POST', '/api/absences', [
      {
        agent: 'a1',
        absence: 'leave',
        start: at('2026-02-10', '09:00'),
        end: at('2026-02-10', '18:00'),
        reason: '年假',
      },
    ]);
    const [agent] = (await send('GET', '/api/agents?asOf=2026-03-02')).json();
    expect(agent).toMatchObject({
      id: 'a1',
      leave: [
        { code: 'annual', left: 80 },
        { code: 'leave', granted: 40, accrued: 10, used: 8, left: 42 },
      ],
    });
  });

  it('results of agents are read by day and refused where a score has no reviews', async () => {
    await save('agent,date,handled,handle_time,quality,reviews\na1,2026-03-01,50,9000,88.5,2\n');
    expect(await storage.agentDays.list(CENTER_ID, '2026-03-01', '2026-03-31')).toEqual([
      { agent: 'a1', date: '2026-03-01', handled: 50, handleTime: 9000, quality: 88.5, reviews: 2 },
    ]);
    const wrong = 'agent,date,handled,handle_time,quality,reviews\na1,2026-03-02,50,9000,88.5,\n';
    await expect(save(wrong)).rejects.toMatchObject({ code: 'INPUT_VALUE_MISSING', place: { column: 'reviews' } });
  });

  it('a wrong row is refused with its place, and nothing of the file is kept', async () => {
    const text = 'site,name,seats,effective_from\nbj,Beijing,50,2026-01-01\ngz,Guangzhou,-3,2026-01-01\n';
    await expect(save(text)).rejects.toMatchObject({
      code: 'INPUT_NUMBER_NEGATIVE',
      place: { row: 3, column: 'seats' },
    });
    expect((await send('GET', '/api/records/sites?asOf=2026-04-01')).json()).toHaveLength(1);
  });
});

describe('the running day', () => {
  it('answers with every figure, and takes rules for alerts', async () => {
    const day = (await send('GET', '/api/day')).json();
    // Half hours are planned, and the one that runs is not over.
    expect(day).toMatchObject({ date: '2026-03-02', queues: [{ queue: 'care', soFar: {} }], alerts: [] });
    const body = { source: 'acd', intervalMinutes: 15, rows: [interval('08:30', 7), interval('08:45', 5)] };
    await send('POST', '/api/feed/intervals', body);
    expect((await send('GET', '/api/day')).json().queues[0].soFar).toMatchObject({ offered: 12 });
    const rule = {
      id: 'slow',
      measure: 'asa',
      direction: 'above',
      raiseAt: 30,
      clearAt: 20,
      intervals: 2,
      severity: 'warning',
    };
    expect((await send('PUT', '/api/alert-rules', [rule])).statusCode).toBe(200);
    expect((await send('PUT', '/api/alert-rules', [{ ...rule, clearAt: 40 }])).statusCode).toBe(400);
    expect((await send('PUT', '/api/alert-rules', [rule, rule])).statusCode).toBe(400);
  });
});
