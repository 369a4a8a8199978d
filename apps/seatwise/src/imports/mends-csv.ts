import { basename } from 'node:path';
import { throwOnError } from '@seatwise/core';
import { type Mend, readMendCsv } from '@seatwise/formats';
import { readText } from '../options/read-file.ts';

/** Corrections from a file. @throws SeatwiseError with the place of what is wrong */
export async function readMendsCsv(path: string): Promise<Mend[]> {
  const { mends, issues } = readMendCsv(await readText(path), { file: basename(path) });
  throwOnError(issues);
  return mends ?? [];
}
