import type { Issue, PlanningEvent } from '@seatwise/core';
import { listCell, readRows } from './read-rows.ts';
import { writeCsv } from './write-csv.ts';

const COLUMNS = ['event', 'name', 'kind', 'start', 'end', 'queues', 'factor', 'entered'];
const KINDS = ['promotion', 'outage', 'closure', 'other'] as const;

/**
 * Reads planning events `event,name,kind,start,end,queues,factor`: first and last day inclusive; `queues` is a list `a;b`,
 * empty for all; `factor` is the multiplier expected on volume (1.2 = 20 % more), empty when unknown;
 * `entered` is the day on which it was entered, empty when unknown.
 */
export function readEventsCsv(
  text: string,
  { file }: { file: string },
): { events: PlanningEvent[] | null; issues: Issue[] } {
  const { rows, issues } = readRows(
    text,
    { file, required: COLUMNS.slice(0, 5), optional: COLUMNS.slice(5) },
    (cells): PlanningEvent => {
      const start = cells.date('start');
      const end = cells.date('end');
      if (end < start) cells.report('INPUT_ORDER', { first: start, second: end }, 'end');
      const queues = listCell(cells.text('queues'));
      const id = cells.required('event');
      return {
        id,
        name: cells.text('name') || id,
        kind: cells.oneOf('kind', KINDS),
        start,
        end,
        queues: queues.length === 0 ? null : queues,
        ...(cells.text('factor') === '' ? {} : { factor: cells.number('factor', { min: 0 }) }),
        ...(cells.text('entered') === '' ? {} : { entered: cells.date('entered') }),
      };
    },
  );
  return { events: rows, issues };
}

export function writeEventsCsv(events: readonly PlanningEvent[]): string {
  return writeCsv(
    COLUMNS,
    events.map(({ id, name, kind, start, end, queues, factor, entered }) => [
      id,
      name,
      kind,
      start,
      end,
      queues?.join(';') ?? null,
      factor ?? null,
      entered ?? null,
    ]),
  );
}
