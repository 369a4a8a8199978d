import { setTimeout } from 'node:timers/promises';
import type { Page } from 'playwright-core';

/** Milliseconds without a request after which nothing more is on its way. */
const CALM = 300;

/**
 * Leads an open page to other addresses as its links do, without loading it anew. Each turn waits until nothing is on its way and
 * the page has drawn what came.
 */
export function turner(page: Page): (path: string) => Promise<void> {
  let asking = 0;
  let changed = 0;
  const count = (by: number) => {
    asking += by;
    changed = performance.now();
  };
  // The stream of changes never ends.
  const counts = (request: { url: () => string }) => !request.url().includes('/api/events');
  page.on('request', (request) => counts(request) && count(1));
  page.on('requestfinished', (request) => counts(request) && count(-1));
  page.on('requestfailed', (request) => counts(request) && count(-1));
  return async (path) => {
    await page.evaluate(`history.pushState({}, '', ${JSON.stringify(path)})`);
    changed = performance.now();
    while (asking > 0 || performance.now() - changed < CALM) {
      await setTimeout(50);
      await page.evaluate('new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)))');
    }
  };
}
