import { readFile, stat } from 'node:fs/promises';
import { SeatwiseError } from '@seatwise/core';
import { readWorkbook } from '@seatwise/formats';
import type { WorkbookMessage } from './read-workbook-apart.ts';

const LIMIT = 64 * 1024 * 1024;

const answer = (message: WorkbookMessage) => process.send?.(message, undefined, {}, () => process.disconnect());

try {
  const path = process.argv[2] as string;
  const { size } = await stat(path);
  if (size > LIMIT) throw new SeatwiseError('INPUT_TOO_LARGE', { limit: LIMIT });
  answer({ kind: 'sheets', sheets: readWorkbook(await readFile(path)) });
} catch (error) {
  if (!(error instanceof SeatwiseError)) throw error;
  const { code, params, place } = error;
  answer({ kind: 'failed', code, params, place });
}
