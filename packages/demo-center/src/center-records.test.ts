import { describe, expect, it } from 'vitest';
import { BAD_MONTH, makeDemoRecords, RECORD_TRUTHS } from './index.ts';

const records = makeDemoRecords();
const share = <Row>(rows: readonly Row[], holds: (row: Row) => boolean) => rows.filter(holds).length / rows.length;

describe('the records of the demo center', () => {
  it('are the same from one seed, and others from another', () => {
    expect(makeDemoRecords()).toEqual(records);
    expect(makeDemoRecords(2).complaints).not.toEqual(records.complaints);
  });

  it('span 24 months in every kind', () => {
    const months = (dates: readonly string[]) => new Set(dates.map((date) => date.slice(0, 7))).size;
    const day = (instant: number) => new Date(instant + 8 * 3_600_000).toISOString();
    expect(months(records.surveys.map(({ date }) => date))).toBe(24);
    expect(months(records.quality.map(({ date }) => date))).toBe(24);
    expect(months(records.training.map(({ date }) => date))).toBe(24);
    expect(months(records.costs.map(({ month }) => month))).toBe(24);
    for (const kind of ['contacts', 'self_service'] as const)
      expect(months(records[kind].map(({ start }) => day(start))), kind).toBe(24);
    expect(months(records.complaints.map(({ received }) => day(received)))).toBe(24);
    expect([records.staff[0]?.date, records.staff.at(-1)?.date]).toEqual(['2024-11-01', '2026-10-31']);
  });

  it('show their truths within noise, and the bad month', () => {
    const near = (found: number, truth: number, by: number) => expect(Math.abs(found - truth)).toBeLessThan(by);
    near(
      share(records.surveys, ({ score }) => score !== null),
      RECORD_TRUTHS.participation,
      0.01,
    );
    near(
      share(records.self_service, ({ passed }) => passed === false),
      RECORD_TRUTHS.contained,
      0.01,
    );
    near(
      share(records.quality, ({ fatal }) => fatal > 0),
      RECORD_TRUTHS.fatal,
      0.004,
    );
    near(
      share(records.complaints, ({ escalatedAt }) => escalatedAt !== null),
      RECORD_TRUTHS.escalated,
      0.02,
    );
    const ordinary = records.complaints.filter(
      ({ responded, received, responseHours }) => (responded ?? 0) <= received + (responseHours ?? 0) * 3_600_000,
    );
    near(ordinary.length / records.complaints.length, RECORD_TRUTHS.answeredInTime, 0.01);
    const mean = (of: readonly { score: number }[]) => of.reduce((sum, { score }) => sum + score, 0) / of.length;
    const [bad, good] = [true, false].map((wanted) =>
      records.quality.filter(({ date }) => date.startsWith(BAD_MONTH) === wanted),
    );
    expect(mean(good as never) - mean(bad as never)).toBeGreaterThan(4);
  });
});
