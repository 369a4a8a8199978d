import type { MetricSeries, MetricValue, PlanningFact } from '@seatwise/core';
import { describe, expect, it } from 'vitest';
import { nodeDigest } from '../../catalogues.fixture.ts';
import { lastPeriods } from '../../evidence/periods.ts';
import {
  type Check,
  type Clause,
  checksOf,
  clausesOf,
  collectEvidence,
  dataNeeded,
  REFERENCE_CATALOGUE,
  scoreAssessment,
  trackDrift,
} from '../../index.ts';

/**
 * Every rule of the catalogue is tried with data made for it: all good, all bad, two periods only, none. A rule that nothing
 * can meet or nothing can fail would show here.
 */
const UNTIL = '2027-01-01';
const ruled = clausesOf(REFERENCE_CATALOGUE)
  .map(({ clause }) => clause)
  .filter(({ rule }) => rule !== null);

type Value = number | string | boolean;

/** A number for what a check compares with: its own limit, its parameter, or 10 for another observation. */
function limitOf({ limit }: Check, clause: Clause): Value | null {
  if (typeof limit !== 'object' || limit === null) return limit;
  const base = 'parameter' in limit ? (clause.parameters[limit.parameter]?.value ?? 0) : 10;
  return typeof base === 'number' ? base * (limit.times ?? 1) + (limit.plus ?? 0) : base;
}

/** A value of a name with which all of its checks pass, or none. */
function observed(name: string, clause: Clause, good: boolean): Value | null {
  const checks = checksOf(clause).filter((check) => check.name === name);
  const limits = (sign: '<' | '>') =>
    checks.filter(({ comparator }) => comparator.startsWith(sign)).map((check) => limitOf(check, clause) as number);
  const [floors, ceilings] = [limits('>'), limits('<')];
  const equal = checks.find(({ comparator }) => comparator === '=');
  if (equal) {
    const limit = limitOf(equal, clause);
    if (good) return limit;
    if (typeof limit === 'number') return Math.max(limit, ...ceilings) * 2 + 1;
    return typeof limit === 'boolean' ? !limit : 'other';
  }
  if (floors.length > 0 && ceilings.length > 0)
    return good ? (Math.max(...floors) + Math.min(...ceilings)) / 2 : Math.max(...ceilings) * 2 + 1;
  if (floors.length > 0) return good ? Math.max(...floors) * 1.01 + 0.001 : Math.min(...floors) * 0.5 - 1;
  if (ceilings.length > 0) return good ? Math.min(...ceilings) * 0.99 - 0.001 : Math.max(...ceilings) * 2 + 1;
  return good ? 1 : null;
}

/** Data for a clause in which every check passes, or none does, in so many of the last periods. */
function dataFor(clause: Clause, good: boolean, periods: number) {
  const facts = new Map<string, PlanningFact>();
  const series: MetricSeries[] = [];
  const values = new Map<string, MetricValue>();
  const nameOf = (name: string) => (name.endsWith('.*') ? `${name.slice(0, -2)}.variant` : name);
  const metric = (name: string, value: number | null): MetricValue => ({
    metric: nameOf(name),
    version: '1.0.0',
    definitionHash: 'x',
    unit: 'share',
    direction: 'up',
    scope: '*',
    from: '2026-01-01T00:00:00+08:00',
    to: '2027-01-01T00:00:00+08:00',
    value,
    numerator: null,
    denominator: null,
    n: 1_000_000,
    missing: [],
  });
  const fact = (name: string, value: Value | null, more: Partial<PlanningFact> = {}): PlanningFact => ({
    name,
    value,
    unit: 'count',
    window: null,
    artefact: null,
    ...more,
  });
  for (const check of checksOf(clause)) {
    for (const other of [check.limit]) {
      if (typeof other !== 'object' || other === null) continue;
      if ('fact' in other && !facts.has(other.fact)) facts.set(other.fact, fact(other.fact, 10));
      if ('metric' in other && !values.has(nameOf(other.metric)))
        values.set(nameOf(other.metric), metric(other.metric, 10));
    }
    const value = observed(check.name, clause, good);
    const starts = check.over ? lastPeriods(UNTIL, check.over.grain, Math.min(periods, check.over.last)) : [];
    const own = check.over && {
      grain: check.over.grain,
      periods: starts.map((start) => ({ start, value, n: 1_000_000 })),
    };
    if (check.source === 'fact') {
      const known = facts.get(check.name);
      facts.set(
        check.name,
        fact(check.name, check.over ? (known?.value ?? null) : value, {
          series: [...(known?.series ?? []), ...(own ? [own] : [])],
        }),
      );
    } else if (own)
      series.push({ metric: nameOf(check.name), version: '1.0.0', definitionHash: 'x', scope: '*', ...own });
    else values.set(nameOf(check.name), metric(check.name, value as number | null));
  }
  return { facts: [...facts.values()], series, metrics: { values: [...values.values()], issues: [] } };
}

const stateOf = (clause: Clause, data: ReturnType<typeof dataFor>) => {
  const catalogue = {
    ...REFERENCE_CATALOGUE,
    modules: [{ code: '1', title: clause.title, parts: [], clauses: [clause] }],
  };
  // Where several variants are named, one of them is the center's.
  const registered = Object.fromEntries(
    checksOf(clause)
      .toReversed()
      .flatMap(({ name, registered: own }) => {
        const family = name.slice(0, name.lastIndexOf('.'));
        return name.endsWith('.*') ? [[family, `${family}.variant`]] : own ? [[family, name]] : [];
      }),
  );
  return collectEvidence({ catalogue, until: UNTIL, registered, ...data }, nodeDigest).clauses[0]?.state;
};

describe('every rule of the reference catalogue', () => {
  it.each(ruled.map((clause) => [clause.code, clause] as const))(
    '%s is met by good data, fails by bad, and is open without',
    (_, clause) => {
      expect(['met', 'partial']).toContain(stateOf(clause, dataFor(clause, true, 400)));
      const comparisons = checksOf(clause).filter(({ comparator }) => comparator !== 'present');
      // What only has to be there cannot be there and bad.
      if (comparisons.length > 0)
        expect(['unmet', 'not_evaluated']).toContain(stateOf(clause, dataFor(clause, false, 400)));
      if (comparisons.length === checksOf(clause).length)
        expect(stateOf(clause, dataFor(clause, false, 400))).toBe('unmet');
      expect(stateOf(clause, { facts: [], series: [], metrics: { values: [], issues: [] } })).toBe('not_evaluated');
      const long = checksOf(clause).some(({ over }) => over && over.last > 2);
      if (!long) return;
      for (const good of [true, false])
        expect(['insufficient', 'not_evaluated', ...(good ? [] : ['unmet'])]).toContain(
          stateOf(clause, dataFor(clause, good, 2)),
        );
    },
  );

  it('that looks at months says insufficient, not unmet, to a first engagement of two months', () => {
    const monthly = ruled.filter((clause) => {
      const checks = checksOf(clause);
      return checks.every(({ over }) => over !== undefined && over.last > 2);
    });
    expect(monthly.length).toBeGreaterThan(20);
    for (const clause of monthly) {
      expect(stateOf(clause, dataFor(clause, true, 2)), clause.code).toBe('insufficient');
      if (checksOf(clause).some(({ comparator }) => comparator !== 'present'))
        expect(['insufficient', 'not_evaluated'], clause.code).toContain(stateOf(clause, dataFor(clause, false, 2)));
    }
  });

  it('together are met by everything, and each observation that is taken away widens the total or leaves it', () => {
    const data = ruled.map((clause) => dataFor(clause, true, 400));
    const facts = [...new Map(data.flatMap((one) => one.facts).map((one) => [one.name, one])).values()];
    const catalogue = REFERENCE_CATALOGUE;
    const total = (given: PlanningFact[]) =>
      scoreAssessment({
        catalogue,
        evidence: collectEvidence(
          { catalogue, until: UNTIL, facts: given, metrics: { values: [], issues: [] } },
          nodeDigest,
        ),
      }).result?.total;
    const all = total(facts);
    for (const gone of facts.filter((_, i) => i % 12 === 0)) {
      const fewer = total(facts.filter((one) => one !== gone));
      expect(fewer?.low, gone.name).toBeLessThanOrEqual(all?.low ?? 0);
      expect(fewer?.high, gone.name).toBeGreaterThanOrEqual(all?.high ?? 0);
    }
  });

  it('lowers exactly the clauses of a fact when it has a bad month, and opens one episode for each', () => {
    const catalogue = REFERENCE_CATALOGUE;
    const facts = [
      ...new Map(ruled.flatMap((clause) => dataFor(clause, true, 400).facts).map((one) => [one.name, one])).values(),
    ];
    const collect = (given: PlanningFact[]) =>
      collectEvidence({ catalogue, until: UNTIL, facts: given, metrics: { values: [], issues: [] } }, nodeDigest);
    const before = { id: 'e1', at: '2027-01-01T00:00:00Z', evidence: collect(facts) };
    let tried = 0;
    for (const fact of facts.filter(({ series }) => series?.some(({ grain }) => grain === 'month'))) {
      const bad = {
        ...fact,
        series: (fact.series ?? []).map((own) => ({
          ...own,
          periods: own.periods.map((period, i) =>
            i === own.periods.length - 1 && typeof period.value === 'number'
              ? { ...period, value: period.value < 0.5 ? 1e6 : -1e6 }
              : period,
          ),
        })),
      };
      const now = {
        id: 'e2',
        at: '2027-02-01T00:00:00Z',
        evidence: collect(facts.map((one) => (one === fact ? bad : one))),
      };
      const fell = trackDrift(catalogue, before, now, []);
      const users = ruled
        .filter((clause) => checksOf(clause).some(({ name }) => name === fact.name))
        .map(({ code }) => code);
      for (const { clause, pointsAtRisk } of fell) {
        expect(users, fact.name).toContain(clause);
        expect(pointsAtRisk).toBeGreaterThan(0);
        tried++;
      }
      expect(new Set(fell.map(({ clause }) => clause)).size).toBe(fell.length);
      expect(trackDrift(catalogue, before, { ...now, id: 'e3' }, fell)).toHaveLength(fell.length);
    }
    expect(tried).toBeGreaterThan(5);
  });

  it('says what data it needs: 119 planning, 51 records', () => {
    const needs = dataNeeded(REFERENCE_CATALOGUE);
    const by = (answeredBy: string) => needs.filter((need) => need.answeredBy === answeredBy).length;
    expect([by('planning'), by('records'), by('prefill'), by('person')]).toEqual([119, 51, 10, 248]);
    expect(needs.filter(({ data }) => data !== null)).toHaveLength(170);
  });
});
