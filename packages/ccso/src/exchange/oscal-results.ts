import { canonicalJson, type Digest, type JsonObject, type Score, SeatwiseError } from '@seatwise/core';
import { type AssessmentDocument, readAssessment } from '../assessment/document.ts';
import { renderClause } from '../catalogue/render-text.ts';
import type { Catalogue } from '../catalogue/schema.ts';
import { clausesOf } from '../catalogue/tree.ts';
import {
  codeOfToken,
  instantOf,
  lineOf,
  OSCAL_VERSION,
  prop,
  propsOf,
  tokenOf,
  urnPart,
  uuidOf,
} from './oscal-parts.ts';

const SATISFIED = new Set(['met', 'not_applicable']);

/**
 * An assessment as OSCAL assessment-results (NIST OSCAL 1.1.3): one finding a clause, one observation a look of a rule. OSCAL
 * knows satisfied or not and no score: state, points and total go into properties of our own name space, and the whole record of
 * a clause into the finding's remarks, so that nothing is lost on the way back.
 *
 * @param lastModified ISO instant with offset; the clock is the app's
 */
export function oscalResults(
  document: AssessmentDocument,
  catalogue: Catalogue,
  score: Score,
  lastModified: string,
  digest: Digest,
): JsonObject {
  const uuid = (...parts: string[]) => uuidOf(digest, document.id, catalogue.id, catalogue.version, ...parts);
  const { evidence, decisions, ...about } = document;
  const found = new Map(evidence.map((one) => [one.clause, one]));
  const decided = new Map(decisions.map((one) => [one.clause, one]));
  const scored = new Map(score.clauses.map((one) => [one.clause, one]));
  const notice = `${document.disclaimer.en} / ${document.disclaimer.zh}`;
  const collected = instantOf(midnight(document.asOf)) ?? lastModified;
  const end = instantOf(midnight(document.window.until));
  const placed = clausesOf(catalogue).map(({ clause }) => renderClause(clause));

  const observations = evidence.flatMap(({ clause, items }) =>
    items.map((item, i) => ({
      uuid: uuid('observation', clause, String(i)),
      title: lineOf(`${clause} ${item.name}`),
      description: `${item.name} ${item.comparator} ${String(item.limit)}: ${String(item.observed)}`,
      props: [
        ...prop('passed', item.passed),
        ...prop('kind', item.kind),
        ...prop('hash', item.hash),
        ...prop('rows', item.n),
      ],
      methods: ['TEST'],
      collected: instantOf(item.receivedAt) ?? instantOf(item.to) ?? collected,
    })),
  );
  const related = (clause: string) =>
    (found.get(clause)?.items ?? []).map((_, i) => ({ 'observation-uuid': uuid('observation', clause, String(i)) }));
  const findings = placed.map((clause) => {
    const { code, title, requirement } = clause;
    const state = scored.get(code)?.state ?? 'not_evaluated';
    const points = scored.get(code)?.points;
    const observed = related(code);
    return {
      uuid: uuid('finding', code),
      title: lineOf(`${code} ${title.zh} / ${title.en}`),
      description: `${requirement.zh}\n\n${requirement.en}`,
      props: [
        ...prop('state', state),
        ...(points ? [...prop('points-low', points.low), ...prop('points-high', points.high)] : []),
      ],
      target: {
        type: 'statement-id',
        'target-id': `${tokenOf(code)}_smt`,
        status: {
          state: SATISFIED.has(state) ? 'satisfied' : 'not-satisfied',
          reason:
            state === 'met' || state === 'not_applicable'
              ? 'pass'
              : state === 'unmet' || state === 'partial'
                ? 'fail'
                : 'other',
        },
      },
      ...(observed.length > 0 ? { 'related-observations': observed } : {}),
      remarks: canonicalJson({ evidence: found.get(code) ?? null, decision: decided.get(code) ?? null }),
    };
  });
  const total = score.result?.total ?? score.points;
  return {
    'assessment-results': {
      uuid: uuid('assessment-results'),
      metadata: {
        title: lineOf(`${catalogue.title.en} / ${catalogue.title.zh}: ${document.center}`),
        'last-modified': lastModified,
        version: lineOf(document.id),
        'oscal-version': OSCAL_VERSION,
        ...propsOf(...prop('catalogue-hash', document.catalogue.hash), ...prop('center', document.center)),
        remarks: notice,
      },
      'import-ap': {
        href: `urn:seatwise:catalogue:${urnPart(catalogue.id)}:${urnPart(catalogue.version)}`,
        remarks: notice,
      },
      results: [
        {
          uuid: uuid('result'),
          title: lineOf(document.id),
          description: notice,
          start: instantOf(midnight(document.window.from)) ?? EARLIEST,
          ...(end === null ? {} : { end }),
          props: [
            ...prop('total-low', total.low),
            ...prop('total-high', total.high),
            ...prop('unit', 'milli-points'),
            ...prop('passed', score.result?.passed ?? null),
            ...prop('band', score.result?.band ?? null),
          ],
          'reviewed-controls': {
            'control-selections': [
              placed.length > 0
                ? { 'include-controls': placed.map(({ code }) => ({ 'control-id': tokenOf(code) })) }
                : {},
            ],
          },
          attestations: [{ parts: [{ name: 'notice', prose: notice }] }],
          ...(observations.length > 0 ? { observations } : {}),
          ...(findings.length > 0 ? { findings } : {}),
          remarks: canonicalJson({
            ...about,
            order: { evidence: evidence.map(({ clause }) => clause), decisions: decisions.map(({ clause }) => clause) },
          }),
        },
      ],
    },
  } as unknown as JsonObject;
}

/** OSCAL's first day; stands for a start that it cannot write. The window itself is in the result's remarks. */
const EARLIEST = '1900-01-01T00:00:00Z';
const midnight = (day: string): string => `${day}T00:00:00Z`;

interface RecordInFinding {
  readonly evidence: { readonly clause: string } | null;
  readonly decision: { readonly clause: string } | null;
}

/** Reads an assessment that `oscalResults` wrote. @throws SeatwiseError ASSESSMENT_INVALID */
export function readOscalResults(json: unknown, catalogue: Catalogue): AssessmentDocument {
  const invalid = (detail: string) => new SeatwiseError('ASSESSMENT_INVALID', { detail });
  try {
    const { results } = (json as { 'assessment-results': { results: OscalResult[] } })['assessment-results'];
    const [result] = results;
    if (!result) throw invalid('assessment-results: no result');
    const { order, ...about } = JSON.parse(result.remarks) as { order: { evidence: string[]; decisions: string[] } };
    const records = new Map(
      (result.findings ?? []).map(({ target, remarks }) => [
        codeOfToken(target['target-id']).replace(/_smt$/, ''),
        JSON.parse(remarks) as RecordInFinding,
      ]),
    );
    const evidence = order.evidence.map((clause) => records.get(clause)?.evidence);
    const decisions = order.decisions.map((clause) => records.get(clause)?.decision);
    return readAssessment({ ...about, evidence, decisions }, catalogue);
  } catch (error) {
    if (error instanceof SeatwiseError) throw error;
    throw invalid(`assessment-results: ${error instanceof Error ? error.message : String(error)}`);
  }
}

interface OscalResult {
  readonly remarks: string;
  readonly findings?: readonly { readonly target: { readonly 'target-id': string }; readonly remarks: string }[];
}
