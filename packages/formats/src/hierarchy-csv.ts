import type { Issue, QueuePlace } from '@seatwise/core';
import { readRows } from './read-rows.ts';

/** Reads `queue,group,site`: one row a queue. */
export function readHierarchyCsv(
  text: string,
  { file }: { readonly file: string },
): { places: QueuePlace[] | null; issues: Issue[] } {
  const { rows, issues } = readRows(
    text,
    { file, required: ['queue', 'group', 'site'] },
    (cells): QueuePlace => ({
      queue: cells.required('queue'),
      group: cells.required('group'),
      site: cells.required('site'),
    }),
  );
  return { places: rows, issues };
}
