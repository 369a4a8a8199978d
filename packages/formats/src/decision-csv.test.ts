import { CLEANING_ACTIONS, type CleaningDecision } from '@seatwise/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDecisionCsv, writeDecisionCsv } from './index.ts';

describe('decision CSV', () => {
  it('reads what it wrote', () => {
    const text = fc.constantFrom('mailing, wave 2', '=cmd', 'a "quoted" word', '断电', 'two\nlines');
    const decision: fc.Arbitrary<CleaningDecision> = fc.record({
      queue: text,
      date: fc.constantFrom('2026-03-02', '2024-02-29'),
      from: fc.constant(0),
      to: fc.constantFrom(1440, 870),
      action: fc.constantFrom(...CLEANING_ACTIONS),
      value: fc.option(fc.integer({ min: 0, max: 100_000 })),
      reason: text,
      author: text,
    });
    fc.assert(
      fc.property(fc.array(decision, { minLength: 1, maxLength: 5 }), (decisions) => {
        expect(readDecisionCsv(writeDecisionCsv(decisions), { file: 'd.csv' })).toEqual({ decisions, issues: [] });
      }),
      { numRuns: 50 },
    );
  });

  it('says where a decision cannot be read', () => {
    const head = 'queue,date,from,to,action,value,reason,author\n';
    for (const [row, code, column] of [
      ['q,2026-03-02,9am,12:00,accept,,r,a', 'OPENING_HOURS_INVALID', 'from'],
      ['q,2026-03-02,12:00,09:00,accept,,r,a', 'INPUT_ORDER', 'to'],
      ['q,2026-02-30,,,accept,,r,a', 'INPUT_DATE_INVALID', 'date'],
      ['q,2026-03-02,,,delete,,r,a', 'INPUT_VALUE_UNKNOWN', 'action'],
      ['q,2026-03-02,,,replace,-1,r,a', 'INPUT_NUMBER_NEGATIVE', 'value'],
      ['q,2026-03-02,,,accept,,,a', 'INPUT_VALUE_MISSING', 'reason'],
    ]) {
      const { decisions, issues } = readDecisionCsv(`${head}${row}\n`, { file: 'd.csv' });
      expect(decisions).toBeNull();
      expect(issues).toMatchObject([{ code, column, row: 2 }]);
    }
  });
});
