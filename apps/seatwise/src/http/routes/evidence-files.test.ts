import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { clausesOf, REFERENCE_CATALOGUE } from '@seatwise/ccso';
import { readWorkbook } from '@seatwise/formats';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { saveObjectiveEvidence } from '../../assessment/objective-evidence.fixture.ts';
import { openApi } from '../open-api.fixture.ts';

const NOW = Date.parse('2026-11-29T02:00:00Z');
const PDF = '%PDF-1.7\nthe plan of 2026\n';
const [subjective = ''] = clausesOf(REFERENCE_CATALOGUE).flatMap(({ clause }) =>
  clause.judgement === 'subjective' ? [clause.code] : [],
);
const SUBJECTIVE = 27;

let clock = NOW;
const by = (reason: string) => ({ actor: 'lin', at: clock, reason });
const { folder, storage, server, call, send, close } = await openApi({ by });
afterAll(close);
beforeAll(async () => {
  await saveObjectiveEvidence(storage, by('test'));
});

const raw = (url: string, payload: Buffer, type: string) =>
  server.inject({ method: 'POST', url, payload, headers: { host: 'localhost', 'content-type': type } });
const add = (name: string, content: string | Uint8Array, fields?: Record<string, string>) =>
  send('/api/evidence-files', name, content, fields);
const checklist = async () => (await call('GET', '/api/evidence-checklist')).json();

/** Files of an archive that packs nothing. */
function stored(zip: Buffer): Record<string, Buffer> {
  const files: Record<string, Buffer> = {};
  for (let at = 0; zip.readUInt32LE(at) === 0x04034b50; ) {
    const [size, name, extra] = [zip.readUInt32LE(at + 18), zip.readUInt16LE(at + 26), zip.readUInt16LE(at + 28)];
    const start = at + 30 + name + extra;
    files[zip.toString('utf8', at + 30, at + 30 + name)] = zip.subarray(start, start + size);
    at = start + size;
  }
  return files;
}

describe('files of evidence over HTTP', () => {
  it('takes a file in, hands it out as it was, and keeps it under its hash', async () => {
    const added = await add('战略规划 2026.pdf', PDF, {
      clauses: `${subjective},1.1.1.1`,
      note: 'signed by the board',
      owner: 'office',
      validTo: '2027-06-30',
    });
    expect([added.statusCode, added.json().existing]).toEqual([201, false]);
    const { file } = added.json();
    const hash = createHash('sha256').update(PDF).digest('hex');
    expect(file).toMatchObject({
      version: 1,
      note: 'signed by the board',
      owner: 'office',
      clauses: [subjective, '1.1.1.1'],
      validFrom: null,
      validTo: '2027-06-30',
      validity: 'valid',
      contents: [{ fileName: '战略规划 2026.pdf', type: 'pdf', bytes: Buffer.byteLength(PDF), hash, addedBy: 'lin' }],
    });
    expect(await readdir(join(folder, 'files', hash.slice(0, 2)))).toEqual([hash]);

    const content = await call('GET', `/api/evidence-files/${file.id}/content`);
    expect(content.body).toBe(PDF);
    expect(content.headers).toMatchObject({
      'content-type': 'application/pdf',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
    });
    expect(content.headers['content-disposition']).toBe(
      `attachment; filename="____ 2026.pdf"; filename*=UTF-8''${encodeURIComponent('战略规划 2026.pdf')}`,
    );
    expect((await call('GET', `/api/evidence-files?clause=${subjective}`)).json()).toHaveLength(1);
    expect((await call('GET', '/api/evidence-files?clause=6.1.1.1')).json()).toEqual([]);
    const actions = (await call('GET', '/api/changes')).json();
    expect(actions[0]).toMatchObject({ action: 'document.save', subject: `evidence.file.${file.id}`, actor: 'lin' });
  });

  it('puts the same bytes to further clauses instead of keeping them twice', async () => {
    const again = await add('copy.pdf', PDF, { clauses: '2.1.1.1' });
    expect([again.statusCode, again.json().existing, again.json().file.clauses]).toEqual([
      200,
      true,
      [subjective, '1.1.1.1', '2.1.1.1'],
    ]);
    expect((await call('GET', '/api/evidence-files')).json()).toHaveLength(1);
  });

  it('changes what is said of a file, and refuses who has not seen the last change', async () => {
    const [file] = (await call('GET', '/api/evidence-files')).json();
    const notes = { note: '', owner: 'lin', clauses: [subjective], validFrom: '2026-01-01', validTo: '2026-11-28' };
    const changed = await call('PUT', `/api/evidence-files/${file.id}`, { version: file.version, ...notes });
    expect(changed.json()).toMatchObject({ ...notes, validity: 'expired', version: file.version + 1 });
    const late = await call('PUT', `/api/evidence-files/${file.id}`, { version: file.version, ...notes });
    expect([late.statusCode, late.json().code]).toEqual([409, 'STORAGE_CONFLICT']);
    expect(late.json().params).toMatchObject({ expected: file.version, found: file.version + 1 });
    for (const [wrong, code] of [
      [{ clauses: ['9.9.9.9'] }, 'CLAUSE_UNKNOWN'],
      [{ validFrom: '2027-01-01' }, 'REQUEST_INVALID'],
      [{ validTo: '2026-02-30' }, 'REQUEST_INVALID'],
    ] as const) {
      const body = { version: file.version + 1, ...notes, ...wrong };
      expect((await call('PUT', `/api/evidence-files/${file.id}`, body)).json().code).toBe(code);
    }
  });

  it('replaces the content and keeps the one before', async () => {
    const [file] = (await call('GET', '/api/evidence-files')).json();
    const url = `/api/evidence-files/${file.id}`;
    const next = await send(`${url}/contents`, 'plan 2027.pdf', `${PDF}and of 2027\n`, { version: `${file.version}` });
    expect(next.statusCode).toBe(201);
    expect(next.json().contents.map(({ fileName }: { fileName: string }) => fileName)).toEqual([
      '战略规划 2026.pdf',
      'plan 2027.pdf',
    ]);
    expect((await call('GET', `${url}/content`)).body).toContain('2027');
    expect((await call('GET', `${url}/content?number=1`)).body).toBe(PDF);
    expect((await call('GET', `${url}/content?number=3`)).statusCode).toBe(404);
    const late = await send(`${url}/contents`, 'x.pdf', '%PDF-other', { version: `${file.version}` });
    expect(late.json().code).toBe('STORAGE_CONFLICT');
    expect((await send(`${url}/contents`, 'x.pdf', '%PDF-other')).json().code).toBe('REQUEST_INVALID');
  });
});

describe('the list of materials over HTTP', () => {
  it('counts what data show and what is on file; a stale file is no evidence', async () => {
    const before = await checklist();
    expect(before).toMatchObject({ today: '2026-11-29', version: null, done: 428 - SUBJECTIVE });
    expect(before.counts).toEqual({ data: 428 - SUBJECTIVE, received: 0, stale: 1, missing: SUBJECTIVE - 1 });
    const [file] = (await call('GET', '/api/evidence-files')).json();
    const { id, version, note, owner, clauses } = file;
    const renewed = { version, note, owner, clauses, validFrom: null, validTo: '2026-11-29' };
    await call('PUT', `/api/evidence-files/${id}`, renewed);
    expect((await checklist()).counts).toMatchObject({ received: 1, stale: 0 });
    clock = NOW + 86_400_000;
    expect((await checklist()).counts).toMatchObject({ received: 0, stale: 1 });
    clock = NOW;
  });

  it('says who owes what until when, and refuses who saved over another', async () => {
    const task = { owner: '质检组', due: '2026-11-27' };
    const saved = await call('PUT', '/api/evidence-checklist/tasks', { version: null, tasks: { [subjective]: task } });
    expect(saved.json()).toEqual({ version: 1 });
    clock = NOW + 86_400_000;
    const list = await checklist();
    expect([list.version, list.overdue]).toEqual([1, 1]);
    expect(list.rows.find(({ clause }: { clause: string }) => clause === subjective)).toMatchObject({
      ...task,
      daysLeft: -3,
      state: 'stale',
    });
    clock = NOW;
    const late = await call('PUT', '/api/evidence-checklist/tasks', { version: null, tasks: {} });
    expect([late.statusCode, late.json().code]).toEqual([409, 'STORAGE_CONFLICT']);
    const wrong = await call('PUT', '/api/evidence-checklist/tasks', { version: 1, tasks: { '9.9': null } });
    expect(wrong.json().code).toBe('CLAUSE_UNKNOWN');
  });

  it('goes out as CSV, as a workbook, and as one archive with an index', async () => {
    await add('../../录音/call.txt', 'second file', { clauses: `${subjective}`, note: '=1+1' });
    await add('call.txt', 'third file', { clauses: `${subjective}` });
    const csv = await call('GET', '/api/evidence-checklist/csv?lang=zh-CN');
    expect(csv.headers['content-type']).toContain('text/csv');
    expect(csv.body).toContain('条款,名称,需提供资料,状态,文件');
    expect(csv.body.trimEnd().split('\n').length).toBeGreaterThanOrEqual(429);
    const xlsx = await call('GET', '/api/evidence-checklist/xlsx');
    const [sheet] = readWorkbook(xlsx.rawPayload);
    expect([sheet?.name, sheet?.rows.length]).toEqual(['Materials', 429]);

    const zip = await call('GET', '/api/evidence-archive');
    const opened = stored(zip.rawPayload);
    expect(Object.keys(opened)).toEqual(
      expect.arrayContaining(['index.csv', 'checklist.xlsx', `${subjective}/call.txt`, `${subjective}/call (2).txt`]),
    );
    expect(Object.keys(opened)).toHaveLength(5);
    const index = opened['index.csv']?.toString() ?? '';
    expect(index).toContain(createHash('sha256').update('third file').digest('hex'));
    expect(index).toContain("'=1+1");
  });
});

describe('hostile uploads', () => {
  it('lose their path', async () => {
    for (const [name, plain] of [
      ['..\\..\\windows\\evil.txt', 'evil.txt'],
      ['/etc/cron.d/x.txt', 'x.txt'],
      ['a\u0000b\u202e.txt', 'ab.txt'],
    ] as const) {
      const added = await add(name, `content of ${plain}`);
      expect([added.statusCode, added.json().file?.contents[0].fileName]).toEqual([201, plain]);
    }
    expect(await readdir(folder)).not.toContain('evil.txt');
  });

  it('are refused when empty, of another type, too large, or in a broken form', async () => {
    const count = (await call('GET', '/api/evidence-files')).json().length;
    const boundary = 'multipart/form-data; boundary=x';
    const part = '--x\r\ncontent-disposition: form-data; name="file"; filename="a.txt"\r\n\r\nhalf a fi';
    const refused = [
      [await add('a.txt', ''), 400, 'INPUT_EMPTY'],
      [await add('a.pdf', 'MZ not a pdf'), 415, 'EVIDENCE_FILE_TYPE'],
      [await add('a.html', '<script>alert(1)</script>'), 415, 'EVIDENCE_FILE_TYPE'],
      [await add('..', '%PDF-1.7'), 415, 'EVIDENCE_FILE_TYPE'],
      [await add('a.txt', new Uint8Array(50 * 1024 * 1024 + 1).fill(65)), 413, 'INPUT_TOO_LARGE'],
      [await add('a.txt', 'x', { clauses: '9.9.9.9' }), 404, 'CLAUSE_UNKNOWN'],
      [await add('a.txt', 'x', { validTo: 'tomorrow' }), 400, 'REQUEST_INVALID'],
      [await raw('/api/evidence-files', Buffer.from(part), boundary), 400, 'REQUEST_INVALID'],
      [await raw('/api/evidence-files', Buffer.from('no form at all'), boundary), 400, 'REQUEST_INVALID'],
      [await raw('/api/evidence-files', Buffer.from('--x--\r\n'), boundary), 400, 'REQUEST_INVALID'],
      [await raw('/api/evidence-files', Buffer.from('{}'), 'application/json'), 400, 'REQUEST_INVALID'],
    ] as const;
    for (const [reply, status, code] of refused) expect([reply.json().code, reply.statusCode]).toEqual([code, status]);
    expect((await call('GET', '/api/evidence-files')).json()).toHaveLength(count);
    expect((await call('GET', '/api/evidence-files/..%2f..%2fseatwise.db/content')).statusCode).toBe(400);
  });

  it('are taken off the list with a reason, by who has seen them', async () => {
    const { file } = (await add('wrong.txt', 'not ours')).json();
    const url = `/api/evidence-files/${file.id}`;
    expect((await call('POST', `${url}/removal`, { version: file.version, reason: ' ' })).statusCode).toBe(400);
    expect((await call('POST', `${url}/removal`, { version: 9, reason: 'x' })).json().code).toBe('STORAGE_CONFLICT');
    expect((await call('POST', `${url}/removal`, { version: file.version, reason: 'wrong file' })).statusCode).toBe(
      204,
    );
    for (const gone of [url, `${url}/content`]) expect((await call('GET', gone)).statusCode).toBe(404);
    expect((await call('GET', '/api/changes')).json()[0].reason).toBe('wrong file');
  });
});
