import type { Score } from '@seatwise/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostileText, SAMPLE_CATALOGUE, sampleAssessment } from '../assessments.fixture.ts';
import { clauseOf, nodeDigest, toyCatalogue } from '../catalogues.fixture.ts';
import {
  assessmentTables,
  type Catalogue,
  catalogueTables,
  checkCatalogue,
  engagement,
  engagementOf,
  oscalCatalogue,
  oscalResults,
  REFERENCE_CATALOGUE,
  type ReadTable,
  readAssessment,
  readAssessmentTables,
  readCatalogueTables,
  readOscalCatalogue,
  readOscalResults,
  scoreDocument,
  type Table,
} from '../index.ts';
import { oscalFaults } from './oscal-form.fixture.ts';

/** Tables as a workbook gives them back: text cells, blank rows gone. */
const asRead = (tables: readonly Table[]): ReadTable[] =>
  tables.map(({ name, columns, rows }) => ({
    name,
    rows: [columns, ...rows]
      .map((cells, i) => ({
        row: i + 1,
        cells: cells.map((cell) =>
          cell === null ? '' : typeof cell === 'boolean' ? String(cell).toUpperCase() : String(cell),
        ),
      }))
      .filter(({ cells }) => cells.some((cell) => cell.trim() !== '')),
  }));
const scored = (document: ReturnType<typeof sampleAssessment>): Score =>
  scoreDocument(document, SAMPLE_CATALOGUE, nodeDigest);
const AT = '2026-11-24T12:00:00+08:00';

describe('an assessment', () => {
  it('comes back from JSON, workbook and OSCAL as it was, whatever its texts hold', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const document = sampleAssessment(text);
        expect(readAssessment(JSON.parse(JSON.stringify(document)), SAMPLE_CATALOGUE)).toEqual(document);
        expect(
          readAssessmentTables(asRead(assessmentTables(document, SAMPLE_CATALOGUE)), SAMPLE_CATALOGUE).document,
        ).toEqual(document);
        const oscal = JSON.parse(
          JSON.stringify(oscalResults(document, SAMPLE_CATALOGUE, scored(document), AT, nodeDigest)),
        );
        expect(oscalFaults('results', oscal)).toEqual([]);
        expect(readOscalResults(oscal, SAMPLE_CATALOGUE)).toEqual(document);
      }),
    );
  });

  it('takes what an assessor filled in, and says where something is wrong', () => {
    const document = { ...sampleAssessment(), decisions: [] };
    const fill = (values: Record<string, string>) =>
      asRead(assessmentTables(document, SAMPLE_CATALOGUE)).map((table) => {
        if (table.name !== 'clauses') return table;
        const head = table.rows[0]?.cells ?? [];
        const rows = table.rows.map((row) =>
          row.cells[0] === '2.1.2'
            ? { ...row, cells: head.map((column, i) => values[column] ?? row.cells[i] ?? '') }
            : row,
        );
        return { ...table, rows };
      });
    const filled = fill({ decided_state: 'met', decided_by: 'an', decided_at: AT, decided_reason: '见现场' });
    const read = readAssessmentTables(filled, SAMPLE_CATALOGUE).document;
    expect(read.decisions).toEqual([
      {
        clause: '2.1.2',
        state: 'met',
        reached: null,
        act: 'judge',
        by: 'an',
        at: AT,
        reason: '见现场',
        approver: null,
        evidence: [],
      },
    ]);
    expect(() =>
      readAssessmentTables(fill({ decided_state: 'great', decided_by: 'an', decided_at: AT }), SAMPLE_CATALOGUE),
    ).toThrow('ASSESSMENT_INVALID');
    expect(() => readAssessmentTables(fill({ decided_evidence: '[' }), SAMPLE_CATALOGUE)).not.toThrow();
    expect(() =>
      readAssessmentTables(
        fill({ decided_state: 'met', decided_by: 'an', decided_at: AT, decided_evidence: '[' }),
        SAMPLE_CATALOGUE,
      ),
    ).toThrow(
      expect.objectContaining({
        code: 'WORKBOOK_INVALID',
        place: { file: 'clauses', row: 6, column: 'decided_evidence' },
      }),
    );
    expect(() => readAssessmentTables(filled.slice(1), SAMPLE_CATALOGUE)).toThrow('WORKBOOK_INVALID');
  });

  it('holds no blind score of a peer in its workbook, only the own ones', () => {
    const document = sampleAssessment();
    const anchors = [1, 2, 3, 4].map((n) => ({ zh: `${n}`, en: `${n}` })) as never;
    const clauses = new Map([['1.2.1', clauseOf('1.2.1', 'bonus', { judgement: 'subjective', anchors })]]);
    const context = (by: string) => ({ people: new Map(), clauses, now: { at: AT, day: '2026-11-24' }, by });
    const setup = {
      id: 'e',
      center: 'c',
      catalogue: document.catalogue,
      window: document.window,
      retestOf: null,
      attempt: 1,
    };
    const opened = [
      engagement.apply(setup, context('lin')),
      ...['an', 'bo'].map((person, i) => ({
        seq: i + 2,
        at: AT,
        by: 'lin',
        type: 'appointed' as const,
        appointment: { person, role: 'assessor' as const },
      })),
      { seq: 4, at: AT, by: 'an', type: 'moved' as const, to: 'on_site' as const, reason: '' },
    ];
    const state = engagementOf(opened);
    const scores = (['an', 'bo'] as const).map((who, i) =>
      engagement.score(state, { clause: '1.2.1', level: i === 0 ? 3 : 1, note: `note of ${who}` }, context(who)),
    );
    const both = engagementOf([...opened, ...scores]);
    const tables = assessmentTables(document, SAMPLE_CATALOGUE, { engagement: both, assessor: 'an' });
    expect(JSON.stringify(tables)).toContain('note of an');
    expect(JSON.stringify(tables)).not.toContain('note of bo');
    expect(readAssessmentTables(asRead(tables), SAMPLE_CATALOGUE).blind).toEqual([
      { assessor: 'an', clause: '1.2.1', level: 3, note: 'note of an' },
    ]);
  });

  it('is OSCAL after the published form, with the notice in it', () => {
    const document = sampleAssessment();
    const oscal = oscalResults(document, SAMPLE_CATALOGUE, scored(document), AT, nodeDigest);
    expect(oscalFaults('results', JSON.parse(JSON.stringify(oscal)))).toEqual([]);
    expect(JSON.stringify(oscal)).toContain('not a CCSO result');
  });

  it.each([
    ['a state of our own', 'results.0.findings.0.target.status.state', 'met'],
    ['an id that begins with a digit', 'results.0.findings.0.target.target-id', '1.1.1'],
    ['no time of change', 'metadata.last-modified', undefined],
    ['a time without offset', 'metadata.last-modified', '2026-11-24T12:00:00'],
    ['an offset that nobody uses', 'results.0.start', '2026-01-01T00:00:00+08:15'],
    ['a year after 2999', 'results.0.end', '9999-12-31T00:00:00Z'],
    ['a UUID of version 1', 'uuid', 'c232ab00-9414-11ec-b3c8-9f6bdeced846'],
    ['an empty list', 'metadata.props', []],
    ['a version on two lines', 'metadata.version', 'a\nb'],
    ['a field of our own', 'results.0.score', 1],
    ['a reference with a blank', 'import-ap.href', 'urn:a b'],
  ])('is refused by the form with %s', (_, path, value) => {
    const document = sampleAssessment();
    const oscal = JSON.parse(
      JSON.stringify(oscalResults(document, SAMPLE_CATALOGUE, scored(document), AT, nodeDigest)),
    );
    const steps = ['assessment-results', ...path.split('.')];
    const last = steps.pop() as string;
    const holder = steps.reduce((at, step) => at[step], oscal);
    if (value === undefined) delete holder[last];
    else holder[last] = value;
    const faults = oscalFaults('results', oscal);
    expect(faults.length).toBeGreaterThan(0);
    expect(faults.join('\n')).toContain(`/${steps.join('/')}`);
  });

  it('is OSCAL with any id, center and window, and comes back', () => {
    const day = fc.constantFrom('0001-01-01', '1896-02-29', '1996-02-29', '2026-02-01');
    fc.assert(
      fc.property(
        hostileText,
        hostileText,
        day,
        fc.constantFrom('2028-02-29', '9999-12-31'),
        (id, center, from, until) => {
          const head = { id: id || ' ', center: center || '\n', window: { from, until }, asOf: until };
          const document = { ...sampleAssessment(), ...head };
          const oscal = JSON.parse(
            JSON.stringify(oscalResults(document, SAMPLE_CATALOGUE, scored(document), AT, nodeDigest)),
          );
          expect(oscalFaults('results', oscal)).toEqual([]);
          expect(readOscalResults(oscal, SAMPLE_CATALOGUE)).toEqual(document);
        },
      ),
    );
  });

  it('is OSCAL against the reference catalogue, written by hand without a window', () => {
    const byHand = readAssessment({ states: { '1.1.1.1': 'met' } }, REFERENCE_CATALOGUE);
    const score = scoreDocument(byHand, REFERENCE_CATALOGUE, nodeDigest);
    const oscal = JSON.parse(JSON.stringify(oscalResults(byHand, REFERENCE_CATALOGUE, score, AT, nodeDigest)));
    expect(oscalFaults('results', oscal)).toEqual([]);
    expect(oscal['assessment-results'].results[0].findings).toHaveLength(428);
    expect(readOscalResults(oscal, REFERENCE_CATALOGUE)).toEqual(byHand);
  });

  it('may be written by hand as states alone, and not against clauses that do not exist', () => {
    const byHand = readAssessment({ states: { '1.1.1': 'met', '1.1.2': 'floor' } }, SAMPLE_CATALOGUE);
    expect(scored(byHand).result?.total).toEqual({ low: 57_800, high: 58_500 });
    expect(() => readAssessment({ states: { '9.9': 'met' } }, SAMPLE_CATALOGUE)).toThrow('CLAUSE_UNKNOWN');
    expect(() => readAssessment({ states: { '1.1.1': 'fine' } }, SAMPLE_CATALOGUE)).toThrow('ASSESSMENT_INVALID');
    const other = { ...sampleAssessment(), catalogue: { id: 'x', version: '1', hash: '' } };
    expect(() => scored(other)).toThrow('ASSESSMENT_CATALOGUE_DIFFERS');
  });
});

describe('a catalogue', () => {
  const full: Catalogue = {
    ...SAMPLE_CATALOGUE,
    accepted: [{ fault: 'CATALOGUE_POINTS', subject: '*', reason: '许可文本如此' }],
    mapping: { from: { id: 'x', version: '1' }, clauses: [{ from: ['1'], to: ['1.1.1'], relation: 'moved' }] },
  };
  it.each([
    ['a small one', full],
    ['the reference', REFERENCE_CATALOGUE],
  ])('comes back from JSON, workbook and OSCAL as it was: %s', (_, catalogue) => {
    expect(readCatalogueTables(asRead(catalogueTables(catalogue)), REFERENCE_CATALOGUE)).toEqual(catalogue);
    const oscal = JSON.parse(JSON.stringify(oscalCatalogue(catalogue, AT, nodeDigest)));
    expect(oscalFaults('catalog', oscal)).toEqual([]);
    expect(readOscalCatalogue(oscal)).toEqual(catalogue);
    expect(JSON.stringify(oscal)).toContain(catalogue.disclaimer.zh);
  });

  it('is OSCAL whatever its id and version hold', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (id, version) => {
        const catalogue = { ...full, id: id || ' ', version: version || '\n' };
        const oscal = JSON.parse(JSON.stringify(oscalCatalogue(catalogue, AT, nodeDigest)));
        expect(oscalFaults('catalog', oscal)).toEqual([]);
        expect(readOscalCatalogue(oscal)).toEqual(catalogue);
      }),
    );
  });

  it('is imported from one licensed table, and its differences to the promised counts are named', () => {
    const rows = [
      ['code', 'title_zh', 'polarity', 'deduct', 'bonus', 'service_management'],
      ['1', '战略管理', '', '', '', ''],
      ['1.1', '战略方向', '', '', '', ''],
      ['1.1.1', '使命', '', '', '', ''],
      ['1.1.1.1', '使命成文', 'deduct', '200', '', '1000'],
      ['1.1.1.2', '取向成文', 'bonus', '', '250', '1000'],
    ];
    const table = { name: 'licensed', rows: rows.map((cells, i) => ({ row: i + 1, cells })) };
    const read = readCatalogueTables([table], REFERENCE_CATALOGUE);
    expect(
      read.modules[0]?.parts[0]?.parts[0]?.clauses.map(({ title, provenance }) => [title.en, provenance.text]),
    ).toEqual([
      ['使命成文', 'licensed'],
      ['取向成文', 'licensed'],
    ]);
    const codes = checkCatalogue(read).map(({ code }) => code);
    expect(codes).toContain('CATALOGUE_INCOMPLETE');
    expect(codes).toContain('CATALOGUE_POINTS');
    const stray = { ...table, rows: table.rows.filter(({ row }) => row === 1 || row > 4) };
    expect(() => readCatalogueTables([stray], REFERENCE_CATALOGUE)).toThrow('WORKBOOK_INVALID');
    expect(() => readOscalCatalogue({})).toThrow('CATALOGUE_INVALID');
    expect(toyCatalogue([clauseOf('1.1.1', 'deduct')]).structure.clauses).toBe(1);
  });
});
