import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AlertRule, alertEpisodes, type Reading } from './index.ts';

const rule: AlertRule = {
  id: 'sl',
  measure: 'service_level',
  direction: 'below',
  raiseAt: 0.7,
  clearAt: 0.8,
  intervals: 2,
  severity: 'warning',
};
const readings = (values: readonly (number | null)[], scope = 'voice'): Reading[] =>
  values.map((value, at) => ({ measure: 'service_level', scope, at, value }));

describe('alertEpisodes', () => {
  it('raises after two intervals below 70 %, and clears after two from 80 %; what lies between changes nothing', () => {
    const values = [0.9, 0.6, 0.75, 0.6, 0.5, 0.75, 0.85, 0.75, 0.81, 0.8, 0.6];
    expect(alertEpisodes([rule], readings(values))).toEqual([
      { rule: 'sl', scope: 'voice', severity: 'warning', raisedAt: 4, clearedAt: 9, worst: 0.5 },
    ]);
  });

  it('keeps one episode open for each rule and scope, and ignores what is not known', () => {
    const both = [...readings([0.5, null, 0.4]), ...readings([0.5, 0.5, 0.9, 0.9], 'chat')];
    expect(alertEpisodes([rule], both)).toEqual([
      { rule: 'sl', scope: 'chat', severity: 'warning', raisedAt: 1, clearedAt: 3, worst: 0.5 },
      { rule: 'sl', scope: 'voice', severity: 'warning', raisedAt: 2, clearedAt: null, worst: 0.4 },
    ]);
    expect(alertEpisodes([{ ...rule, measure: 'asa' }], both)).toEqual([]);
  });

  it('never flaps: each episode holds for at least as many intervals as the rule says, whatever the order', () => {
    const value = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.array(value, { maxLength: 60 }), (values) => {
        const given = readings(values);
        const episodes = alertEpisodes([rule], given);
        expect(alertEpisodes([rule], [...given].reverse())).toEqual(episodes);
        for (const [i, { raisedAt, clearedAt, worst }] of episodes.entries()) {
          expect(worst).toBeLessThan(rule.raiseAt);
          if (clearedAt === null) expect(i).toBe(episodes.length - 1);
          else expect(clearedAt - raisedAt).toBeGreaterThanOrEqual(rule.intervals);
        }
      }),
    );
  });
});
