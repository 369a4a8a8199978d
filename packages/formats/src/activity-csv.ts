import { formatInstant } from '@seatwise/calendar';
import type { AgentActivity, Issue, Zone } from '@seatwise/core';
import { readRows } from './read-rows.ts';
import { writeCsv } from './write-csv.ts';

const COLUMNS = ['agent', 'start', 'end', 'code'];

/** Reads what agents did: `agent,start,end,code`, half-open, local to the zone or with an offset in the value. */
export function readActivityCsv(
  text: string,
  { file, zone }: { file: string; zone: Zone | null },
): { activity: AgentActivity[] | null; issues: Issue[] } {
  const { rows, issues } = readRows(text, { file, required: COLUMNS }, (cells): AgentActivity => {
    const activity = {
      agent: cells.required('agent'),
      start: cells.instant('start', zone),
      end: cells.instant('end', zone),
      code: cells.required('code'),
    };
    if (activity.end <= activity.start && activity.start > 0) {
      cells.report('INPUT_ORDER', { first: cells.text('start'), second: cells.text('end') }, 'end');
    }
    return activity;
  });
  return { activity: rows, issues };
}

export function writeActivityCsv(activity: readonly AgentActivity[], zone: Zone): string {
  return writeCsv(
    COLUMNS,
    activity.map(({ agent, start, end, code }) => [agent, formatInstant(start, zone), formatInstant(end, zone), code]),
  );
}
