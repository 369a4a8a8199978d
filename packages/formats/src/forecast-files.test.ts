import { dayStart } from '@seatwise/calendar';
import { describe, expect, it } from 'vitest';
import { readEditsCsv, readExternalForecast, readHierarchyCsv, readWorkbook, sheetAsCsv, writeXlsx } from './index.ts';

const zone = 'Asia/Shanghai';
const where = { file: 'file.csv', zone };
const HOUR = 3_600_000;
const day = (date: string) => dayStart(date, zone);

describe('readEditsCsv', () => {
  const head = 'edit,kind,fact,grain,queue,from,to,value,active,author,reason\n';

  it('reads ranges of days and of times, gathers the rows of one edit, and keeps the order', () => {
    const { edits, issues } = readEditsCsv(
      `${head}launch,percent,,day,sales,2026-10-01,2026-10-03,20,,mia,new product
cap,maximum,,,,2026-10-02T09:00,2026-10-02T10:00,50,no,mia,room is full
cap,maximum,,,service,2026-10-05,,50,no,mia,room is full
cap,maximum,,,service,2026-10-06 08:30,,50,no,mia,room is full
`,
      where,
    );
    expect(issues).toEqual([]);
    expect(edits).toEqual([
      {
        id: 'launch',
        kind: 'percent',
        fact: 'offered',
        grain: 'day',
        value: 20,
        active: true,
        author: 'mia',
        reason: 'new product',
        spans: [{ queue: 'sales', from: day('2026-10-01'), to: day('2026-10-04') }],
      },
      {
        id: 'cap',
        kind: 'maximum',
        fact: 'offered',
        grain: 'interval',
        value: 50,
        active: false,
        author: 'mia',
        reason: 'room is full',
        spans: [
          { queue: null, from: day('2026-10-02') + 9 * HOUR, to: day('2026-10-02') + 10 * HOUR },
          { queue: 'service', from: day('2026-10-05'), to: day('2026-10-06') },
          { queue: 'service', from: day('2026-10-06') + 8.5 * HOUR, to: day('2026-10-06') + 8.5 * HOUR + 60_000 },
        ],
      },
    ]);
  });

  it('points at what is wrong: row, column, code', () => {
    const faults = (rows: string) =>
      readEditsCsv(head + rows, where).issues.map(({ code, row, column }) => `${code} ${row} ${column}`);
    expect(faults('a,double,,,,2026-10-01,,1,,mia,why\n')).toEqual(['INPUT_VALUE_UNKNOWN 2 kind']);
    expect(faults('a,set,,,,2026-10-02,2026-10-01,1,,mia,why\n')).toEqual(['INPUT_ORDER 2 to']);
    expect(faults('a,set,,,,tomorrow,,1,,mia,why\n')).toContain('INPUT_DATE_INVALID 2 from');
    expect(faults('a,set,,,,2026-10-01,,x,,,\n')).toEqual([
      'INPUT_NUMBER_INVALID 2 value',
      'INPUT_VALUE_MISSING 2 author',
      'INPUT_VALUE_MISSING 2 reason',
    ]);
    expect(faults('a,set,,,,2026-10-01,,1,,mia,why\na,set,,,,2026-10-02,,2,,mia,why\n')).toEqual([
      'FORECAST_EDIT_DIFFERS 3 value',
    ]);
    expect(readEditsCsv(`${head}a,set,,,,2026-10-01,,x,,mia,why\n`, where).edits).toBeNull();
  });
});

describe('readExternalForecast', () => {
  it('knows the grain by the column that is there', () => {
    const months = readExternalForecast(
      'queue,month,offered,aht\nservice,2026-10,31000,240\nservice,2026-11,30000,\n',
      where,
    );
    expect(months).toMatchObject({
      issues: [],
      external: {
        grain: 'month',
        intervalMinutes: null,
        rows: [
          { at: '2026-10', aht: 240 },
          { at: '2026-11', aht: null },
        ],
      },
    });
    const days = readExternalForecast('queue,date,offered,aht\nservice,2026/10/01,1000,\n', { ...where, zone });
    expect(days.external).toMatchObject({
      grain: 'day',
      rows: [{ queue: 'service', at: '2026-10-01', offered: 1000 }],
    });
    const intervals = readExternalForecast(
      'queue,interval_start,offered\nservice,2026-10-01 09:00,10\nservice,2026-10-01 09:15,11.5\n',
      where,
    );
    expect(intervals.external).toMatchObject({
      grain: 'interval',
      intervalMinutes: 15,
      rows: [{ at: day('2026-10-01') + 9 * HOUR }, {}],
    });
  });

  it('reads a workbook whose days are real dates', () => {
    const rows = [
      ['service', '2026-10-01 00:00:00', 1000],
      ['service', '2026-10-02 00:00:00', 900],
    ];
    const sheets = readWorkbook(writeXlsx([{ name: 'Client', columns: ['queue', 'date', 'offered'], rows }] as never));
    const { external, issues } = readExternalForecast(sheetAsCsv(sheets), where);
    expect(issues).toEqual([]);
    expect(external).toMatchObject({ grain: 'day', rows: [{ at: '2026-10-01', offered: 1000 }, { at: '2026-10-02' }] });
    expect(() => sheetAsCsv([])).toThrow('INPUT_EMPTY');
  });

  it('refuses what it cannot tell', () => {
    const codes = (text: string) => readExternalForecast(text, where).issues.map(({ code }) => code);
    expect(codes('queue,offered\na,1\n')).toEqual(['FORECAST_EXTERNAL_GRAIN']);
    expect(codes('queue,date,month,offered\na,2026-10-01,2026-10,1\n')).toEqual(['FORECAST_EXTERNAL_GRAIN']);
    expect(codes('queue,month,offered\na,2026-13,1\n')).toEqual(['INPUT_DATE_INVALID']);
    expect(codes('queue,date,offered\na,2026-10-01,1\na,2026-10-01,2\n')).toEqual(['INPUT_DUPLICATE_ROW']);
    expect(codes('queue,date,offered\na,2026-10-01,-1\n')).toEqual(['INPUT_NUMBER_NEGATIVE']);
    expect(codes('')).toEqual(['INPUT_EMPTY']);
  });
});

describe('readHierarchyCsv', () => {
  it('reads where each queue belongs', () => {
    const read = readHierarchyCsv('queue,group,site\nsales,front,east\n', where);
    expect(read).toEqual({ places: [{ queue: 'sales', group: 'front', site: 'east' }], issues: [] });
    expect(readHierarchyCsv('queue,group\nsales,front\n', where).places).toBeNull();
  });
});
