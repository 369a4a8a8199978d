import type { Issue, LocalDate } from '@seatwise/core';
import { readRows } from './read-rows.ts';

/** What an agent handled on a business day, and how well. */
export interface AgentResultRow {
  readonly agent: string;
  readonly date: LocalDate;
  readonly handled: number;
  /** Talk, hold and after-contact work together, in seconds. */
  readonly handleTime: number;
  /** Mean score of the reviewed contacts, of 100; null without reviews. */
  readonly quality: number | null;
  readonly reviews: number;
}

/** Reads results of agents `agent,date,handled,handle_time[,quality,reviews]`, one row an agent and day. */
export function readAgentResultCsv(
  text: string,
  { file }: { file: string },
): { rows: AgentResultRow[] | null; issues: Issue[] } {
  const seen = new Set<string>();
  const shape = { file, required: ['agent', 'date', 'handled', 'handle_time'], optional: ['quality', 'reviews'] };
  return readRows(text, shape, (cells): AgentResultRow => {
    const [agent, date] = [cells.required('agent'), cells.date('date')];
    const key = `${agent}\n${date}`;
    if (seen.has(key)) cells.report('INPUT_DUPLICATE_ROW', { queue: agent, value: date }, 'date');
    seen.add(key);
    const reviews = cells.text('reviews') === '' ? 0 : cells.number('reviews', { min: 0, whole: true });
    const written = cells.text('quality');
    const quality = written === '' ? null : cells.number('quality', { min: 0 });
    if (quality !== null && quality > 100) cells.report('INPUT_NUMBER_INVALID', { value: written }, 'quality');
    // A score of no contact, or contacts without a score, would be weighed wrongly.
    if ((quality === null) !== (reviews === 0))
      cells.report('INPUT_VALUE_MISSING', {}, quality === null ? 'quality' : 'reviews');
    return {
      agent,
      date,
      handled: cells.number('handled', { min: 0, whole: true }),
      handleTime: cells.number('handle_time', { min: 0 }),
      quality,
      reviews,
    };
  });
}
