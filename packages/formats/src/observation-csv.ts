import type { Issue, Observation } from '@seatwise/core';
import { readRows } from './read-rows.ts';
import { writeCsv } from './write-csv.ts';

const COLUMNS = ['date', 'site', 'queue', 'measure', 'value', 'n'] as const;

/** Reads dated observations: `date,site,queue,measure,value,n`; `n` is the number of cases behind the value. */
export function readObservationCsv(
  text: string,
  { file }: { file: string },
): { observations: Observation[] | null; issues: Issue[] } {
  const { rows, issues } = readRows(
    text,
    { file, required: COLUMNS },
    (cells): Observation => ({
      date: cells.date('date'),
      site: cells.text('site'),
      queue: cells.text('queue'),
      measure: cells.required('measure'),
      value: cells.number('value'),
      n: cells.number('n', { min: 0, whole: true }),
    }),
  );
  return { observations: rows, issues };
}

export function writeObservationCsv(observations: readonly Observation[]): string {
  return writeCsv(
    COLUMNS,
    observations.map((observation) => COLUMNS.map((column) => observation[column])),
  );
}
