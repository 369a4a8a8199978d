import { createHash } from 'node:crypto';
import { mkdtemp, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Digest } from '@seatwise/core';
import { describe, expect, it } from 'vitest';
import { openStorage } from './index.ts';

const digest: Digest = {
  sha256: (parts) => [...parts].reduce((hash, part) => hash.update(part), createHash('sha256')).digest('hex'),
};
const by = { actor: 'li', at: 1_770_000_000_000, reason: 'test' };
const open = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'seatwise-files-'));
  return { folder, storage: await openStorage({ folder, digest }) };
};

describe('files under their hash', () => {
  it('are kept once, and read back only as what they were', async () => {
    const { folder, storage } = await open();
    const bytes = Buffer.from('the very bytes');
    const hash = await storage.files.keep(bytes);
    expect(await storage.files.keep(bytes)).toBe(hash);
    expect(Buffer.from(await storage.files.read(hash)).toString()).toBe('the very bytes');
    const kept = join(folder, 'files', hash.slice(0, 2));
    expect(await readdir(kept)).toEqual([hash]);

    await writeFile(join(kept, hash), 'other bytes!!!');
    await expect(storage.files.read(hash)).rejects.toMatchObject({ code: 'STORAGE_CORRUPT' });
    await expect(storage.files.read('0'.repeat(64))).rejects.toMatchObject({ code: 'STORAGE_CORRUPT' });
    await expect(storage.files.read('../../../etc/passwd')).rejects.toMatchObject({ code: 'STORAGE_CORRUPT' });
    await storage.close();
  });
});

describe('the same bytes from many at once', () => {
  it('are kept whole, once, with nothing left beside them', async () => {
    const { folder, storage } = await open();
    const bytes = Buffer.alloc(4 * 1024 * 1024, 'seatwise');
    const [hash = '', ...others] = await Promise.all(Array.from({ length: 8 }, () => storage.files.keep(bytes)));
    expect(new Set(others)).toEqual(new Set([hash]));
    expect(await readdir(join(folder, 'files', hash.slice(0, 2)))).toEqual([hash]);
    expect((await storage.files.read(hash)).length).toBe(bytes.length);
    await storage.close();
  });
});

describe('documents and the log', () => {
  it('are listed by the start of their name, and by what came after', async () => {
    const { storage } = await open();
    for (const name of ['b.2', 'a.1', 'b.1', 'b.乙', 'c'])
      await storage.documents.save('center', name, { name }, null, by);
    await storage.documents.save('other', 'b.9', {}, null, by);
    const found = await storage.documents.list('center', 'b.');
    expect(found.map(({ name, version }) => [name, version])).toEqual([
      ['b.1', 1],
      ['b.2', 1],
      ['b.乙', 1],
    ]);
    const [newest] = await storage.changes('center', 1);
    const after = await storage.changesAfter('center', (newest?.sequence ?? 0) - 2, 10);
    expect(after.map(({ subject }) => subject)).toEqual(['b.乙', 'c']);
    await storage.close();
  });

  it('tell the version of every document of a center', async () => {
    const { storage } = await open();
    for (const name of ['b', 'a']) await storage.documents.save('center', name, { name }, null, by);
    await storage.documents.save('center', 'b', { name: 'other' }, 1, by);
    await storage.documents.save('other', 'c', {}, null, by);
    expect([...(await storage.documents.versions('center'))]).toEqual([
      ['a', 1],
      ['b', 2],
    ]);
    await storage.close();
  });
});
