import { existsSync } from 'node:fs';

/** Debian's chromium, and where other systems keep it; undefined where there is none. */
export const CHROMIUM = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
].find((path) => path !== undefined && existsSync(path));

if (CHROMIUM === undefined) {
  console.warn('Browser tests are skipped: no chromium here. Install it, or set CHROMIUM_PATH.');
}
