import { type MetricDefinition, sourcesOf } from './definition.ts';
import { readDefinition } from './read-definition.ts';
import { type DayRange, daysCovered, type RowTable, type RowTables } from './rows.ts';
import { ROW_SOURCES, type RowSource } from './sources.ts';
import { NO_ROWS, type RangeReader, readTable, type Sums } from './sum-rows.ts';

/** Values that a center sets for parameters of a definition, by name. */
export type ParameterValues = Readonly<Record<string, number>>;

/** A metric over some days of some queues. */
interface Evaluated {
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly rows: number;
  readonly cases: number;
}

const NOTHING: Evaluated = { value: null, numerator: null, denominator: null, rows: 0, cases: 0 };

/** A metric ready to be asked for any range of days. */
export interface PreparedMetric {
  /** Days that all sources it reads cover together; null where one has no rows. */
  readonly days: DayRange | null;
  /** Over the business days `first` to `last`, both included; over everything without them. */
  over(range?: DayRange): Evaluated;
}

/**
 * Binds a definition to rows of one scope. Both sides from one source: a row counts when both are known in it. From two
 * sources: each is summed by itself over the days that both cover.
 * @throws SeatwiseError METRIC_DEFINITION_INVALID, METRIC_FORMULA_INVALID
 */
export function prepareMetric(
  definition: MetricDefinition,
  tables: RowTables,
  queue: string,
  given: ParameterValues = {},
): PreparedMetric {
  const read = readDefinition(definition);
  const parameters = new Map(
    Object.entries(definition.parameters).map(([name, { value }]) => [name, given[name] ?? value]),
  );
  const own = (source: keyof RowTables) => tables[source].filter((table) => queue === '*' || table.queue === queue);
  const bind = (table: RowTable, side: Parameters<typeof readTable>[4]): Bound => ({
    table,
    range: readTable(read, table, parameters, definition.nulls, side),
  });
  const { numerator, denominator } = definition;
  if (!denominator || denominator.rows === numerator.rows) {
    const bound = own(numerator.rows).map((table) => bind(table, 'together'));
    const days = daysCovered(bound.map(({ table }) => table));
    return { days, over: (range) => scaled(definition, addUp(definition, bound, range)) };
  }
  const above = own(numerator.rows).map((table) => bind(table, 'numerator'));
  const below = own(denominator.rows).map((table) => bind(table, 'denominator'));
  const sides = [above, below].map((side) => daysCovered(side.map(({ table }) => table)));
  const [a, b] = sides as [ReturnType<typeof daysCovered>, ReturnType<typeof daysCovered>];
  const days = a && b && { first: Math.max(a.first, b.first), last: Math.min(a.last, b.last) };
  return {
    days: days && days.first <= days.last ? days : null,
    over(range) {
      if (!days) return NOTHING;
      const within = {
        first: Math.max(days.first, range?.first ?? days.first),
        last: Math.min(days.last, range?.last ?? days.last),
      };
      if (within.first > within.last) return NOTHING;
      const [one, two] = [addUp(definition, above, within), addUp(definition, below, within)];
      if (one.rows === 0 || two.rows === 0) return NOTHING;
      // What is counted per contact stands on the contacts, not on the cases among them.
      const cases = definition.of.endsWith('/contact') ? Math.round(two.denominator) : one.cases;
      return scaled(definition, { ...one, denominator: two.denominator, cases });
    },
  };
}

interface Bound {
  readonly table: RowTable;
  readonly range: RangeReader;
}

function addUp(
  { numerator, denominator }: MetricDefinition,
  bound: readonly Bound[],
  range: DayRange | undefined,
): Sums {
  const join = (a: Sums, b: Sums, side: 'numerator' | 'denominator', largest: boolean) => {
    if (a.rows === 0) return b[side];
    if (b.rows === 0) return a[side];
    return largest ? Math.max(a[side], b[side]) : a[side] + b[side];
  };
  return bound.reduce<Sums>((sums, { table, range: read }) => {
    const from = range ? firstAt(table.days, range.first) : 0;
    const to = range ? firstAt(table.days, range.last + 1) : table.length;
    const more = read(from, to);
    return {
      numerator: join(sums, more, 'numerator', numerator.take === 'largest'),
      denominator: join(sums, more, 'denominator', denominator?.take === 'largest'),
      rows: sums.rows + more.rows,
      cases: sums.cases + more.cases,
    };
  }, NO_ROWS);
}

function scaled({ denominator, scale: [times, over] }: MetricDefinition, sums: Sums): Evaluated {
  const { rows, cases } = sums;
  if (rows === 0 || (denominator && sums.denominator === 0)) return { ...NOTHING, rows, cases };
  const below = denominator ? sums.denominator : null;
  return {
    value: (sums.numerator * times) / ((below ?? 1) * over),
    numerator: sums.numerator,
    denominator: below,
    rows,
    cases,
  };
}

/** Index of the first row whose day is `day` or later. */
function firstAt(days: Int32Array, day: number): number {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle] as number) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Names that the sides reading `source` need and that no row of these tables knows. */
export function lackingIn(definition: MetricDefinition, source: RowSource, held: readonly RowTable[]): string[] {
  const read = readDefinition(definition);
  const names = [
    ...(definition.numerator.rows === source ? read.numerator.names : []),
    ...(definition.denominator?.rows === source ? (read.denominator?.names ?? []) : []),
  ];
  const known = (name: string) =>
    held.some(({ columns, length }) => {
      const column = columns.get(name);
      for (let i = 0; column && i < length; i++) if (!Number.isNaN(column[i])) return true;
      return false;
    });
  return [...new Set(names)].filter((name) => !known(name));
}

/** Names of both sides that no row of the scope knows. */
export function lacking(definition: MetricDefinition, tables: RowTables, queue: string): string[] {
  return sourcesOf(definition).flatMap((source) =>
    lackingIn(
      definition,
      source,
      tables[source].filter((table) => queue === '*' || table.queue === queue),
    ),
  );
}

/** The value of a definition over rows that are written out, as its golden vectors are; null where it has none. */
export function valueOfRows(
  definition: MetricDefinition,
  rows: readonly Readonly<Record<string, number>>[],
  given: ParameterValues = {},
): number | null {
  return ofRows(definition, rows, given).over().value;
}

/** The same of each row by itself. */
export function valuesOfRows(
  definition: MetricDefinition,
  rows: readonly Readonly<Record<string, number>>[],
  given: ParameterValues = {},
): (number | null)[] {
  const prepared = ofRows(definition, rows, given);
  return rows.map((_, row) => prepared.over({ first: row, last: row }).value);
}

/** Rows as a table in which each is a day of its own. */
function ofRows(
  definition: MetricDefinition,
  rows: readonly Readonly<Record<string, number>>[],
  given: ParameterValues,
): PreparedMetric {
  const names = new Set(rows.flatMap((row) => Object.keys(row)));
  const table: RowTable = {
    queue: '*',
    length: rows.length,
    columns: new Map([...names].map((name) => [name, Float64Array.from(rows, (row) => row[name] ?? Number.NaN)])),
    days: Int32Array.from(rows.keys()),
    covers: { first: 0, last: Math.max(0, rows.length - 1) },
    cases: null,
    answerThreshold: null,
    shortAbandonThreshold: null,
  };
  const sources = Object.fromEntries(ROW_SOURCES.map((source) => [source, [table]])) as unknown as RowTables;
  return prepareMetric(definition, sources, '*', given);
}
