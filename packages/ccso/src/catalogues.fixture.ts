import { createHash } from 'node:crypto';
import { type ClauseEvidence, type ClauseState, type Digest, type Evidence, SCORE_DIMENSIONS } from '@seatwise/core';
import fc from 'fast-check';
import { type Catalogue, type Clause, type Heading, REFERENCE_CATALOGUE, type ScoringProfile } from './index.ts';

export const nodeDigest: Digest = {
  sha256(parts) {
    const hash = createHash('sha256');
    for (const part of parts) hash.update(part);
    return hash.digest('hex');
  },
};

export function clauseOf(code: string, polarity: Clause['polarity'], change: Partial<Clause> = {}): Clause {
  const text = (zh: string, en: string) => ({ zh: `${zh}${code}`, en: `${en} ${code}` });
  return {
    code,
    title: text('标题', 'Title'),
    requirement: text('要求', 'Requirement'),
    polarity,
    deduct: polarity === 'bonus' ? 0 : 200,
    bonus: polarity === 'deduct' ? 0 : 250,
    partial: null,
    dimensions: { service_management: 600, cost_effectiveness: 400 },
    judgement: 'objective',
    anchors: null,
    evidence: text('证据', 'Evidence'),
    shortfall: null,
    firstStep: null,
    parameters: {},
    applies: null,
    answeredBy: 'person',
    rule: null,
    effort: 4,
    leadTimeMonths: 0,
    provenance: {
      text: 'project',
      limits: 'project',
      points: 'project',
      dimensions: 'project',
      effort: 'project',
      source: null,
    },
    ...change,
  };
}

/** A complete catalogue with one module a list of clauses; clauses of `1.1.x` stand under part 1.1. */
export function toyCatalogue(clauses: readonly Clause[], profile: Partial<ScoringProfile> = {}): Catalogue {
  const head = (code: string, parts: Heading[], own: Clause[] = []): Heading => ({
    code,
    title: { en: code, zh: code },
    parts,
    clauses: own,
  });
  const groups = (depth: number, prefix: string) => [
    ...new Set(
      clauses.map(({ code }) => code.split('.').slice(0, depth).join('.')).filter((code) => code.startsWith(prefix)),
    ),
  ];
  const modules = groups(1, '').map((module) =>
    head(
      module,
      groups(2, `${module}.`).map((part) =>
        head(
          part,
          [],
          clauses.filter(({ code }) => code.startsWith(`${part}.`)),
        ),
      ),
    ),
  );
  const parts = modules.reduce((sum, module) => sum + module.parts.length, 0);
  return {
    ...REFERENCE_CATALOGUE,
    id: 'toy',
    structure: {
      levels: [modules.length, parts],
      clauses: clauses.length,
      subjective: clauses.filter(({ judgement }) => judgement === 'subjective').length,
      points: null,
      dimensions: null,
    },
    profile: { ...REFERENCE_CATALOGUE.profile, bonusCaps: {}, ...profile },
    conflicts: [],
    modules,
  };
}

export function evidenceOf(
  states: Readonly<Record<string, ClauseState | { state: ClauseState; reached: ClauseEvidence['reached'] }>>,
): Evidence {
  return {
    catalogue: 'toy',
    catalogueHash: 'x',
    clauses: Object.entries(states).map(([clause, given]) => ({
      clause,
      ...(typeof given === 'string' ? { state: given, reached: null } : given),
      ruleHash: '',
      items: [],
      missing: [],
      kind: null,
      proposed: null,
      automatic: null,
      decision: null,
    })),
  };
}

/** States worst first: meeting more is a step to the right. */
const STATES: readonly ClauseState[] = [
  'unmet',
  'partial',
  'met',
  'not_evaluated',
  'insufficient',
  'stale',
  'not_applicable',
];

const shares = fc
  .uniqueArray(fc.integer({ min: 0, max: 1000 }), { minLength: 3, maxLength: 3 })
  .map((marks) => marks.toSorted((a, b) => a - b))
  .map(([a = 0, b = 0, c = 0]) => {
    const values = [a, b - a, c - b, 1000 - c];
    return Object.fromEntries(SCORE_DIMENSIONS.map((dimension, i) => [dimension, values[i] as number]));
  });

const points = fc.integer({ min: 1, max: 900 });

const anyClause = fc.record({
  polarity: fc.constantFrom('deduct' as const, 'bonus' as const, 'graded' as const),
  lose: points,
  win: points,
  step: fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: null }),
  dimensions: fc.oneof(fc.constant({ service_management: 1000 }), shares),
  place: fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 })),
  state: fc.constantFrom(...STATES),
  floor: fc.boolean(),
});

export interface Drawn {
  readonly catalogue: Catalogue;
  readonly states: Readonly<Record<string, { state: ClauseState; reached: ClauseEvidence['reached'] }>>;
}

/** Random catalogues with a random state for every clause. */
export const anyAssessment: fc.Arbitrary<Drawn> = fc
  .record({
    clauses: fc.array(anyClause, { minLength: 1, maxLength: 14 }),
    base: fc.integer({ min: 0, max: 9000 }),
    passMark: fc.integer({ min: 0, max: 9000 }),
    maximum: fc.integer({ min: 3000, max: 20_000 }),
    passComparator: fc.constantFrom('above' as const, 'at_least' as const),
    caps: fc.dictionary(fc.constantFrom('1', '2', '3'), fc.integer({ min: 0, max: 2000 })),
    bonusFollowsFloor: fc.boolean(),
    notApplicable: fc.constantFrom('leave_out' as const, 'redistribute' as const),
  })
  .map(({ clauses: drawn, caps, ...rest }) => {
    const states: Record<string, Drawn['states'][string]> = {};
    const clauses = drawn.map(({ polarity, lose, win, step, dimensions, place: [module, part], state, floor }, i) => {
      const code = `${module}.${part}.${i + 1}`;
      const deduct = polarity === 'bonus' ? 0 : lose;
      const bonus = polarity === 'deduct' ? 0 : win;
      states[code] = { state, reached: floor && polarity === 'graded' ? 'floor' : null };
      const partial = polarity === 'graded' || step === null ? null : Math.floor((deduct + bonus) * step);
      return clauseOf(code, polarity, { deduct, bonus, partial, dimensions });
    });
    const catalogue = toyCatalogue(clauses, {
      ...rest,
      minimum: 0,
      bonusCaps: caps,
      bands: [{ from: 4000, name: { en: 'A', zh: '甲' } }],
    });
    return { catalogue, states };
  });
