import { METRIC_DEFINITIONS } from '@seatwise/metrics';
import { describe, expect, it } from 'vitest';
import { clauseOf, toyCatalogue } from '../catalogues.fixture.ts';
import { type Catalogue, type Clause, checkCatalogue, clausesOf, readCatalogue, renderClause } from '../index.ts';

const metricIds = new Set(METRIC_DEFINITIONS.map(({ id }) => id));
const parameter = (value: number, range: [number, number] | null = null) => ({
  value,
  unit: 'months',
  range,
  provenance: 'project' as const,
});

/** Sound, with everything that a fault can be put into. */
const clauses: readonly Clause[] = [
  clauseOf('1.1.1', 'deduct'),
  clauseOf('1.1.2', 'bonus', {
    requirement: { zh: '历史不少于{months}个月。', en: 'At least {months} months of history.' },
    parameters: { months: parameter(24, [6, 60]) },
    answeredBy: 'planning',
    rule: {
      floor: {
        all: [{ source: 'fact', name: 'history.months_held', comparator: '>=', limit: { parameter: 'months' } }],
      },
    },
  }),
  clauseOf('2.1.1', 'graded', {
    answeredBy: 'planning',
    rule: {
      floor: { all: [{ source: 'metric', name: 'asa.*', comparator: '<=', limit: 20 }] },
      stretch: { all: [{ source: 'metric', name: 'asa.*', comparator: '<=', limit: 10 }] },
    },
  }),
];
const sound: Catalogue = {
  ...toyCatalogue(clauses, { base: 400, maximum: 900 }),
  structure: {
    levels: [2, 2],
    clauses: 3,
    subjective: 0,
    points: { deduct: 400, bonus: 500 },
    dimensions: { cost_effectiveness: { deduct: 160, bonus: 200 } },
  },
};

const codesOf = (catalogue: Catalogue) =>
  checkCatalogue(catalogue, { metricIds })
    .filter(({ severity }) => severity === 'error')
    .map(({ code }) => code);

/** The catalogue with one clause changed. */
function withClause(code: string, change: Partial<Clause>): Catalogue {
  return {
    ...sound,
    modules: sound.modules.map((module) => ({
      ...module,
      parts: module.parts.map((part) => ({
        ...part,
        clauses: part.clauses.map((clause) => (clause.code === code ? { ...clause, ...change } : clause)),
      })),
    })),
  };
}

describe('a catalogue', () => {
  it('that is sound has no faults, and reads back from JSON', () => {
    expect(checkCatalogue(sound, { metricIds })).toEqual([]);
    expect(readCatalogue(JSON.parse(JSON.stringify(sound)))).toEqual(sound);
  });

  const damaged: readonly [string, string, Catalogue][] = [
    ['a code twice', 'CATALOGUE_CODE_TWICE', withClause('1.1.2', { code: '1.1.1' })],
    ['a clause under another part', 'CATALOGUE_CODE_PLACE', withClause('1.1.2', { code: '2.9.2' })],
    ['a lost clause', 'CATALOGUE_INCOMPLETE', { ...sound, modules: sound.modules.slice(0, 1) }],
    ['a subjective clause too many', 'CATALOGUE_COUNT', { ...sound, structure: { ...sound.structure, subjective: 1 } }],
    ['points that do not add up', 'CATALOGUE_POINTS', withClause('1.1.1', { deduct: 250 })],
    ['shares that moved', 'CATALOGUE_SHARES', withClause('1.1.1', { dimensions: { service_management: 1000 } })],
    ['a base too low', 'CATALOGUE_BASE', { ...sound, profile: { ...sound.profile, base: 300 } }],
    [
      'the same text twice',
      'CATALOGUE_TEXT_TWICE',
      withClause('1.1.1', { requirement: clauseOf('2.1.1', 'graded').requirement }),
    ],
    [
      'another number in the other language',
      'CATALOGUE_NUMBERS_DIFFER',
      withClause('1.1.1', { requirement: { zh: '抽取20份。', en: 'A sample of 25.' } }),
    ],
    ['a parameter that is not defined', 'CATALOGUE_PARAMETER_UNKNOWN', withClause('1.1.2', { parameters: {} })],
    [
      'a parameter out of its range',
      'CATALOGUE_PARAMETER_RANGE',
      withClause('1.1.2', { parameters: { months: parameter(3, [6, 60]) } }),
    ],
    [
      'a metric that nobody registered',
      'CATALOGUE_METRIC_UNKNOWN',
      withClause('1.1.1', {
        answeredBy: 'records',
        rule: { floor: { all: [{ source: 'metric', name: 'happiness.index', comparator: '>=', limit: 0.5 }] } },
      }),
    ],
    ['an empty heading', 'CATALOGUE_HEADING_EMPTY', withEmptyHeading()],
    [
      'a conflict about a clause that is gone',
      'CATALOGUE_CONFLICT_UNKNOWN',
      {
        ...sound,
        conflicts: [
          {
            id: 'x',
            about: { zh: '甲', en: 'a' },
            usedIn: ['9.9.9'],
            readings: [
              { id: 'a', text: { zh: '甲', en: 'a' }, value: 1 },
              { id: 'b', text: { zh: '乙', en: 'b' }, value: 2 },
            ],
            inForce: null,
            source: 'talk',
          },
        ],
      },
    ],
    [
      'dates the wrong way round',
      'CATALOGUE_DATES',
      { ...sound, effectiveFrom: '2026-02-01', effectiveTo: '2026-01-01' },
    ],
  ];
  it.each(damaged)('with %s says %s', (_, code, catalogue) => {
    expect(codesOf(catalogue)).toContain(code);
  });

  it('has as many names for faults as there are faults', () => {
    expect(new Set(damaged.map(([, code]) => code)).size).toBe(damaged.length);
    expect(damaged.length).toBeGreaterThanOrEqual(12);
  });

  it('keeps a difference that its owner accepts as a remark with the reason, and asks to take out one that is gone', () => {
    const accepted = [{ fault: 'CATALOGUE_POINTS', subject: 'deduct', reason: '许可文本如此' }];
    const base = { ...withClause('1.1.1', { deduct: 250, dimensions: { service_management: 1000 } }), accepted };
    const issues = checkCatalogue(base, { metricIds });
    expect(issues.find(({ code }) => code === 'CATALOGUE_POINTS')).toMatchObject({
      severity: 'info',
      params: { accepted: '许可文本如此' },
    });
    expect(codesOf({ ...sound, accepted })).toEqual(['CATALOGUE_ACCEPTED_UNUSED']);
  });

  it('refuses what has not its form, with the place of every fault', () => {
    const broken = withClause('1.1.1', { dimensions: { service_management: 900 } });
    expect(() => readCatalogue(broken)).toThrow(expect.objectContaining({ code: 'CATALOGUE_INVALID' }));
    expect(() => readCatalogue(withClause('1.1.1', { bonus: 10 }))).toThrow('CATALOGUE_INVALID');
    expect(() => readCatalogue(withClause('2.1.1', { judgement: 'subjective' }))).toThrow('CATALOGUE_INVALID');
    const twice = { ...withClause('1.1.1', { bonus: 10, effort: -1 }) };
    expect(() => readCatalogue(twice)).toThrow(
      expect.objectContaining({
        issues: expect.arrayContaining([expect.objectContaining({ code: 'CATALOGUE_INVALID' })]),
      }),
    );
  });

  it('shows the values in force inside its texts', () => {
    const clause = clausesOf(sound)[1]?.clause as Clause;
    expect(renderClause(clause).requirement.zh).toBe('历史不少于24个月。');
    expect(renderClause(clause, { '1.1.2': { months: 12 } }).requirement.en).toBe('At least 12 months of history.');
    const share = { ...clause, parameters: { months: { ...parameter(0.95), unit: 'share' } } };
    expect(renderClause(share).requirement.zh).toBe('历史不少于95%个月。');
  });
});

function withEmptyHeading(): Catalogue {
  const empty = { code: '2.2', title: { zh: '空', en: 'Empty' }, parts: [], clauses: [] };
  return {
    ...sound,
    modules: sound.modules.map((module) =>
      module.code === '2' ? { ...module, parts: [...module.parts, empty] } : module,
    ),
  };
}
