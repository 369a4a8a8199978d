import { describe, expect, it } from 'vitest';
import { band, line } from './frame.ts';
import { tableOfOption } from './table-of-option.ts';

describe('the table behind a chart', () => {
  it('has a column a line and two a band, with the band as it is drawn', () => {
    const table = tableOfOption({
      xAxis: { type: 'category', data: ['a', 'b', 'c'] },
      series: [...band('80 %', [1, 2, null], [4, 6, 7], '#000', 0.2), line('expected', [2, null, 5], '#000')],
    });
    expect(table?.series).toEqual([
      { name: '80 %', edge: 'lower' },
      { name: '80 %', edge: 'upper' },
      { name: 'expected', edge: null },
    ]);
    expect(table?.rows).toEqual([
      { label: 'a', values: [1, 4, 2] },
      { label: 'b', values: [2, 6, null] },
      { label: 'c', values: [null, null, 5] },
    ]);
  });

  it('reads points that are pairs or items, and has none without labels', () => {
    const option = { xAxis: { data: ['a', 'b'] }, series: [{ name: 's', data: [{ value: 3 }, ['b', 4]] }] };
    expect(tableOfOption(option)?.rows.map(({ values }) => values)).toEqual([[3], [4]]);
    expect(tableOfOption({ radar: {}, series: [{ data: [1] }] })).toBeNull();
  });
});
