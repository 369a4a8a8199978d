import { isLocalDate } from '@seatwise/calendar';
import { type DriverMonth, type Issue, SCENARIO_MEASURES, type ScenarioChange } from '@seatwise/core';
import { type RowCells, readRows } from './read-rows.ts';

/**
 * Reads drivers `month,queue,customers,contact_rate`: `month` as 2026-03, `queue` empty for every queue without rows of its own,
 * `customers` the mean over the month, `contact_rate` contacts of one customer in that month, empty to take what the history shows.
 */
export function readDriverCsv(
  text: string,
  { file }: { file: string },
): { drivers: DriverMonth[] | null; issues: Issue[] } {
  const known = new Set<string>();
  const { rows, issues } = readRows(
    text,
    { file, required: ['month', 'customers'], optional: ['queue', 'contact_rate'] },
    (cells): DriverMonth => {
      const month = monthOf(cells);
      const queue = cells.text('queue') || null;
      const key = `${queue ?? '*'} ${month}`;
      if (known.has(key)) cells.report('INPUT_DUPLICATE_ROW', { queue: queue ?? '*', value: month }, 'month');
      known.add(key);
      const customers = cells.number('customers', { min: 0 });
      if (customers === 0) cells.report('INPUT_NUMBER_INVALID', { value: cells.text('customers') }, 'customers');
      const rate = cells.text('contact_rate');
      return {
        month,
        queue,
        customers,
        contactRate: rate === '' ? null : cells.number('contact_rate', { min: 0 }),
      };
    },
  );
  return { drivers: rows, issues };
}

/**
 * Reads scenarios `scenario,from,to,queue,measure,percent`: a name on each row, `from` and `to` inclusive days (empty for the whole
 * horizon), `queue` empty for all, `measure` contacts, customers, contact_rate or aht, `percent` 10 for 10 % more, -5 for 5 % less.
 */
export function readScenarioCsv(
  text: string,
  { file }: { file: string },
): { changes: ScenarioChange[] | null; issues: Issue[] } {
  const { rows, issues } = readRows(
    text,
    { file, required: ['scenario', 'measure', 'percent'], optional: ['from', 'to', 'queue'] },
    (cells): ScenarioChange => {
      const [from, to] = [optionalDate(cells, 'from'), optionalDate(cells, 'to')];
      if (from !== null && to !== null && to < from) cells.report('INPUT_ORDER', { first: from, second: to }, 'to');
      return {
        scenario: cells.required('scenario'),
        from,
        to,
        queue: cells.text('queue') || null,
        measure: cells.oneOf('measure', SCENARIO_MEASURES),
        percent: cells.number('percent', { min: -100 }),
      };
    },
  );
  return { changes: rows, issues };
}

const optionalDate = (cells: RowCells, column: string) => (cells.text(column) === '' ? null : cells.date(column));

function monthOf(cells: RowCells): string {
  const value = cells.required('month').replaceAll('/', '-').slice(0, 7);
  if (value !== '' && !isLocalDate(`${value}-01`)) cells.report('INPUT_DATE_INVALID', { value }, 'month');
  return value;
}
