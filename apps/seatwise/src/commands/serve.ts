import { createServer } from 'node:net';
import { join } from 'node:path';
import { SeatwiseError } from '@seatwise/core';
import { openStorage } from '@seatwise/storage';
import { loadDemo } from '../center/load-demo.ts';
import { storedPlan } from '../center/stored-plan.ts';
import { planDemo } from '../demo/plan-demo.ts';
import { buildServer } from '../http/build-server.ts';
import { CENTER_ID, DATA_OPTION, dataFolder, OWNER } from '../jobs/data-folder.ts';
import { JobBoard } from '../jobs/job-board.ts';
import { planLines } from '../jobs/plan-summary.ts';
import { numberOption } from '../options/values.ts';
import { nodeDigest } from '../ports/node-digest.ts';
import { label } from '../words/index.ts';
import { type Command, textOption } from './command.ts';
import { progressLine } from './progress.ts';

const HOST = '127.0.0.1';
const WEB_ROOT = join(import.meta.dirname, '../../../web/dist');

export const serve: Command = {
  name: 'serve',
  usage: 'serve [--data DIR] [--port PORT] [--demo]',
  help: 'API and web app on 127.0.0.1',
  options: {
    ...DATA_OPTION,
    port: { type: 'string', value: 'PORT', help: 'TCP port (8787)' },
    demo: {
      type: 'boolean',
      help: 'load the demo center when the data folder is empty, its names in the language of messages',
    },
  },
  async run({ options, language, print, tell, signal }) {
    const port = numberOption('--port', textOption(options, 'port') ?? '8787', '8787');
    if (!Number.isInteger(port) || port > 65_535) {
      throw new SeatwiseError('USAGE_OPTION_INVALID', { option: '--port', value: String(port), expected: '0 … 65535' });
    }
    // Before anything is made or loaded, so that a busy port costs no minute.
    await expectFree(port);
    const by = (reason: string) => ({ actor: OWNER, at: Date.now(), reason });
    const storage = await openStorage({ folder: dataFolder(options), digest: nodeDigest });
    try {
      if (options.demo === true && (await storage.layers.list(CENTER_ID)).length === 0) {
        tell(label(language, 'loadingDemo'));
        await loadDemo(storage, by('demo'), language);
      }
      let plan = await storedPlan(storage);
      if (!plan && options.demo === true) {
        plan = await planDemo(storage, by('demo'), { language, onProgress: progressLine(tell), signal });
      }
      const server = await buildServer({
        storage,
        jobs: new JobBoard(Date.now),
        by,
        hosts: [HOST, 'localhost'],
        webRoot: WEB_ROOT,
      });
      await server.listen({ host: HOST, port }).catch((error: NodeJS.ErrnoException) => {
        throw portError(error, port);
      });
      if (plan) for (const line of planLines(plan, language)) print(line);
      const address = server.addresses()[0];
      print(label(language, 'ready', { url: `http://${HOST}:${typeof address === 'object' ? address.port : port}` }));
      print(label(language, 'stop'));
      await ended(signal);
      await server.close();
      print(label(language, 'stopped'));
      return 0;
    } finally {
      await storage.close();
    }
  },
};

function expectFree(port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => reject(portError(error, port)));
    probe.listen({ host: HOST, port, exclusive: true }, () => probe.close(() => resolve()));
  });
}

const portError = (error: NodeJS.ErrnoException, port: number): Error =>
  error.code === 'EADDRINUSE' || error.code === 'EACCES' ? new SeatwiseError('PORT_BUSY', { port }) : error;

const ended = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
