import { spawnSync } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DemoLanguage } from '@seatwise/demo-center';
import { openStorage } from '@seatwise/storage';
import { loadDemo } from '../src/center/load-demo.ts';
import { planDemo } from '../src/demo/plan-demo.ts';
import { nodeDigest } from '../src/ports/node-digest.ts';

export const WEB = join(import.meta.dirname, '../../web');
/** Name of the variable that holds the folder of a demo center that a test run has planned for all of its files. */
export const PLANNED = 'SEATWISE_TEST_DEMO';

/** Builds the web app into its own folder. @throws Error with what the build says */
export function buildWeb(): void {
  // A test run calls itself `test`, which would put the slow React of development into the app.
  const env = { ...process.env, NODE_ENV: 'production' };
  const built = spawnSync(join(WEB, 'node_modules/.bin/vite'), ['build', '--logLevel', 'error'], { cwd: WEB, env });
  if (built.status !== 0) throw new Error(`vite build: ${built.stderr}`);
}

export const newFolder = (): Promise<string> => mkdtemp(join(tmpdir(), 'seatwise-desk-'));

/** The demo center, loaded and planned in a data folder of its own; its names are Chinese on every machine unless told. */
export async function plannedDemo(language: DemoLanguage = 'zh-CN'): Promise<string> {
  const folder = await newFolder();
  const storage = await openStorage({ folder, digest: nodeDigest });
  const by = (reason: string) => ({ actor: 'test', at: Date.now(), reason });
  await loadDemo(storage, by('demo'), language);
  await planDemo(storage, by('demo'), { language });
  await storage.close();
  return folder;
}
