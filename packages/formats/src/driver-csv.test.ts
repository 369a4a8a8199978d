import { describe, expect, it } from 'vitest';
import { readDriverCsv, readScenarioCsv } from './index.ts';

const file = 'd.csv';

describe('driver CSV', () => {
  it('reads months with and without a queue and a contact rate', () => {
    const { drivers } = readDriverCsv(
      'month,queue,customers,contact_rate\n2026-03,,12000,\n2026-04,sales,800.5,0.25\n',
      { file },
    );
    expect(drivers).toEqual([
      { month: '2026-03', queue: null, customers: 12_000, contactRate: null },
      { month: '2026-04', queue: 'sales', customers: 800.5, contactRate: 0.25 },
    ]);
  });

  it('says what cannot be read', () => {
    for (const [row, code] of [
      ['2026-13,,1,', 'INPUT_DATE_INVALID'],
      ['2026-03,,0,', 'INPUT_NUMBER_INVALID'],
      ['2026-03,,-1,', 'INPUT_NUMBER_NEGATIVE'],
      ['2026-03,,5,x', 'INPUT_NUMBER_INVALID'],
      ['2026-03,,5,\n2026-03,,6,', 'INPUT_DUPLICATE_ROW'],
    ]) {
      const { drivers, issues } = readDriverCsv(`month,queue,customers,contact_rate\n${row}\n`, { file });
      expect(drivers).toBeNull();
      expect(issues.map((issue) => issue.code)).toContain(code);
    }
  });
});

describe('scenario CSV', () => {
  it('reads changes, and says what cannot be read', () => {
    const head = 'scenario,from,to,queue,measure,percent\n';
    expect(readScenarioCsv(`${head}price rise,2026-04-01,,sales,contact_rate,-12.5\n`, { file }).changes).toEqual([
      { scenario: 'price rise', from: '2026-04-01', to: null, queue: 'sales', measure: 'contact_rate', percent: -12.5 },
    ]);
    for (const [row, code] of [
      ['s,2026-04-02,2026-04-01,,contacts,5', 'INPUT_ORDER'],
      ['s,,,,volume,5', 'INPUT_VALUE_UNKNOWN'],
      ['s,,,,contacts,-101', 'INPUT_NUMBER_INVALID'],
      [',,,,contacts,5', 'INPUT_VALUE_MISSING'],
    ]) {
      const { changes, issues } = readScenarioCsv(`${head}${row}\n`, { file });
      expect(changes).toBeNull();
      expect(issues.map((issue) => issue.code)).toContain(code);
    }
  });
});
