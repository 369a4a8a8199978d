import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFaults } from './axe.ts';
import { CHROMIUM } from './chromium.ts';
import { type Desk, openDesk, type View } from './open-desk.ts';
import { turner } from './turn-to.ts';

/** What a reader sees, names of facts and metrics left out. */
const WORDS_OF_PAGE = `(() => {
  const body = document.body.cloneNode(true);
  for (const code of body.querySelectorAll('code, noscript')) code.remove();
  return body.textContent;
})()`;

const PAGES = {
  '/': ['晴川银行客服中心（示例） Qingchuan Bank (demo)', '晴川银行客服中心（示例） Qingchuan Bank (demo)'],
  '/import': ['导入', 'Import'],
  '/history': ['历史', 'History'],
  '/forecast': ['预测', 'Forecast'],
  '/requirement': ['需求', 'Requirement'],
  '/calculator': ['计算器', 'Calculator'],
  '/schedule': ['排班', 'Schedule'],
  '/schedule?view=month': ['排班', 'Schedule'],
  '/capacity': ['产能', 'Capacity'],
  '/organisation': ['组织', 'Organisation'],
  '/intraday': ['日内', 'Intraday'],
  '/my?person=A001': ['我的班表', 'My schedule'],
  '/reports': ['报表', 'Reports'],
  '/metrics?view=registry': ['指标', 'Metrics'],
  '/assessment?view=score': ['评估', 'Assessment'],
  '/assessment?view=files': ['评估', 'Assessment'],
  '/actuals': ['实绩', 'Actuals'],
  '/metrics': ['指标', 'Metrics'],
  '/assessment': ['评估', 'Assessment'],
  '/engagements': ['评审', 'Engagements'],
  '/people': ['人员', 'People'],
  '/people?view=skills': ['人员', 'People'],
  '/administration': ['管理', 'Administration'],
  '/administration?view=calendar': ['管理', 'Administration'],
  '/changes': ['变更记录', 'Changes'],
} as const;

const VIEWS: readonly View[] = [
  { language: 'en', theme: 'light', width: 1440 },
  { language: 'zh-CN', theme: 'dark', width: 1440 },
  { language: 'zh-CN', theme: 'light', width: 390 },
  { language: 'en', theme: 'dark', width: 390 },
];

describe.skipIf(!CHROMIUM)('every page over the demo center', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk('demo');
  }, 400_000);
  afterAll(() => desk?.close());

  // The first view loads every address; the others go from page to page as links lead.
  for (const [i, view] of VIEWS.entries()) {
    it(`${view.language}, ${view.theme}, ${view.width} px: titled, within the width, in words, accessible`, async () => {
      const { page, faults } = await desk.page(view);
      const turnTo = turner(page);
      const visit = (path: string) =>
        i === 0 || path === '/' ? page.goto(path, { waitUntil: 'networkidle' }) : turnTo(path);
      for (const [path, titles] of Object.entries(PAGES)) {
        await visit(path);
        const title = titles[view.language === 'en' ? 1 : 0];
        await expect.poll(() => page.locator('h1').textContent(), { timeout: 15_000 }).toBe(title);
        const wide = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
        expect(wide, `${path} is wider than the window`).toBe(0);
        const text = await page.evaluate(WORDS_OF_PAGE);
        // A key or a place without a word would show as such.
        expect(text).not.toMatch(
          /\b(parts|imports|overview|schedule|assessment|metrics|calculator|capacity|registry|workspace|score|intraday|reports|engagements|gantt|evidence|home|codes)\.[a-z]+|\{\w+\}|undefined|NaN|\[object/,
        );
        if (view.language === 'zh-CN') expect(text).toMatch(/\p{Script=Han}/u);
        expect(await axeFaults(page), path).toEqual([]);
      }
      expect(faults).toEqual([]);
    }, 400_000);
  }
});
