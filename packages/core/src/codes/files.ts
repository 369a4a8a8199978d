import type { CodeEntry } from './entry.ts';

/** Findings in exports of other systems, and refusals of files that would cost too much to read. */
export const FILES_CODES = {
  INPUT_COLUMN_AMBIGUOUS: { blame: 'user', status: 400, params: ['columns', 'meaning'] },
  INPUT_TOTAL_ROWS: { blame: 'user', status: 400, params: ['count', 'rows'] },
  INPUT_TOTAL_MISMATCH: { blame: 'user', status: 400, params: ['fact', 'stated', 'found'] },
  INPUT_ROWS_LEFT_OUT: { blame: 'user', status: 400, params: ['count', 'rows'] },
  INPUT_BALANCE_ROW: { blame: 'user', status: 400, params: ['expected', 'found'] },
  INPUT_PART_EXCEEDS: { blame: 'user', status: 400, params: ['fact', 'value', 'limit'] },
  INPUT_QUEUE_ASSUMED: { blame: 'user', status: 400, params: ['queue'] },
  INPUT_FACT_ASSUMED: { blame: 'user', status: 400, params: ['fact'] },
  INPUT_MEASURE_UNKNOWN: { blame: 'user', status: 400, params: ['measure'] },
  INPUT_AVERAGE_WEIGHT: { blame: 'user', status: 400, params: ['column', 'weight'] },
  INPUT_AVERAGE_SPLIT: { blame: 'user', status: 400, params: ['column'] },
  INPUT_LABEL_END: { blame: 'user', status: 400, params: [] },
  INPUT_LAST_LINE_OPEN: { blame: 'user', status: 400, params: [] },
  INPUT_INTERVAL_MIXED: { blame: 'user', status: 400, params: ['first', 'second'] },
  INPUT_SHEET_LEFT_OUT: { blame: 'user', status: 400, params: ['sheet'] },
  INPUT_FORMULA: { blame: 'user', status: 400, params: ['sheet', 'count'] },
  INPUT_FORMULA_EMPTY: { blame: 'user', status: 400, params: ['cell'] },
  INPUT_KIND: { blame: 'user', status: 400, params: ['kind'] },
  INPUT_PROFILE_INVALID: { blame: 'user', status: 400, params: ['detail'] },
  INPUT_PROFILE_UNKNOWN: { blame: 'user', status: 400, params: ['profile', 'known'] },
  INPUT_WORKBOOK: { blame: 'user', status: 400, params: ['detail'] },
  INPUT_WORKBOOK_LIMIT: { blame: 'user', status: 413, params: ['limit'] },
  INPUT_WORKBOOK_OLD: { blame: 'user', status: 400, params: [] },
  INPUT_READER_STOPPED: { blame: 'user', status: 413, params: ['limit'] },
} as const satisfies Record<string, CodeEntry>;
