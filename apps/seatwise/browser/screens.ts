import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { CHROMIUM } from './chromium.ts';
import { openDesk, type View } from './open-desk.ts';

/** Pictures of every page in both languages: `pnpm screens`. One dark and one phone picture beside the light ones. */
const FOLDER = join(import.meta.dirname, '../../../docs/screens');
const LANGUAGES = ['zh-CN', 'en'] as const;

const SCREENS: Readonly<Record<string, string>> = {
  home: '/',
  import: '/import',
  history: '/history',
  forecast: '/forecast',
  requirement: '/requirement',
  calculator: '/calculator?scenarios=120_30_240_80_20___120_30_1_~150_30_300_80_20__85_120_30_0.5_',
  schedule: '/schedule',
  roster: '/schedule?view=month',
  my: '/my?person=A001&day=2026-11-03',
  team: '/my?view=team&scope=team-1&day=2026-11-03',
  capacity: '/capacity',
  organisation: '/organisation',
  intraday: '/intraday?day=2026-10-30&time=14:00',
  actuals: '/actuals',
  reports: '/reports?day=2026-10-30',
  metrics: '/metrics',
  registry: '/metrics?view=registry&metric=service_level.sl2',
  assessment: '/assessment?clause=5.1.1.1',
  score: '/assessment?view=score',
  engagements: '/engagements',
  materials: '/assessment?view=files',
  people: '/people',
  skills: '/people?view=skills',
  administration: '/administration',
  changes: '/changes',
};

/** Beside the light pictures of 1440 px: those that show the dark theme and the phone. */
const OTHERS: readonly { readonly name: string; readonly page: string; readonly view: Omit<View, 'language'> }[] = [
  { name: 'capacity-dark', page: 'capacity', view: { theme: 'dark', width: 1440 } },
  { name: 'intraday-dark', page: 'intraday', view: { theme: 'dark', width: 1440 } },
  { name: 'schedule-dark', page: 'schedule', view: { theme: 'dark', width: 1440 } },
  { name: 'home-phone', page: 'home', view: { theme: 'light', width: 390 } },
  { name: 'my-phone', page: 'my', view: { theme: 'light', width: 390 } },
  { name: 'intraday-phone', page: 'intraday', view: { theme: 'light', width: 390 } },
];

if (!CHROMIUM) throw new Error('no chromium here: install it, or set CHROMIUM_PATH');
const desk = await openDesk('demo');
try {
  for (const language of LANGUAGES) {
    await mkdir(join(FOLDER, language), { recursive: true });
    const light = Object.keys(SCREENS).map((page) => ({
      name: page,
      page,
      view: { theme: 'light', width: 1440 } as const,
    }));
    for (const { name, page: of, view } of [...light, ...OTHERS]) {
      const { page } = await desk.page({ language, ...view });
      await page.goto(SCREENS[of] as string, { waitUntil: 'networkidle' });
      // The calculator simulates for a moment after everything has arrived.
      if (of === 'calculator') await page.getByText('±').nth(1).waitFor();
      await page.waitForTimeout(400);
      await page.screenshot({ path: join(FOLDER, language, `${name}.png`) });
      await page.context().close();
      console.log(`docs/screens/${language}/${name}.png`);
    }
  }
} finally {
  await desk.close();
}
