import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHROMIUM } from './chromium.ts';
import { historyCsv } from './history-csv.ts';
import { type Desk, openDesk } from './open-desk.ts';

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
      await expect.poll(() => page.getByRole('link', { name: 'Import history' }).count(), { message: path }).toBe(1);
    }
  });

  it('tells line, column and code of a broken file, lets it be mended in place, and keeps nothing of it before', async () => {
    const { page } = await open();
    await page.goto('/import', { waitUntil: 'networkidle' });
    await page.locator('input[type=file]').setInputFiles({
      name: 'broken.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(
        'interval_start,queue,offered\n2026-08-03 09:00,sales,ten\n2026-08-03 09:30,sales,4\n2026-08-03 10:00,sales,6\n',
      ),
    });
    const alert = page.getByRole('alert');
    await expect.poll(() => alert.textContent()).toContain('1 findings stand in the way');
    const finding = page.locator('section[aria-label="Findings"] tbody tr').first();
    await expect.poll(() => finding.textContent()).toContain('Error2offered');
    const submit = page.getByRole('button', { name: 'Import', exact: true });
    await expect.poll(() => submit.isDisabled()).toBe(true);

    // The line mended in place, then taken back, then left out.
    await page.getByLabel('Line 2, offered: right value').fill('10');
    await page.keyboard.press('Enter');
    await expect.poll(() => submit.isEnabled()).toBe(true);
    await expect.poll(() => page.locator('dl').first().textContent()).toContain('Offered20');
    await page.getByRole('button', { name: 'Undo the last' }).click();
    await expect.poll(() => submit.isDisabled()).toBe(true);
    await page.getByRole('button', { name: 'Leave line 2 out' }).click();
    await expect.poll(() => page.locator('dl').first().textContent()).toContain('Offered10');
    expect(await (await fetch(`${desk.url}/api/imports`)).json()).toEqual([]);
  });

  it('reads a pasted table of another layout, shows what is in it, and remembers what a column means', async () => {
    const { page, faults } = await open();
    await page.goto('/import', { waitUntil: 'networkidle' });
    await page.getByRole('button', { name: 'Paste instead' }).click();
    const rows = ['2026-08-03 09:00', '2026-08-03 09:30', '2026-08-04 09:00', '2026-08-04 10:00'];
    await page
      .getByLabel('Table to import')
      .fill(['时段\t技能组\t呼入量\t备注量', ...rows.map((at, i) => `${at}\t客服\t${10 + i}\t${i}`)].join('\n'));
    await page.getByRole('button', { name: 'Read it' }).click();
    const facts = page.locator('dl').first();
    await expect.poll(() => facts.textContent()).toContain('Separatortab');
    await expect.poll(() => facts.textContent()).toContain('Offered46');
    await expect.poll(() => page.getByRole('img', { name: /客服: 2 days/ }).count()).toBe(1);
    await page.getByLabel('备注量: Means').selectOption({ label: 'Total' });
    await page.getByLabel('备注量: Number of').selectOption({ label: 'Abandoned' });
    await page.getByLabel('Remember this layout as').fill('daily');
    const submit = page.getByRole('button', { name: 'Import', exact: true });
    await expect.poll(() => submit.isEnabled()).toBe(true);
    await submit.click();
    await page.getByText('pasted.tsv imported: 4 rows').waitFor();
    const profiles = (await (await fetch(`${desk.url}/api/import-profiles`)).json()) as {
      name: string;
      columns: { column: string; fact?: string }[];
    }[];
    expect(profiles.map(({ name }) => name)).toEqual(['daily']);
    expect(profiles[0]?.columns.find(({ column }) => column === '备注量')?.fact).toBe('abandoned');
    const [layer] = (await (await fetch(`${desk.url}/api/imports`)).json()) as { id: string }[];
    await page.getByRole('button', { name: 'Undo pasted.tsv' }).click();
    await page.getByRole('button', { name: 'Restore pasted.tsv' }).waitFor();
    expect(layer?.id).toBeTruthy();
    // The empty center's own 404 answers are the only complaints a browser may log.
    expect(faults.filter((fault) => !fault.includes('404'))).toEqual([]);
  });

  it('imports, plans with progress, undoes and restores', async () => {
    const { page, faults } = await open();
    await page.goto('/import', { waitUntil: 'networkidle' });
    await page.locator('input[type=file]').setInputFiles({
      name: 'sales.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(historyCsv()),
    });
    const submit = page.getByRole('button', { name: 'Import', exact: true });
    await expect.poll(() => submit.isEnabled()).toBe(true);
    // The file is read anew for the name of a zone, not for each of its letters.
    let read = 0;
    page.on('request', (request) => {
      if (request.url().endsWith('/api/imports/preview')) read++;
    });
    const zone = page.getByLabel('Time zone of times without offset');
    await zone.fill('');
    await zone.pressSequentially('Asia/Tokyo');
    await zone.fill('Asia/Shanghai');
    await expect.poll(() => submit.isEnabled()).toBe(true);
    expect(read).toBe(2);
    await submit.click();
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
    await expect.poll(() => page.getByTitle('layer.').count()).toBeGreaterThanOrEqual(3);
    for (const said of ['File imported', 'Import withdrawn', 'Import restored'])
      expect(await page.getByText(said).count()).toBeGreaterThanOrEqual(1);
    // The empty center's own 404 answers are the only complaints a browser may log.
    expect(faults.filter((fault) => !fault.includes('404'))).toEqual([]);
  }, 120_000);
});
