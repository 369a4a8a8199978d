import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTsv, writeHtml, writeTsv } from './tsv.ts';

const size = { rows: 2, columns: 3 };
const values = Float64Array.of(1234.56, Number.NaN, -0.1, 1e21, 5, 6);
const all = { top: 0, left: 0, bottom: 1, right: 2 };

describe('tab-separated text', () => {
  it('is written with raw numbers, an empty cell as nothing', () => {
    expect(writeTsv(values, size, all)).toBe('1234.56\t\t-0.1\r\n1e+21\t5\t6');
    expect(writeTsv(values, size, { top: 0, left: 1, bottom: 1, right: 1 })).toBe('\r\n5');
    expect(writeHtml(values, size, { top: 1, left: 1, bottom: 1, right: 2 })).toBe(
      '<table><tr><td>5</td><td>6</td></tr></table>',
    );
  });

  it('is read as spreadsheets write it', () => {
    expect(readTsv('1\t2\r\n3\t4\r\n')).toEqual([
      ['1', '2'],
      ['3', '4'],
    ]);
    expect(readTsv('1\n\n2')).toEqual([['1'], [''], ['2']]);
    expect(readTsv('"a\tb"\t"say ""hi"""\n"two\nlines"\tx')).toEqual([
      ['a\tb', 'say "hi"'],
      ['two\nlines', 'x'],
    ]);
    expect(readTsv('5" pipe\t"open\t"x"y')).toEqual([['5" pipe', '"open', '"x"y']]);
    expect(readTsv('1\t')).toEqual([['1', '']]);
  });

  it('gives back what was written', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 6, maxLength: 6 }),
        (list) => {
          const back = readTsv(writeTsv(Float64Array.from(list), size, all)).flat();
          expect(back.map(Number)).toEqual(list.map((value) => value + 0));
        },
      ),
    );
  });
});
