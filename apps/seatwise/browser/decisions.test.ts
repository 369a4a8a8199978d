import type { CleaningDecision } from '@seatwise/core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFaults } from './axe.ts';
import { CHROMIUM } from './chromium.ts';
import { type Desk, openDesk } from './open-desk.ts';
import { typeQuickly } from './type-quickly.ts';

/** A day on which a file says ten times the usual contacts from 10:00 to 13:00. */
const DAY = '2026-10-20';
const surge = () =>
  [
    'interval_start,queue,offered',
    ...Array.from(
      { length: 12 },
      (_, q) => `${DAY}T${10 + Math.floor(q / 4)}:${q % 4 ? (q % 4) * 15 : '00'},service,300`,
    ),
    '',
  ].join('\n');
const AT_DAY = `/history?queue=service&day=${DAY}`;

/** A busy machine takes its time. */
const SOON = { timeout: 90_000 };

describe.skipIf(!CHROMIUM)('odd days of the history, decided on in the browser', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk('demo');
    const body = new FormData();
    body.append('zone', 'Asia/Shanghai');
    body.append('file', new File([surge()], 'surge.csv', { type: 'text/csv' }));
    expect((await fetch(`${desk.url}/api/imports`, { method: 'POST', body })).status).toBe(201);
  }, 400_000);
  afterAll(() => desk?.close(), 60_000);

  const open = async () => {
    const opened = await desk.page({ language: 'en', theme: 'light', width: 1440 });
    opened.page.setDefaultTimeout(90_000);
    return opened;
  };
  const read = async <Content>(path: string) => (await (await fetch(`${desk.url}${path}`)).json()) as Content;
  const decisions = () => read<{ version: number | null; decisions: CleaningDecision[] }>('/api/history-decisions');
  const rowOf = (page: Page) =>
    page.getByRole('row').filter({ has: page.getByRole('button', { name: `Look at ${DAY}` }) });

  it('finds the surge, tries a replacement, keeps it over a reload, and takes it back', async () => {
    const { page, faults } = await open();
    await page.goto('/history?queue=service', { waitUntil: 'networkidle' });
    await page
      .getByRole('button', { name: `Look at ${DAY}` })
      .first()
      .click();
    await expect.poll(() => rowOf(page).first().textContent(), SOON).toContain('To decide');
    await page.getByRole('radio', { name: 'Replace', exact: true }).check({ force: true });
    // What it would do is told before it is done.
    await expect.poll(() => page.getByText('If decided so: forecasts learn from').count(), SOON).toBe(1);
    expect((await decisions()).decisions).toEqual([]);
    await page.getByLabel('Why', { exact: true }).fill('a test call loop');
    await page.getByLabel('Who', { exact: true }).fill('Mia');
    await page.getByRole('button', { name: 'Decide', exact: true }).click();
    await expect.poll(() => rowOf(page).first().textContent(), SOON).toContain('Mia: a test call loop');
    expect(await axeFaults(page)).toEqual([]);

    await page.goto(AT_DAY, { waitUntil: 'networkidle' });
    await expect.poll(() => rowOf(page).first().textContent(), SOON).toContain('Replace');
    await expect.poll(() => page.getByText('Replace The usual · Mia: a test call loop').count(), SOON).toBe(1);
    const kept = (await decisions()).decisions;
    expect(kept).toMatchObject([{ queue: 'service', date: DAY, action: 'replace', value: null, author: 'Mia' }]);

    // The name is remembered, the reason is not.
    await expect.poll(() => page.getByLabel('Who', { exact: true }).inputValue()).toBe('Mia');
    await page.getByLabel('Why', { exact: true }).fill('to be looked at again');
    await page.getByRole('button', { name: 'Withdraw the decision' }).click();
    await expect.poll(() => rowOf(page).first().textContent(), SOON).toContain('To decide');
    await page.reload({ waitUntil: 'networkidle' });
    await expect.poll(() => rowOf(page).first().textContent(), SOON).toContain('To decide');
    expect((await decisions()).decisions).toMatchObject([
      kept[0],
      { action: 'withdraw', reason: 'to be looked at again' },
    ]);
    expect(faults).toEqual([]);
  }, 300_000);

  it('tries a number once it is written, not each of its digits', async () => {
    const { page, faults } = await open();
    await page.goto(AT_DAY, { waitUntil: 'networkidle' });
    await page.getByRole('radio', { name: 'Replace', exact: true }).check({ force: true });
    await page.getByRole('radio', { name: 'A number', exact: true }).check({ force: true });
    const tried: unknown[] = [];
    page.on('request', (request) => {
      if (request.url().endsWith('/api/history-marks/preview')) tried.push(request.postDataJSON());
    });
    await typeQuickly(page.getByLabel('Contacts', { exact: true }), '4800');
    await expect.poll(() => page.getByText('If decided so: forecasts learn from').count(), SOON).toBe(1);
    expect(tried).toMatchObject([{ decision: { action: 'replace', value: 4800 } }]);
    expect(faults).toEqual([]);
  }, 300_000);

  it('refuses a decision over another’s, shows that one, and takes it the second time', async () => {
    const { page } = await open();
    await page.goto(AT_DAY, { waitUntil: 'networkidle' });
    await page.getByLabel('Why', { exact: true }).fill('leave it out');
    await page.getByLabel('Who', { exact: true }).fill('Tom');
    const { version, decisions: held } = await decisions();
    const other = { ...(held[0] as CleaningDecision), action: 'reject', author: 'Mia', reason: 'it counts' };
    const body = JSON.stringify({ version, decisions: [...held, other] });
    const headers = { 'Content-Type': 'application/json' };
    expect((await fetch(`${desk.url}/api/history-decisions`, { method: 'PUT', headers, body })).status).toBe(200);

    await page.getByRole('button', { name: 'Decide', exact: true }).click();
    await expect.poll(() => page.getByRole('alert').textContent(), SOON).toContain('STORAGE_CONFLICT');
    await expect.poll(() => page.getByText('Keep · Mia: it counts').count(), SOON).toBe(1);
    await page.getByRole('button', { name: 'Decide', exact: true }).click();
    await expect.poll(() => rowOf(page).first().textContent(), SOON).toContain('Tom: leave it out');
    expect((await decisions()).decisions).toHaveLength(held.length + 2);
  }, 300_000);

  it('moves over the calendar by keys, and opens a day that nothing marked', async () => {
    const { page } = await open();
    await page.goto(`/history?queue=service&days=112&day=${DAY}`, { waitUntil: 'networkidle' });
    const cell = (day: string) => page.locator(`button[data-day="${day}"]`);
    await cell(DAY).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => page.evaluate('document.activeElement.dataset.day'), SOON).toBe('2026-10-28');
    await page.keyboard.press('Enter');
    await expect.poll(() => cell('2026-10-28').getAttribute('aria-pressed'), SOON).toBe('true');
    await expect.poll(() => page.url(), SOON).toContain('day=2026-10-28');
    // National Day says so in words, not by shade alone.
    await expect.poll(() => cell('2026-10-01').textContent()).toContain('National Day');
  }, 300_000);
});
