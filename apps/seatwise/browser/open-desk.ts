import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { ChangeBy } from '@seatwise/core';
import type { DemoLanguage } from '@seatwise/demo-center';
import { openStorage, type Storage } from '@seatwise/storage';
import { type Browser, chromium, type Page } from 'playwright-core';
import { buildServer } from '../src/http/build-server.ts';
import { JobBoard } from '../src/jobs/job-board.ts';
import { nodeDigest } from '../src/ports/node-digest.ts';
import { CHROMIUM } from './chromium.ts';
import { buildWeb, newFolder, PLANNED, plannedDemo, WEB } from './prepared.ts';

export interface View {
  readonly language: 'zh-CN' | 'en';
  readonly theme: 'light' | 'dark';
  readonly width: 1440 | 390;
}

export interface Desk {
  readonly url: string;
  /** A fresh page; `faults` collects what the browser complains of. */
  readonly page: (view: View) => Promise<{ page: Page; faults: string[] }>;
  readonly close: () => Promise<void>;
}

/**
 * The built desk on a free port of loopback, over a data folder of its own: empty, or with the planned demo center.
 * @param prepare puts more into the folder before the desk opens
 * @param names language of the demo center's names
 */
export async function openDesk(
  center: 'empty' | 'demo',
  prepare?: (storage: Storage, by: ChangeBy) => Promise<void>,
  names: DemoLanguage = 'zh-CN',
): Promise<Desk> {
  if (process.env[PLANNED] === undefined) buildWeb();
  // What a run has planned for all has Chinese names.
  const planned = names === 'zh-CN' ? process.env[PLANNED] : undefined;
  const folder = center === 'demo' && planned === undefined ? await plannedDemo(names) : await newFolder();
  if (center === 'demo' && planned !== undefined) await cp(planned, folder, { recursive: true });
  const storage = await openStorage({ folder, digest: nodeDigest });
  const by = (reason: string) => ({ actor: 'test', at: Date.now(), reason });
  await prepare?.(storage, by('test'));
  const server = await buildServer({
    storage,
    jobs: new JobBoard(Date.now),
    by,
    hosts: ['127.0.0.1'],
    webRoot: join(WEB, 'dist'),
  });
  const url = await server.listen({ host: '127.0.0.1', port: 0 });
  const browser: Browser = await chromium.launch({
    executablePath: CHROMIUM as string,
    // Without a graphics card its software stand-in takes more than it gives.
    args: ['--no-sandbox', '--disable-gpu'],
  });
  return {
    url,
    async page({ language, theme, width }) {
      const context = await browser.newContext({
        baseURL: url,
        viewport: { width, height: 900 },
        locale: language,
        colorScheme: theme,
        // A colour on its way to another is neither; what is asserted is where it arrives.
        reducedMotion: 'reduce',
      });
      const page = await context.newPage();
      // A network is idle between a page's frame and its script, too: the page is there once it has a title.
      const goto = page.goto.bind(page);
      page.goto = async (path, options) => {
        const response = await goto(path, options);
        if (path.startsWith('/')) await page.locator('h1').first().waitFor();
        return response;
      };
      const faults: string[] = [];
      page.on('pageerror', (error) => faults.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error') faults.push(`${message.text()} ${message.location().url.replace(url, '')}`);
      });
      return { page, faults };
    },
    async close() {
      await browser.close();
      await server.close();
      await storage.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
