import { describe, expect, it } from 'vitest';
import { decodeUtf8, readIntervalCsv } from './index.ts';

const HEADER = 'interval_start,queue,offered';
const read = (text: string, zone: string | null = 'America/New_York') =>
  readIntervalCsv(text, { file: 'calls.csv', zone });
const rows = (...lines: string[]) => `${[HEADER, ...lines].join('\n')}\n`;

describe('readIntervalCsv', () => {
  it('reads local times, offsets, and several ways to write a date', () => {
    const local = read(rows('2003-03-03T07:00,bank,111', '2003/3/3 7:05,bank,113', '2003-03-03 07:10:00,bank,76'));
    expect(local.issues).toEqual([]);
    expect(local.records).toMatchObject({ intervalMinutes: 5, queues: [{ id: 'bank', channel: 'voice' }] });
    const offset = read(rows('2003-03-03T07:00-05:00,bank,111', '2003-03-03T12:05:00Z,bank,113'), null);
    expect(offset.records?.start).toEqual(local.records?.start.slice(0, 2));
  });

  it('takes a repeated hour as first, then second occurrence, with a warning', () => {
    const { records, issues } = read(
      rows(
        '2003-10-26T00:30,q,1',
        '2003-10-26T01:00,q,1',
        '2003-10-26T01:30,q,1',
        '2003-10-26T01:00,q,2',
        '2003-10-26T01:30,q,2',
      ),
    );
    expect(issues.map(({ code, severity }) => [code, severity])).toEqual([
      ['INPUT_TIME_REPEATED', 'warning'],
      ['INPUT_TIME_REPEATED', 'warning'],
    ]);
    const [, first, , second] = records?.start ?? [];
    expect((second as number) - (first as number)).toBe(3_600_000);
  });

  it('checks the balance of a queue and reports it once, without refusing', () => {
    const text =
      'interval_start,queue,offered,answered,abandoned\n2003-03-03T07:00,q,100,50,10\n2003-03-03T07:30,q,100,90,10\n';
    const { records, issues } = read(text);
    expect(records).not.toBeNull();
    expect(issues).toMatchObject([
      { code: 'INPUT_BALANCE', severity: 'warning', params: { expected: 200, found: 160 } },
    ]);
  });

  it.each([
    ['', 'INPUT_EMPTY', undefined, undefined],
    ['queue,offered\nq,1\n', 'INPUT_HEADER_MISSING', 1, undefined],
    ['interval_start,queue,offered,offered\n', 'INPUT_HEADER_DUPLICATE', 1, 'offered'],
    [`${HEADER}\n`, 'INPUT_NO_ROWS', undefined, undefined],
    [`${HEADER}${',c'.repeat(10_000)}\n`, 'INPUT_TOO_MANY_COLUMNS', 1, undefined],
    [rows('2003-02-30T07:00,q,1'), 'INPUT_DATE_INVALID', 2, 'interval_start'],
    [rows('2003-03-03T24:10,q,1'), 'INPUT_DATE_INVALID', 2, 'interval_start'],
    [rows('2003-03-03T07:00,q,1', '2003-03-03T07:05Z,q,1'), 'INPUT_ZONE_MIXED', 3, 'interval_start'],
    [rows('2003-04-06T02:30,q,1'), 'INPUT_TIME_NONEXISTENT', 2, 'interval_start'],
    [rows('2003-03-03T07:00,q,-4'), 'INPUT_NUMBER_NEGATIVE', 2, 'offered'],
    [rows('2003-03-03T07:00,q,1.5'), 'INPUT_COUNT_FRACTION', 2, 'offered'],
    [rows('2003-03-03T07:00,q,many'), 'INPUT_NUMBER_INVALID', 2, 'offered'],
    [rows('2003-03-03T07:00,q,0x10'), 'INPUT_NUMBER_INVALID', 2, 'offered'],
    [rows('2003-03-03T07:00,q,'), 'INPUT_VALUE_MISSING', 2, 'offered'],
    [rows('2003-03-03T07:00,,5'), 'INPUT_VALUE_MISSING', 2, 'queue'],
    [rows('2003-03-03T07:00,q'), 'INPUT_FIELD_COUNT', 2, undefined],
    [rows('2003-03-03T07:00,"q,5'), 'INPUT_QUOTE', 2, undefined],
    [
      rows('2003-03-03T07:00,q,1', '2003-03-03T07:30,q,1', '2003-03-03T07:30,q,1'),
      'INPUT_DUPLICATE_ROW',
      4,
      'interval_start',
    ],
    [rows('2003-03-03T07:00,q,1', '2003-03-03T07:07,q,1'), 'INPUT_INTERVAL_UNCLEAR', undefined, undefined],
    [rows(`2003-03-03T07:00,${'q'.repeat(200_000)},1`), 'INPUT_LINE_TOO_LONG', 2, undefined],
  ])('%#: %.60s is %s', (text, code, row, column) => {
    const { records, issues } = read(text);
    expect(records).toBeNull();
    const error = issues.find(({ severity }) => severity === 'error');
    expect(error).toMatchObject({ code, file: 'calls.csv', ...(row ? { row } : {}), ...(column ? { column } : {}) });
  });

  it('wants a zone for local times, and treats no header name as special', () => {
    expect(read(rows('2003-03-03T07:00,q,1'), null).issues).toMatchObject([{ code: 'INPUT_ZONE_REQUIRED' }]);
    const { records, issues } = read(`__proto__,${HEADER}\nx,2003-03-03T07:00,q,1\nx,2003-03-03T07:30,q,1\n`);
    expect(records).not.toBeNull();
    expect(issues).toMatchObject([{ code: 'INPUT_HEADER_UNKNOWN', severity: 'warning' }]);
  });
});

describe('decodeUtf8', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  it('gives the text back without its byte order mark, and refuses what is no UTF-8', () => {
    expect(decodeUtf8(bytes('席位,😀\n')).text).toBe('席位,😀\n');
    expect(decodeUtf8(Uint8Array.of(0xef, 0xbb, 0xbf, 0x61)).text).toBe('a');
    expect(decodeUtf8(Uint8Array.of(0x50, 0x4b, 0)).issues).toMatchObject([{ code: 'INPUT_BINARY' }]);
    for (const bad of [[0xcf, 0xaf, 0xc3], [0xc0, 0x80], [0xed, 0xa0, 0x80], [0xff]]) {
      expect(decodeUtf8(Uint8Array.from(bad)).issues).toMatchObject([{ code: 'INPUT_ENCODING' }]);
    }
  });
});
