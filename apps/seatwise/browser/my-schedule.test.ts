import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { saveSmallCenter } from '../src/center/requests/small-center.fixture.ts';
import { axeFaults } from './axe.ts';
import { CHROMIUM } from './chromium.ts';
import { type Desk, openDesk, type View } from './open-desk.ts';

const WEDNESDAY = '2026-03-04';
/** Time for a busy machine. */
const BUSY = { timeout: 60_000 };

const WORDS = {
  en: {
    swap: 'Swap',
    send: 'Send the request',
    sent: /Sent as request (\d{4}-\d\d-\d{4})\./,
    broken: 'Not possible: 1',
    rest: 'Rest between shifts too short (h): 孙丽 sun',
    accept: (id: string) => `Accept: request ${id}`,
    approve: (id: string) => `Approve: request ${id}`,
    fits: 'Keeps every rule',
    leader: 'Your name, as approver',
    approved: 'Approved',
    changed: 'As published: 早班 08:00–16:00',
    from: 'From',
    to: 'To',
    tooMuch: 'More than the balance: 16.0 h asked, 12.0 h left',
    part: 'Part of the day',
    since: 'From, time',
    until: 'Until, time',
    twoHours: 'Takes 2.0 h',
    absence: 'Absence of 孙丽',
    reason: 'Reason',
    enter: 'Enter the absence',
    sick: 'Sick 14:00–22:00',
  },
  'zh-CN': {
    swap: '换班',
    send: '提交申请',
    sent: /申请号 (\d{4}-\d\d-\d{4})。/,
    broken: '不可换：1 人',
    rest: '班间休息不足（小时）：孙丽 sun',
    accept: (id: string) => `同意：申请 ${id}`,
    approve: (id: string) => `批准：申请 ${id}`,
    fits: '符合全部规则',
    leader: '审批人姓名',
    approved: '已批准',
    changed: '发布时：早班 08:00–16:00',
    from: '从',
    to: '至',
    tooMuch: '超出余额：申请 16.0 小时，剩余 12.0 小时',
    part: '时段',
    since: '开始时刻',
    until: '结束时刻',
    twoHours: '需要 2.0 小时',
    absence: '孙丽 的缺勤',
    reason: '原因',
    enter: '登记缺勤',
    sick: '病假 14:00–22:00',
  },
} as const;

const VIEWS: readonly View[] = [
  { language: 'en', theme: 'light', width: 390 },
  { language: 'zh-CN', theme: 'dark', width: 390 },
];

describe.skipIf(!CHROMIUM).each(VIEWS)('an agent’s own schedule on a phone, $language', (view) => {
  const words = WORDS[view.language];
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk('empty', saveSmallCenter);
  }, 300_000);
  afterAll(() => desk?.close());

  const check = async (page: Page) => {
    const broken = await axeFaults(page);
    expect(broken, page.url()).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth'), page.url()).toBe(0);
  };
  const open = async (page: Page, path: string) => {
    page.setDefaultTimeout(120_000);
    await page.goto(path, { waitUntil: 'domcontentloaded' });
    await page.locator('main h2').first().waitFor();
  };
  const dayOf = (page: Page) => page.getByRole('listitem').filter({ hasText: '03-04' }).first();

  it('swaps a shift: asked, accepted, approved, and seen by both after a reload; what breaks rest names its rule', async () => {
    const { page, faults } = await desk.page(view);
    await open(page, `/my?person=li&day=${WEDNESDAY}`);
    await check(page);
    await page.getByRole('button', { name: new RegExp(`^${words.swap}.*${WEDNESDAY}`) }).click();
    const sheet = page.getByRole('dialog');
    await sheet.getByText(words.broken).click();
    await expect
      .poll(() => sheet.getByRole('listitem').filter({ hasText: '孙丽 sun' }).first().textContent(), BUSY)
      .toContain(words.rest);
    await check(page);
    await sheet.getByRole('radio', { name: /王伟 wang/ }).check();
    await sheet.getByRole('button', { name: words.send }).click();
    const note = sheet.getByRole('status').filter({ hasText: words.sent });
    await note.waitFor();
    const id = words.sent.exec((await note.textContent()) ?? '')?.[1] ?? '';

    await open(page, '/my?person=wang&view=requests');
    await page.getByText(words.fits).first().waitFor();
    await check(page);
    await page.getByRole('button', { name: words.accept(id) }).click();
    await expect.poll(() => page.getByRole('button', { name: words.accept(id) }).count(), BUSY).toBe(0);

    await open(page, `/my?view=team&day=${WEDNESDAY}`);
    await page.getByLabel(words.leader).fill('Lin');
    await page.getByText(words.fits).first().waitFor();
    await check(page);
    await page.getByRole('button', { name: words.approve(id) }).click();
    await expect.poll(() => page.getByRole('button', { name: words.approve(id) }).count(), BUSY).toBe(0);

    await open(page, `/my?person=li&day=${WEDNESDAY}`);
    await page.reload({ waitUntil: 'domcontentloaded' });
    await expect.poll(() => dayOf(page).textContent(), BUSY).toContain('晚班 14:00–22:00');
    await expect.poll(() => dayOf(page).textContent(), BUSY).toContain(words.changed);
    await open(page, `/my?person=wang&day=${WEDNESDAY}`);
    await page.reload({ waitUntil: 'domcontentloaded' });
    await expect.poll(() => dayOf(page).textContent(), BUSY).toContain('早班 08:00–16:00');
    await open(page, '/my?person=li&view=requests');
    await expect.poll(() => page.getByText(new RegExp(`${words.approved}$`)).count(), BUSY).toBeGreaterThan(0);
    expect(faults).toEqual([]);
  }, 300_000);

  it('tells leave above the balance, and enters an absence from the team', async () => {
    const { page, faults } = await desk.page(view);
    await open(page, '/my?person=li&view=leave&day=2026-03-02');
    await page.getByLabel(words.to, { exact: true }).fill('2026-03-03');
    await page.getByText(words.tooMuch).waitFor();
    await expect.poll(() => page.getByRole('button', { name: words.send }).isDisabled()).toBe(true);
    await check(page);
    await page.getByLabel(words.to, { exact: true }).fill('2026-03-02');
    await page.getByLabel(words.part).selectOption('hours');
    await page.getByLabel(words.since).fill('13:00');
    await expect.poll(() => page.getByRole('button', { name: words.send }).isDisabled()).toBe(true);
    await page.getByLabel(words.until).fill('15:00');
    await page.getByText(words.twoHours).waitFor();
    await check(page);
    await page.getByLabel(words.part).selectOption('day');
    await expect.poll(() => page.getByRole('button', { name: words.send }).isDisabled(), BUSY).toBe(false);
    await page.getByRole('button', { name: words.send }).click();
    await page.getByRole('status').filter({ hasText: words.sent }).waitFor();

    await open(page, '/my?view=team&day=2026-03-05&owner=Lin');
    await page.getByRole('button', { name: words.absence }).click();
    const sheet = page.getByRole('dialog');
    await sheet.getByLabel(words.reason).fill('fever');
    await check(page);
    await sheet.getByRole('button', { name: words.enter }).click();
    await sheet.getByRole('status').waitFor();
    await page.reload({ waitUntil: 'domcontentloaded' });
    await expect.poll(() => page.getByText(words.sick).count(), BUSY).toBe(1);
    for (const name of ['wishes', 'bids']) {
      await open(page, `/my?person=li&view=${name}`);
      await check(page);
    }
    expect(faults).toEqual([]);
  }, 300_000);
});
