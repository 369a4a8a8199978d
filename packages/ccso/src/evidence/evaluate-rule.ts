import { canonicalJson, type Digest, type EvidenceItem, type LocalDate, utf8Bytes } from '@seatwise/core';
import type { Check, Clause, Test } from '../catalogue/clause-schema.ts';
import type { ParameterSettings } from '../catalogue/render-text.ts';
import { isStale } from './freshness.ts';
import { type Observation, type Observations, observe, variantInForce } from './observations.ts';
import { lookAtPeriods } from './periods-passed.ts';
import { compareValues, resolveLimit } from './resolve-limit.ts';

/** `insufficient`: there is a value, but too few rows or periods behind it. `missing`: there is none. `stale`: it is too old. */
export type TestResult = 'passed' | 'failed' | 'insufficient' | 'stale' | 'missing';

/** What a rule is evaluated with. */
export interface RuleContext {
  readonly observations: Observations;
  readonly settings: ParameterSettings;
  /** First day after the observation window; null: as far as the observations go. */
  readonly until: LocalDate | null;
  readonly digest: Digest;
}

export interface Looked {
  readonly result: TestResult;
  readonly item: EvidenceItem;
  /** Names that were not known. */
  readonly missing: readonly string[];
}

export interface Tested {
  readonly result: TestResult;
  readonly looked: readonly Looked[];
  /** Those that the result rests on. */
  readonly decisive: readonly Looked[];
}

/** Order in which what is open is named, when nothing decides. */
const OPEN: readonly TestResult[] = ['missing', 'insufficient', 'stale'];

/** Tests all checks: `all` fails with the first failed one, `any` passes with the first passed one, whatever else is unknown. */
export function evaluateTest(test: Test, clause: Clause, context: RuleContext): Tested {
  const checks = 'all' in test ? test.all : test.any;
  const known = checks.flatMap((check) => lookWhereRegistered(check, clause, context) ?? []);
  // A variant that none of the checks is for: there is no limit to compare it with.
  const looked = known.length > 0 ? known : checks.map((check) => unknown(check, context, [check.name]));
  const has = (result: TestResult) => looked.some((one) => one.result === result);
  const [decides, otherwise]: readonly [TestResult, TestResult] =
    'all' in test ? ['failed', 'passed'] : ['passed', 'failed'];
  const result = has(decides) ? decides : (OPEN.find(has) ?? otherwise);
  return { result, looked, decisive: looked.filter((one) => one.result === result) };
}

/** Null for a check of a variant while another one of its family is registered. */
function lookWhereRegistered(check: Check, clause: Clause, context: RuleContext): Looked | null {
  if (!check.registered) return look(check, clause, context);
  const family = check.name.split('.')[0] as string;
  const variant = variantInForce(context.observations, family);
  if (variant === undefined) return unknown(check, context, [`${family}.*`]);
  return variant === check.name ? look(check, clause, context) : null;
}

function look(check: Check, clause: Clause, context: RuleContext): Looked {
  const { observations, settings } = context;
  const observation = observe(observations, check.source, check.name);
  if (!observation) return unknown(check, context, [check.name]);
  const limit = (period: LocalDate | null) => resolveLimit(check, clause, settings, observations, period);
  if (check.over) {
    const periods = lookAtPeriods(check, check.over, observation, limit, context.until);
    const passed = periods.result === 'passed' ? true : periods.result === 'failed' ? false : null;
    return looked(check, observation, context, {
      result: fresh(check, observation, context, periods.result),
      observed: periods.known === 0 ? null : periods.passes,
      limit: limit(null),
      passed,
      periods: periods.looked,
      from: periods.from,
      to: periods.to,
      n: periods.rows,
    });
  }
  const resolved = limit(null);
  const { value, n } = observation;
  if (value === null) return unknown(check, context, [observation.name], observation);
  if ('missing' in resolved) return unknown(check, context, [resolved.missing], observation);
  const result: TestResult =
    check.minimumRows !== undefined && n !== null && n < check.minimumRows
      ? 'insufficient'
      : compareValues(value, check.comparator, resolved.value)
        ? 'passed'
        : 'failed';
  return looked(check, observation, context, {
    result: fresh(check, observation, context, result),
    observed: value,
    limit: resolved,
    passed: result === 'insufficient' ? null : result === 'passed',
    periods: [],
    from: observation.from,
    to: observation.to,
    n,
  });
}

/** Evidence that is too old neither passes nor fails. */
function fresh(check: Check, observation: Observation, { until }: RuleContext, result: TestResult): TestResult {
  if (check.freshDays === undefined || until === null || result === 'missing') return result;
  return isStale(observation, check.freshDays, until) ? 'stale' : result;
}

interface Seen {
  readonly result: TestResult;
  readonly observed: EvidenceItem['observed'];
  readonly limit: ReturnType<typeof resolveLimit>;
  readonly passed: boolean | null;
  readonly periods: EvidenceItem['periods'];
  readonly from: string | null;
  readonly to: string | null;
  readonly n: number | null;
}

function looked(check: Check, observation: Observation, { digest }: RuleContext, seen: Seen): Looked {
  const { name, source, version, definitionHash, artefact, kind, receivedAt, scope } = observation;
  const decided = seen.result === 'passed' || seen.result === 'failed';
  const known = {
    source,
    name,
    version,
    definitionHash,
    observed: seen.observed,
    from: seen.from,
    to: seen.to,
    n: seen.n,
    artefact,
    kind,
    receivedAt,
    periods: seen.periods,
    query: { source, name, version, scope, grain: check.over?.grain ?? null, from: seen.from, to: seen.to },
  };
  const missing = seen.result === 'missing' ? ['missing' in seen.limit ? seen.limit.missing : name] : [];
  return {
    result: seen.result,
    missing,
    item: {
      ...known,
      comparator: check.comparator,
      limit: 'missing' in seen.limit ? null : seen.limit.value,
      limitFrom: seen.limit.from,
      passed: decided ? seen.passed : null,
      hash: digest.sha256([utf8Bytes(canonicalJson(known))]),
    },
  };
}

function unknown(check: Check, context: RuleContext, missing: readonly string[], observation?: Observation): Looked {
  const nothing: Observation = observation ?? {
    source: check.source,
    name: check.name,
    version: null,
    definitionHash: null,
    value: null,
    n: null,
    from: null,
    to: null,
    artefact: null,
    kind: 'imported',
    receivedAt: null,
    scope: '*',
    series: [],
  };
  const seen: Seen = {
    result: 'missing',
    observed: observation?.value ?? null,
    limit: { missing: missing[0] ?? check.name, from: null },
    passed: null,
    periods: [],
    from: nothing.from,
    to: nothing.to,
    n: nothing.n,
  };
  return { ...looked(check, nothing, context, seen), missing };
}
