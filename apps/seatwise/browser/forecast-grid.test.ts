import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFaults } from './axe.ts';
import { CHROMIUM } from './chromium.ts';
import { historyCsv } from './history-csv.ts';
import { type Desk, openDesk } from './open-desk.ts';

const GRID = '/forecast?cells=30';

interface Layer {
  readonly id: string;
  readonly active: boolean;
  readonly author: string;
  readonly reason: string;
  readonly kind: string;
}

describe.skipIf(!CHROMIUM)('the forecast, edited like a spreadsheet', () => {
  let desk: Desk;
  const api = async <Answer>(path: string, init?: RequestInit): Promise<Answer> => {
    const response = await fetch(`${desk.url}${path}`, init);
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    return (await response.json()) as Answer;
  };
  const send = (body: unknown): RequestInit => ({
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  beforeAll(async () => {
    desk = await openDesk('empty');
    const form = new FormData();
    form.set('zone', 'Asia/Shanghai');
    form.set('file', new File([historyCsv()], 'sales.csv', { type: 'text/csv' }));
    await api('/api/imports', { method: 'POST', body: form });
    const { job } = await api<{ job: { id: string } }>(
      '/api/plans',
      send({ options: { horizonDays: 14, intervalMinutes: 30 } }),
    );
    // The stream of events ends with the plan.
    await (await fetch(`${desk.url}/api/jobs/${job.id}/events`)).text();
    expect(await api(`/api/jobs/${job.id}`)).toMatchObject({ state: 'done' });
  }, 300_000);
  afterAll(() => desk?.close(), 60_000);

  const open = async () => {
    const opened = await desk.page({ language: 'en', theme: 'light', width: 1440 });
    opened.page.setDefaultTimeout(90_000);
    await opened.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await opened.page.goto(GRID);
    await opened.page.getByRole('grid').waitFor();
    return opened;
  };
  /** Tab until the sheet has the focus. */
  const reachSheet = async (page: Page) => {
    for (let presses = 0; presses < 80; presses++) {
      await page.keyboard.press('Tab');
      if (await page.evaluate("document.activeElement?.hasAttribute('aria-activedescendant')")) return;
    }
    throw new Error('Tab does not reach the sheet');
  };
  const keys = async (page: Page, ...pressed: string[]) => {
    for (const key of pressed) await page.keyboard.press(key);
  };
  const write = async (page: Page, text: string) => {
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
  };
  /** Writes through an input method, from its first key. */
  const compose = async (page: Page, text: string) => {
    const browser = await page.context().newCDPSession(page);
    for (let length = 1; length <= text.length; length++) {
      const part = text.slice(0, length);
      await browser.send('Input.imeSetComposition', { text: part, selectionStart: length, selectionEnd: length });
    }
    await browser.send('Input.insertText', { text });
  };
  /** The numbers of a row as they are shown; the day’s total is the last. */
  const row = async (page: Page, at: number): Promise<number[]> => {
    const cells = page
      .getByRole('row')
      .and(page.locator(`[aria-rowindex="${at + 2}"]`))
      .getByRole('gridcell');
    return (await cells.allTextContents()).map((text) => Number(text.replaceAll(',', '')));
  };
  /** The panel of the grid; the page has others. */
  const panel = (page: Page) => page.locator('section', { has: page.getByRole('grid') });
  const said = (page: Page) => panel(page).getByRole('status').first().textContent();

  it('edits, applies a percentage, pastes, undoes, saves as a layer, and finds all of it again, without a mouse', async () => {
    const { page, faults } = await open();
    await reachSheet(page);
    await keys(page, 'Control+Home');
    const before = await row(page, 0);
    expect(before.length).toBe(19);

    // A cell, then a percentage over six cells.
    await compose(page, '１２０');
    await keys(page, 'Enter');
    expect((await row(page, 0))[0]).toBe(120);
    const second = await row(page, 1);
    await keys(page, 'Shift+ArrowRight', 'Shift+ArrowRight', 'Shift+ArrowDown');
    await write(page, '+10%');
    expect(await said(page)).toBe('Cells changed: 6');
    const raised = await row(page, 1);
    for (const k of [0, 1, 2]) expect(raised[k]).toBeCloseTo((second[k] as number) * 1.1, 0);
    expect(raised[3]).toBe(second[3]);

    // Escape to one cell; a pasted block, undone, made again.
    await keys(page, 'Escape', 'Control+Home', 'ArrowDown', 'ArrowDown', 'ArrowDown');
    await page.evaluate("navigator.clipboard.writeText('11\\t12,5\\t13\\r\\n21\\tx\\t1,023\\r\\n')");
    const third = await row(page, 3);
    await keys(page, 'Control+v');
    await expect.poll(() => said(page)).toBe('Cells pasted: 4; no number, left out: 2');
    expect((await row(page, 3)).slice(0, 3)).toEqual([11, third[1], 13]);
    expect((await row(page, 4))[2]).toBe(1023);
    await keys(page, 'Control+z');
    expect(await row(page, 3)).toEqual(third);
    await keys(page, 'Control+y');
    expect((await row(page, 3))[0]).toBe(11);

    // A day's total keeps the shape of the day; the block that was copied has raw numbers.
    const day = await row(page, 6);
    await keys(page, 'Escape', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'End');
    await write(page, '1000');
    const moved = await row(page, 6);
    expect(moved.at(-1)).toBe(1000);
    expect((moved[4] as number) / (moved[0] as number)).toBeCloseTo((day[4] as number) / (day[0] as number), 1);
    await keys(page, 'Control+Home', 'Shift+ArrowDown', 'Control+c');
    await expect.poll(() => page.evaluate('navigator.clipboard.readText()')).toMatch(/^120\r?\n\d+\.\d{3,}$/);

    // Ctrl+S asks why; Enter saves.
    await keys(page, 'Control+s');
    await page.keyboard.type('autumn sale');
    await keys(page, 'Shift+Tab');
    await page.keyboard.type('Mia');
    await keys(page, 'Enter');
    await panel(page).getByText('Saved.').waitFor();
    const layers = await api<Layer[]>('/api/forecast-edits');
    expect(layers.map(({ kind, author, reason }) => [kind, author, reason])).toEqual([
      ['set', 'Mia', 'autumn sale'],
      ['percent', 'Mia', 'autumn sale'],
      ['set', 'Mia', 'autumn sale'],
    ]);

    const kept = await Promise.all([0, 1, 3, 4, 6].map((at) => row(page, at)));
    await page.goto(GRID);
    await page.getByRole('grid').waitFor();
    expect(await Promise.all([0, 1, 3, 4, 6].map((at) => row(page, at)))).toEqual(kept);
    await reachSheet(page);
    await expect
      .poll(() => page.getByRole('list', { name: /is made of/ }).textContent())
      .toMatch(/Forecast.*autumn sale · Mia.*120\.0/);

    const broken = await axeFaults(page);
    expect(broken).toEqual([]);
    expect(faults).toEqual([]);
    await page.context().close();
  }, 600_000);

  it('merges with what another saved meanwhile, cell by cell', async () => {
    const { page, faults } = await open();
    await reachSheet(page);
    await keys(page, 'Control+Home', 'Control+End', 'Home');
    const last = (await page.getByRole('grid').getAttribute('aria-rowcount')) ?? '';
    const bottom = Number(last) - 2;
    const span = await page.evaluate(
      "fetch('/api/forecasts/latest').then((r) => r.json()).then(({ payload: { grid } }) => [grid.start, grid.intervalMinutes, grid.dayOffsets])",
    );
    const [start, minutes, offsets] = span as [number, number, number[]];
    const at = (slot: number) => start + ((offsets[bottom] as number) + slot) * minutes * 60_000;
    await write(page, '50');
    // Enter stays in the last row.
    await keys(page, 'ArrowRight');
    await write(page, '=60');

    const theirs = (slot: number, value: number) => ({ queue: 'sales', from: at(slot), to: at(slot + 1), value });
    await api(
      '/api/forecast-edits',
      send([
        {
          kind: 'set',
          grain: 'total',
          value: 15,
          spans: [theirs(18, 7), theirs(20, 8)],
          author: 'Tom',
          reason: 'lines down',
        },
      ]),
    );
    await keys(page, 'Control+s');
    await page.keyboard.type('client');
    await keys(page, 'Shift+Tab');
    await page.keyboard.type('Lin');
    await keys(page, 'Enter');
    const alert = page.getByRole('alert').filter({ hasText: 'Tom: lines down' });
    await alert.waitFor();
    await expect.poll(() => alert.getByRole('row').count()).toBe(2);
    expect((await row(page, bottom)).slice(0, 3)).toEqual([50, 60, 8]);
    await alert.getByRole('checkbox').press('Space');
    await alert.getByRole('button', { name: 'Merge and go on' }).press('Enter');
    expect((await row(page, bottom)).slice(0, 3)).toEqual([7, 60, 8]);
    await page.getByRole('button', { name: 'Save as a layer' }).press('Enter');
    await panel(page).getByText('Saved.').waitFor();

    // A layer that is switched off leaves no trace; the plan takes the others along.
    await page.getByRole('checkbox', { name: 'On: lines down' }).press('Space');
    await expect.poll(async () => (await row(page, bottom))[2]).not.toBe(8);
    expect((await row(page, bottom))[1]).toBe(60);
    await panel(page).getByRole('button', { name: 'Plan again' }).press('Enter');
    await expect.poll(() => page.getByText('after the next plan').count(), { timeout: 90_000 }).toBe(0);
    const { payload } = await api<{ payload: { queues: { offered: number[] }[] } }>('/api/forecasts/latest');
    const planned = payload.queues[0]?.offered.slice(
      (offsets[bottom] as number) + 18,
      (offsets[bottom] as number) + 21,
    );
    expect(planned?.[1]).toBeCloseTo(60, 6);
    // The 409 is the refusal that was asked for.
    expect(faults.filter((fault) => !fault.includes('409'))).toEqual([]);
  }, 300_000);

  it('selects, fills and edits by the mouse, and scrolls while it is dragged', async () => {
    const { page, faults } = await open();
    const cell = (r: number, c: number) =>
      panel(page)
        .locator(`[aria-rowindex="${r + 2}"]`)
        .locator(`[aria-colindex="${c + 2}"]`);
    const middle = async (r: number, c: number) => {
      const box = await cell(r, c).boundingBox();
      if (!box) throw new Error(`cell ${r}, ${c} is not drawn`);
      return [box.x + box.width / 2, box.y + box.height / 2] as const;
    };
    await cell(4, 2).scrollIntoViewIfNeeded();
    const before = await row(page, 0);
    await page.mouse.move(...(await middle(0, 0)));
    await page.mouse.down();
    await page.mouse.move(...(await middle(0, 1)), { steps: 3 });
    await page.mouse.up();
    await expect.poll(() => page.getByRole('gridcell', { selected: true }).count()).toBe(2);

    const handle = await page.locator('[data-fill-handle]').boundingBox();
    await page.mouse.move((handle?.x ?? 0) + 4, (handle?.y ?? 0) + 4);
    await page.mouse.down();
    await page.mouse.move(...(await middle(4, 1)), { steps: 4 });
    await page.mouse.up();
    await expect.poll(() => said(page)).toBe('Cells filled: 8');
    for (const r of [1, 4]) expect((await row(page, r)).slice(0, 2)).toEqual(before.slice(0, 2));
    await panel(page).getByRole('button', { name: 'Undo' }).click();

    await cell(2, 2).dblclick();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('77');
    await page.mouse.click(...(await middle(3, 3)));
    expect((await row(page, 2))[2]).toBe(77);

    // Held beyond the right edge, the sheet goes on until its last column.
    await page.mouse.down();
    const grid = await page.getByRole('grid').locator('xpath=../..').boundingBox();
    await page.mouse.move((grid?.x ?? 0) + (grid?.width ?? 0) + 40, (grid?.y ?? 0) + 100, { steps: 3 });
    const left = () => page.evaluate("document.querySelector('[role=grid]').parentElement.parentElement.scrollLeft");
    await expect.poll(left, { timeout: 30_000 }).toBeGreaterThan(100);
    await page.mouse.up();
    expect(faults).toEqual([]);
  }, 300_000);

  it('shades on the chart what is selected, and selects what is dragged over there or moved by keys', async () => {
    const { page, faults } = await open();
    await page.goto(`${GRID}&grain=interval`);
    const range = page.getByRole('slider', { name: 'Time selected in the grid' });
    const time = () => range.getAttribute('aria-valuetext');
    await expect.poll(time).toBe('2026-09-28 09:00 to 2026-09-28 09:30');
    const bands = page.locator('[data-brush-band]');
    await expect.poll(() => bands.count()).toBe(1);

    await reachSheet(page);
    await keys(page, 'Shift+ArrowRight', 'Shift+ArrowDown');
    await expect.poll(time).toBe('2026-09-28 09:00 to 2026-09-29 10:00, in 2 parts');
    await expect.poll(() => bands.count()).toBe(2);

    // From noon of the third day to the afternoon of the fifth; whole days are selected.
    const drawing = page.getByRole('img', { name: 'Contacts by interval' });
    await drawing.scrollIntoViewIfNeeded();
    const chart = await drawing.boundingBox();
    if (!chart) throw new Error('the chart is not drawn');
    const at = (share: number) => [chart.x + chart.width * share, chart.y + chart.height / 2] as const;
    await page.mouse.move(...at(0.204));
    await page.mouse.down();
    await page.mouse.move(...at(0.346), { steps: 4 });
    await page.mouse.up();
    await expect.poll(time).toBe('2026-09-30 09:00 to 2026-10-02 18:00, in 3 parts');
    const selected = page.getByRole('gridcell', { selected: true });
    await expect.poll(() => selected.and(page.locator('[aria-colindex="2"]')).count()).toBe(3);
    await expect.poll(() => bands.count()).toBe(3);

    await range.focus();
    await keys(page, 'End', 'ArrowLeft', 'Shift+ArrowRight');
    await expect.poll(time).toBe('2026-10-11 17:00 to 2026-10-11 18:00');
    await expect.poll(() => selected.count()).toBe(2);
    // By day the same time is a day.
    await panel(page).getByRole('radio', { name: 'Day', exact: true }).check({ force: true });
    await expect.poll(time).toBe('2026-10-11 00:00 to 2026-10-12 00:00');
    expect(await axeFaults(page)).toEqual([]);
    expect(faults).toEqual([]);
  }, 300_000);
});
