import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { en } from '../../web/src/words/en.ts';
import { zhCN } from '../../web/src/words/zh-cn.ts';
import { saveObjectiveEvidence } from '../src/assessment/objective-evidence.fixture.ts';
import { CHROMIUM } from './chromium.ts';
import { openDesk } from './open-desk.ts';

const SUBJECTIVE = 27;
const CLAUSES = 428;

const PEOPLE = [
  ['lin', 'coordinator'],
  ['an', 'assessor'],
  ['bo', 'assessor'],
  ['expert', 'committee'],
] as const;

describe.skipIf(!CHROMIUM)('an engagement, from self-assessment to the committee’s decision', () => {
  for (const [language, { engagements: words }] of [
    ['en', en],
    ['zh-CN', zhCN],
  ] as const) {
    it(`in ${language}`, async () => {
      const desk = await openDesk('empty', saveObjectiveEvidence);
      try {
        const { page, faults } = await desk.page({ language, theme: 'light', width: 1440 });
        const settle = () => page.waitForLoadState('networkidle');
        const press = async (name: string) => {
          await page.getByRole('button', { name, exact: true }).first().click();
          await settle();
        };
        const become = async (name: string) => {
          await page.getByLabel(words.as).selectOption(name);
          await settle();
        };
        const shows = (text: string) => expect.poll(() => page.getByText(text).count()).toBe(1);

        await page.goto('/engagements', { waitUntil: 'networkidle' });
        await enterPeople(page, words, press);
        await become('lin');
        await page.getByLabel(words.id, { exact: true }).fill('e1');
        await press(words.open);
        for (const [name, role] of PEOPLE) {
          const appointed = page.locator('section', { has: page.getByRole('heading', { name: words.appointed }) });
          await appointed.getByLabel(words.person).selectOption({ label: name });
          await appointed.getByLabel(words.role).selectOption({ label: words.roles[role] });
          await press(words.appoint);
          await expect.poll(() => appointed.getByRole('listitem').filter({ hasText: name }).count()).toBe(1);
        }

        // The coordinator judges a clause without a mouse, then hands in.
        await press(words.moves.self_assessment);
        const first = page.getByLabel(new RegExp(`^${words.own}: 1\\.1\\.1\\.1 `));
        await first.focus();
        await page.keyboard.press('ArrowDown');
        await shows(filled(words.selfNote, { done: 1, all: CLAUSES }));
        await press(words.moves.document_review);
        await become('an');
        await press(words.moves.on_site);

        for (const [who, level] of [
          ['an', 3],
          ['bo', 4],
        ] as const) {
          await become(who);
          for (let done = 0; done < SUBJECTIVE; done++) {
            if (done > 0) await page.locator('fieldset + div button').click();
            await page.getByRole('radio', { name: new RegExp(`^${filled(words.levels, { level })}`) }).click();
            await shows(filled(words.blindNote.split(/[;；]/)[0] as string, { done: done + 1, all: SUBJECTIVE }));
          }
          // Before both have locked nobody sees the other's scores.
          await expect.poll(() => page.getByRole('heading', { name: words.agreement }).count()).toBe(0);
          await press(words.lock);
        }
        await expect.poll(() => page.getByRole('heading', { name: words.agreement }).count()).toBe(1);
        const apart = page.locator(`section[aria-label="${words.gaps}"] tbody tr`);
        await expect.poll(() => apart.count()).toBe(SUBJECTIVE);

        await become('an');
        await press(words.moves.scoring);
        for (let open = SUBJECTIVE; open > 0; open--) {
          await shows(filled(words.decideNote, { open }));
          await page.getByLabel(words.reason).fill('现场共同确认 both saw it on site');
          await press(words.met);
        }
        await press(words.moves.committee);
        await become('expert');
        await page.getByLabel(words.reason).fill('as scored');
        await press(words.conclude);
        await expect.poll(() => page.locator('dd', { hasText: words.passed }).count()).toBeGreaterThan(0);

        // On a phone, where nothing is left to do.
        const phone = await desk.page({ language, theme: 'dark', width: 390 });
        await phone.page.goto('/engagements?engagement=e1&person=lin', { waitUntil: 'networkidle' });
        await expect.poll(() => phone.page.locator('dd', { hasText: words.passed }).count()).toBeGreaterThan(0);
        expect([...faults, ...phone.faults]).toEqual([]);
      } finally {
        await desk.close();
      }
    }, 240_000);
  }
});

async function enterPeople(
  page: Page,
  words: (typeof en | typeof zhCN)['engagements'],
  press: (name: string) => Promise<void>,
): Promise<void> {
  const people = page.locator('section', { hasText: words.peopleNote }).last();
  for (const [name, role] of PEOPLE) {
    await people.getByLabel(words.person).first().fill(name);
    await people.getByLabel(words.role).selectOption({ label: words.roles[role] });
    await press(words.add);
    await expect.poll(() => people.getByRole('rowheader', { name, exact: true }).count()).toBe(1);
  }
}

/** A text with its parameters put in, as the page writes it. */
const filled = (text: string, params: Readonly<Record<string, number>>): string =>
  Object.entries(params).reduce((done, [name, value]) => done.replace(`{${name}}`, String(value)), text);
