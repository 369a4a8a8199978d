import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { saveObjectiveEvidence } from '../src/assessment/objective-evidence.fixture.ts';
import { CHROMIUM } from './chromium.ts';
import { type Desk, openDesk } from './open-desk.ts';

const SUBJECTIVE = 27;

describe.skipIf(!CHROMIUM)('an engagement on the desk', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk('empty', saveObjectiveEvidence);
  }, 60_000);
  afterAll(() => desk?.close());

  const settle = (page: Page) => page.waitForLoadState('networkidle');
  const press = async (page: Page, name: string) => {
    await page.getByRole('button', { name, exact: true }).first().click();
    await settle(page);
  };
  const become = async (page: Page, name: string) => {
    await page.getByLabel('You are').selectOption(name);
    await settle(page);
  };

  it('goes from self-assessment to the committee’s decision, with two blind assessors', async () => {
    const { page, faults } = await desk.page({ language: 'en', theme: 'light', width: 1440 });
    await page.goto('/engagements', { waitUntil: 'networkidle' });
    const people = page.locator('section', { hasText: 'Coordinators and assessors need a certificate' }).last();
    for (const [name, role] of [
      ['lin', 'Coordinator'],
      ['an', 'Assessor'],
      ['bo', 'Assessor'],
      ['expert', 'Committee'],
    ] as const) {
      await people.getByLabel('Person').first().fill(name);
      await people.getByLabel('Role').selectOption({ label: role });
      await press(page, 'Add');
      await expect.poll(() => people.getByRole('rowheader', { name, exact: true }).count()).toBe(1);
    }
    await become(page, 'lin');
    await page.getByLabel('Engagement', { exact: true }).fill('e1');
    await press(page, 'Open an engagement');
    for (const [name, role] of [
      ['lin', 'Coordinator'],
      ['an', 'Assessor'],
      ['bo', 'Assessor'],
      ['expert', 'Committee'],
    ] as const) {
      const appointed = page.locator('section', { has: page.getByRole('heading', { name: 'Appointed' }) });
      await appointed.getByLabel('Person').selectOption({ label: name });
      await appointed.getByLabel('Role').selectOption({ label: role });
      await press(page, 'Appoint');
      await expect.poll(() => appointed.getByRole('listitem').filter({ hasText: name }).count()).toBe(1);
    }

    // The coordinator judges a clause without a mouse, then hands in.
    await press(page, 'Begin the self-assessment');
    const first = page.getByLabel(/^Own judgement: 1\.1\.1\.1 /);
    await first.focus();
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => page.getByText('1 of 428 clauses judged').count()).toBe(1);
    await press(page, 'Hand in for document review');
    await become(page, 'an');
    await press(page, 'Go on site');

    for (const [who, level] of [
      ['an', 'Level 3'],
      ['bo', 'Level 4'],
    ] as const) {
      await become(page, who);
      for (let done = 0; done < SUBJECTIVE; done++) {
        if (done > 0) await page.locator('fieldset + div button').click();
        await page.getByRole('radio', { name: new RegExp(`^${level}`) }).click();
        await expect
          .poll(() => page.getByText(`${done + 1} of ${SUBJECTIVE} subjective clauses scored`).count())
          .toBe(1);
      }
      // Before both have locked nobody sees the other's scores.
      await expect.poll(() => page.getByRole('heading', { name: 'Agreement' }).count()).toBe(0);
      await press(page, 'Lock my scores');
    }
    await expect.poll(() => page.getByRole('heading', { name: 'Agreement' }).count()).toBe(1);
    await expect.poll(() => page.locator('section[aria-label="Levels apart"] tbody tr').count()).toBe(SUBJECTIVE);

    await become(page, 'an');
    await press(page, 'Begin scoring');
    for (let open = SUBJECTIVE; open > 0; open--) {
      await expect.poll(() => page.getByText(`${open} subjective clauses to adjudicate`).count()).toBe(1);
      await page.getByLabel('Reason').fill('both saw it on site');
      await press(page, 'Met');
    }
    await press(page, 'Hand to the committee');
    await become(page, 'expert');
    await page.getByLabel('Reason').fill('as scored');
    await press(page, 'Decide');
    await expect.poll(() => page.locator('dd', { hasText: 'Passed' }).count()).toBeGreaterThan(0);
    expect(faults).toEqual([]);

    // The same in Chinese, where nothing is left to do.
    const zh = await desk.page({ language: 'zh-CN', theme: 'dark', width: 390 });
    await zh.page.goto('/engagements?engagement=e1&person=lin', { waitUntil: 'networkidle' });
    await expect.poll(() => zh.page.locator('dd', { hasText: '通过' }).count()).toBeGreaterThan(0);
    expect(zh.faults).toEqual([]);
  }, 240_000);
});
