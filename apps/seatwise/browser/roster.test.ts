import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFaults } from './axe.ts';
import { CHROMIUM } from './chromium.ts';
import { type Desk, openDesk, type View } from './open-desk.ts';

/** Every save is answered by the whole draft, and the machine may have other work. */
const SOON = { timeout: 90_000 };
const poll = <T>(look: () => T | Promise<T>) => expect.poll(look, SOON);
const WEEK = '/schedule?view=week&day=2026-11-03';

interface Draft {
  readonly version: number;
  readonly shifts: readonly { readonly agent: string; readonly date: string; readonly start: number }[];
  readonly agents: readonly { readonly id: string; readonly name: string }[];
  readonly violations: readonly { readonly agent: string | null; readonly rule: string }[];
}

describe.skipIf(!CHROMIUM)('the roster of people by dates', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk('demo');
  }, 400_000);
  afterAll(() => desk?.close());

  const draft = async (): Promise<Draft> => (await fetch(`${desk.url}/api/schedule-draft`)).json() as Promise<Draft>;
  const version = async () => (await draft()).version;

  /** What a row says, from its name to its totals. */
  const row = (page: Page, index: number) =>
    page.locator(`[aria-rowindex="${index + 3}"] [role=gridcell]`).evaluateAll((cells) =>
      cells.map((cell) => ({
        text: (cell.textContent ?? '').trim(),
        broken: cell.getAttribute('aria-invalid') === 'true',
      })),
    );
  const open = async (view: View, path: string) => {
    const opened = await desk.page(view);
    opened.page.setDefaultTimeout(SOON.timeout);
    await opened.page.goto(path, { waitUntil: 'commit' });
    await opened.page.getByRole('grid').waitFor();
    return opened;
  };
  const axe = async (page: Page) => {
    return axeFaults(page);
  };

  it('is worked by keyboard like a spreadsheet: codes, a copied week, broken rules, undo, and stays after a reload', async () => {
    const { page, faults } = await open({ language: 'en', theme: 'light', width: 1440 }, WEEK);
    const field = page.getByRole('textbox', { name: /^Code for/ });
    await field.focus();
    await page.keyboard.press('Control+Home');
    const before = await row(page, 0);
    expect(before).toHaveLength(10);

    // A code over the whole week: seven early shifts break the days off and the hours of the week.
    await page.keyboard.press('Shift+End');
    await page.keyboard.type('E');
    await page.keyboard.press('Enter');
    await poll(version).toBe(1);
    await poll(async () => (await row(page, 0)).filter(({ text }) => text.startsWith('E')).length).toBe(7);
    await poll(async () => (await row(page, 0)).some(({ broken }) => broken)).toBe(true);
    const broken = page.getByRole('region', { name: 'Broken rules' });
    await poll(() => broken.getByText(/days off/i).count()).toBeGreaterThan(0);

    await page.reload({ waitUntil: 'commit' });
    await page.getByRole('grid').waitFor();
    await poll(async () => (await row(page, 0)).filter(({ text }) => text.startsWith('E')).length).toBe(7);
    const own = await row(page, 0);

    // The same week for the next agent.
    await field.focus();
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('Shift+End');
    await page.keyboard.press('Control+c');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Home');
    const other = await row(page, 1);
    await page.keyboard.press('Control+v');
    await poll(version).toBe(2);
    expect((await row(page, 1)).slice(0, 7).map(({ text }) => text)).toEqual(own.slice(0, 7).map(({ text }) => text));

    // Each was one gesture.
    await page.keyboard.press('Control+z');
    await poll(version).toBe(3);
    await poll(() => row(page, 1)).toEqual(other);
    await page.keyboard.press('Control+z');
    await poll(version).toBe(4);
    await poll(() => row(page, 0)).toEqual(before);

    await page.keyboard.press('Delete');
    await poll(version).toBe(5);
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await poll(version).toBe(6);
    expect(await axe(page)).toEqual([]);
    expect(faults).toEqual([]);
  }, 400_000);

  it('finds people by initials in the order of their sounds, in Chinese', async () => {
    const { page } = await open({ language: 'zh-CN', theme: 'dark', width: 1440 }, '/schedule?view=month');
    const names = () => page.getByRole('grid').getByRole('rowheader').locator('span').allTextContents();
    await poll(async () => (await names())[1]?.slice(0, 1)).toBe('陈');
    await page.getByLabel('按姓名、首字母或工号查找').fill('zm');
    await poll(async () => (await names()).slice(1).every((name) => /^[张赵周朱]/.test(name))).toBe(true);
    expect(await axe(page)).toEqual([]);
  }, 400_000);

  it('generates with a live curve, stops, previews, and takes it as one gesture', async () => {
    const { page, faults } = await open({ language: 'en', theme: 'light', width: 1440 }, WEEK);
    const start = await draft();
    await page.getByLabel('Seconds at most').fill('５');
    await page.getByRole('button', { name: 'Generate', exact: true }).click();
    await page.getByRole('figure', { name: /Cost and proven bound/ }).waitFor();
    const stop = page.getByRole('button', { name: 'Stop with the best' });
    if (await stop.isVisible()) await stop.click({ timeout: 2000 }).catch(() => {});
    await page.getByRole('button', { name: 'Take into the draft' }).click();
    await page.getByText('Taken into the draft.').waitFor();
    const taken = await draft();
    expect(taken.version).toBe(start.version + 1);
    expect(taken.shifts).not.toEqual(start.shifts);
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await poll(version).toBe(start.version + 2);
    expect((await draft()).shifts).toEqual(start.shifts);
    expect(faults).toEqual([]);
  }, 400_000);

  it('saves as a workbook and takes a filled one back after a look', async () => {
    const { page } = await open({ language: 'en', theme: 'light', width: 1440 }, WEEK);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save as XLSX' }).click(),
    ]);
    await page.locator('input[type=file]').setInputFiles(await download.path());
    await page.getByText('The file says what the draft says.').waitFor();
  }, 400_000);

  it('prints every agent on A4 across, and nothing else of the page', async () => {
    const { page } = await open({ language: 'zh-CN', theme: 'light', width: 1440 }, '/schedule?view=month');
    await page.emulateMedia({ media: 'print' });
    const table = page.locator('table', { hasText: '坐席' }).last();
    await table.waitFor();
    const { agents } = await draft();
    await expect.poll(() => table.locator('tbody tr').count()).toBe(agents.length + 1);
    await expect.poll(() => page.getByRole('grid').count()).toBe(0);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const [, width, height] = /\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)/.exec(pdf) ?? [];
    expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([842, 595]);
    await page.emulateMedia({ media: 'screen' });
    await page.getByRole('grid').waitFor();
  }, 400_000);
});
