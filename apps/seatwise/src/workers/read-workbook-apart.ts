import { fork } from 'node:child_process';
import { type Code, type JsonObject, type Place, SeatwiseError } from '@seatwise/core';
import type { Sheet } from '@seatwise/formats';

/** Heap of the reading process, and how long it may take. */
const HEAP_MEGABYTES = 768;
const SECONDS = 60;

export type WorkbookMessage =
  | { readonly kind: 'sheets'; readonly sheets: Sheet[] }
  | { readonly kind: 'failed'; readonly code: Code; readonly params: JsonObject; readonly place: Place };

/**
 * Reads a workbook in a process of its own: what it may cost in memory and time is limited, and its end is not ours.
 * @throws SeatwiseError INPUT_READER_STOPPED and what `readWorkbook` throws; RUN_INTERRUPTED
 */
export function readWorkbookApart(path: string, signal?: AbortSignal): Promise<Sheet[]> {
  return new Promise((resolve, reject) => {
    const child = fork(new URL('./workbook-child.ts', import.meta.url), [path], {
      execArgv: [`--max-old-space-size=${HEAP_MEGABYTES}`],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      env: {},
    });
    const stopped = (limit: string) => reject(new SeatwiseError('INPUT_READER_STOPPED', { limit }));
    const timer = setTimeout(() => {
      stopped(`${SECONDS} s`);
      child.kill('SIGKILL');
    }, SECONDS * 1000);
    const interrupt = () => {
      reject(new SeatwiseError('RUN_INTERRUPTED'));
      child.kill('SIGKILL');
    };
    signal?.addEventListener('abort', interrupt, { once: true });
    child.on('message', (message) => {
      const answer = message as WorkbookMessage;
      if (answer.kind === 'sheets') resolve(answer.sheets);
      else reject(new SeatwiseError(answer.code, answer.params, answer.place));
    });
    child.on('error', reject);
    child.on('exit', () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', interrupt);
      stopped(`${HEAP_MEGABYTES} MB`);
    });
  });
}
