import { createHash } from 'node:crypto';
import { buildGrid } from '@seatwise/calendar';
import {
  type Digest,
  gridLength,
  type History,
  type Observation,
  type QueueHistory,
  SeatwiseError,
} from '@seatwise/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareVariants,
  definitionHash,
  evaluateMetrics,
  goalMetricId,
  METRIC_DEFINITIONS,
  metricDefinition,
  readFormula,
  valueOfFacts,
} from './index.ts';

const digest: Digest = {
  sha256(parts) {
    const hash = createHash('sha256');
    for (const part of parts) hash.update(part);
    return hash.digest('hex');
  },
};
const grid = buildGrid('Asia/Shanghai', 30, '2026-03-02', 1);
const FACTS = {
  answered: 1000,
  abandoned: 60,
  offered: 1060,
  answeredWithinThreshold: 860,
  abandonedWithinThreshold: 20,
  shortAbandoned: 10,
};

/** A queue whose facts are dealt out over the day in the given shares. */
function queueOf(queue: string, facts: Record<string, number>, shares: readonly number[] = [1]): QueueHistory {
  const length = gridLength(grid);
  const columns = Object.entries(facts).map(([name, total]) => [
    name,
    Float64Array.from({ length }, (_, i) => (i < shares.length ? total * (shares[i] as number) : Number.NaN)),
  ]);
  return {
    queue,
    channel: 'voice',
    state: new Uint8Array(length),
    openMinutes: new Uint8Array(length),
    facts: Object.fromEntries(columns),
    answerThreshold: 20,
    shortAbandonThreshold: 5,
  };
}
const historyOf = (...queues: QueueHistory[]): History => ({ grid, queues, issues: [] });
const evaluate = (history: History, observations: Observation[] = []) =>
  evaluateMetrics(
    { history, forecast: null, actuals: null, observations, serviceGoal: { serviceLevel: 0.8, answerThreshold: 20 } },
    digest,
  );
const pick = (values: ReturnType<typeof evaluate>['values'], metric: string, scope = '*') =>
  values.find((value) => value.metric === metric && value.scope === scope);

describe('the registry', () => {
  it('gives every golden vector, and has no id twice', () => {
    expect(new Set(METRIC_DEFINITIONS.map(({ id }) => id)).size).toBe(METRIC_DEFINITIONS.length);
    for (const definition of METRIC_DEFINITIONS) {
      expect(definition.golden.length, definition.id).toBeGreaterThan(0);
      for (const { facts, value } of definition.golden) {
        expect(Math.abs(valueOfFacts(definition, facts) - value), definition.id).toBeLessThan(1e-9);
      }
    }
  });

  it('hashes what decides the value and not the words', () => {
    const [first] = METRIC_DEFINITIONS as [(typeof METRIC_DEFINITIONS)[number]];
    const hash = definitionHash(first, digest);
    expect(definitionHash({ ...first, name: { en: 'x', zh: 'y' } }, digest)).toBe(hash);
    expect(definitionHash({ ...first, denominator: 'answered' }, digest)).not.toBe(hash);
    expect(() => metricDefinition('__proto__')).toThrow(SeatwiseError);
  });
});

describe('service level', () => {
  it('has six values from one set of facts (ICMI 2005; recomputed in two decimals)', () => {
    const { values } = evaluate(historyOf(queueOf('voice', FACTS, [0.25, 0.5, 0.25])));
    const shown = ['sl1', 'sl2', 'sl3', 'sl4', 'sl5', 'sl6'].map((variant) =>
      ((pick(values, `service_level.${variant}`)?.value as number) * 100).toFixed(2),
    );
    expect(shown).toEqual(['83.02', '86.00', '81.13', '82.69', '82.08', '81.90']);
    expect(goalMetricId({ serviceLevelVariant: 'sl5' })).toBe('service_level.sl5');
    expect(goalMetricId({})).toBe('service_level.sl3');
  });

  it('says by how much two variants differ and what one counts that the other does not', () => {
    const { values } = evaluate(historyOf(queueOf('voice', FACTS)));
    const comparison = compareVariants(
      pick(values, 'service_level.sl1') as never,
      pick(values, 'service_level.sl3') as never,
    );
    expect(comparison.difference).toBeCloseTo(20 / 1060, 12);
    expect(comparison.terms).toEqual([{ part: 'numerator', name: 'abandonedWithinThreshold', first: 1, second: 0 }]);
    expect(() =>
      compareVariants(pick(values, 'service_level.sl1') as never, pick(values, 'answer_rate') as never),
    ).toThrow(SeatwiseError);
  });

  it('never sums facts with different thresholds, and says when the goal means another one', () => {
    const other = { ...queueOf('chat', FACTS), answerThreshold: 30 };
    const { values, issues } = evaluate(historyOf(queueOf('voice', FACTS), other));
    expect(pick(values, 'service_level.sl3')?.value).toBeNull();
    expect(pick(values, 'service_level.sl3', 'chat')?.value).toBeCloseTo(860 / 1060, 12);
    expect(pick(values, 'answer_rate')?.value).toBeCloseTo(1000 / 1060, 12);
    expect(issues.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['METRIC_THRESHOLDS_DIFFER', 'METRIC_GOAL_THRESHOLD']),
    );
  });
});

describe('a ratio', () => {
  it('is the ratio of sums, whatever way the contacts are dealt out', () => {
    const shares = fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(shares, fc.integer({ min: 1, max: 50 }), (parts, scale) => {
        const sum = parts.reduce((total, part) => total + part, 0);
        const scaled = Object.fromEntries(Object.entries(FACTS).map(([name, value]) => [name, value * scale]));
        const { values } = evaluate(
          historyOf(
            queueOf(
              'voice',
              scaled,
              parts.map((part) => part / sum),
            ),
          ),
        );
        expect(pick(values, 'service_level.sl6')?.value).toBeCloseTo(860 / 1050, 9);
        expect(pick(values, 'service_level.sl6')?.n).toBe(parts.length);
      }),
    );
  });

  it('of all queues weighs them by their contacts, and leaves out who has no facts', () => {
    const { values } = evaluate(
      historyOf(
        queueOf('a', { answered: 90, offered: 100 }),
        queueOf('b', { answered: 100, offered: 400 }),
        queueOf('mail', { offered: 7 }),
      ),
    );
    expect(pick(values, 'answer_rate')?.value).toBe(190 / 500);
    expect(pick(values, 'answer_rate', 'mail')).toMatchObject({ value: null, missing: ['answered'] });
  });

  it('without facts has no value and names the facts and the file', () => {
    const { values, issues } = evaluate(historyOf(queueOf('voice', { offered: 10 })));
    expect(pick(values, 'asa')).toMatchObject({ value: null, missing: ['answerWait', 'answered'] });
    expect(issues.find(({ params }) => params.metric === 'occupancy')?.params.file).toMatch(/agent activity/);
  });
});

describe('satisfaction', () => {
  it('differs by the way of counting, and the comparison says why', () => {
    const sheet = [20, 30, 100, 250, 600].map(
      (value, i): Observation => ({
        date: '2026-03-02',
        site: 'east',
        queue: 'voice',
        measure: `csat.score_${i + 1}`,
        value,
        n: 1000,
      }),
    );
    const { values } = evaluate(historyOf(queueOf('voice', FACTS)), sheet);
    const [top, top2] = [pick(values, 'csat.top_box'), pick(values, 'csat.top2_box')];
    expect([top?.value, top2?.value]).toEqual([0.6, 0.85]);
    expect(top?.from).toBe('2026-03-02T00:00:00+08:00');
    const comparison = compareVariants(top2 as never, top as never);
    expect(comparison.difference).toBeCloseTo(0.25, 12);
    expect(comparison.numerator.difference).toBe(250);
    expect(comparison.terms).toEqual([{ part: 'numerator', name: 'csat_score_4', first: 1, second: 0 }]);
  });
});

describe('formulas', () => {
  it.each([
    'import("fs")',
    'constructor.constructor',
    'a = 1',
    'f(x) = x',
    'a.b',
    'a[1]',
    '[1, 2]',
    '{a: 1}',
    'a; b',
    'a:b',
    'a % b',
    'a ^ b',
    'a!',
    '"x"',
    '2a',
    '5 cm',
    'a to b',
    'a # b',
    'true ? 1 : 2',
    'createUnit(1)',
    'toString()',
    'max()',
    'abs(1, 2)',
    '1e999',
    '',
    '(',
    `${'('.repeat(70)}a${')'.repeat(70)}`,
    `a${' + a'.repeat(600)}`,
    'a'.repeat(2001),
  ])('refuses %s', (text) => {
    expect(() => readFormula(text)).toThrow(expect.objectContaining({ code: 'METRIC_FORMULA_INVALID' }));
  });

  it('agrees with plain arithmetic', () => {
    const number = fc.integer({ min: -1000, max: 1000 });
    fc.assert(
      fc.property(number, number, number, (a, b, c) => {
        const lookup = (name: string) => ({ a, b, c })[name] ?? Number.NaN;
        expect(readFormula('a - (b + c) * 2 / 4').evaluate(lookup)).toBe(a - ((b + c) * 2) / 4);
        expect(readFormula('max(a, min(b, c)) - abs(-a)').evaluate(lookup)).toBe(
          Math.max(a, Math.min(b, c)) - Math.abs(-a),
        );
      }),
    );
    expect(readFormula('constructor').evaluate((name) => (name === 'constructor' ? 7 : 0))).toBe(7);
  });
});
