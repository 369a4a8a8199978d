import { SCORE_DIMENSIONS, SeatwiseError } from '@seatwise/core';
import { readCatalogue } from '../catalogue/read-catalogue.ts';
import type { Catalogue, Heading } from '../catalogue/schema.ts';
import {
  cellOfJson,
  cellOfText,
  type ReadTable,
  type Table,
  type TableCell,
  TableReader,
  type TableRow,
} from './table.ts';

const TEXTS = ['title', 'requirement', 'evidence', 'shortfall', 'firstStep'] as const;
const JSON_FIELDS = ['anchors', 'parameters', 'applies', 'rule', 'provenance'] as const;
/** Columns that a licensed table needs; all others have a default. */
const REQUIRED_COLUMNS = ['code', 'title_zh'] as const;

const COLUMNS = [
  'code',
  ...TEXTS.flatMap((text) => [`${text}_zh`, `${text}_en`]),
  'polarity',
  'deduct',
  'bonus',
  'partial',
  ...SCORE_DIMENSIONS,
  'judgement',
  'answered_by',
  'effort',
  'lead_time_months',
  ...JSON_FIELDS,
];

/** A catalogue as two sheets: every heading and clause in one, everything else in the other. Points are milli-points. */
export function catalogueTables(catalogue: Catalogue): Table[] {
  const { modules, ...about } = catalogue;
  const rows = modules.flatMap(rowsOf);
  return [
    { name: 'catalogue', columns: COLUMNS, rows },
    {
      name: 'about',
      columns: ['field', 'value'],
      rows: [
        ['notice', cellOfText(`${catalogue.disclaimer.zh} / ${catalogue.disclaimer.en}`)],
        ...Object.entries(about).map(([field, value]): TableCell[] => [field, cellOfJson(value)]),
      ],
    },
  ];
}

function rowsOf(heading: Heading): TableCell[][] {
  const blank = new Array<TableCell>(COLUMNS.length - 3).fill('');
  const own: TableCell[] = [heading.code, cellOfText(heading.title.zh), cellOfText(heading.title.en), ...blank];
  const clauses = heading.clauses.map((clause): TableCell[] => [
    clause.code,
    ...TEXTS.flatMap((text) => {
      const value = clause[text];
      return value === null ? ['', ''] : [cellOfText(value.zh), cellOfText(value.en)];
    }),
    clause.polarity,
    clause.deduct,
    clause.bonus,
    clause.partial,
    ...SCORE_DIMENSIONS.map((dimension) => clause.dimensions[dimension] ?? null),
    clause.judgement,
    clause.answeredBy,
    clause.effort,
    clause.leadTimeMonths,
    ...JSON_FIELDS.map((field) => (clause[field] === null ? '' : cellOfJson(clause[field]))),
  ]);
  return [own, ...clauses, ...heading.parts.flatMap(rowsOf)];
}

/**
 * Reads a catalogue from its sheets, or from one table of a licensed text: rows with a polarity are clauses, the others
 * headings; a code's place in the tree follows from its parts. What a licensed table does not have is taken from `defaults`:
 * the promised counts, the profile, the notice. So its counts, points and shares are checked against them.
 *
 * @throws SeatwiseError WORKBOOK_INVALID, CATALOGUE_INVALID
 */
export function readCatalogueTables(tables: readonly ReadTable[], defaults: Catalogue): Catalogue {
  const table = tables.find(({ name }) => name === 'catalogue') ?? tables[0];
  if (!table) throw new SeatwiseError('WORKBOOK_INVALID', { detail: 'there is no sheet' });
  const { rows } = new TableReader(table, REQUIRED_COLUMNS);
  const modules = treeOf(rows.filter((row) => row.text('code') !== ''));
  const about = tables.find(({ name }) => name === 'about');
  const { modules: _, ...base } = defaults;
  const own = about
    ? Object.fromEntries(
        new TableReader(about, ['field', 'value']).rows
          .filter((row) => row.text('field') !== 'notice' && row.text('field') !== '')
          .map((row) => [row.text('field'), row.json('value')]),
      )
    : { ...base, id: 'licensed', conflicts: [], mapping: null, accepted: [] };
  return readCatalogue({ ...own, modules });
}

interface Branch {
  code: string;
  title: { zh: string; en: string };
  parts: Branch[];
  clauses: unknown[];
}

function treeOf(rows: readonly TableRow[]): Branch[] {
  const byCode = new Map<string, Branch>();
  const roots: Branch[] = [];
  const above = (code: string): Branch | undefined => {
    const parts = code.split('.');
    for (let n = parts.length - 1; n > 0; n--) {
      const found = byCode.get(parts.slice(0, n).join('.'));
      if (found) return found;
    }
    return undefined;
  };
  for (const row of rows) {
    const code = row.text('code').trim();
    const parent = above(code);
    if (row.text('polarity') === '') {
      const branch: Branch = { code, title: textOf(row, 'title'), parts: [], clauses: [] };
      if (parent) parent.parts.push(branch);
      else roots.push(branch);
      if (!byCode.has(code)) byCode.set(code, branch);
    } else if (parent) parent.clauses.push(clauseOf(row, code));
    else throw new SeatwiseError('WORKBOOK_INVALID', { detail: `clause ${code} stands under no heading` });
  }
  return roots;
}

/** English that a licensed text does not have repeats the Chinese; nothing is translated here. */
function textOf(row: TableRow, field: string): { zh: string; en: string } {
  const zh = row.text(`${field}_zh`);
  return { zh, en: row.optional(`${field}_en`) ?? zh };
}

function clauseOf(row: TableRow, code: string): unknown {
  const polarity = row.text('polarity');
  const number = (column: string, otherwise: number | null) =>
    row.optional(column) === null ? otherwise : row.number(column);
  const title = textOf(row, 'title');
  const optionalText = (field: string) => (row.optional(`${field}_zh`) === null ? null : textOf(row, field));
  const dimensions = SCORE_DIMENSIONS.flatMap((dimension) =>
    row.optional(dimension) === null ? [] : [[dimension, row.number(dimension)] as const],
  );
  const licensed = {
    text: 'licensed',
    limits: 'licensed',
    points: 'licensed',
    dimensions: 'licensed',
    effort: 'project',
    source: null,
  };
  return {
    code,
    title,
    requirement: optionalText('requirement') ?? title,
    polarity,
    deduct: number('deduct', 0),
    bonus: number('bonus', 0),
    partial: number('partial', null),
    dimensions: Object.fromEntries(dimensions),
    judgement: row.optional('judgement') ?? 'objective',
    anchors: row.jsonOr('anchors', null),
    evidence: optionalText('evidence') ?? title,
    shortfall: optionalText('shortfall'),
    firstStep: optionalText('firstStep'),
    parameters: row.jsonOr('parameters', {}),
    applies: row.jsonOr('applies', null),
    answeredBy: row.optional('answered_by') ?? 'person',
    rule: row.jsonOr('rule', null),
    effort: number('effort', 4),
    leadTimeMonths: number('lead_time_months', 0),
    provenance: row.jsonOr('provenance', licensed),
  };
}
