import { QueryClient } from '@tanstack/react-query';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { RequestFailed } from './fetch-json.ts';
import { rosterPreviewQuery } from './use-generated.ts';

const answer = (status: number, body: object) => new Response(JSON.stringify(body), { status });

describe('a filled roster beside the draft', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('is compared anew with another version of the draft: a conflict with the one before does not stay', async () => {
    vi.stubGlobal('document', { documentElement: { lang: 'en' } });
    const asked: string[] = [];
    vi.stubGlobal('fetch', async (path: string) => {
      asked.push(path);
      return path.endsWith('seen=4') ? answer(200, { seen: 4, changes: 1 }) : answer(409, { code: 'STORAGE_CONFLICT' });
    });
    const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
    const file = new File(['x'], 'roster.xlsx', { lastModified: 1 });
    await expect(client.fetchQuery(rosterPreviewQuery(file, 3))).rejects.toBeInstanceOf(RequestFailed);
    expect(await client.fetchQuery(rosterPreviewQuery(file, 4))).toMatchObject({ seen: 4 });
    expect(asked).toEqual(['/api/schedule-draft/roster?seen=3', '/api/schedule-draft/roster?seen=4']);
  });
});
