import { utf8Bytes } from '@seatwise/core';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { ZIP_LIMIT_BYTES, type ZippedFile, zipChunks } from './zip-chunks.ts';

async function* of(...files: ZippedFile[]) {
  yield* files;
}
const stampAt = Date.UTC(2026, 10, 29, 10, 31, 6);

async function whole(files: AsyncIterable<ZippedFile>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of zipChunks(files)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

describe('an archive written piece by piece', () => {
  it('opens with another program and holds every byte', async () => {
    const random = Uint8Array.from({ length: 70_000 }, (_, i) => (i * 2_654_435_761) >>> 24);
    const zip = await whole(
      of(
        { name: '5.1.1.1/合同 (2).pdf', stampAt, bytes: random },
        { name: 'index.csv', stampAt, bytes: utf8Bytes('clause,path\n') },
        { name: 'empty.txt', stampAt: 0, bytes: new Uint8Array() },
      ),
    );
    const opened = unzipSync(zip);
    expect(Object.keys(opened)).toEqual(['5.1.1.1/合同 (2).pdf', 'index.csv', 'empty.txt']);
    expect(Buffer.from(opened['5.1.1.1/合同 (2).pdf'] as Uint8Array).equals(random)).toBe(true);
    expect(new TextDecoder().decode(opened['index.csv'])).toBe('clause,path\n');
    // 10:31:06 of 2026-11-29, as the format packs them.
    const view = new DataView(zip.buffer, zip.byteOffset);
    expect([view.getUint16(10, true), view.getUint16(12, true)]).toEqual([
      (10 << 11) | (31 << 5) | 3,
      (46 << 9) | (11 << 5) | 29,
    ]);
  });

  it('is an archive without files too, and ends before its sizes would wrap', async () => {
    expect(unzipSync(await whole(of()))).toEqual({});
    const huge = { length: ZIP_LIMIT_BYTES + 1 } as Uint8Array;
    await expect(whole(of({ name: 'a', stampAt, bytes: huge }))).rejects.toMatchObject({ code: 'INPUT_TOO_LARGE' });
  });
});
