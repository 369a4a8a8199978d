import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { erlangC } from '@seatwise/queueing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHROMIUM } from './chromium.ts';
import { type Desk, openDesk } from './open-desk.ts';

describe.skipIf(!CHROMIUM)('the calculator, without any center', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk('empty');
  }, 60_000);
  afterAll(() => desk?.close());

  const open = async () => {
    const { page, faults } = await desk.page({ language: 'en', theme: 'light', width: 1440 });
    await page.goto('/calculator', { waitUntil: 'networkidle' });
    const cell = (row: number, column: number) =>
      page.locator('section[aria-label="Answers"] tbody tr').nth(row).locator('td').nth(column).textContent();
    return { page, faults, cell };
  };

  it('answers by three models, after published Erlang C numbers, and by keyboard alone', async () => {
    const { page, cell } = await open();
    // 120 calls of 240 s in half an hour, 80 % in 20 s: 20 agents by every published table.
    expect(await cell(0, 0)).toBe('20');
    expect(await cell(0, 1)).toBe('29');
    const level = erlangC({ agents: 20, intensity: 16, aht: 240, answerThreshold: 20 }).serviceLevel;
    expect(await cell(0, 2)).toBe(`${(level * 100).toFixed(2)}%`);
    await expect.poll(() => cell(2, 2), { timeout: 20_000 }).toMatch(/^\d+\.\d\d% ± \d\.\d\d$/);

    await page.getByLabel('Contacts per period').first().focus();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('２４０');
    await page.keyboard.press('Enter');
    await expect.poll(async () => Number(await cell(0, 0))).toBeGreaterThan(32);
    await expect.poll(() => page.url()).toContain('scenarios=240_');
    await page.goBack();
  });

  it('opens the formula of every number', async () => {
    const { page } = await open();
    await page.getByRole('button', { name: /Service level of A · Erlang C/ }).press('Enter');
    const formula = page.locator('section', { has: page.getByRole('heading', { name: 'Formula' }) });
    await expect.poll(() => formula.textContent()).toContain('SL = 1 − P(W>0) × e^(−(n − A) × T ÷ h)');
    await expect.poll(() => formula.textContent()).toContain('0.8165');
    await page.getByRole('button', { name: /With shrinkage of A · Erlang A/ }).press('Enter');
    await expect.poll(() => formula.textContent()).toContain('⌈ 18 ÷ (1 − 30%) ⌉ = ⌈ 25.71 ⌉ = 26');
  });

  it('needs less than 250 kB of script for its first screen', async () => {
    const { page } = await desk.page({ language: 'en', theme: 'light', width: 1440 });
    const scripts: Promise<number>[] = [];
    page.on('response', (response) => {
      if (response.url().endsWith('.js')) scripts.push(response.body().then((body) => gzipSync(body).length));
    });
    await page.goto('/', { waitUntil: 'networkidle' });
    const bytes = (await Promise.all(scripts)).reduce((sum, one) => sum + one, 0);
    expect(bytes).toBeGreaterThan(50_000);
    expect(bytes).toBeLessThan(250_000);
  });

  it('holds four scenarios in its address, and no more', async () => {
    const { page } = await open();
    const add = page.getByRole('button', { name: 'Add a scenario' });
    for (let i = 0; i < 3; i++) await add.click();
    await expect.poll(() => add.isDisabled()).toBe(true);
    await page.reload({ waitUntil: 'networkidle' });
    await expect.poll(() => page.getByRole('group', { name: /^Scenario/ }).count()).toBe(4);
    await page.getByRole('button', { name: 'Remove scenario D' }).click();
    await expect.poll(() => page.getByRole('group', { name: /^Scenario/ }).count()).toBe(3);
  });

  it('sizes a pasted day, refuses what is no number, and saves the table', async () => {
    const { page, faults } = await open();
    const volumes = page.getByLabel('Contacts of each interval of 30 minutes');
    await volumes.fill('60\t１２０\n30');
    const rows = page.locator('section[aria-label="Intervals of the day"] tbody tr');
    await expect.poll(() => rows.count()).toBe(3);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save “Intervals of the day” as CSV' }).click();
    const lines = (await readFile(await (await download).path(), 'utf8')).trim().split('\n');
    expect(lines).toHaveLength(4);
    expect(lines[2]).toMatch(/^08:30,120,16,18,26,/);
    await volumes.fill('60 many');
    await page.getByRole('alert').waitFor();
    await expect.poll(() => rows.count()).toBe(0);
    expect(faults.filter((fault) => !fault.includes('404'))).toEqual([]);
  });
});
