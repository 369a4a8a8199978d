import type { Agent, Center } from '@seatwise/core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CenterStore } from '../../center/center-store.ts';
import { defaultSettings } from '../../center/plan-settings.ts';
import { type OpenApi, openApi } from '../open-api.fixture.ts';

const NOW = Date.parse('2026-03-02T09:00:00+08:00');
const TODAY = '2026-03-02';
const CENTER: Center = {
  id: 'main',
  name: '测试中心',
  zone: 'Asia/Shanghai',
  country: 'CN',
  sites: [{ id: 'sh', name: '上海职场', seats: 100 }],
  teams: [
    { id: 'red', name: '红组', site: 'sh' },
    { id: 'blue', name: '蓝组', site: 'sh' },
  ],
  queues: [{ id: 'care', name: '综合服务', channel: 'voice' }],
};
const agent = (id: string, team = 'red'): Agent => ({
  id,
  name: `坐席${id}`,
  site: 'sh',
  team,
  skills: [{ skill: 'care', level: 4, assessed: '2026-01-01' }],
  contract: 'full',
  start: '2025-01-01',
  end: null,
});

let api: OpenApi;
let store: CenterStore;
beforeEach(async () => {
  api = await openApi({ by: (reason) => ({ actor: 'lin', at: NOW, reason }) });
  store = new CenterStore(api.storage);
  const documents = { agents: [agent('a1'), agent('a2')], contracts: [{ id: 'full', weeklyHours: 40 }] };
  await store.found(CENTER, defaultSettings('Asia/Shanghai'), documents, api.by('test'));
});
afterEach(() => api.close());
const call: OpenApi['call'] = (...request) => api.call(...request);

describe('a center that was founded with people', () => {
  it('shows them as records, each with a first version', async () => {
    const agents = (await call('GET', `/api/agents?asOf=${TODAY}`)).json();
    expect(agents).toMatchObject([{ id: 'a1', effectiveFrom: '2025-01-01', leave: [] }, { id: 'a2' }]);
    expect((await call('GET', `/api/records/sites?asOf=${TODAY}`)).json()).toMatchObject([{ id: 'sh' }]);
    expect((await call('GET', '/api/records/agents/a1')).json()).toMatchObject([{ version: 1, actor: '', at: 0 }]);
    expect((await call('GET', '/api/records/agents/nobody')).json()).toEqual([]);
  });

  it('loses nobody by the first edit of one, and refuses a stale one', async () => {
    const move = (from: string, seen: number) =>
      call('PUT', '/api/records/agents/a1', { effectiveFrom: from, value: agent('a1', 'blue'), reason: '调组', seen });
    expect((await move('2026-04-01', 1)).statusCode).toBe(204);
    expect((await move('2026-05-01', 1)).json()).toMatchObject({
      code: 'STORAGE_CONFLICT',
      params: { expected: 1, found: 2 },
    });
    const teams = async (day: string) =>
      (await call('GET', `/api/agents?asOf=${day}`)).json().map((one: { value: Agent }) => one.value.team);
    expect(await teams(TODAY)).toEqual(['red', 'red']);
    expect(await teams('2026-04-01')).toEqual(['blue', 'red']);
    expect((await call('GET', '/api/records/agents/a1')).json()).toMatchObject([
      { reason: 'founding records' },
      { effectiveFrom: '2026-04-01', actor: 'lin', reason: '调组', value: { team: 'blue' } },
    ]);
    const planned = await store.standingDocuments();
    expect(planned.agents?.map(({ id, team }) => [id, team])).toEqual([
      ['a1', 'red'],
      ['a2', 'red'],
    ]);
    expect(planned.contracts).toEqual([{ id: 'full', weeklyHours: 40 }]);
  });

  it('plans with a person until the day on which the record ends', async () => {
    const end = { effectiveFrom: '2026-06-01', value: null, reason: '误录', seen: 1 };
    expect((await call('PUT', '/api/records/agents/a2', end)).statusCode).toBe(204);
    expect((await store.standingDocuments()).agents?.map(({ id }) => id)).toEqual(['a1', 'a2']);
    expect((await call('GET', '/api/agents?asOf=2026-06-01')).json()).toHaveLength(1);
  });
});

describe('levels of skills of several people', () => {
  const put = (edits: readonly object[], effectiveFrom = '2026-04-01') =>
    call('PUT', '/api/agents/levels', { effectiveFrom, reason: '季度评定', edits });
  const edit = (agent: string, skill: string, seen: number | null, level: number | null) => ({
    agent,
    skill,
    seen,
    level,
  });
  const skills = async (day: string) =>
    (await call('GET', `/api/agents?asOf=${day}`)).json().map((one: { value: Agent }) => one.value.skills);

  it('hold from their day on, with the rest of each person as it was', async () => {
    const answer = await put([edit('a1', 'care', 4, 5), edit('a1', 'card', null, 2), edit('a2', 'care', 4, null)]);
    expect([answer.statusCode, answer.json()]).toEqual([200, { changed: 2 }]);
    expect(await skills('2026-03-31')).toEqual([agent('a1').skills, agent('a2').skills]);
    expect(await skills('2026-04-01')).toEqual([
      [
        { skill: 'care', level: 5 },
        { skill: 'card', level: 2 },
      ],
      [],
    ]);
    expect((await call('GET', '/api/records/agents/a2')).json()).toMatchObject([
      { reason: 'founding records' },
      { effectiveFrom: '2026-04-01', actor: 'lin', reason: '季度评定', value: { team: 'red', skills: [] } },
    ]);
  });

  it('are refused where another level holds than was seen, and then none is written', async () => {
    await put([edit('a1', 'care', 4, 3)]);
    const stale = await put([edit('a2', 'care', 4, 5), edit('a1', 'care', 4, 5)]);
    expect([stale.statusCode, stale.json()]).toMatchObject([
      409,
      { code: 'STORAGE_CONFLICT', params: { subject: 'agents a1 care', expected: 4, found: 3 } },
    ]);
    expect(await skills('2026-04-01')).toEqual([[{ skill: 'care', level: 3 }], agent('a2').skills]);
    expect((await put([edit('a1', 'card', null, 1)])).statusCode).toBe(200);
  });

  it('are whole and from 1 to 5, of people who are there', async () => {
    for (const level of [0, 6, 2.5]) expect((await put([edit('a1', 'care', 4, level)])).statusCode).toBe(400);
    expect((await put([])).statusCode).toBe(400);
    expect((await put([edit('nobody', 'care', null, 1)])).json()).toMatchObject({ code: 'STORAGE_NOT_FOUND' });
  });
});

describe('people pasted from a spreadsheet', () => {
  const TABLE =
    '工号\t姓名\t职场\t班组\t技能\t合同\t入职日期\na1\t坐席a1\t上海职场\t蓝组\tcare:4\tfull\t2025-01-01\na3\t王三\tsh\t蓝组\tcare:2\tfull\t2026-03-09\n';
  const preview = (text: string) => call('POST', '/api/agents/preview', { text, effectiveFrom: TODAY });
  const save = (text: string, seen: number) =>
    call('POST', '/api/agents/paste', { text, effectiveFrom: TODAY, reason: '三月新员工', seen });

  it('are previewed, then written, all from their dates', async () => {
    const shown = (await preview(TABLE)).json();
    expect(shown).toMatchObject({
      seen: 0,
      issues: [],
      rows: [
        { line: 2, state: 'changed', before: { team: 'red' }, agent: { team: 'blue' } },
        { line: 3, state: 'new', before: null },
      ],
    });
    expect(await api.storage.records.versions('center', 'agents')).toBe(0);
    expect((await save(TABLE, shown.seen)).json()).toEqual({ changed: 2 });
    const names = async (day: string) =>
      (await call('GET', `/api/agents?asOf=${day}`)).json().map(({ id }: { id: string }) => id);
    expect(await names(TODAY)).toEqual(['a1', 'a2']);
    expect(await names('2026-03-09')).toEqual(['a1', 'a2', 'a3']);
    expect((await preview(TABLE)).json().rows.map(({ state }: { state: string }) => state)).toEqual(['same', 'new']);
    expect((await save(TABLE, shown.seen)).json()).toMatchObject({ code: 'STORAGE_CONFLICT' });
  });

  it('are refused with line and column, and nothing is written', async () => {
    const wrong = TABLE.replace('上海职场', '北京职场');
    expect((await preview(wrong)).json()).toMatchObject({
      rows: [],
      issues: [{ code: 'INPUT_VALUE_UNKNOWN', row: 2, column: 'site' }],
    });
    expect((await save(wrong, 0)).json()).toMatchObject({ code: 'INPUT_VALUE_UNKNOWN' });
    expect((await call('GET', '/api/records/agents/a3')).json()).toEqual([]);
  });
});
