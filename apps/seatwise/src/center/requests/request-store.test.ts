import { afterAll, describe, expect, it } from 'vitest';
import { openApi } from '../../http/open-api.fixture.ts';
import { CENTER_ID } from '../../jobs/data-folder.ts';
import { RequestStore } from './request-store.ts';

const { storage, close } = await openApi();
afterAll(close);
const at = (date: string) => ({ actor: 'test', at: Date.parse(`${date}T12:00:00+08:00`), reason: 'test' });
const wish = { kind: 'preference', from: '2026-03-02', to: '2026-03-08', weekdays: [0], wish: 'off' } as const;

describe('kept requests', () => {
  it('are listed newest first, whatever month they were asked in, each month by its own document alone', async () => {
    const store = new RequestStore(storage);
    for (const date of ['2026-02-27', '2026-04-01', '2026-02-28', '2026-03-01'])
      await store.ask('li', wish, '', 'Asia/Shanghai', at(date));
    const ids = ['2026-04-0001', '2026-03-0001', '2026-02-0002', '2026-02-0001'];
    expect((await store.list()).map(({ id }) => id)).toEqual(ids);
    const { value } = (await storage.documents.read(CENTER_ID, 'shiftRequests 2026-03')) ?? { value: [] };
    await storage.documents.save(CENTER_ID, 'shiftRequests 2026-05', value, null, at('2026-05-01'));
    expect(await store.list()).toHaveLength(5);
    expect([...(await storage.documents.versions(CENTER_ID)).keys()]).not.toContain('shiftRequests');
  });
});
