import { expect, it } from 'vitest';
import { readWorkbook, writeXlsx } from './index.ts';

it('comes back cell by cell: text that looks like a formula, numbers, dates, and nothing', () => {
  const rows = [
    ['=HYPERLINK("http://x")', -1.5, { date: '2026-03-02T08:30:00+08:00' }, null],
    ['+1 <&> "x" \u0007', 1e-7, { date: '2026-03-02' }, true],
    ["'=1", Number.NaN, { date: 'later' }, '客服'],
  ];
  const [sheet] = readWorkbook(writeXlsx([{ name: "a/b:'c'", columns: ['text', 'number', 'date', 'rest'], rows }]));
  expect(sheet?.name).toBe("a b 'c");
  expect(sheet?.formulas).toBe(0);
  expect(sheet?.rows.map(({ cells }) => cells)).toEqual([
    ['text', 'number', 'date', 'rest'],
    ['=HYPERLINK("http://x")', '-1.5', '2026-03-02 08:30:00', ''],
    ['+1 <&> "x" ', '0', '2026-03-02', 'TRUE'],
    ["'=1", '', 'later', '客服'],
  ]);
});

it('gives the same bytes for the same table', () => {
  const make = () => writeXlsx([{ name: 's', columns: ['a'], rows: [[1]] }]);
  expect(make()).toEqual(make());
});
