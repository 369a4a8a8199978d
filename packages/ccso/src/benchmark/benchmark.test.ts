import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  channelVerdicts,
  middleHalf,
  type PeerValue,
  placeAmongPeers,
  publishable,
  readPeerTable,
  TALK_BANK_TABLE,
} from '../index.ts';
import { quantile } from './peers.ts';

const peer = (center: string, value: number, definitionHash = 'abcdef01'): PeerValue => ({
  center,
  metric: 'csat.top_box',
  definitionHash,
  value,
});
const cohort = [0.7, 0.75, 0.8, 0.85, 0.9, 0.95].map((value, i) => peer(`c${i}`, value));

describe('peers', () => {
  it('have a middle half by the usual quantile (R type 7), and a place in it by direction', () => {
    // R: quantile(c(.7,.75,.8,.85,.9,.95)) gives .7625 and .8875.
    expect(middleHalf(cohort)).toMatchObject({ cohort: 6, median: 0.825 });
    expect(middleHalf(cohort).low).toBeCloseTo(0.7625, 12);
    expect(middleHalf(cohort).high).toBeCloseTo(0.8875, 12);
    expect(placeAmongPeers(peer('own', 0.99), cohort, 'up').place).toBe('above');
    expect(placeAmongPeers(peer('own', 0.99), cohort, 'down').place).toBe('below');
    expect(placeAmongPeers(peer('c0', 0.7), cohort, 'up')).toMatchObject({ place: 'below', cohort: 5 });
    expect(quantile([3], 0.25)).toBe(3);
  });

  it('are not compared across definitions, nor shown when they are few or counted twice', () => {
    expect(() => middleHalf([...cohort, peer('x', 0.5, 'ffffffff')])).toThrow('BENCHMARK_DEFINITIONS_DIFFER');
    expect(() => placeAmongPeers(peer('own', 0.9, 'ffffffff'), cohort, 'up')).toThrow('BENCHMARK_DEFINITIONS_DIFFER');
    expect(() => middleHalf(cohort.slice(0, 4))).toThrow('BENCHMARK_COHORT_SMALL');
    expect(() => placeAmongPeers(peer('c0', 0.9), cohort.slice(0, 5), 'up')).toThrow('BENCHMARK_COHORT_SMALL');
    expect(() => middleHalf([...cohort, peer('c0', 0.1)])).toThrow('BENCHMARK_COHORT_SMALL');
    expect(() => middleHalf([])).toThrow('BENCHMARK_COHORT_SMALL');
  });

  it('withhold a second cohort where one alone could be had by subtraction', () => {
    const counts = (...centers: number[]) => centers.map((n, i) => ({ cohort: `k${i}`, centers: n }));
    expect(publishable(counts(9, 6, 7))).toEqual({ shown: ['k0', 'k1', 'k2'], withheld: [] });
    expect(publishable(counts(9, 6, 3))).toEqual({ shown: ['k0'], withheld: ['k1', 'k2'] });
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 12 }), { maxLength: 8 }), (sizes) => {
        const list = counts(...sizes);
        const { shown, withheld } = publishable(list);
        const of = (names: readonly string[]) =>
          list.filter(({ cohort: name }) => names.includes(name)).reduce((sum, { centers }) => sum + centers, 0);
        for (const name of shown) expect(of([name])).toBeGreaterThanOrEqual(5);
        // What all figures together leave over is nothing, or at least two cohorts and enough centers.
        if (withheld.length > 0 && shown.length > 0) {
          expect(withheld.length).toBeGreaterThanOrEqual(2);
          expect(of(withheld)).toBeGreaterThanOrEqual(5);
        }
      }),
    );
  });
});

describe('the channel rule of the talk', () => {
  it('requires 108 and 85 of 148, and calls 26 a trend of 17.6 %', () => {
    const verdicts = channelVerdicts(TALK_BANK_TABLE);
    expect(verdicts.map(({ channel, majority }) => [channel, majority])).toEqual([
      ['wechat', 'required'],
      ['app', 'required'],
      ['video', 'trend'],
    ]);
    expect(verdicts[2]?.share).toBeCloseTo(0.176, 3);
    // The source counts all banks: the reading by the middle half is not in it.
    expect(verdicts.every(({ middleHalf: reading }) => reading === null)).toBe(true);
  });

  it('has a second reading where the table tells the middle half apart, and half is not over half', () => {
    const rows = [
      { channel: 'video', offering: 26, offeringInMiddle: 40 },
      { channel: 'fax', offering: 74, offeringInMiddle: 2 },
    ];
    const table = readPeerTable({ ...TALK_BANK_TABLE, middlePeers: 74, rows });
    expect(channelVerdicts(table).map(({ majority, middleHalf: reading }) => [majority, reading])).toEqual([
      ['trend', 'required'],
      ['trend', 'rare'],
    ]);
  });

  it('refuses tables that cannot be', () => {
    const change = (more: object) => () => readPeerTable({ ...TALK_BANK_TABLE, ...more });
    expect(change({ peers: 100 })).toThrow('BENCHMARK_TABLE_INVALID');
    expect(change({ date: '2021' })).toThrow('BENCHMARK_TABLE_INVALID');
    expect(change({ rows: [TALK_BANK_TABLE.rows[0], TALK_BANK_TABLE.rows[0]] })).toThrow('BENCHMARK_TABLE_INVALID');
  });
});
