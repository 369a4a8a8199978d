import { type Issue, type JsonObject, SCORE_DIMENSIONS } from '@seatwise/core';
import type { Check, Clause, Limit, Test } from './clause-schema.ts';
import { parametersIn } from './render-text.ts';

/** Names that rules may use. What is not given is not checked. */
export interface KnownNames {
  readonly metricIds: ReadonlySet<string>;
  readonly factNames: ReadonlySet<string>;
}

/** Every check of a clause's rule. */
export function checksOf({ rule }: Clause): Check[] {
  const of = (test: Test | undefined) => (test ? ('all' in test ? test.all : test.any) : []);
  return rule ? [...of(rule.floor), ...of(rule.stretch)] : [];
}

/** True for an id of the registry, and for `family.*` where the family has one. */
export function isRegistered(name: string, metricIds: ReadonlySet<string>): boolean {
  if (!name.endsWith('.*')) return metricIds.has(name);
  const family = name.slice(0, -2);
  return [...metricIds].some((id) => id === family || id.startsWith(`${family}.`));
}

/** Faults of one clause: parameters, names in its rule, points that do not split into whole milli-points. */
export function checkClause(clause: Clause, { metricIds, factNames }: Partial<KnownNames>): Issue[] {
  const issues: Issue[] = [];
  const fault = (code: Issue['code'], params: JsonObject) =>
    issues.push({ code, severity: 'error', params: { clause: clause.code, ...params } });

  const { requirement, evidence, shortfall, firstStep, anchors, applies } = clause;
  const texts = [requirement, evidence, shortfall, firstStep, ...(anchors ?? []), applies?.when ?? null];
  const written = texts.flatMap((text) => (text ? [...parametersIn(text.zh), ...parametersIn(text.en)] : []));
  const limits = checksOf(clause).map(({ limit }) => limit);
  const named = [...written, ...limits.flatMap((limit) => (refers(limit, 'parameter') ? [limit.parameter] : []))];
  for (const name of new Set(named)) {
    if (!Object.hasOwn(clause.parameters, name)) fault('CATALOGUE_PARAMETER_UNKNOWN', { parameter: name });
  }
  for (const [name, { value, range }] of Object.entries(clause.parameters)) {
    if (!named.includes(name)) fault('CATALOGUE_PARAMETER_UNUSED', { parameter: name });
    if (range === null) continue;
    const inside = typeof value === 'number' && value >= range[0] && value <= range[1];
    if (!inside) fault('CATALOGUE_PARAMETER_RANGE', { parameter: name, value, low: range[0], high: range[1] });
  }

  for (const check of checksOf(clause)) {
    const metrics = [
      ...(check.source === 'metric' ? [check.name] : []),
      ...(refers(check.limit, 'metric') ? [check.limit.metric] : []),
    ];
    const facts = [
      ...(check.source === 'fact' ? [check.name] : []),
      ...(refers(check.limit, 'fact') ? [check.limit.fact] : []),
    ];
    for (const metric of metrics)
      if (metricIds && !isRegistered(metric, metricIds)) fault('CATALOGUE_METRIC_UNKNOWN', { metric });
    for (const fact of facts) if (factNames && !factNames.has(fact)) fault('CATALOGUE_FACT_UNKNOWN', { fact });
  }

  const uneven = SCORE_DIMENSIONS.some((dimension) => {
    const share = clause.dimensions[dimension] ?? 0;
    return (clause.deduct * share) % 1000 !== 0 || (clause.bonus * share) % 1000 !== 0;
  });
  if (uneven) issues.push({ code: 'CATALOGUE_SHARE_UNEVEN', severity: 'warning', params: { clause: clause.code } });
  return issues;
}

type Reference = Exclude<Limit, number | string | boolean | null>;

function refers<Key extends 'parameter' | 'fact' | 'metric'>(
  limit: Limit,
  key: Key,
): limit is Extract<Reference, Readonly<Record<Key, string>>> {
  return typeof limit === 'object' && limit !== null && key in limit;
}
