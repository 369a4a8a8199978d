import { CLAUSE_STATES, EVIDENCE_KINDS, type Evidence, type Issue, PERIOD_GRAINS, SeatwiseError } from '@seatwise/core';
import { z } from 'zod';
import type { Catalogue } from '../catalogue/schema.ts';
import { bilingual } from '../catalogue/schema-parts.ts';
import { clausesOf } from '../catalogue/tree.ts';
import { applyDecisions } from '../evidence/apply-decisions.ts';
import { MANUAL_EVIDENCE_SCHEMA } from '../evidence/manual-evidence.ts';

const date = z.iso.date();
const value = z.union([z.number(), z.string(), z.boolean(), z.null()]);
const state = z.enum(CLAUSE_STATES);
const reached = z.enum(['floor', 'stretch']).nullable();
const source = z.enum(['metric', 'fact']);

const item = z.strictObject({
  source,
  name: z.string(),
  version: z.string().nullable(),
  definitionHash: z.string().nullable(),
  observed: value,
  comparator: z.string(),
  limit: value,
  limitFrom: z.string().nullable(),
  passed: z.boolean().nullable(),
  from: z.string().nullable(),
  to: z.string().nullable(),
  n: z.number().nullable(),
  artefact: z.string().nullable(),
  kind: z.enum(EVIDENCE_KINDS),
  receivedAt: z.string().nullable(),
  periods: z.array(
    z.strictObject({ start: z.string(), observed: value, limit: value, passed: z.boolean().nullable() }),
  ),
  query: z.strictObject({
    source,
    name: z.string(),
    version: z.string().nullable(),
    scope: z.string(),
    grain: z.enum(PERIOD_GRAINS).nullable(),
    from: z.string().nullable(),
    to: z.string().nullable(),
  }),
  hash: z.string(),
});

/** What the rule of a clause found. */
const found = z.strictObject({
  clause: z.string(),
  state,
  reached,
  ruleHash: z.string(),
  items: z.array(item),
  missing: z.array(z.string()),
  kind: z.enum(EVIDENCE_KINDS).nullable(),
  proposed: state.nullable(),
});

const decision = z.strictObject({
  clause: z.string(),
  state,
  reached,
  act: z.enum(['accept', 'override', 'judge', 'adjudicate']),
  by: z.string().min(1),
  at: z.string().min(1),
  reason: z.string(),
  approver: z.string().min(1).nullable(),
  evidence: z.array(z.string()),
});

const request = z.strictObject({
  id: z.string().min(1),
  department: z.string().min(1),
  owner: z.string().min(1),
  what: z.string().min(1),
  clauses: z.array(z.string()),
  due: date,
  answeredBy: z.array(z.string()),
});

const unique = (codes: readonly string[]) => new Set(codes).size === codes.length;

const ASSESSMENT_SCHEMA = z
  .strictObject({
    kind: z.literal('seatwise-assessment'),
    id: z.string().min(1),
    center: z.string().min(1),
    site: z.string().min(1).nullable(),
    /** Notice of the catalogue; goes wherever the assessment goes. */
    disclaimer: bilingual,
    catalogue: z.strictObject({ id: z.string().min(1), version: z.string().min(1), hash: z.string() }),
    /** First day of the observation window, and first day after it. */
    window: z.strictObject({ from: date, until: date }),
    /** Day on which manual evidence has to be valid. */
    asOf: date,
    evidence: z.array(found),
    decisions: z.array(decision),
    manual: z.array(MANUAL_EVIDENCE_SCHEMA),
    requests: z.array(request),
  })
  .refine(({ evidence }) => unique(evidence.map(({ clause }) => clause)), { message: 'a clause has evidence twice' })
  .refine(({ decisions }) => unique(decisions.map(({ clause }) => clause)), { message: 'a clause is decided twice' })
  .refine(({ manual }) => unique(manual.map(({ id }) => id)), { message: 'two items of manual evidence have one id' })
  .refine(({ window }) => window.from < window.until, { message: 'the window ends before it begins' });
/** An assessment as a document: what data found, what people decided, and the evidence they rest on. */
export type AssessmentDocument = z.infer<typeof ASSESSMENT_SCHEMA>;

/** Written by hand: only the state of each clause. */
const BY_HAND = z.strictObject({
  center: z.string().min(1).optional(),
  states: z.record(z.string(), z.union([state, z.literal('floor'), z.literal('stretch')])),
});

/** Reads an assessment. @throws SeatwiseError ASSESSMENT_INVALID with every fault among its issues */
export function readAssessment(document: unknown, catalogue: Catalogue): AssessmentDocument {
  const byHand = BY_HAND.safeParse(document);
  if (byHand.success) return fromStates(byHand.data, catalogue);
  const read = ASSESSMENT_SCHEMA.safeParse(document);
  if (read.success) return read.data;
  const issues = read.error.issues.map(({ path, message }): Issue => {
    const detail = `${path.map(String).join('.') || 'document'}: ${message}`;
    return { code: 'ASSESSMENT_INVALID', severity: 'error', params: { detail } };
  });
  throw new SeatwiseError('ASSESSMENT_INVALID', (issues[0] as Issue).params, {}, issues);
}

function fromStates({ center = 'center', states }: z.infer<typeof BY_HAND>, catalogue: Catalogue): AssessmentDocument {
  const known = new Set(clausesOf(catalogue).map(({ clause }) => clause.code));
  const evidence = Object.entries(states).map(([clause, given]) => {
    if (!known.has(clause)) throw new SeatwiseError('CLAUSE_UNKNOWN', { clause });
    const outcome =
      given === 'floor'
        ? ({ state: 'partial', reached: 'floor' } as const)
        : given === 'stretch'
          ? ({ state: 'met', reached: 'stretch' } as const)
          : { state: given, reached: null };
    return { clause, ...outcome, ruleHash: '', items: [], missing: [], kind: null, proposed: null };
  });
  return {
    kind: 'seatwise-assessment',
    id: 'by-hand',
    center,
    site: null,
    disclaimer: catalogue.disclaimer,
    catalogue: { id: catalogue.id, version: catalogue.version, hash: '' },
    window: { from: '1970-01-01', until: '9999-12-31' },
    asOf: '9999-12-31',
    evidence,
    decisions: [],
    manual: [],
    requests: [],
  };
}

/** What is needed besides evidence to make a document. */
export type AssessmentHead = Pick<AssessmentDocument, 'id' | 'center' | 'site' | 'window' | 'asOf'>;

/** An assessment of what data found, open for decisions. */
export function openAssessment(head: AssessmentHead, catalogue: Catalogue, evidence: Evidence): AssessmentDocument {
  return {
    kind: 'seatwise-assessment',
    ...head,
    disclaimer: catalogue.disclaimer,
    catalogue: { id: catalogue.id, version: catalogue.version, hash: evidence.catalogueHash },
    evidence: evidence.clauses.map(({ automatic: _, decision: __, items, missing, ...one }) => ({
      ...one,
      missing: [...missing],
      items: items.map((looked) => ({ ...looked, periods: looked.periods.map((period) => ({ ...period })) })),
    })),
    decisions: [],
    manual: [],
    requests: [],
  };
}

/**
 * The evidence of a document with the decisions of people in it, in the order of the catalogue.
 * @throws SeatwiseError ASSESSMENT_CATALOGUE_DIFFERS, and what `applyDecisions` throws
 */
export function evidenceOfDocument(document: AssessmentDocument, catalogue: Catalogue, hash: string): Evidence {
  const named = document.catalogue;
  const differs =
    named.id !== catalogue.id || named.version !== catalogue.version || (named.hash !== '' && named.hash !== hash);
  if (differs) {
    const text = (one: { id: string; version: string }, own: string) =>
      `${one.id} ${one.version} ${own.slice(0, 8)}`.trim();
    throw new SeatwiseError('ASSESSMENT_CATALOGUE_DIFFERS', {
      found: text(named, named.hash),
      expected: text(catalogue, hash),
    });
  }
  const known = new Map(document.evidence.map((one) => [one.clause, one]));
  const codes = clausesOf(catalogue).map(({ clause }) => clause.code);
  const stray = document.evidence.find(({ clause }) => !codes.includes(clause));
  if (stray) throw new SeatwiseError('CLAUSE_UNKNOWN', { clause: stray.clause });
  const evidence: Evidence = {
    catalogue: catalogue.id,
    catalogueHash: hash,
    clauses: codes.map((clause) => {
      const one = known.get(clause);
      const open = {
        state: 'not_evaluated' as const,
        reached: null,
        ruleHash: '',
        items: [],
        missing: [],
        kind: null,
        proposed: null,
      };
      return { clause, ...(one ?? open), automatic: null, decision: null };
    }),
  };
  return applyDecisions(catalogue, evidence, document.decisions, document.manual, document.asOf);
}
