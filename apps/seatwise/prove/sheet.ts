import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { CHROMIUM } from '../browser/chromium.ts';

const WEB = join(import.meta.dirname, '../../web');
const ORIGIN = 'http://127.0.0.1:9';
const FRAMES = 200;
const LONGEST_FRAME = 50;
const LONGEST_PASTE = 300;
const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

/** Ways to scroll; pixels a frame. */
const SCROLLS = { down: [0, 60], diagonally: [90, 90], 'a page a frame': [0, 800] } as const;

/** The editable sheet with 1,042 × 96 cells in chromium: frames while it scrolls and is dragged over, and a paste of 2,000 cells. */
export default async function proveSheet(print: (line: string) => void): Promise<boolean> {
  const out = await mkdtemp(join(tmpdir(), 'seatwise-sheet-'));
  const built = spawnSync(
    join(WEB, 'node_modules/.bin/vite'),
    [
      'build',
      'bench',
      '--base',
      './',
      '--config',
      'vite.config.ts',
      '--outDir',
      out,
      '--emptyOutDir',
      '--logLevel',
      'error',
    ],
    { cwd: WEB },
  );
  if (built.status !== 0) throw new Error(`vite build: ${built.stderr}`);
  const browser = await chromium.launch({ executablePath: CHROMIUM as string, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.route(`${ORIGIN}/**`, async (route) => {
      const path = new URL(route.request().url()).pathname;
      const file = join(out, path === '/' ? 'index.html' : path);
      await route.fulfill({ body: await readFile(file), contentType: TYPES[extname(file)] ?? 'text/plain' });
    });
    await page.goto(ORIGIN);
    await page.getByRole('gridcell').first().waitFor();
    print('# The editable sheet');
    print('');
    print(
      '1,042 days × 96 quarter hours and a total, 1440 × 900, chromium without a graphics card. Made by `pnpm prove sheet`.',
    );
    print('');
    print('| gesture | longest frame, ms | frames over 50 ms |');
    print('| --- | --: | --: |');
    let longest = 0;
    const tell = (name: string, gaps: readonly number[]) => {
      const most = Math.max(...gaps);
      longest = Math.max(longest, most);
      print(`| ${name} | ${most.toFixed(1)} | ${gaps.filter((gap) => gap > LONGEST_FRAME).length} of ${gaps.length} |`);
    };
    for (const [name, [x, y]] of Object.entries(SCROLLS)) tell(`scroll ${name}`, await scrolled(page, x, y));
    tell('drag to select', await dragged(page));
    const paste = await pasted(page);
    print('');
    print(`Pasting 2,000 cells, from the key to the painted frame: ${paste.toFixed(0)} ms.`);
    return longest <= LONGEST_FRAME && paste < LONGEST_PASTE;
  } finally {
    await browser.close();
  }
}

const scroller = "document.querySelector('[role=grid]').parentElement.parentElement";

/** Gaps between frames while the sheet is scrolled by so much in each. */
const scrolled = (page: Page, x: number, y: number): Promise<number[]> =>
  page.evaluate(`new Promise((resolve) => {
    const element = ${scroller};
    element.scrollTo(0, 0);
    const gaps = [];
    let last = 0;
    const step = (now) => {
      if (last > 0) gaps.push(now - last);
      last = now;
      element.scrollBy(${x}, ${y});
      if (gaps.length < ${FRAMES}) requestAnimationFrame(step);
      else resolve(gaps);
    };
    requestAnimationFrame(step);
  })`);

async function dragged(page: Page): Promise<number[]> {
  await page.evaluate(`${scroller}.scrollTo(0, 0)`);
  await page.evaluate(`(() => {
    window.gaps = [];
    let last = 0;
    const step = (now) => {
      if (last > 0) window.gaps.push(now - last);
      last = now;
      window.watching = requestAnimationFrame(step);
    };
    requestAnimationFrame(step);
  })()`);
  await page.mouse.move(200, 100);
  await page.mouse.down();
  for (let k = 0; k < 60; k++) await page.mouse.move(200 + k * 18, 100 + k * 11);
  await page.mouse.up();
  return page.evaluate('(cancelAnimationFrame(window.watching), window.gaps)');
}

/** Milliseconds from a paste of 20 × 100 cells to the second frame after it. */
async function pasted(page: Page): Promise<number> {
  await page.evaluate(`${scroller}.scrollTo(0, 0)`);
  await page.mouse.click(200, 60);
  return page.evaluate(`new Promise((resolve) => {
    const text = Array.from({ length: 100 }, (_, r) => Array.from({ length: 20 }, (_, c) => r + c / 10).join('\\t')).join('\\r\\n');
    const data = new DataTransfer();
    data.setData('text/plain', text);
    const started = performance.now();
    document.activeElement.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
    requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now() - started)));
  })`);
}
