import { basename } from 'node:path';
import { type ExternalForecast, type Issue, SeatwiseError, throwOnError, type Zone } from '@seatwise/core';
import { isOldWorkbook, isZip, readExternalForecast, sheetAsCsv } from '@seatwise/formats';
import { readBytes } from '../options/read-file.ts';
import { readWorkbookApart } from '../workers/read-workbook-apart.ts';

/**
 * An external forecast from CSV (UTF-8 or GB18030) or from the first sheet of an XLSX workbook.
 * @throws SeatwiseError at the first error, with every other one as its issues
 */
export async function readExternalFile(
  path: string,
  { zone, name, signal }: { readonly zone: Zone; readonly name?: string; readonly signal?: AbortSignal },
): Promise<{ external: ExternalForecast; issues: Issue[] }> {
  const file = name ?? basename(path);
  const bytes = await readBytes(path);
  if (isOldWorkbook(bytes)) throw new SeatwiseError('INPUT_WORKBOOK_OLD', {}, { file });
  const text = isZip(bytes) ? sheetAsCsv(await readWorkbookApart(path, signal)) : decoded(bytes, file);
  const { external, issues } = readExternalForecast(text, { file, zone });
  throwOnError(issues);
  return { external: external as ExternalForecast, issues };
}

function decoded(bytes: Uint8Array, file: string): string {
  if (bytes.includes(0)) throw new SeatwiseError('INPUT_BINARY', {}, { file });
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {}
  }
  throw new SeatwiseError('INPUT_ENCODING', { encoding: 'UTF-8, GB18030' }, { file });
}
