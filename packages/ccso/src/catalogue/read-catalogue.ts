import { canonicalJson, type Digest, type Issue, SeatwiseError, utf8Bytes } from '@seatwise/core';
import { CATALOGUE_SCHEMA, type Catalogue, type Heading } from './schema.ts';
import { clausesOf, countsOf } from './tree.ts';

/** Reads a catalogue from parsed JSON. @throws SeatwiseError CATALOGUE_INVALID with the path of the first fault */
export function readCatalogue(document: unknown): Catalogue {
  const read = CATALOGUE_SCHEMA.safeParse(document);
  if (read.success) return read.data;
  const { path, message } = read.error.issues[0] as { path: PropertyKey[]; message: string };
  throw new SeatwiseError('CATALOGUE_INVALID', { detail: `${path.map(String).join('.')}: ${message}` });
}

/** SHA-256 over the canonical JSON of a catalogue. */
export const catalogueHash = (catalogue: Catalogue, digest: Digest): string =>
  digest.sha256([utf8Bytes(canonicalJson(catalogue))]);

/**
 * What the schema cannot see: codes twice or out of place, metrics that no registry knows, and the difference to the
 * promised structure (a warning: an incomplete catalogue can be used, but gives no result).
 */
export function checkCatalogue(catalogue: Catalogue, metricIds: ReadonlySet<string>): Issue[] {
  const issues: Issue[] = [];
  const fault = (clause: string, detail: string) =>
    issues.push({ code: 'CLAUSE_RULE_INVALID', severity: 'error', params: { clause, detail } });
  const seen = new Set<string>();
  const visit = (heading: Heading, above: string | null) => {
    const codes = [heading.code, ...heading.clauses.map(({ code }) => code)];
    for (const code of codes) {
      if (seen.has(code)) fault(code, 'the code stands in the catalogue twice');
      seen.add(code);
    }
    if (above !== null && !heading.code.startsWith(`${above}.`)) fault(heading.code, `the code is not below ${above}`);
    for (const { code } of heading.clauses) {
      if (!code.startsWith(`${heading.code}.`)) fault(code, `the code is not below ${heading.code}`);
    }
    for (const part of heading.parts) visit(part, heading.code);
  };
  for (const module of catalogue.modules) visit(module, null);
  for (const { clause } of clausesOf(catalogue)) {
    const tests = clause.rule ? [clause.rule.floor, ...(clause.rule.stretch ? [clause.rule.stretch] : [])] : [];
    for (const check of tests.flatMap((test) => ('all' in test ? test.all : test.any))) {
      if (check.source === 'metric' && !metricIds.has(check.name))
        fault(clause.code, `metric ${check.name} is not registered`);
      if ((check.comparator === 'present') !== (check.limit === null))
        fault(clause.code, `${check.name}: limit and comparator disagree`);
    }
  }
  const { structure } = catalogue;
  const counts = countsOf(catalogue);
  if (counts.clauses !== structure.clauses) {
    issues.push({
      code: 'CATALOGUE_INCOMPLETE',
      severity: 'warning',
      params: { found: counts.clauses, expected: structure.clauses },
    });
  }
  return issues;
}
