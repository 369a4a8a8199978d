import type { EvidenceItem, MetricValue, PlanningFact } from '@seatwise/core';
import type { Check, Test } from '../catalogue/schema.ts';

/** What data there is, by name. */
export interface Observations {
  readonly metrics: ReadonlyMap<string, MetricValue>;
  readonly facts: ReadonlyMap<string, PlanningFact>;
}

/** `insufficient`: there is a value, but too few rows behind it. `missing`: there is none. */
export type TestResult = 'passed' | 'failed' | 'insufficient' | 'missing';

interface Looked {
  readonly result: TestResult;
  readonly item: EvidenceItem;
}

/** Tests all checks: `all` fails with the first failed one, `any` passes with the first passed one, whatever else is unknown. */
export function evaluateTest(test: Test, observations: Observations): { result: TestResult; items: EvidenceItem[] } {
  const looked = ('all' in test ? test.all : test.any).map((check) => look(check, observations));
  const has = (result: TestResult) => looked.some((one) => one.result === result);
  const decisive = 'all' in test ? 'failed' : 'passed';
  const otherwise = 'all' in test ? 'passed' : 'failed';
  const result = has(decisive)
    ? decisive
    : has('missing')
      ? 'missing'
      : has('insufficient')
        ? 'insufficient'
        : otherwise;
  return { result, items: looked.map(({ item }) => item) };
}

function look(check: Check, { metrics, facts }: Observations): Looked {
  const { source, name, comparator, limit } = check;
  const head = { source, name, comparator, limit };
  if (source === 'metric') {
    const metric = metrics.get(name);
    if (!metric || metric.value === null) return nothing(head);
    const item = {
      ...head,
      version: metric.version,
      observed: metric.value,
      from: metric.from,
      to: metric.to,
      artefact: null,
    };
    if (metric.n < (check.minimumRows ?? 1)) return { result: 'insufficient', item: { ...item, passed: null } };
    return decided(check, metric.value, item);
  }
  const fact = facts.get(name);
  if (!fact) return nothing(head);
  const iso = (instant: number) => new Date(instant).toISOString();
  return decided(check, fact.value, {
    ...head,
    version: null,
    observed: fact.value,
    from: fact.window && iso(fact.window.start),
    to: fact.window && iso(fact.window.end),
    artefact: fact.artefact,
  });
}

function nothing(head: Pick<EvidenceItem, 'source' | 'name' | 'comparator' | 'limit'>): Looked {
  const item = { ...head, version: null, observed: null, passed: null, from: null, to: null, artefact: null };
  return { result: 'missing', item };
}

function decided(check: Check, observed: number | string | boolean, item: Omit<EvidenceItem, 'passed'>): Looked {
  const passed = holds(observed, check);
  return { result: passed ? 'passed' : 'failed', item: { ...item, passed } };
}

/** Exact comparison; a text or flag is only equal or not, and never more than a number. */
function holds(observed: number | string | boolean, { comparator, limit }: Check): boolean {
  if (comparator === 'present') return true;
  if (comparator === '=') return observed === limit;
  if (typeof observed !== 'number' || typeof limit !== 'number') return false;
  switch (comparator) {
    case '>=':
      return observed >= limit;
    case '>':
      return observed > limit;
    case '<=':
      return observed <= limit;
    case '<':
      return observed < limit;
  }
}
