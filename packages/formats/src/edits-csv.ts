import { addDays, dayStart, isLocalDate } from '@seatwise/calendar';
import {
  EDIT_FACTS,
  EDIT_GRAINS,
  EDIT_KINDS,
  type EditSpan,
  type ForecastEdit,
  type Instant,
  type Issue,
  MINUTE,
  type Zone,
} from '@seatwise/core';
import { type RowCells, readRows } from './read-rows.ts';

const REQUIRED = ['edit', 'kind', 'from', 'value', 'author', 'reason'];
const OPTIONAL = ['fact', 'grain', 'queue', 'to', 'active'];
/** What rows of one edit have in common. */
const COMMON = ['kind', 'fact', 'grain', 'value', 'active', 'author', 'reason'] as const;

/**
 * Reads edits `edit,kind,fact,grain,queue,from,to,value,active,author,reason`, in the order of application. Rows of one `edit`
 * are one edit over several ranges. `kind` is minimum, maximum, set, add or percent; `fact` offered (default) or aht; `grain`
 * interval (default), day, week or total. `from` and `to` are local: two dates include the last day, times are half-open;
 * without `to` it is the one day or the one interval. An empty queue is every queue; `active` is yes (default) or no.
 */
export function readEditsCsv(
  text: string,
  { file, zone }: { readonly file: string; readonly zone: Zone },
): { edits: ForecastEdit[] | null; issues: Issue[] } {
  const edits = new Map<string, Omit<ForecastEdit, 'spans'> & { readonly spans: EditSpan[] }>();
  const { rows, issues } = readRows(text, { file, required: REQUIRED, optional: OPTIONAL }, (cells) => {
    const read = {
      id: cells.required('edit'),
      kind: cells.oneOf('kind', EDIT_KINDS),
      fact: cells.text('fact') === '' ? ('offered' as const) : cells.oneOf('fact', EDIT_FACTS),
      grain: cells.text('grain') === '' ? ('interval' as const) : cells.oneOf('grain', EDIT_GRAINS),
      value: cells.number('value'),
      active: cells.text('active') === '' || cells.oneOf('active', ['yes', 'no']) === 'yes',
      author: cells.required('author'),
      reason: cells.required('reason'),
    };
    const known = edits.get(read.id) ?? { ...read, spans: [] };
    edits.set(read.id, known);
    const differs = COMMON.find((column) => !Object.is(known[column], read[column]));
    if (differs) cells.report('FORECAST_EDIT_DIFFERS', { edit: read.id, column: differs }, differs);
    known.spans.push(spanOf(cells, zone));
  });
  return { edits: rows && [...edits.values()], issues };
}

function spanOf(cells: RowCells, zone: Zone): EditSpan {
  const bare = (column: string) => {
    const date = cells.text(column).replaceAll('/', '-');
    return isLocalDate(date) ? date : null;
  };
  const moment = (column: string): Instant => {
    const date = bare(column);
    return date === null ? cells.instant(column, zone) : dayStart(date, zone);
  };
  const [first, last] = [bare('from'), bare('to')];
  const from = moment('from');
  let to: Instant;
  if (cells.text('to') === '') to = first === null ? from + MINUTE : dayStart(addDays(first, 1), zone);
  else to = last === null ? moment('to') : dayStart(addDays(last, 1), zone);
  if (!(to > from)) cells.report('INPUT_ORDER', { first: cells.text('from'), second: cells.text('to') }, 'to');
  return { queue: cells.text('queue') || null, from, to };
}
