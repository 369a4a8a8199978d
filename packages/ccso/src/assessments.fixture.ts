import fc from 'fast-check';
import { clauseOf, nodeDigest, toyCatalogue } from './catalogues.fixture.ts';
import { type AssessmentDocument, type Catalogue, type Clause, collectEvidence, openAssessment } from './index.ts';

const anchor = (n: number) => ({ zh: `第${n}档`, en: `Level ${n}` });
const subjective: Partial<Clause> = {
  judgement: 'subjective',
  anchors: [anchor(1), anchor(2), anchor(3), anchor(4)],
};

/** A small catalogue with every kind of clause. */
export const SAMPLE_CATALOGUE: Catalogue = toyCatalogue(
  [
    clauseOf('1.1.1', 'deduct', {
      answeredBy: 'planning',
      parameters: { months: { value: 24, unit: 'months', range: [6, 60], provenance: 'project' } },
      requirement: { zh: '历史不少于{months}个月。', en: 'At least {months} months of history.' },
      rule: {
        floor: {
          all: [{ source: 'fact', name: 'history.months_held', comparator: '>=', limit: { parameter: 'months' } }],
        },
      },
    }),
    clauseOf('1.1.2', 'graded', {
      answeredBy: 'planning',
      rule: {
        floor: {
          all: [
            {
              source: 'fact',
              name: 'level',
              comparator: '>=',
              limit: 0.7,
              over: { grain: 'month', last: 3, least: 2 },
            },
          ],
        },
        stretch: {
          any: [{ source: 'fact', name: 'level', comparator: '>=', limit: 0.8, over: { grain: 'month', last: 3 } }],
        },
      },
    }),
    clauseOf('1.2.1', 'bonus', subjective),
    clauseOf('2.1.1', 'deduct', {
      applies: { fact: 'outsourced', when: { zh: '有外包', en: 'outsourced queues exist' } },
    }),
    clauseOf('2.1.2', 'bonus'),
  ],
  { base: 58_000 },
);

/** An assessment of it with something in every field. */
export function sampleAssessment(text = '抽查属实'): AssessmentDocument {
  const evidence = collectEvidence(
    {
      catalogue: SAMPLE_CATALOGUE,
      metrics: { values: [], issues: [] },
      facts: [
        {
          name: 'history.months_held',
          value: 30.123456789012,
          unit: 'months',
          window: { start: 0, end: 86_400_000 },
          artefact: 'abc',
        },
        {
          name: 'level',
          value: null,
          unit: 'share',
          window: null,
          artefact: null,
          kind: 'observed',
          receivedAt: 1_796_000_000_000,
          series: [
            {
              grain: 'month',
              periods: ['2026-08-01', '2026-09-01', '2026-10-01'].map((start, i) => ({
                start,
                value: 0.7 + i / 30,
                n: 900,
              })),
            },
          ],
        },
        { name: 'outsourced', value: false, unit: 'flag', window: null, artefact: null },
      ],
      until: '2026-11-01',
    },
    nodeDigest,
  );
  const head = {
    id: 'a-2026',
    center: '示例中心',
    site: null,
    window: { from: '2025-11-01', until: '2026-11-01' },
    asOf: '2026-11-24',
  };
  const item = {
    id: 'f1',
    title: text,
    clauses: ['2.1.1', '1.2.1'],
    department: '运营',
    owner: 'li',
    documentNumber: null,
    version: '2',
    validFrom: null,
    validTo: '2027-01-31',
    receivedAt: '2026-06-01T09:00:00+08:00',
    addedBy: 'li',
  };
  return {
    ...openAssessment(head, SAMPLE_CATALOGUE, evidence),
    decisions: [
      {
        clause: '2.1.1',
        state: 'not_applicable',
        reached: null,
        act: 'judge',
        by: 'an',
        at: '2026-11-24T09:00:00+08:00',
        reason: `因${text}`,
        approver: 'bo',
        evidence: ['f1'],
      },
      {
        clause: '1.2.1',
        state: 'met',
        reached: null,
        act: 'adjudicate',
        by: 'bo',
        at: '2026-11-24T09:30:00+08:00',
        reason: `因${text}`,
        approver: null,
        evidence: [],
      },
    ],
    manual: [
      { kind: 'file', ...item, fileName: '证据.pdf', bytes: 12, hash: 'a'.repeat(64) },
      { kind: 'link', ...item, id: 'l1', href: 'https://example.org/doc', hash: null },
      {
        kind: 'sampling',
        ...item,
        id: 's1',
        record: {
          date: '2026-11-20',
          by: 'an',
          seed: 7,
          population: ['x', 'y', 'z'],
          drawn: ['z', 'x'],
          findings: [text],
        },
      },
    ],
    requests: [
      {
        id: 'r1',
        department: '运营',
        owner: 'li',
        what: text,
        clauses: ['2.1.1'],
        due: '2026-11-20',
        answeredBy: ['f1'],
      },
    ],
  };
}

/** Texts that spreadsheets, CSV and JSON like to change. */
export const hostileText: fc.Arbitrary<string> = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }),
    fc.constantFrom(
      '=1+1',
      '-1',
      '+SUM(A1)',
      '@x',
      "'quoted",
      ' lead',
      'trail ',
      '\t',
      'a\r\nb',
      'json:"x"',
      '＝全角',
      'TRUE',
      '007',
      '1e3',
      '',
      'null',
      '\ufeffx',
      '\u0000',
      '\ud800x',
    ),
  )
  .filter((text) => text !== '')
  // A half of a surrogate pair has no UTF-8: it is not a text that a document can carry.
  .filter((text) => !/\p{Cs}/u.test(text));
