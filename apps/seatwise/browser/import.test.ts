import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHROMIUM } from './chromium.ts';
import { type Desk, openDesk } from './open-desk.ts';

/** Eight weeks of half hours from 09:00 to 18:00, quieter at weekends. */
function historyCsv(): string {
  const rows = ['interval_start,queue,offered,answered,abandoned,handle_time'];
  for (let day = 0; day < 56; day++) {
    const date = new Date(Date.UTC(2026, 7, 3 + day)).toISOString().slice(0, 10);
    for (let slot = 0; slot < 18; slot++) {
      const time = `${String(9 + Math.floor(slot / 2)).padStart(2, '0')}:${slot % 2 ? '30' : '00'}`;
      const offered = (day % 7 > 4 ? 12 : 30) + ((slot * 7 + day * 3) % 11);
      rows.push(`${date} ${time},sales,${offered},${offered - 1},1,${(offered - 1) * 180}`);
    }
  }
  return rows.join('\n');
}

describe.skipIf(!CHROMIUM)('from an empty folder to a plan in the browser', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk('empty');
  }, 60_000);
  afterAll(() => desk?.close());

  const open = () => desk.page({ language: 'en', theme: 'light', width: 1440 });

  it('leads from every empty page to Import', async () => {
    const { page } = await open();
    for (const path of [
      '/',
      '/history',
      '/forecast',
      '/schedule',
      '/capacity',
      '/intraday',
      '/reports',
      '/assessment',
    ]) {
      await page.goto(path, { waitUntil: 'networkidle' });
      expect(await page.getByRole('link', { name: 'Import history' }).count(), path).toBe(1);
    }
  });

  it('refuses a broken file with line, column and code, and keeps nothing of it', async () => {
    const { page } = await open();
    await page.goto('/import', { waitUntil: 'networkidle' });
    await page.locator('input[type=file]').setInputFiles({
      name: 'broken.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('interval_start,queue,offered\n2026-08-03 09:00,sales,ten\n2026-08-03 09:30,sales,4\n'),
    });
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    const alert = page.getByRole('alert');
    await expect.poll(() => alert.textContent()).toContain('offered');
    expect(await alert.getByRole('row').nth(1).textContent()).toMatch(/Error2offered/);
    expect(await (await fetch(`${desk.url}/api/imports`)).json()).toEqual([]);
  });

  it('imports, plans with progress, undoes and restores', async () => {
    const { page, faults } = await open();
    await page.goto('/import', { waitUntil: 'networkidle' });
    await page.getByLabel('Time zone of times without offset').fill('Asia/Shanghai');
    await page.locator('input[type=file]').setInputFiles({
      name: 'sales.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(historyCsv()),
    });
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    await expect.poll(() => page.getByText('sales.csv imported: 1,008 rows').count()).toBe(1);

    await page.getByRole('button', { name: 'Plan again' }).click();
    await page.getByRole('progressbar').first().waitFor();
    await page.getByText('The plan is ready.').waitFor({ timeout: 60_000 });
    await page.getByRole('link', { name: 'See the plan' }).click();
    await expect.poll(() => page.getByText('contacts expected').count()).toBe(1);

    await page.goto('/import', { waitUntil: 'networkidle' });
    await page.getByRole('button', { name: 'Undo sales.csv' }).click();
    await page.getByRole('button', { name: 'Restore sales.csv' }).click();
    await page.getByRole('button', { name: 'Undo sales.csv' }).waitFor();
    await page.goto('/changes', { waitUntil: 'networkidle' });
    expect(await page.getByText('layer.').count()).toBeGreaterThanOrEqual(3);
    // The empty center's own 404 answers are the only complaints a browser may log.
    expect(faults.filter((fault) => !fault.includes('404'))).toEqual([]);
  }, 120_000);
});
