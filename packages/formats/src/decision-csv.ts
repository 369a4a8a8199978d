import { clockOfMinutes, minutesOfClock } from '@seatwise/calendar';
import { CLEANING_ACTIONS, type CleaningDecision, type Issue, SeatwiseError } from '@seatwise/core';
import { readRows } from './read-rows.ts';
import { writeCsv } from './write-csv.ts';

const COLUMNS = ['queue', 'date', 'from', 'to', 'action', 'value', 'reason', 'author'];
const REQUIRED = ['queue', 'date', 'action', 'reason', 'author'];

/**
 * Reads decisions on a history `queue,date,from,to,action,value,reason,author`, oldest first: `from` and `to` are times of the day,
 * empty for its begin and end; `value` is the contacts of the span after `replace`, empty for the usual ones.
 */
export function readDecisionCsv(
  text: string,
  { file }: { file: string },
): { decisions: CleaningDecision[] | null; issues: Issue[] } {
  const optional = COLUMNS.filter((column) => !REQUIRED.includes(column));
  const { rows, issues } = readRows(text, { file, required: REQUIRED, optional }, (cells): CleaningDecision => {
    const minutes = (column: string, otherwise: number): number => {
      const value = cells.text(column);
      if (value === '') return otherwise;
      try {
        return minutesOfClock(value);
      } catch (error) {
        if (!(error instanceof SeatwiseError)) throw error;
        cells.report('OPENING_HOURS_INVALID', { value }, column);
        return otherwise;
      }
    };
    const from = minutes('from', 0);
    const to = minutes('to', 1440);
    if (to <= from) cells.report('INPUT_ORDER', { first: cells.text('from'), second: cells.text('to') }, 'to');
    return {
      queue: cells.required('queue'),
      date: cells.date('date'),
      from,
      to,
      action: cells.oneOf('action', CLEANING_ACTIONS),
      value: cells.text('value') === '' ? null : cells.number('value', { min: 0 }),
      reason: cells.required('reason'),
      author: cells.required('author'),
    };
  });
  return { decisions: rows, issues };
}

export function writeDecisionCsv(decisions: readonly CleaningDecision[]): string {
  return writeCsv(
    COLUMNS,
    decisions.map(({ queue, date, from, to, action, value, reason, author }) => {
      const whole = from === 0 && to === 1440;
      return [
        queue,
        date,
        whole ? null : clockOfMinutes(from),
        whole ? null : clockOfMinutes(to),
        action,
        value,
        reason,
        author,
      ];
    }),
  );
}
