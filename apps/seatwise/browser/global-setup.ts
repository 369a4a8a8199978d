import { rm } from 'node:fs/promises';
import { CHROMIUM } from './chromium.ts';
import { buildWeb, PLANNED, plannedDemo } from './prepared.ts';

/** Builds the desk and plans the demo center once for all browser tests of a run; each gets a copy. */
export default async function setup(): Promise<(() => Promise<void>) | undefined> {
  if (!CHROMIUM) return undefined;
  buildWeb();
  // A folder that is named already is used as it is.
  if (process.env[PLANNED] !== undefined) return undefined;
  const folder = await plannedDemo();
  process.env[PLANNED] = folder;
  return () => rm(folder, { recursive: true, force: true });
}
