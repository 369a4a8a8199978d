import { readFileSync } from 'node:fs';
import type { Forecast, Publication } from '@seatwise/core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFaults } from './axe.ts';
import { CHROMIUM } from './chromium.ts';
import { type Desk, openDesk } from './open-desk.ts';
import { typeQuickly } from './type-quickly.ts';

/** Fifty-seven weeks up to the end of October 2026, half hours from 09:00 to 18:00, quieter at weekends. */
function historyCsv(): string {
  const rows = ['interval_start,queue,offered,answered,abandoned,handle_time'];
  for (let day = 0; day < 399; day++) {
    const date = new Date(Date.UTC(2026, 9, 31 - 398 + day)).toISOString().slice(0, 10);
    for (let slot = 0; slot < 18; slot++) {
      const time = `${String(9 + Math.floor(slot / 2)).padStart(2, '0')}:${slot % 2 ? '30' : '00'}`;
      const weekend = [0, 6].includes(new Date(`${date}T00:00Z`).getUTCDay());
      const offered = (weekend ? 12 : 30) + ((slot * 7 + day * 3) % 11);
      rows.push(`${date} ${time},sales,${offered},${offered - 1},1,${(offered - 1) * 180}`);
    }
  }
  return `${rows.join('\n')}\n`;
}

/** A busy machine takes its time. */
const SOON = { timeout: 90_000 };

describe.skipIf(!CHROMIUM)('forecasts of others, overlays and publishing in the browser', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk('empty');
    const body = new FormData();
    body.append('zone', 'Asia/Shanghai');
    body.append('file', new File([historyCsv()], 'sales.csv', { type: 'text/csv' }));
    expect((await fetch(`${desk.url}/api/imports`, { method: 'POST', body })).status).toBe(201);
    const headers = { 'Content-Type': 'application/json' };
    expect((await fetch(`${desk.url}/api/plans`, { method: 'POST', headers, body: '{}' })).status).toBe(202);
    while ((await fetch(`${desk.url}/api/forecasts/latest`)).status !== 200)
      await new Promise((resolve) => setTimeout(resolve, 500));
  }, 400_000);
  afterAll(() => desk?.close(), 60_000);

  const open = async () => {
    const opened = await desk.page({ language: 'en', theme: 'light', width: 1440 });
    opened.page.setDefaultTimeout(90_000);
    return opened;
  };
  const latest = async () => {
    const response = await fetch(`${desk.url}/api/forecasts/latest`);
    return (await response.json()) as { id: string; payload: Forecast };
  };
  const dayTotal = ({ grid, queues }: Forecast, d: number) =>
    (queues.find(({ queue }) => queue === 'sales')?.offered ?? new Float64Array())
      .slice(grid.dayOffsets[d], grid.dayOffsets[d + 1])
      .reduce((sum: number, value) => sum + value, 0);
  const publish = async (page: Page, reason: string) => {
    await page.getByRole('button', { name: 'Publish', exact: true }).click();
    const form = page.getByRole('form', { name: 'Publish this version' });
    await form.getByLabel('Why').fill(reason);
    await form.getByLabel('Who').fill('Mia');
    await form.getByRole('button', { name: 'Publish', exact: true }).click();
  };

  it('publishes what is on the page, and says so after a reload', async () => {
    const { page, faults } = await open();
    await page.goto('/forecast?queue=sales', { waitUntil: 'networkidle' });
    await expect.poll(() => page.getByText('Not published').count(), SOON).toBe(1);
    await expect.poll(() => page.getByRole('checkbox', { name: /^Last published/ }).isDisabled()).toBe(true);
    await publish(page, 'agreed with operations');
    await expect.poll(() => page.getByText(/^Official since/).count(), SOON).toBe(1);
    await page.reload({ waitUntil: 'networkidle' });
    await expect.poll(() => page.getByText(/by Mia: agreed with operations/).count(), SOON).toBe(1);
    const [first] = (await (await fetch(`${desk.url}/api/publications?kind=forecast`)).json()) as Publication[];
    expect(first).toMatchObject({ id: (await latest()).id, actor: 'Mia', reason: 'agreed with operations' });
    expect(faults).toEqual([]);
  }, 300_000);

  it('lays last year and the published forecast into the chart, and saves it as a drawing', async () => {
    const { page } = await open();
    await page.goto('/forecast?queue=sales', { waitUntil: 'networkidle' });
    await page.getByRole('checkbox', { name: /^Last published/ }).check();
    await page.getByRole('checkbox', { name: /^Last year/ }).check();
    const caption = page.locator('figcaption').first();
    await expect
      .poll(() => caption.textContent(), SOON)
      .toMatch(/Last published: [\d,]+\. Last year: [\d,]+ on 14 days/);
    await page.reload({ waitUntil: 'networkidle' });
    await expect.poll(() => page.getByRole('checkbox', { name: /^Last year/ }).isChecked(), SOON).toBe(true);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save “Contacts by interval” as SVG' }).click(),
    ]);
    const drawing = readFileSync(await download.path(), 'utf8');
    expect(drawing).toMatch(/^<svg /);
    expect(drawing).toContain('2026-11-');
    expect(drawing.match(/<path/g)?.length).toBeGreaterThan(5);
  }, 300_000);

  it('looks months ahead, and asks for a scenario once it is written', async () => {
    const { page, faults } = await open();
    await page.goto('/forecast?queue=sales', { waitUntil: 'networkidle' });
    await page.getByRole('button', { name: 'Show months ahead' }).click();
    await page.getByRole('button', { name: 'Add a scenario' }).click();
    const totals = page.locator('figcaption', { hasText: 'Scenario 1' });
    await totals.waitFor();
    const asked: unknown[] = [];
    page.on('request', (request) => {
      if (request.url().endsWith('/api/forecast-scenarios')) asked.push(request.postDataJSON());
    });
    const before = await totals.textContent();
    await typeQuickly(page.getByLabel('Contacts, ±%', { exact: true }), '25.5');
    await expect.poll(() => totals.textContent(), SOON).not.toBe(before);
    expect(asked).toMatchObject([{ scenarios: [{ changes: [{ measure: 'contacts', percent: 25.5 }] }] }]);
    expect(faults).toEqual([]);
  }, 300_000);

  it('adds a client’s file, compares, locks, staffs from it and plans again', async () => {
    const { page, faults } = await open();
    const before = await latest();
    const days = before.payload.grid.days.slice(0, 3);
    const past = ['2026-10-26', '2026-10-27'];
    const rows = [...past.map((day) => [day, 600]), ...days.map((day) => [day, 5000])];
    const file = {
      name: 'client.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(['queue,date,offered', ...rows.map(([day, count]) => `sales,${day},${count}`)].join('\n')),
    };
    await page.goto('/forecast?queue=sales', { waitUntil: 'networkidle' });
    await page.getByRole('button', { name: 'Add a forecast' }).click();
    const form = page.getByRole('form', { name: 'Add a forecast' });
    const add = async () => {
      await form.getByLabel('CSV or XLSX file').setInputFiles(file);
      await form.getByLabel('Name').fill('client-november');
      await form.getByLabel('Agreed deviation').fill('5%:15%');
      await form.getByLabel('Why').fill('spring campaign');
      await form.getByRole('button', { name: 'Add', exact: true }).click();
    };
    await add();
    await expect.poll(() => form.getByText('client-november: 5 rows').count(), SOON).toBe(1);
    await page.getByRole('button', { name: 'Compare client-november with ours' }).click();
    const compared = page.getByRole('region', { name: 'client-november beside ours' });
    await expect.poll(() => compared.getByText(/3 days; 3 outside the agreed −5% … \+15%/).count(), SOON).toBe(1);
    const trial = compared.getByRole('region', { name: /^On days that are over/ }).getByRole('row');
    await expect.poll(() => trial.nth(1).textContent()).toContain('Theirs');
    expect(await axeFaults(page)).toEqual([]);

    await page.getByRole('button', { name: 'Lock client-november' }).click();
    await page.getByRole('button', { name: 'Unlock client-november' }).waitFor();
    await add();
    await expect.poll(() => form.getByRole('alert').textContent(), SOON).toContain('FORECAST_VERSION_LOCKED');

    await page.getByRole('button', { name: 'Staff from this: client-november' }).click();
    await page.getByText('Plans are staffed from client-november').waitFor();
    await page.getByRole('button', { name: 'Plan again' }).click();
    await expect.poll(async () => (await latest()).id, { timeout: 200_000, interval: 500 }).not.toBe(before.id);
    const after = await latest();
    expect(dayTotal(after.payload, 0)).toBeCloseTo(5000, 3);
    expect(dayTotal(after.payload, 5)).toBeCloseTo(dayTotal(before.payload, 5), 6);

    await page.goto('/forecast?queue=sales', { waitUntil: 'networkidle' });
    await expect.poll(() => page.getByText('Newer than published').count(), SOON).toBe(1);
    await page.getByRole('button', { name: 'Staff from ours' }).waitFor();
    await publish(page, 'the client insists');
    await expect.poll(() => page.getByText(/^Official since/).count(), SOON).toBe(1);
    expect(faults.filter((fault) => !fault.includes('409'))).toEqual([]);
  }, 300_000);
});
