import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStorage, type Storage } from '@seatwise/storage';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CENTER_ID } from '../jobs/data-folder.ts';
import { nodeDigest } from '../ports/node-digest.ts';
import { CenterStore } from './center-store.ts';
import { addEdits, reorderEdits, switchEdit } from './forecast-choices.ts';
import { saveDecisions } from './history-decisions.ts';
import { planKey } from './plan-key.ts';
import { defaultSettings } from './plan-settings.ts';

const ZONE = 'Asia/Shanghai';
const by = { actor: 'test', at: 1_770_000_000_000, reason: 'test' };
const settings = defaultSettings(ZONE);

describe('what a running plan is told from another by', () => {
  let storage: Storage;
  beforeAll(async () => {
    storage = await openStorage({ folder: await mkdtemp(join(tmpdir(), 'seatwise-plan-key-')), digest: nodeDigest });
    await new CenterStore(storage).ensure(ZONE, by);
  });
  afterAll(() => storage.close());
  const key = () => planKey(storage, settings);

  it('is another after a decision on the history, and after people or rules change', async () => {
    const before = await key();
    const decision = { queue: 'voice', date: '2026-09-01', from: 0, to: 60, action: 'accept', value: null } as const;
    await saveDecisions(storage, { version: null, decisions: [{ ...decision, reason: 'storm', author: '李' }] }, by);
    const decided = await key();
    expect(decided).not.toBe(before);
    await new CenterStore(storage).saveDocument('workPlans', [], by);
    expect(await key()).not.toBe(decided);
  });

  it('is another for edits of the forecast: added, in another order, or switched off', async () => {
    const seen = new Set([await key()]);
    const edit = {
      id: '',
      kind: 'add',
      fact: 'offered',
      grain: 'day',
      value: 1,
      spans: [{ queue: null, from: 0, to: 86_400_000 }],
      author: '李',
      reason: 'sale',
      active: true,
    } as const;
    const layers = await addEdits(storage, [edit, { ...edit, value: 2 }], by);
    seen.add(await key());
    const ids = layers.map(({ id }) => id).reverse();
    await reorderEdits(storage, ids, by);
    seen.add(await key());
    await switchEdit(storage, ids[0] as string, false, by);
    seen.add(await key());
    expect(seen.size).toBe(4);
  });

  it('is the same while nothing changes, and when settings are saved as they are', async () => {
    const before = await key();
    await new CenterStore(storage).saveSettings(settings, by);
    expect(await key()).toBe(before);
    expect(await planKey(storage, { ...settings, horizonDays: 21 })).not.toBe(before);
    await storage.documents.save('other', 'settings', {}, null, by);
    await storage.documents.save(CENTER_ID, 'toldAlerts', [], null, by);
    await storage.documents.save(CENTER_ID, 'webhookOutbox', [], null, by);
    expect(await key()).toBe(before);
  });
});
