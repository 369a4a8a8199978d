import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFaults } from './axe.ts';
import { CHROMIUM } from './chromium.ts';
import { type Desk, openDesk } from './open-desk.ts';

const LANGUAGES = {
  en: {
    seats: 'Seats',
    exemplified: 'As exemplified',
    table: 'Roles',
    hiring: 'Hiring list',
    roles: ['Team leader', 'Quality', 'Knowledge', 'Planner', 'Trainer'],
    inPost: (role: string) => `${role}: in post`,
    cost: (role: string) => `${role}: cost of one a year`,
    save: 'Save',
    undo: 'Undo',
    month: 'Month',
    report: '2026-10-01 to 2026-10-31',
    leaders: 18,
  },
  'zh-CN': {
    seats: '席位',
    exemplified: '按示例',
    table: '岗位',
    hiring: '招聘清单',
    roles: ['班组长', '质检', '知识库', '规划', '培训师'],
    inPost: (role: string) => `${role}：在岗人数`,
    cost: (role: string) => `${role}：人均年成本`,
    save: '保存',
    undo: '撤销',
    month: '月报',
    report: '2026-10-01 至 2026-10-31',
    leaders: 17,
  },
} as const;

describe.skipIf(!CHROMIUM)('a manager, from 200 seats to the hiring list and the report of the month', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk('demo');
  }, 400_000);
  afterAll(() => desk?.close());

  const column = async (page: Page, label: string, at: number) => {
    const rows = page.locator(`section[aria-label="${label}"] tbody tr`);
    return Promise.all(
      Array.from({ length: await rows.count() }, (_, i) => rows.nth(i).locator('th, td').nth(at).textContent()),
    );
  };

  for (const [language, words] of Object.entries(LANGUAGES)) {
    it(`in ${language}`, async () => {
      const { page, faults } = await desk.page({ language: language as 'en', theme: 'light', width: 1440 });
      await page.goto('/organisation', { waitUntil: 'networkidle' });
      await page.getByLabel(words.seats).first().fill('２００');
      await expect.poll(() => column(page, words.table, 3)).toEqual(['20', '4', '1', '2', '2']);
      await page.getByRole('radio', { name: words.exemplified }).check({ force: true });
      await expect.poll(() => column(page, words.table, 3)).toEqual(['20', '4', '4', '2', '2']);
      expect(page.url()).toContain('seats=200');

      // Who is in post and what each costs, by keyboard; the list follows, the most points for a person first.
      const held = [words.leaders, 4, 1, 2, 3];
      for (const [i, role] of words.roles.entries()) {
        const field = page.getByLabel(words.inPost(role), { exact: true });
        await field.fill(String(held[i]));
        await field.press('Enter');
        const cost = page.getByLabel(words.cost(role), { exact: true });
        await cost.fill('100000');
        await cost.press('Enter');
      }
      const knowledge = words.roles[2];
      await expect.poll(() => column(page, words.hiring, 0)).toHaveLength(2);
      expect(await column(page, words.hiring, 0)).toEqual(expect.arrayContaining([words.roles[0], knowledge]));
      const row = page.locator(`section[aria-label="${words.hiring}"] tbody tr`).filter({ hasText: knowledge });
      await expect.poll(() => row.textContent()).toContain('300,000');
      await expect.poll(() => row.getByRole('link', { name: '3.2.1.2' }).count()).toBe(1);
      expect(await axeFaults(page)).toEqual([]);

      await page.getByRole('button', { name: words.save, exact: true }).click();
      await expect.poll(() => page.getByRole('button', { name: words.undo, exact: true }).isDisabled()).toBe(true);
      await page.reload({ waitUntil: 'networkidle' });
      await expect
        .poll(() => page.getByLabel(words.inPost(words.roles[0]), { exact: true }).inputValue())
        .toBe(String(words.leaders));
      await expect.poll(() => column(page, words.hiring, 0)).toHaveLength(2);

      await page.goto('/reports?day=2026-10-30', { waitUntil: 'networkidle' });
      await page.getByRole('radio', { name: words.month, exact: true }).check({ force: true });
      await expect.poll(() => page.getByText(words.report).count()).toBeGreaterThan(0);
      const report = (await (await fetch(`${desk.url}/api/reports/month/2026-10-30`)).json()) as {
        days: { scope: string; offered: number }[];
      };
      const offered = report.days.reduce((sum, day) => sum + (day.scope === '*' ? day.offered : 0), 0);
      await expect.poll(() => page.locator('dl').first().textContent()).toContain(offered.toLocaleString(language));
      expect(faults).toEqual([]);
    }, 120_000);
  }
});
