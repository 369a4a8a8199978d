import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStorage } from '@seatwise/storage';
import { describe, expect, it } from 'vitest';
import { nodeDigest } from '../ports/node-digest.ts';
import { CenterStore } from './center-store.ts';
import { loadDemo } from './load-demo.ts';

describe('the demo center in a data folder', () => {
  it('is called in the language that is asked for', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'seatwise-demo-'));
    const storage = await openStorage({ folder, digest: nodeDigest });
    await loadDemo(storage, { actor: 'test', at: 1, reason: 'demo' }, 'en');
    const store = new CenterStore(storage);
    const center = await store.center();
    expect(center?.queues.map(({ name }) => name)).toEqual(['General service', 'Credit card', 'Chat']);
    const named = await Promise.all((['agents', 'events', 'workPlans'] as const).map((k) => store.standingDocument(k)));
    expect(named.map((list) => list?.length)).toEqual([120, 3, 3]);
    expect(JSON.stringify([center, named])).not.toMatch(/\p{Script=Han}/u);
    await storage.close();
  }, 60_000);
});
