import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreementReport, gwetAc, krippendorffAlpha, type Ratings, rawAgreement } from '../index.ts';

/** Columns given as rows of coders, as published; `.` is no score. */
const coded = (...coders: string[]): Ratings => {
  const rows = coders.map((line) => line.split(' ').map((value) => (value === '.' ? null : Number(value))));
  return (rows[0] as (number | null)[]).map((_, item) => rows.map((row) => row[item] as number | null));
};

/** Four observers, twelve units: Krippendorff, Computing Krippendorff's Alpha-Reliability (2011); also cac.raw4raters of irrCAC. */
const KRIPPENDORFF_2011 = coded(
  '1 2 3 3 2 1 4 1 2 . . .',
  '1 2 3 3 2 2 4 1 2 5 . 3',
  '. 3 3 3 2 3 4 2 2 5 1 .',
  '1 2 3 3 2 4 4 1 2 5 1 .',
);
/** Three coders, fifteen units: the worked example of Wikipedia and of the krippendorff_alpha packages. */
const FIFTEEN_UNITS = coded(
  '. . . . . 3 4 1 2 1 1 3 3 . 3',
  '1 . 2 1 3 3 4 3 . . . . . . .',
  '. . 2 1 3 4 4 . 2 1 1 3 3 . 4',
);

describe('agreement of raters', () => {
  it("gives the published values of Krippendorff's alpha", () => {
    expect(krippendorffAlpha(KRIPPENDORFF_2011, 'nominal')).toBeCloseTo(0.743, 3);
    expect(krippendorffAlpha(KRIPPENDORFF_2011, 'ordinal')).toBeCloseTo(0.815, 3);
    expect(krippendorffAlpha(KRIPPENDORFF_2011, 'interval')).toBeCloseTo(0.849, 3);
    expect(krippendorffAlpha(FIFTEEN_UNITS, 'nominal')).toBeCloseTo(0.691, 3);
    expect(krippendorffAlpha(FIFTEEN_UNITS, 'interval')).toBeCloseTo(0.811, 3);
  });

  it("gives the published values of Gwet's AC1, where kappa collapses too", () => {
    // Gwet (2002), Kappa statistic is not satisfactory: 118, 5, 2, 0 of 125; kappa is -0.0234 there, AC1 0.9408.
    const pairs: Ratings = [
      ...Array.from({ length: 118 }, () => [1, 1]),
      ...Array.from({ length: 5 }, () => [1, 2]),
      ...Array.from({ length: 2 }, () => [2, 1]),
    ];
    expect(gwetAc(pairs, [1, 2], false)).toBeCloseTo(0.9408, 4);
    expect(rawAgreement(pairs)).toBeCloseTo(0.944, 10);
    // irrCAC, gwet.ac1.raw(cac.raw4raters): 0.77544.
    expect(gwetAc(KRIPPENDORFF_2011, [1, 2, 3, 4, 5], false)).toBeCloseTo(0.77544, 5);
  });

  it('weights near misses less than far ones, and both coefficients agree on two levels', () => {
    const near = coded('1 2 3 4 2 3', '2 2 3 4 2 3');
    const far = coded('1 2 3 4 2 3', '4 2 3 4 2 3');
    expect(gwetAc(near, [1, 2, 3, 4], true) as number).toBeGreaterThan(gwetAc(far, [1, 2, 3, 4], true) as number);
    const two = coded('1 2 2 1 2', '1 2 1 1 2');
    expect(gwetAc(two, [1, 2], true)).toBeCloseTo(gwetAc(two, [1, 2], false) as number, 12);
  });

  it('is 1 for the same scores, does not depend on the order of raters, and says nothing without pairs', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 2, maxLength: 27 }), (levels) => {
        const same: Ratings = levels.map((level) => [level, level]);
        const report = agreementReport(same, { categories: [1, 2, 3, 4], seed: 1, resamples: 20 });
        expect([report.raw, report.ac1, report.ac2, report.alpha]).toEqual([1, 1, 1, 1]);
        expect(report.gaps).toEqual([]);
        const turned: Ratings = levels.map((level, i) => [level, (i % 4) + 1]);
        const back = turned.map((row) => row.toReversed());
        expect(krippendorffAlpha(back, 'ordinal')).toBeCloseTo(krippendorffAlpha(turned, 'ordinal') as number, 10);
      }),
    );
    const alone = agreementReport(
      [
        [1, null],
        [2, null],
      ],
      { categories: [1, 2], seed: 1 },
    );
    expect([alone.raw, alone.ac1, alone.alpha, alone.alphaInterval, alone.items]).toEqual([null, null, null, null, 0]);
  });

  it('puts an interval round alpha that the seed repeats, and names the widest gaps and the severe rater', () => {
    const ratings = coded('3 3 4 2 3 4 3 3 1 3', '3 4 4 3 3 4 4 3 4 3');
    const report = agreementReport(ratings, { categories: [1, 2, 3, 4], seed: 5 });
    expect(report).toEqual(agreementReport(ratings, { categories: [1, 2, 3, 4], seed: 5 }));
    const [low, high] = report.alphaInterval as [number, number];
    expect(low).toBeLessThanOrEqual(report.alpha as number);
    expect(high).toBeGreaterThanOrEqual(report.alpha as number);
    expect(report.gaps[0]).toEqual({ item: 8, low: 1, high: 4 });
    expect(report.severity[0] as number).toBeLessThan(0);
  });
});
