import { describe, expect, it } from 'vitest';
import { periodAround } from './reports.ts';

describe('the period of a report', () => {
  it.each([
    ['day', '2026-10-30', '2026-10-30', '2026-10-30'],
    ['week', '2026-10-30', '2026-10-26', '2026-11-01'],
    ['week', '2026-11-01', '2026-10-26', '2026-11-01'],
    ['month', '2028-02-29', '2028-02-01', '2028-02-29'],
    ['month', '2026-12-31', '2026-12-01', '2026-12-31'],
  ] as const)('%s of %s', (kind, date, from, to) => {
    expect(periodAround(kind, date)).toEqual({ kind, from, to });
  });

  it('is refused for what is no date', () => {
    expect(() => periodAround('day', '2026-02-30')).toThrow(expect.objectContaining({ code: 'INPUT_DATE_INVALID' }));
  });
});
