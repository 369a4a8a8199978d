import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { CHROMIUM } from './chromium.ts';
import { engaged } from './engaged.ts';
import { historyCsv } from './history-csv.ts';
import { type Desk, openDesk, type View } from './open-desk.ts';

/** Pictures of every page in both languages: `pnpm screens`. One dark and one phone picture beside the light ones. */
const FOLDER = join(import.meta.dirname, '../../../docs/screens');
const LANGUAGES = ['zh-CN', 'en'] as const;

interface Screen {
  readonly path: string | ((desk: Desk, language: View['language']) => Promise<string>);
  /** What is done on the page before its picture is taken. */
  readonly act?: (page: Page) => Promise<void>;
}

const SCREENS: Readonly<Record<string, Screen>> = {
  home: { path: '/' },
  import: { path: '/import' },
  'import-review': { path: '/import', act: lookAtFile },
  history: { path: '/history' },
  forecast: { path: '/forecast' },
  requirement: { path: '/requirement' },
  calculator: {
    path: '/calculator?scenarios=120_30_240_80_20___120_30_1_~150_30_300_80_20__85_120_30_0.5_',
    // It simulates for a moment after everything has arrived.
    act: (page) => page.getByText('±').nth(1).waitFor(),
  },
  schedule: { path: '/schedule' },
  roster: { path: '/schedule?view=month' },
  my: { path: '/my?person=A001&day=2026-11-03' },
  team: { path: '/my?view=team&scope=team-1&day=2026-11-03' },
  capacity: { path: '/capacity' },
  organisation: { path: '/organisation' },
  intraday: { path: '/intraday?day=2026-10-30&time=14:00' },
  actuals: { path: '/actuals' },
  reports: { path: '/reports?day=2026-10-30' },
  metrics: { path: '/metrics' },
  registry: { path: '/metrics?view=registry&metric=service_level.sl2' },
  assessment: { path: '/assessment?clause=5.1.1.1' },
  score: { path: '/assessment?view=score' },
  materials: { path: '/assessment?view=files' },
  people: { path: '/people' },
  skills: { path: '/people?view=skills' },
  administration: { path: '/administration' },
  changes: { path: '/changes' },
  engagements: { path: ({ url }, language) => engaged(url, language) },
};

/** Beside the light pictures of 1440 px: those that show the dark theme and the phone. */
const OTHERS: readonly { readonly name: string; readonly of: string; readonly view: Omit<View, 'language'> }[] = [
  { name: 'capacity-dark', of: 'capacity', view: { theme: 'dark', width: 1440 } },
  { name: 'intraday-dark', of: 'intraday', view: { theme: 'dark', width: 1440 } },
  { name: 'schedule-dark', of: 'schedule', view: { theme: 'dark', width: 1440 } },
  { name: 'home-phone', of: 'home', view: { theme: 'light', width: 390 } },
  { name: 'my-phone', of: 'my', view: { theme: 'light', width: 390 } },
  { name: 'intraday-phone', of: 'intraday', view: { theme: 'light', width: 390 } },
];

/** A file with a day missing and an hour of ten times the usual. */
async function lookAtFile(page: Page): Promise<void> {
  const [head, ...rows] = historyCsv().split('\n');
  const kept = rows.filter((row) => !row.startsWith('2026-08-19'));
  const odd = kept.map((row) => row.replace(/^(2026-09-08 10:\d0,sales),\d+,\d+,1,\d+/, '$1,310,298,12,53640'));
  await page.locator('input[type=file]').setInputFiles({
    name: 'sales.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from([head, ...odd, ''].join('\n')),
  });
  await page.locator('dl').first().waitFor();
}

if (!CHROMIUM) throw new Error('no chromium here: install it, or set CHROMIUM_PATH');
for (const language of LANGUAGES) {
  const folder = join(FOLDER, language);
  await mkdir(folder, { recursive: true });
  const desk = await openDesk('demo', undefined, language);
  try {
    const light = Object.keys(SCREENS).map((of) => ({ name: of, of, view: { theme: 'light', width: 1440 } as const }));
    for (const { name, of, view } of [...light, ...OTHERS]) {
      const { path, act } = SCREENS[of] as Screen;
      const { page } = await desk.page({ language, ...view });
      await page.goto(typeof path === 'string' ? path : await path(desk, language), { waitUntil: 'networkidle' });
      await act?.(page);
      await page.waitForTimeout(400);
      await page.screenshot({ path: join(folder, `${name}.png`) });
      await page.context().close();
      console.log(`docs/screens/${language}/${name}.png`);
    }
  } finally {
    await desk.close();
  }
}
