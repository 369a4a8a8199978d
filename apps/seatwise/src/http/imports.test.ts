import { afterAll, describe, expect, it } from 'vitest';
import { SHAPES } from '../../../../packages/formats/fixtures/shapes.ts';
import { CENTER_ID } from '../jobs/data-folder.ts';
import { openApi } from './open-api.fixture.ts';

let clock = 1_770_000_000_000;

const send = (url: string, name: string, content: string | Uint8Array, fields: Record<string, string> = {}) =>
  sendFile(url, name, content, { zone: 'Asia/Shanghai', ...fields });
const get = (url: string) => call('GET', url);
const shape = (name: string) => SHAPES.find((one) => one.name === name) as (typeof SHAPES)[number];

const {
  storage,
  server,
  call,
  send: sendFile,
  close,
} = await openApi({ by: (reason) => ({ actor: 'test', at: clock++, reason }) });
afterAll(close);

describe('imports over HTTP', () => {
  it('shows what a file is and would change, and writes nothing', async () => {
    const { file, content, totals } = shape('zh ranges and totals, GB18030');
    const preview = await send('/api/imports/preview', file, content);
    expect(preview.statusCode).toBe(200);
    const body = preview.json();
    expect(body).toMatchObject({
      encoding: 'gb18030',
      profile: 'auto',
      kind: 'history',
      totalRows: 4,
      changes: { added: 24, changed: 0, same: 0 },
    });
    expect(body.totals.offered).toBe(totals.offered);
    expect(body.heatMap).toHaveLength(6);
    expect(body.heatMap[0].cells).toMatch(/^\.{16}[osz]{4}\.{28}$/);
    expect(await storage.layers.list(CENTER_ID)).toEqual([]);
  });

  it('lays mended cells over the file, in the preview and in the import', async () => {
    const text =
      '日期,时段,技能组,呼入量,接通量,放弃量\n2026-03-02,08:00-08:30,客服,10,9,1\n2026-03-02,08:30-09:00,客服,许多,9,1\n2026-03-02,09:00-09:30,客服,10,9,1\n';
    const refused = await send('/api/imports', 'a.csv', text);
    expect(refused.json()).toMatchObject({ code: 'INPUT_NUMBER_INVALID', issues: [{ row: 3, column: '呼入量' }] });
    const mends = JSON.stringify([{ row: 3, column: '呼入量', value: '10' }]);
    expect((await send('/api/imports/preview', 'a.csv', text, { mends })).json()).toMatchObject({
      issues: [],
      totals: { offered: 30 },
    });
    const imported = await send('/api/imports', 'a.csv', text, { mends, saveAs: 'daily' });
    expect(imported.statusCode).toBe(201);
    const dropped = JSON.stringify([{ row: 3, drop: true }]);
    expect((await send('/api/imports/preview', 'a.csv', text, { mends: dropped })).json()).toMatchObject({
      rows: 2,
      changes: { added: 0, same: 2 },
    });
  });

  it('remembers the mapping by its header, and gives it away as JSON', async () => {
    const profiles = (await get('/api/import-profiles')).json();
    expect(profiles).toMatchObject([
      { name: 'daily', match: ['日期', '时段', '技能组', '呼入量', '接通量', '放弃量'] },
    ]);
    const text =
      '日期,时段,技能组,呼入量,接通量,放弃量\n2026-03-03,08:00-08:30,客服,10,9,1\n2026-03-03,08:30-09:00,客服,12,9,3\n';
    expect((await send('/api/imports/preview', 'b.csv', text)).json().profile).toBe('daily');
    const shared = await server.inject({
      method: 'PUT',
      url: '/api/import-profiles/shared',
      headers: { host: 'localhost' },
      payload: profiles[0],
    });
    expect(shared.json().name).toBe('shared');
    const gone = await server.inject({
      method: 'DELETE',
      url: '/api/import-profiles/shared',
      headers: { host: 'localhost' },
    });
    expect(gone.statusCode).toBe(204);
  });

  it('takes workbooks, and refuses bombs and foreign paths', async () => {
    const { file, content } = shape('zh two-row merged header, XLSX');
    expect((await send('/api/imports/preview', file, content)).json()).toMatchObject({
      encoding: 'xlsx',
      totalRows: 1,
    });
    expect((await send('/api/imports', 'x.xlsx', Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0))).json().code).toBe(
      'INPUT_WORKBOOK',
    );
    expect((await send('/api/imports/preview', 'a.csv', 'x', { profile: '/etc/passwd.json' })).json().code).toBe(
      'INPUT_PROFILE_UNKNOWN',
    );
  });

  it('gives tables away as CSV and XLSX', async () => {
    const csv = await get('/api/exports/history/csv');
    expect(csv.body).toMatch(
      /^\uFEFFinterval_start,queue,channel,offered,answered,abandoned\n2026-03-02T08:00:00\+08:00,客服,voice,10,9,1\n/,
    );
    const xlsx = await get('/api/exports/history/xlsx');
    expect(xlsx.rawPayload.subarray(0, 2).toString()).toBe('PK');
    expect((await send('/api/imports/preview', 'history.xlsx', Uint8Array.from(xlsx.rawPayload))).json()).toMatchObject(
      { changes: { added: 0, changed: 0, same: 3 } },
    );
  });

  it('keeps the secrets of webhooks', async () => {
    const hook = { id: 'ops', url: 'https://example.invalid/hook', format: 'json', secret: 'x', events: ['alert'] };
    const put = await server.inject({
      method: 'PUT',
      url: '/api/webhooks',
      headers: { host: 'localhost' },
      payload: [hook],
    });
    expect(put.json()).toEqual([{ id: 'ops', url: hook.url, format: 'json', events: ['alert'], signed: true }]);
  });
});
