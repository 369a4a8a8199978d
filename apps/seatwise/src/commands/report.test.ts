import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readWorkbook } from '@seatwise/formats';
import { openStorage } from '@seatwise/storage';
import { beforeAll, describe, expect, it } from 'vitest';
import { recordIntraday } from '../center/intraday-log.ts';
import { loadDemo } from '../center/load-demo.ts';
import { CENTER_ID } from '../jobs/data-folder.ts';
import { nodeDigest } from '../ports/node-digest.ts';
import { report } from './report.ts';

const data = mkdtempSync(join(tmpdir(), 'seatwise-report-'));
const seatwise = async (...words: string[]) => {
  const printed: string[] = [];
  const options = Object.fromEntries(
    words.flatMap((word, i) => (word.startsWith('--') ? [[word.slice(2), words[i + 1] ?? '']] : [])),
  );
  const status = await report.run({
    positionals: [],
    options: { ...options, data },
    language: 'zh-CN',
    print: (line) => printed.push(line),
    tell: () => {},
    signal: new AbortController().signal,
  });
  return { status, text: printed.join('\n') };
};
const cellsOf = (bytes: Uint8Array) =>
  readWorkbook(bytes).map(({ name, rows }) => ({ name, rows: [...rows].map((row) => [...row.cells]) }));

beforeAll(async () => {
  const storage = await openStorage({ folder: data, digest: nodeDigest });
  const by = { actor: 'test', at: Date.parse('2026-11-03T10:00:00+08:00'), reason: 'test' };
  await loadDemo(storage, by);
  const { id } = await agentOf(storage);
  await storage.agentDays.save(
    CENTER_ID,
    [{ agent: id, date: '2026-10-12', handled: 40, handleTime: 8000, quality: 91, reviews: 2 }],
    by,
  );
  const actions = [{ agent: id, kind: 'overtime' }];
  await recordIntraday(
    storage,
    {
      date: '2026-10-20',
      at: Date.parse('2026-10-20T10:00:00+08:00'),
      by: 'leader',
      absent: 5,
      actions,
      inTime: { planned: 900, damaged: 850, repaired: 880 },
    },
    by,
  );
  await storage.close();
}, 60_000);

const agentOf = async (storage: Awaited<ReturnType<typeof openStorage>>) => {
  const stored = await storage.documents.read(CENTER_ID, 'agents');
  return ((stored?.value ?? []) as unknown as { id: string }[])[0] as { id: string };
};

describe('report', () => {
  it('writes the month as a workbook with typed cells, every figure with its definition, and actions beside their effect', async () => {
    const out = mkdtempSync(join(tmpdir(), 'seatwise-out-'));
    expect((await seatwise('--month', '2026-10', '--out', out)).status).toBe(0);
    expect(readdirSync(out).sort()).toEqual(
      expect.arrayContaining(['report.html', 'report.json', 'report.xlsx', 'days.csv', 'intraday.csv', 'notes.csv']),
    );
    const sheets = cellsOf(readFileSync(join(out, 'report.xlsx')));
    expect(sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(['月报', '逐日', '日内调整']));
    const json = JSON.parse(readFileSync(join(out, 'report.json'), 'utf8'));
    const intraday = sheets.find(({ name }) => name === '日内调整');
    expect(intraday?.rows[1]).toEqual(expect.arrayContaining(['leader']));
    expect(json.intraday[0]).toMatchObject({ absent: 5, actions: 1, agentsTouched: 1, expectedGain: 30 });
    expect(json.intraday[0].actual).toBeGreaterThan(0.3);
    expect(json.metrics.every((one: { definitionHash: string }) => one.definitionHash.length === 64)).toBe(true);
    expect(readFileSync(join(out, 'report.html'), 'utf8')).toContain('日内调整');
  }, 60_000);

  it('gives an agent the own sheet beside the team', async () => {
    const storage = await openStorage({ folder: data, digest: nodeDigest });
    const { id } = await agentOf(storage);
    await storage.close();
    const out = mkdtempSync(join(tmpdir(), 'seatwise-out-'));
    const { status, text } = await seatwise('--agent', id, '--month', '2026-10', '--out', out);
    expect([status, text]).toEqual([0, expect.stringContaining('平均处理时长 200 秒，质检 91.0')]);
    const sheet = JSON.parse(readFileSync(join(out, 'agent.json'), 'utf8'));
    expect(sheet.own).toMatchObject({ handled: 40, aht: 200, quality: 91, reviews: 2 });
    expect(sheet.team.people).toBeGreaterThan(2);
    expect(readFileSync(join(out, 'agent.html'), 'utf8')).toContain('个人报表');
    expect(cellsOf(readFileSync(join(out, 'agent.xlsx'))).map(({ name }) => name)).toEqual(['个人报表', '逐日']);
    await expect(seatwise('--agent', 'nobody', '--month', '2026-10')).rejects.toMatchObject({
      code: 'STORAGE_NOT_FOUND',
    });
  }, 60_000);
});
