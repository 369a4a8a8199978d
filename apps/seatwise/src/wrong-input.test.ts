import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';

const main = join(import.meta.dirname, 'main.ts');
const HEADER = 'interval_start,queue,offered';
const good = (minute: number) => `2026-03-02T09:${String(minute).padStart(2, '0')},sales,4`;
const rows = (...lines: string[]) => [HEADER, ...lines, ''].join('\n');

interface WrongInput {
  readonly content: string | Uint8Array;
  readonly code: string;
  /** What the message must name: a row, a column, both. */
  readonly at?: RegExp;
  readonly zone?: string | null;
  /** Into a folder without a center, which would know its zone. */
  readonly fresh?: boolean;
}

/** Every way of being wrong that files from the field have shown. */
const WRONG: Record<string, WrongInput> = {
  'empty file': { content: '', code: 'INPUT_EMPTY' },
  'header alone': { content: `${HEADER}\n`, code: 'INPUT_NO_ROWS' },
  'blank lines alone': { content: '\n\n\n', code: 'INPUT_EMPTY' },
  'no column offered': {
    content: 'interval_start,queue,visitors\n2026-03-02T09:00,sales,4\n',
    code: 'INPUT_HEADER_MISSING',
    at: /offered/,
  },
  'header of another report': { content: 'Agent Name,Login,Logout\nLi,09:00,18:00\n', code: 'INPUT_HEADER_MISSING' },
  'column twice': {
    content: `${HEADER},offered\n2026-03-02T09:00,sales,4,4\n`,
    code: 'INPUT_HEADER_DUPLICATE',
    at: /column offered/,
  },
  '10,000 columns': {
    content: `${HEADER},${Array.from({ length: 9997 }, (_, i) => `x${i}`).join(',')}\n`,
    code: 'INPUT_TOO_MANY_COLUMNS',
  },
  'overlong line': { content: `${HEADER}\n2026-03-02T09:00,${'q'.repeat(2_000_000)},4\n`, code: 'INPUT_LINE_TOO_LONG' },
  'binary file': { content: Uint8Array.from({ length: 4096 }, (_, i) => (i * 37) % 256), code: 'INPUT_BINARY' },
  'Latin text': {
    content: Uint8Array.from([...Buffer.from(`${HEADER}\n2026-03-02T09:00,caf`), 0xe9, 0x2c, 0x34, 0x0a]),
    code: 'INPUT_ENCODING',
  },
  'UTF-16 text that ends in half a letter': {
    content: Buffer.concat([Buffer.from(`\uFEFF${rows(good(0))}`, 'utf16le'), Buffer.from([0x41])]),
    code: 'INPUT_ENCODING',
  },
  'text as count': {
    content: rows(good(0), '2026-03-02T09:30,sales,many'),
    code: 'INPUT_NUMBER_INVALID',
    at: /row 3, column offered/,
  },
  'negative count': {
    content: rows(good(0), '2026-03-02T09:30,sales,-1'),
    code: 'INPUT_NUMBER_NEGATIVE',
    at: /row 3, column offered/,
  },
  'half a contact': {
    content: rows(good(0), '2026-03-02T09:30,sales,2.5'),
    code: 'INPUT_COUNT_FRACTION',
    at: /row 3, column offered/,
  },
  'infinite count': {
    content: rows(good(0), '2026-03-02T09:30,sales,Infinity'),
    code: 'INPUT_NUMBER_INVALID',
    at: /row 3, column offered/,
  },
  'grouped thousands': {
    content: rows(good(0), '2026-03-02T09:30,sales,"1,204"'),
    code: 'INPUT_NUMBER_INVALID',
    at: /row 3, column offered/,
  },
  'no count': {
    content: rows(good(0), '2026-03-02T09:30,sales,'),
    code: 'INPUT_VALUE_MISSING',
    at: /row 3, column offered/,
  },
  'no queue': {
    content: rows(good(0), '2026-03-02T09:30,,4'),
    code: 'INPUT_VALUE_MISSING',
    at: /row 3, column queue/,
  },
  '30 February': {
    content: rows(good(0), '2026-02-30T09:30,sales,4'),
    code: 'INPUT_DATE_INVALID',
    at: /row 3, column interval_start/,
  },
  'ambiguous date': {
    content: rows('03/02/2026 09:00,sales,4'),
    code: 'INPUT_DATE_INVALID',
    at: /row 2, column interval_start/,
  },
  '24:30 o’clock': {
    content: rows(good(0), '2026-03-02T24:30,sales,4'),
    code: 'INPUT_DATE_INVALID',
    at: /row 3, column interval_start/,
  },
  'offsets and local times mixed': {
    content: rows(good(0), '2026-03-02T09:30+08:00,sales,4'),
    code: 'INPUT_ZONE_MIXED',
    at: /row 3/,
  },
  'a time that the clock change skips': {
    content: rows('2026-03-08T02:30,sales,4', '2026-03-08T03:30,sales,4'),
    code: 'INPUT_TIME_NONEXISTENT',
    at: /row 2, column interval_start/,
    zone: 'America/New_York',
  },
  'local times without a zone': {
    content: rows(good(0), good(30)),
    code: 'INPUT_ZONE_REQUIRED',
    zone: null,
    fresh: true,
  },
  'a zone that does not exist': { content: rows(good(0)), code: 'INPUT_ZONE_UNKNOWN', zone: 'Asia/Atlantis' },
  'the same interval twice': {
    content: rows(good(0), good(30), good(30)),
    code: 'INPUT_DUPLICATE_ROW',
    at: /row 4/,
  },
  'off the interval': {
    content: rows(good(0), good(30), '2026-03-02T10:07,sales,4'),
    code: 'INPUT_NOT_ON_INTERVAL',
    at: /row 4/,
  },
  'too few fields': { content: rows(good(0), '2026-03-02T09:30,sales'), code: 'INPUT_FIELD_COUNT', at: /row 3/ },
  'a quote that never ends': { content: rows(good(0), '2026-03-02T09:30,"sales,4'), code: 'INPUT_QUOTE' },
  'unknown channel': {
    content: `${HEADER},channel\n2026-03-02T09:00,sales,4,smoke\n`,
    code: 'INPUT_VALUE_UNKNOWN',
    at: /row 2, column channel/,
  },
};

let folder: string;
let data: string;

function runImport(file: string, zone: string | null, into = data): Promise<{ status: number; stderr: string }> {
  const args = ['import', file, '--data', into, ...(zone === null ? [] : ['--zone', zone])];
  return new Promise((resolve) => {
    execFile(process.execPath, [main, ...args], (error, _, stderr) =>
      resolve({ status: typeof error?.code === 'number' ? error.code : 0, stderr }),
    );
  });
}

const fingerprint = async () =>
  createHash('sha256')
    .update(await readFile(join(data, 'seatwise.db')))
    .digest('hex');

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'seatwise-wrong-'));
  data = join(folder, 'data');
  await mkdir(data);
  const file = join(folder, 'good.csv');
  await writeFile(file, rows(good(0), good(30)));
  expect((await runImport(file, 'Asia/Shanghai')).status).toBe(0);
});

describe('a wrong file is refused with code and place, and leaves the database as it was', () => {
  for (const [name, { content, code, at, zone = 'Asia/Shanghai', fresh = false }] of Object.entries(WRONG)) {
    it(`${name}: ${code}`, async () => {
      const before = await fingerprint();
      const file = join(folder, 'wrong.csv');
      await writeFile(file, content);
      const { status, stderr } = await runImport(file, zone, fresh ? join(folder, 'fresh') : data);
      expect(stderr).toContain(`error[${code}]`);
      if (at) expect(stderr).toMatch(at);
      expect(stderr).not.toMatch(/\n\s+at |undefined|\{\w+\}/);
      expect(status).toBe(2);
      expect(await fingerprint()).toBe(before);
    });
  }

  it('a file that is not there, and a folder: INPUT_NOT_FOUND, INPUT_NOT_READABLE', async () => {
    expect((await runImport(join(folder, 'none.csv'), 'Asia/Shanghai')).stderr).toContain('error[INPUT_NOT_FOUND]');
    const { status, stderr } = await runImport(folder, 'Asia/Shanghai');
    expect([status, stderr]).toEqual([2, expect.stringContaining('error[INPUT_NOT_READABLE]')]);
  });
});
