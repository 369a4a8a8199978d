import type { IntervalRecords, Issue, Zone } from '@seatwise/core';
import { EXPORT_DEFAULTS } from './export-options.ts';
import { CANONICAL } from './profile/built-in.ts';
import { readTextExport } from './read-export.ts';

/**
 * Reads the canonical interval CSV (docs/interval-csv.md). All or nothing: with any wrong row there are no records, and
 * up to 100 findings say where. Times without offset are local to `zone`.
 */
export function readIntervalCsv(
  text: string,
  { file, zone }: { file: string; zone: Zone | null },
): { records: IntervalRecords | null; issues: Issue[] } {
  const options = { ...EXPORT_DEFAULTS, file, zone, profile: CANONICAL, expectedRows: Math.ceil(text.length / 40) };
  const { records, issues } = readTextExport(text, options);
  return { records, issues: [...issues] };
}
