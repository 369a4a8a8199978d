import { type Issue, type JsonObject, SCORE_DIMENSIONS } from '@seatwise/core';
import { checkClause, type KnownNames } from './check-clause.ts';
import { checkTexts } from './check-texts.ts';
import type { Catalogue, Heading } from './schema.ts';
import { clausesOf, countsOf, poolsOf } from './tree.ts';

export interface CheckOptions extends Partial<KnownNames> {
  /** Also the writing rules of the reference catalogue: length of titles, words that decide nothing. */
  readonly writingRules?: boolean;
}

/**
 * What the schema cannot see: codes twice or out of place, counts, points and shares against what the structure promises,
 * texts twice or with other numbers in the other language, parameters and metrics that do not exist. A fault that the
 * catalogue's owner accepted with a reason stays, as a remark.
 */
export function checkCatalogue(catalogue: Catalogue, options: CheckOptions = {}): Issue[] {
  const issues = [
    ...checkCodes(catalogue),
    ...checkCounts(catalogue),
    ...checkPoints(catalogue),
    ...clausesOf(catalogue).flatMap(({ clause }) => checkClause(clause, options)),
    ...checkTexts(
      clausesOf(catalogue).map(({ clause }) => clause),
      options.writingRules === true,
    ),
    ...checkReferences(catalogue),
  ];
  return acceptWithReason(catalogue, issues);
}

const error = (code: Issue['code'], params: JsonObject): Issue => ({ code, severity: 'error', params });

function checkCodes(catalogue: Catalogue): Issue[] {
  const issues: Issue[] = [];
  const seen = new Set<string>();
  const enter = (code: string, above: string | null) => {
    if (seen.has(code)) issues.push(error('CATALOGUE_CODE_TWICE', { clause: code }));
    seen.add(code);
    if (above !== null && !code.startsWith(`${above}.`))
      issues.push(error('CATALOGUE_CODE_PLACE', { clause: code, above }));
  };
  const visit = (heading: Heading, above: string | null) => {
    enter(heading.code, above);
    for (const { code } of heading.clauses) enter(code, heading.code);
    for (const part of heading.parts) visit(part, heading.code);
    if (heading.parts.length + heading.clauses.length === 0)
      issues.push(error('CATALOGUE_HEADING_EMPTY', { heading: heading.code }));
  };
  for (const module of catalogue.modules) visit(module, null);
  return issues;
}

function checkCounts(catalogue: Catalogue): Issue[] {
  const issues: Issue[] = [];
  const { structure } = catalogue;
  const counts = countsOf(catalogue);
  structure.levels.forEach((expected, i) => {
    const found = counts.levels[i] ?? 0;
    if (found !== expected) issues.push(error('CATALOGUE_COUNT', { what: `level ${i + 1}`, found, expected }));
  });
  if (counts.levels.length > structure.levels.length) {
    const { levels } = structure;
    issues.push(error('CATALOGUE_COUNT', { what: 'levels', found: counts.levels.length, expected: levels.length }));
  }
  if (counts.clauses !== structure.clauses)
    issues.push(error('CATALOGUE_INCOMPLETE', { found: counts.clauses, expected: structure.clauses }));
  if (counts.subjective !== structure.subjective)
    issues.push(
      error('CATALOGUE_COUNT', { what: 'subjective', found: counts.subjective, expected: structure.subjective }),
    );
  return issues;
}

function checkPoints(catalogue: Catalogue): Issue[] {
  const issues: Issue[] = [];
  const { structure, profile } = catalogue;
  const pools = poolsOf(catalogue);
  for (const sign of ['deduct', 'bonus'] as const) {
    const expected = structure.points?.[sign];
    if (expected !== undefined && pools[sign] !== expected)
      issues.push(error('CATALOGUE_POINTS', { what: sign, found: pools[sign], expected }));
    for (const dimension of SCORE_DIMENSIONS) {
      const promised = structure.dimensions?.[dimension]?.[sign];
      const found = pools.dimensions[dimension][sign];
      if (promised !== undefined && found !== promised)
        issues.push(error('CATALOGUE_SHARES', { dimension, sign, found, expected: promised }));
    }
  }
  if (structure.points) {
    const reach = profile.base + structure.points.bonus;
    if (reach !== profile.maximum) issues.push(error('CATALOGUE_BASE', { found: reach, expected: profile.maximum }));
  }
  return issues;
}

function checkReferences(catalogue: Catalogue): Issue[] {
  const issues: Issue[] = [];
  const codes = new Set(clausesOf(catalogue).map(({ clause }) => clause.code));
  for (const { id, usedIn } of catalogue.conflicts) {
    for (const clause of usedIn)
      if (!clause.startsWith('profile.') && !codes.has(clause))
        issues.push(error('CATALOGUE_CONFLICT_UNKNOWN', { conflict: id, clause }));
  }
  for (const { to } of catalogue.mapping?.clauses ?? []) {
    for (const clause of to) if (!codes.has(clause)) issues.push(error('CATALOGUE_MAPPING_UNKNOWN', { clause }));
  }
  const { effectiveFrom, effectiveTo } = catalogue;
  if (effectiveFrom !== null && effectiveTo !== null && effectiveTo < effectiveFrom)
    issues.push(error('CATALOGUE_DATES', { from: effectiveFrom, to: effectiveTo }));
  return issues;
}

/** The clause, heading or subject that an issue speaks of. */
const subjectOf = ({ params }: Issue): string =>
  String(params.clause ?? params.heading ?? params.dimension ?? params.what ?? '*');

function acceptWithReason({ accepted }: Catalogue, issues: readonly Issue[]): Issue[] {
  const used = new Set<number>();
  const judged = issues.map((issue): Issue => {
    const at = accepted.findIndex(
      ({ fault, subject }) => fault === issue.code && (subject === '*' || subject === subjectOf(issue)),
    );
    if (at < 0) return issue;
    used.add(at);
    return { ...issue, severity: 'info', params: { ...issue.params, accepted: accepted[at]?.reason ?? '' } };
  });
  const unused = accepted.filter((_, i) => !used.has(i));
  return [...judged, ...unused.map(({ fault, subject }) => error('CATALOGUE_ACCEPTED_UNUSED', { fault, subject }))];
}
