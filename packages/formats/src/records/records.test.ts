import { RECORD_KINDS } from '@seatwise/core';
import { describe, expect, it } from 'vitest';
import { RECORD_COLUMNS, readRecords, recordKindOf, recordTemplate } from '../index.ts';

const options = { file: 'r.csv', zone: 'Asia/Shanghai', pseudonym: (key: string) => `#${key.length}` };

describe('record files', () => {
  it.each(RECORD_KINDS)('%s: the template of either language is recognised and is an empty file', (kind) => {
    for (const language of ['en', 'zh'] as const) {
      const template = recordTemplate(kind, language);
      expect(recordKindOf(template)).toBe(kind);
      const { rows, issues } = readRecords(template, kind, options);
      expect([rows, issues.map(({ code }) => code)]).toEqual([null, ['INPUT_NO_ROWS']]);
    }
    expect(new Set(RECORD_COLUMNS[kind].flatMap(({ name, zh }) => [name, zh])).size).toBe(
      RECORD_COLUMNS[kind].length * 2,
    );
  });

  it('is no interval file, and an interval file is no record file', () => {
    expect(recordKindOf('queue,interval_start,offered\nvoice,2026-03-02T08:00,3\n')).toBeNull();
    expect(recordKindOf('')).toBeNull();
    expect(recordKindOf('__proto__,constructor\n1,2\n')).toBeNull();
  });

  it('reads Chinese headers and values, and hides the keys of people', () => {
    const text = '日期,人员,异动,是否主动\n2026/3/2,王芳0001,hire,\n2026-03-09,王芳0001,leave,是\n';
    const { rows, issues } = readRecords(text, 'staff', options);
    expect(issues).toEqual([]);
    expect(rows).toEqual([
      { date: '2026-03-02', agent: '#6', movement: 'hire', voluntary: null, role: 'agent', site: '*', joined: null },
      { date: '2026-03-09', agent: '#6', movement: 'leave', voluntary: true, role: 'agent', site: '*', joined: null },
    ]);
    expect(JSON.stringify(rows)).not.toContain('王芳');
  });

  it('reads times in the zone, empty ones as unknown, and months', () => {
    const complaints = readRecords(
      'complaint,received,customer,responded,response_hours,external\nT1,2026-03-02 08:00,c,,24,no\n',
      'complaints',
      options,
    ).rows?.[0];
    expect(complaints).toMatchObject({
      received: Date.UTC(2026, 2, 2),
      responded: null,
      responseHours: 24,
      external: false,
      closed: null,
    });
    const months = readRecords('month,item,amount\n2026-03,labour,10.5\n2026/3/31,other,1\n', 'costs', options).rows;
    expect(months?.map(({ month }) => month)).toEqual(['2026-03-01', '2026-03-01']);
  });

  it('names row and column of what cannot be read, and then gives no rows', () => {
    const text =
      'date,contact,evaluator,agent,score,fatal\n2026-02-30,q1,e,a,90,0\n2026-03-01,,e,a,101,-1\n2026-03-01,q2,e,a,x,0\n';
    const { rows, issues } = readRecords(text, 'quality', options);
    expect(rows).toBeNull();
    expect(issues.map(({ code, row, column }) => `${code} ${row} ${column}`)).toEqual([
      'INPUT_DATE_INVALID 2 date',
      'INPUT_VALUE_MISSING 3 contact',
      'INPUT_NUMBER_INVALID 3 score',
      'INPUT_NUMBER_NEGATIVE 3 fatal',
      'INPUT_NUMBER_INVALID 4 score',
    ]);
    const unknown = readRecords('date,agent,movement\n2026-03-01,a,fired\n', 'staff', options).issues[0];
    expect(unknown).toMatchObject({ code: 'INPUT_VALUE_UNKNOWN', row: 2, column: 'movement' });
    expect(readRecords('start,passed\n2026-03-01 08:00,maybe\n', 'self_service', options).issues[0]).toMatchObject({
      column: 'passed',
    });
    expect(readRecords('date,agent\n2026-03-01,a\n', 'staff', options).issues[0]).toMatchObject({
      code: 'INPUT_HEADER_MISSING',
    });
  });
});
