import { spawnSync } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fastifyStatic from '@fastify/static';
import Fastify from 'fastify';
import type { Page } from 'playwright-core';
import { CHROMIUM } from '../browser/chromium.ts';
import { type Desk, openDesk, type View } from '../browser/open-desk.ts';
import { newFolder, WEB } from '../browser/prepared.ts';
import { type Frames, framesDuring, scrollFrames } from './frames.ts';

const VIEW: View = { language: 'zh-CN', theme: 'light', width: 1440 };
const VISITS = 7;
/** Tiles of Home that hold a figure once it can be read. */
const TILES = 4;
const STEPS = 200;
/** What scrolls around the roster. */
const ROSTER = 'div:has(> div > [role=grid])';
const PASTED = { rows: 50, columns: 40 };

type Print = (line: string) => void;

/** Speed of the desk in chromium: first screen, script, grids, Gantt, paste, filter, each beside its budget. */
export default async function run(print: Print): Promise<void> {
  if (!CHROMIUM) {
    print('no chromium here: install it, or set CHROMIUM_PATH');
    return;
  }
  const desk = await openDesk('demo');
  try {
    await firstScreen(desk, print);
    await clauseFilter(desk, print);
    await parts(desk, print);
  } finally {
    await desk.close();
  }
}

function told(print: Print, what: string, value: number, unit: string, budget: number): void {
  const text = `${what}: ${value.toFixed(value < 100 ? 1 : 0)} ${unit}`;
  print(`${text.padEnd(72)} ${value <= budget ? 'within' : 'OVER'} ${budget} ${unit}`);
}

function toldFrames(print: Print, what: string, { count, median, worst, late }: Frames): void {
  const text = `${what}: ${count} frames, median ${median.toFixed(1)}, worst ${worst.toFixed(1)} ms`;
  print(`${text.padEnd(72)} ${late === 0 ? 'none' : `${late}`} over 50 ms`);
}

/** From asking for the page to figures on it and a free main thread, in a browser that has nothing cached. */
async function firstScreen(desk: Desk, print: Print): Promise<void> {
  const times: number[] = [];
  let script = 0;
  for (let visit = 0; visit < VISITS; visit++) {
    const { page } = await desk.page(VIEW);
    await page.addInitScript(`(() => {
      const seen = new MutationObserver(() => {
        const figures = [...document.querySelectorAll('main li h2 + p')].filter((p) => /\\d/.test(p.textContent));
        if (figures.length < ${TILES}) return;
        seen.disconnect();
        requestAnimationFrame(() => setTimeout(() => { window.interactiveAt = performance.now(); }));
      });
      seen.observe(document, { childList: true, subtree: true });
    })()`);
    await page.goto('/', { waitUntil: 'commit' });
    times.push(await noted(page, 'interactiveAt'));
    if (visit === 0) {
      const names = await page.evaluate<string[]>(`performance.getEntriesByType('resource')
        .filter(({ startTime }) => startTime < window.interactiveAt)
        .map(({ name }) => new URL(name).pathname)`);
      for (const name of new Set(names.filter((name) => name.endsWith('.js'))))
        script += gzipSync(await readFile(join(WEB, 'dist', name)), { level: 9 }).length;
    }
    await page.context().close();
  }
  const sorted = times.toSorted((a, b) => a - b);
  told(print, `first screen interactive, median of ${VISITS}`, sorted[VISITS >> 1] ?? Number.NaN, 'ms', 1500);
  told(print, 'first screen interactive, slowest', sorted.at(-1) ?? Number.NaN, 'ms', 1500);
  told(print, 'script before the first screen, gzip', script / 1000, 'kB', 250);
}

/** Typing into the search over 428 clauses: key to painted list. */
async function clauseFilter(desk: Desk, print: Print): Promise<void> {
  const { page } = await desk.page(VIEW);
  await page.goto('/assessment', { waitUntil: 'networkidle' });
  const field = page.getByRole('searchbox').first();
  const times: number[] = [];
  for (const text of ['质', '质检', '预测', '班', '']) {
    await markNext(page, 'input');
    await field.fill(text);
    times.push(await markedAt(page));
  }
  told(print, '428 clauses filtered, worst of 5', Math.max(...times), 'ms', 100);
  await page.context().close();
}

/** Notes how long it takes from the next event of a kind to the frame after its work. */
const markNext = (page: Page, event: string) =>
  page.evaluate(`(() => {
    delete window.markedMs;
    addEventListener(${JSON.stringify(event)}, () => {
      const from = performance.now();
      requestAnimationFrame(() => setTimeout(() => { window.markedMs = performance.now() - from; }));
    }, { capture: true, once: true });
  })()`);

const markedAt = (page: Page) => noted(page, 'markedMs');

/** A number that the page notes on its window, once it is there. The policy forbids the page itself to wait for it. */
async function noted(page: Page, name: string): Promise<number> {
  for (let tries = 0; tries < 1000; tries++) {
    const value = await page.evaluate<number | null>(`window.${name} ?? null`);
    if (value !== null) return value;
    await page.waitForTimeout(20);
  }
  throw new Error(`the page never noted ${name}`);
}

/** Single parts, full of made data, on a page of their own. */
async function parts(desk: Desk, print: Print): Promise<void> {
  const folder = await newFolder();
  const vite = [
    'build',
    '--config',
    'bench/vite.config.ts',
    '--outDir',
    folder,
    '--emptyOutDir',
    '--logLevel',
    'error',
  ];
  const built = spawnSync(join(WEB, 'node_modules/.bin/vite'), vite, { cwd: WEB });
  if (built.status !== 0) throw new Error(`vite build: ${built.stderr}`);
  const server = Fastify();
  await server.register(fastifyStatic, { root: folder });
  const url = await server.listen({ host: '127.0.0.1', port: 0 });
  const open = async (name: string) => {
    const { page } = await desk.page(VIEW);
    await page.goto(`${url}/index.html?case=${name}`, { waitUntil: 'networkidle' });
    return page;
  };
  try {
    await sheet(await open('sheet'), print);
    await scrolls(await open('roster'), 'roster of 3,000 people × 31 days', ROSTER, print);
    await gantt(await open('gantt'), print);
  } finally {
    await server.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function scrolls(page: Page, what: string, selector: string, print: Print): Promise<void> {
  await page.locator(selector).first().waitFor();
  await scrollFrames(page, selector, { x: 0, y: 60 }, 40);
  toldFrames(print, `${what}, 60 px a frame`, await scrollFrames(page, selector, { x: 0, y: 60 }, STEPS));
  toldFrames(print, `${what}, diagonally 90 px`, await scrollFrames(page, selector, { x: 90, y: 90 }, STEPS));
  toldFrames(print, `${what}, a page a frame`, await scrollFrames(page, selector, { x: 0, y: 800 }, STEPS));
}

async function sheet(page: Page, print: Print): Promise<void> {
  await scrolls(page, 'grid of 100,032 cells', '[role=grid]', print);
  await page.getByRole('gridcell').first().click();
  const text = Array.from({ length: PASTED.rows }, (_, r) =>
    Array.from({ length: PASTED.columns }, (_, c) => 1000 + r * PASTED.columns + c).join('\t'),
  ).join('\n');
  const times: number[] = [];
  for (let round = 0; round < 5; round++) {
    await markNext(page, 'paste');
    await page.evaluate(`(() => {
      const data = new DataTransfer();
      data.setData('text/plain', ${JSON.stringify(text)});
      document.activeElement.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
    })()`);
    times.push(await markedAt(page));
    await page.keyboard.press('ArrowDown');
  }
  told(print, `paste of ${PASTED.rows * PASTED.columns} cells, worst of 5`, Math.max(...times), 'ms', 300);
  const drag = await framesDuring(page, async () => {
    await page.mouse.move(300, 200);
    await page.mouse.down();
    for (let i = 0; i < 60; i++) await page.mouse.move(300 + i * 12, 200 + i * 8);
    await page.mouse.up();
  });
  toldFrames(print, 'grid, a rectangle dragged', drag);
}

async function gantt(page: Page, print: Print): Promise<void> {
  const bar = page.locator('[data-shift]').nth(6);
  await bar.waitFor();
  const box = await bar.boundingBox();
  if (!box) throw new Error('the bar is not drawn');
  const [x, y] = [box.x + 30, box.y + box.height / 2];
  const drag = () =>
    framesDuring(page, async () => {
      await page.mouse.move(x, y);
      await page.mouse.down();
      for (let i = 0; i < STEPS; i++) await page.mouse.move(x + Math.sin(i / 12) * 160 + 60, y);
      await page.keyboard.press('Escape');
      await page.mouse.up();
    });
  await drag();
  toldFrames(print, 'Gantt of 500 people, a shift dragged', await drag());
}
