import { openStorage, type Storage } from '@seatwise/storage';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nodeDigest } from '../../ports/node-digest.ts';
import { ChangeFeed, FEED_LISTENERS } from '../change-feed.ts';
import { openApi } from '../open-api.fixture.ts';

const by = (reason: string) => ({ actor: 'test', at: 1_770_000_000_000, reason });

const { folder, storage, server, close } = await openApi({ by, hosts: ['127.0.0.1'] });

describe('stored changes as a stream', () => {
  // As the command line would, beside the server.
  let other: Storage;
  let url: string;
  beforeAll(async () => {
    other = await openStorage({ folder, digest: nodeDigest });
    url = await server.listen({ host: '127.0.0.1', port: 0 });
  });
  afterAll(async () => {
    await close();
    await other.close();
  });

  /** Reads a stream until what came fits. */
  async function listen(path: string, headers: Record<string, string> = {}) {
    const reply = await fetch(url + path, { headers });
    const reader = (reply.body as ReadableStream<Uint8Array>).getReader();
    let text = '';
    const until = async (wanted: RegExp) => {
      while (!wanted.test(text)) {
        const { done, value } = await reader.read();
        if (done) throw new Error(`the stream ended after ${text}`);
        text += new TextDecoder().decode(value);
      }
      return text;
    };
    return { reply, until, ended: async () => (await reader.read()).done, cancel: () => reader.cancel() };
  }
  const save = (from: Storage, name: string) => from.documents.save('center', name, {}, null, by('test'));

  it('tells what was stored, here or by another process, and nothing twice', async () => {
    await save(storage, 'before');
    const stream = await listen('/api/events');
    expect(stream.reply.headers.get('content-type')).toBe('text/event-stream');
    expect(await stream.until(/event: ready/)).not.toContain('before');
    await save(storage, 'evidence.tasks');
    await save(other, 'settings');
    const told = await stream.until(/settings/);
    const changes = told
      .split('\n')
      .filter((line) => line.startsWith('data: {'))
      .map((line) => JSON.parse(line.slice(6)));
    expect(changes.map(({ kind, id }) => [kind, id])).toEqual([
      ['document', 'evidence.tasks'],
      ['document', 'settings'],
    ]);
    await stream.cancel();
  });

  it('goes on where a listener left off', async () => {
    const [newest] = await storage.changes('center', 1);
    await save(storage, 'while-away');
    const resumed = await listen('/api/events', { 'last-event-id': String(newest?.sequence) });
    expect(await resumed.until(/while-away/)).not.toContain('settings');
    await resumed.cancel();
    const asked = await listen(`/api/events?after=${newest?.sequence}`);
    await asked.until(/while-away/);
    await asked.cancel();
    expect((await fetch(`${url}/api/events?after=-1`)).status).toBe(400);
  });

  it('bounds how many listen, and ends with the server', async () => {
    const feed = new ChangeFeed(storage);
    let ended = 0;
    const listener = () => ({ tell: () => {}, end: () => ended++ });
    const streams = [];
    for (let n = 0; n < FEED_LISTENERS; n++) streams.push(await feed.listen(listener(), null));
    await expect(feed.listen(listener(), null)).rejects.toMatchObject({ code: 'EVENTS_FULL' });
    streams[0]?.stop();
    await feed.listen(listener(), null);
    await feed.close();
    expect(ended).toBe(FEED_LISTENERS);

    const stream = await listen('/api/events');
    await stream.until(/ready/);
    await server.close();
    expect(await stream.ended().catch(() => true)).toBe(true);
  });
});
