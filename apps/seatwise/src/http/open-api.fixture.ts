import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStorage, type Storage } from '@seatwise/storage';
import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify';
import { JobBoard } from '../jobs/job-board.ts';
import { nodeDigest } from '../ports/node-digest.ts';
import { buildServer, type ServerOptions } from './build-server.ts';

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

/** The API on a storage of its own, called without a network. */
export interface OpenApi {
  readonly folder: string;
  readonly storage: Storage;
  readonly server: FastifyInstance;
  readonly by: ServerOptions['by'];
  call(method: Method, url: string, payload?: InjectOptions['payload']): Promise<LightMyRequestResponse>;
  /** Sends a form as a browser does: fields, then the file. */
  send(
    url: string,
    name: string,
    content: string | Uint8Array,
    fields?: Readonly<Record<string, string>>,
  ): Promise<LightMyRequestResponse>;
  close(): Promise<void>;
}

/** Opens the API on an empty temporary folder. Unless told otherwise, `test` writes, at the time of this machine. */
export async function openApi({
  by = (reason) => ({ actor: 'test', at: Date.now(), reason }),
  jobs = new JobBoard(Date.now),
  hosts = ['localhost'],
}: Partial<Pick<ServerOptions, 'by' | 'jobs' | 'hosts'>> = {}): Promise<OpenApi> {
  const folder = await mkdtemp(join(tmpdir(), 'seatwise-api-'));
  const storage = await openStorage({ folder, digest: nodeDigest });
  const server = await buildServer({ storage, jobs, by, hosts, webRoot: '/nowhere' });
  return {
    folder,
    storage,
    server,
    by,
    call: (method, url, payload) =>
      server.inject({ method, url, headers: { host: 'localhost' }, ...(payload === undefined ? {} : { payload }) }),
    send: async (url, name, content, fields = {}) => {
      const form = new FormData();
      for (const [key, value] of Object.entries(fields)) form.set(key, value);
      form.set('file', new File([content as Uint8Array<ArrayBuffer>], name));
      const request = new Request('http://localhost/', { method: 'POST', body: form });
      const headers = { host: 'localhost', 'content-type': request.headers.get('content-type') ?? '' };
      return server.inject({ method: 'POST', url, payload: Buffer.from(await request.arrayBuffer()), headers });
    },
    close: async () => {
      await server.close();
      await storage.close();
    },
  };
}
