import { SeatwiseError } from '@seatwise/core';
import { visibleScores } from '../assessment/commands.ts';
import { type AssessmentDocument, readAssessment } from '../assessment/document.ts';
import type { BlindScore, Engagement } from '../assessment/engagement.ts';
import { renderClause } from '../catalogue/render-text.ts';
import type { Catalogue } from '../catalogue/schema.ts';
import { clausesOf } from '../catalogue/tree.ts';
import { cellOfJson, cellOfText, type ReadTable, type Table, type TableCell, tableNamed } from './table.ts';

const CLAUSE_COLUMNS = [
  'clause',
  'title_zh',
  'title_en',
  'requirement_zh',
  'requirement_en',
  'evidence_zh',
  'points_lost',
  'points_won',
  'state',
  'reached',
  'proposed',
  'kind',
  'missing',
  'rule_hash',
  'has_evidence',
  'decided_state',
  'decided_reached',
  'decided_act',
  'decided_by',
  'decided_at',
  'decided_reason',
  'decided_approver',
  'decided_evidence',
] as const;

const ITEM_COLUMNS = [
  'clause',
  'source',
  'name',
  'observed',
  'comparator',
  'limit',
  'passed',
  'from',
  'to',
  'rows',
  'kind',
  'exact',
] as const;

/** An assessor's own blind scores that go along; nobody else's. */
export interface OwnScores {
  readonly engagement: Engagement;
  readonly assessor: string;
}

const optional = (text: string | null): string => (text === null ? '' : cellOfText(text));

/**
 * An assessment as the sheets of a workbook: what an assessor reads, and columns to decide in. Titles and requirements stand
 * there to be read; they belong to the catalogue and are not read back. Of blind scores it holds the assessor's own only.
 */
export function assessmentTables(document: AssessmentDocument, catalogue: Catalogue, own?: OwnScores): Table[] {
  const { evidence, decisions, manual, requests, ...about } = document;
  const found = new Map(evidence.map((one) => [one.clause, one]));
  const decided = new Map(decisions.map((one) => [one.clause, one]));
  const clauses = clausesOf(catalogue).map(({ clause }) => {
    const shown = renderClause(clause);
    const one = found.get(clause.code);
    const decision = decided.get(clause.code);
    return [
      clause.code,
      cellOfText(shown.title.zh),
      cellOfText(shown.title.en),
      cellOfText(shown.requirement.zh),
      cellOfText(shown.requirement.en),
      cellOfText(shown.evidence.zh),
      -clause.deduct,
      clause.bonus,
      one?.state ?? '',
      one?.reached ?? '',
      one?.proposed ?? '',
      one?.kind ?? '',
      one && one.missing.length > 0 ? cellOfJson(one.missing) : '',
      one?.ruleHash ?? '',
      one !== undefined,
      decision?.state ?? '',
      decision?.reached ?? '',
      decision?.act ?? '',
      optional(decision?.by ?? null),
      optional(decision?.at ?? null),
      optional(decision?.reason ?? null),
      optional(decision?.approver ?? null),
      decision && decision.evidence.length > 0 ? cellOfJson(decision.evidence) : '',
    ] satisfies TableCell[];
  });
  const items = evidence.flatMap(({ clause, items: looked }) =>
    looked.map((one): TableCell[] => [
      clause,
      one.source,
      cellOfText(one.name),
      typeof one.observed === 'string' ? cellOfText(one.observed) : one.observed,
      one.comparator,
      typeof one.limit === 'string' ? cellOfText(one.limit) : one.limit,
      one.passed,
      optional(one.from),
      optional(one.to),
      one.n,
      one.kind,
      // Numbers with every digit, periods and query: what the readable columns leave out.
      cellOfJson(one),
    ]),
  );
  const listed = (name: string, entries: readonly { id: string }[]): Table => ({
    name,
    columns: ['id', 'entry'],
    rows: entries.map((entry) => [cellOfText(entry.id), cellOfJson(entry)]),
  });
  return [
    {
      name: 'about',
      columns: ['field', 'value'],
      rows: [
        ['notice', cellOfText(`${document.disclaimer.zh} / ${document.disclaimer.en}`)],
        ['assessor', own ? cellOfText(own.assessor) : ''],
        [
          'order',
          cellOfJson({
            evidence: evidence.map(({ clause }) => clause),
            decisions: decisions.map(({ clause }) => clause),
          }),
        ],
        ['document', cellOfJson(about)],
      ],
    },
    { name: 'clauses', columns: CLAUSE_COLUMNS, rows: clauses },
    { name: 'evidence', columns: ITEM_COLUMNS, rows: items },
    listed('manual', manual),
    listed('requests', requests),
    ...(own ? [blindTable(catalogue, own)] : []),
  ];
}

/** Subjective clauses with their anchors, and the assessor's own levels. */
function blindTable(catalogue: Catalogue, { engagement, assessor }: OwnScores): Table {
  const own = new Map(
    visibleScores(engagement, assessor)
      .filter((score) => score.assessor === assessor)
      .map((score) => [score.clause, score]),
  );
  const rows = clausesOf(catalogue)
    .filter(({ clause }) => clause.judgement === 'subjective')
    .map(({ clause }): TableCell[] => {
      const shown = renderClause(clause);
      const score = own.get(clause.code);
      return [
        clause.code,
        cellOfText(shown.title.zh),
        ...(shown.anchors ?? []).map(({ zh }) => cellOfText(zh)),
        score?.level ?? null,
        score ? cellOfText(score.note) : '',
      ];
    });
  return {
    name: 'blind',
    columns: ['clause', 'title_zh', 'anchor_1', 'anchor_2', 'anchor_3', 'anchor_4', 'level', 'note'],
    rows,
  };
}

export interface ReadAssessment {
  readonly document: AssessmentDocument;
  readonly blind: readonly BlindScore[];
}

/** Reads the sheets back. @throws SeatwiseError WORKBOOK_INVALID, ASSESSMENT_INVALID with sheet, row and column */
export function readAssessmentTables(tables: readonly ReadTable[], catalogue: Catalogue): ReadAssessment {
  const about = new Map(tableNamed(tables, 'about', ['field', 'value']).rows.map((row) => [row.text('field'), row]));
  const document = about.get('document')?.json('value');
  if (typeof document !== 'object' || document === null)
    throw new SeatwiseError('WORKBOOK_INVALID', { detail: 'sheet about has no document' });
  const items = new Map<string, unknown[]>();
  for (const row of tableNamed(tables, 'evidence', ['clause', 'exact']).rows) {
    const clause = row.text('clause');
    items.set(clause, [...(items.get(clause) ?? []), row.json('exact')]);
  }
  const { rows } = tableNamed(tables, 'clauses', [
    'clause',
    'state',
    'rule_hash',
    'decided_state',
    'decided_by',
    'decided_reason',
  ]);
  const filled = rows.filter((row) => row.text('clause') !== '');
  const evidence = filled
    .filter((row) => row.text('has_evidence').toUpperCase() === 'TRUE')
    .map((row) => ({
      clause: row.text('clause'),
      state: row.text('state'),
      reached: row.optional('reached'),
      ruleHash: row.text('rule_hash'),
      items: items.get(row.text('clause')) ?? [],
      missing: row.jsonOr('missing', []),
      kind: row.optional('kind'),
      proposed: row.optional('proposed'),
    }));
  const decisions = filled
    .filter((row) => row.text('decided_state') !== '')
    .map((row) => ({
      clause: row.text('clause'),
      state: row.text('decided_state'),
      reached: row.optional('decided_reached'),
      // An assessor who fills in only a state has judged.
      act: row.optional('decided_act') ?? 'judge',
      by: row.text('decided_by'),
      at: row.text('decided_at'),
      reason: row.text('decided_reason'),
      approver: row.optional('decided_approver'),
      evidence: row.jsonOr('decided_evidence', []),
    }));
  const order = about.get('order')?.jsonOr('value', {}) as { evidence?: string[]; decisions?: string[] } | undefined;
  const listed = (name: string) => tableNamed(tables, name, ['entry']).rows.map((row) => row.json('entry'));
  const whole = {
    ...document,
    evidence: inOrder(evidence, order?.evidence ?? []),
    decisions: inOrder(decisions, order?.decisions ?? []),
    manual: listed('manual'),
    requests: listed('requests'),
  };
  return {
    document: readAssessment(whole, catalogue),
    blind: readBlind(tables, about.get('assessor')?.text('value') ?? ''),
  };
}

/** The order that the document had; what is new comes last. */
function inOrder<One extends { readonly clause: string }>(ones: readonly One[], order: readonly string[]): One[] {
  const place = new Map(order.map((clause, i) => [clause, i]));
  const of = ({ clause }: One) => place.get(clause) ?? order.length;
  return ones.toSorted((a, b) => of(a) - of(b));
}

function readBlind(tables: readonly ReadTable[], assessor: string): BlindScore[] {
  if (!tables.some(({ name }) => name === 'blind') || assessor === '') return [];
  return tableNamed(tables, 'blind', ['clause', 'level', 'note'])
    .rows.filter((row) => row.text('level') !== '')
    .map((row) => {
      const level = row.number('level');
      if (level !== 1 && level !== 2 && level !== 3 && level !== 4)
        throw new SeatwiseError('WORKBOOK_INVALID', {
          detail: `level ${level} of clause ${row.text('clause')} is not 1 to 4`,
        });
      return { assessor, clause: row.text('clause'), level, note: row.text('note') };
    });
}
