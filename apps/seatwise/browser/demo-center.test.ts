import { readFileSync } from 'node:fs';
import type { Schedule, Score } from '@seatwise/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHROMIUM } from './chromium.ts';
import { type Desk, openDesk } from './open-desk.ts';

describe.skipIf(!CHROMIUM)('the demo center on the desk', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk('demo');
  }, 400_000);
  afterAll(() => desk?.close());

  const latest = async <Payload>(resource: string): Promise<Payload> => {
    const response = await fetch(`${desk.url}/api/${resource}/latest`);
    return ((await response.json()) as { payload: Payload }).payload;
  };

  it('shows the numbers of the API', async () => {
    const { page } = await desk.page({ language: 'en', theme: 'light', width: 1440 });
    const schedule = await latest<Schedule>('schedules');
    await page.goto('/schedule', { waitUntil: 'networkidle' });
    const figures = page.locator('dl').first();
    await expect.poll(() => figures.textContent()).toContain(schedule.shifts.length.toLocaleString('en'));
    await expect.poll(() => figures.textContent()).toContain(Math.round(schedule.paidHours).toLocaleString('en'));
    const first = schedule.shifts.filter(({ date }) => date === schedule.grid.days[0]);
    await expect.poll(() => page.getByText(`${first.length} shifts`).count()).toBe(1);

    const score = await latest<Score>('scores');
    await page.goto('/assessment?state=unmet', { waitUntil: 'networkidle' });
    const unmet = score.clauses.filter(({ state }) => state === 'unmet').length;
    expect(unmet).toBeGreaterThan(0);
    await expect.poll(() => page.getByText(`${unmet} of 428 clauses`).count()).toBe(1);
    await expect
      .poll(() => page.locator('body').textContent())
      .toContain('self-assessment estimate, not a CCSO result');
  });

  it('takes what is typed in the middle of a search, and what an input method composes', async () => {
    const { page, faults } = await desk.page({ language: 'zh-CN', theme: 'light', width: 1440 });
    await page.goto('/assessment', { waitUntil: 'networkidle' });
    const field = page.getByRole('searchbox');
    await field.pressSequentially('ab');
    await expect.poll(() => page.url()).toContain('find=ab');
    await page.keyboard.press('Home');
    await field.pressSequentially('xy');
    await expect.poll(() => page.url()).toContain('find=xyab');
    expect(await field.inputValue()).toBe('xyab');
    await field.fill('');
    await expect.poll(() => page.url()).not.toContain('find');

    const keyboard = await page.context().newCDPSession(page);
    for (const text of ['z', 'zh', 'zhi'])
      await keyboard.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    expect(await field.inputValue()).toBe('zhi');
    expect(page.url()).not.toContain('find');
    await keyboard.send('Input.insertText', { text: '质' });
    await expect.poll(() => decodeURIComponent(page.url())).toContain('find=质');
    expect(await field.inputValue()).toBe('质');
    await page.getByRole('button', { name: '清除' }).first().click();
    await expect.poll(() => field.inputValue()).toBe('');
    expect(faults).toEqual([]);
  });

  it('works through the clauses by keyboard, filters them, and says why a clause has its points', async () => {
    const { page, faults } = await desk.page({ language: 'en', theme: 'light', width: 1440 });
    await page.goto('/assessment?clause=5.1.1.1', { waitUntil: 'networkidle' });
    const detail = page.locator('[id="clause-5.1.1.1"]');
    for (const part of ['history.months_held', '≥ 24', 'Does not hold', 'Rule hash', 'Window 2025-05-01'])
      await expect.poll(() => detail.textContent()).toContain(part);
    await expect.poll(() => detail.textContent()).toMatch(/[0-9a-f]{64}/);
    await page.getByRole('button', { name: 'Open back to the files' }).click();
    await detail.getByText(/artefacts opened, each matches its hash/).waitFor();

    const tree = page.getByRole('tree');
    await tree.focus();
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => page.url()).toContain('clause=5.1.1.2');
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => page.url()).toMatch(/clause=5\.1\.1$/);
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => page.getByRole('treeitem', { expanded: false }).count()).toBe(1);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('End');
    await expect.poll(() => page.url()).toContain('clause=6.');

    for (const [label, value] of [
      ['State', 'not_evaluated'],
      ['Answered by', 'person'],
      ['Dimension', 'customer_experience'],
      ['Counts', 'deduct'],
      ['Evidence', 'none'],
    ] as const) {
      await page.getByLabel(label, { exact: true }).selectOption(value);
      await expect.poll(() => page.url()).toContain(value);
    }
    await page.getByLabel('Find').fill('５');
    await page.getByRole('button', { name: 'Clear' }).click();
    await expect.poll(() => page.getByText('428 of 428 clauses').count()).toBe(1);
    expect(faults).toEqual([]);
  });

  it('draws the way to the total, and finds the most points for the effort', async () => {
    const { page, faults } = await desk.page({ language: 'en', theme: 'light', width: 1440 });
    const score = await latest<Score>('scores');
    await page.goto('/assessment?view=score', { waitUntil: 'networkidle' });
    await page.getByText('As a table').click();
    const rows = page.locator('section[aria-label="From the base to the total"] tbody tr');
    const low = await rows.filter({ hasText: 'Low end' }).locator('td').last().textContent();
    expect(Number((low ?? '').replace('−', '-'))).toBe((score.result?.total.low ?? Number.NaN) / 1000);
    const found = page.getByRole('status').filter({ hasText: 'steps' });
    const gained = async () => Number(/→ ([\d.]+)/.exec((await found.textContent()) ?? '')?.[1]);
    await expect.poll(gained).toBeGreaterThan((score.result?.total.low ?? 0) / 1000);
    const before = await gained();
    await page.getByLabel('Days of work').first().fill('60');
    await expect.poll(gained).toBeGreaterThan(before);
    expect(faults).toEqual([]);
  });

  it('runs a day: figures at an instant, the board, and actions for whoever is marked away', async () => {
    const { page, faults } = await desk.page({ language: 'en', theme: 'light', width: 1440 });
    await page.goto('/intraday?day=2026-10-30&time=11:00', { waitUntil: 'networkidle' });
    const at = async (time: string) => {
      const found = await fetch(`${desk.url}/api/day/board?at=2026-10-30T${time}:00%2B08:00`);
      return (await found.json()) as { serviceLevelSoFar: number; serviceLevelEndOfDay: number };
    };
    const figures = page.locator('dl').first();
    const share = (value: number) => `${(value * 100).toFixed(1)}%`;
    for (const time of ['11:00', '16:30']) {
      await page.getByLabel('As it stood at').selectOption(time);
      const { serviceLevelSoFar, serviceLevelEndOfDay } = await at(time);
      await expect.poll(() => figures.textContent()).toContain(share(serviceLevelSoFar));
      await expect.poll(() => figures.textContent()).toContain(share(serviceLevelEndOfDay));
    }
    const board = page.locator('section[aria-label="Adherence board"]');
    await expect.poll(() => board.locator('tbody tr').count()).toBeGreaterThan(20);
    for (const n of [3, 4, 5])
      await board
        .getByRole('button', { name: /is away for the rest/ })
        .nth(n)
        .press('Enter');
    const actions = page.locator('section[aria-label="Proposed actions"]');
    await expect.poll(() => actions.locator('tbody tr').count()).toBeGreaterThan(0);
    await expect.poll(() => page.locator('body').textContent()).toMatch(/Won back\+\d+% of what the absence costs/);
    expect(faults).toEqual([]);
  });

  it('reports a day, a week and a month, prints them, and saves the table as a workbook', async () => {
    const { page, faults } = await desk.page({ language: 'en', theme: 'light', width: 1440 });
    await page.goto('/reports?day=2026-10-30', { waitUntil: 'networkidle' });
    const title = page.getByText(/^\d{4}-\d\d-\d\d to \d{4}-\d\d-\d\d$/).first();
    await expect.poll(() => title.textContent()).toBe('2026-10-26 to 2026-10-31');
    await page.getByRole('radio', { name: 'Month' }).check({ force: true });
    await expect.poll(() => title.textContent()).toBe('2026-10-01 to 2026-10-31');
    await page.getByRole('radio', { name: 'Day', exact: true }).check({ force: true });
    await expect.poll(() => title.textContent()).toBe('2026-10-30 to 2026-10-30');
    const report = (await (await fetch(`${desk.url}/api/reports/day/2026-10-30`)).json()) as {
      days: { scope: string; offered: number }[];
    };
    const offered = report.days.find(({ scope }) => scope === '*')?.offered ?? Number.NaN;
    await expect.poll(() => page.locator('dl').first().textContent()).toContain(offered.toLocaleString('en'));
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save “By day and queue” as XLSX' }).click();
    const file = readFileSync(await (await download).path());
    expect(file.subarray(0, 2).toString()).toBe('PK');
    const print = (await page.getByRole('link', { name: 'Printable page' }).getAttribute('href')) ?? '';
    expect(await (await fetch(desk.url + print)).text()).toContain('<!doctype html>');
    expect(faults).toEqual([]);
  });

  it('shows at home what is due and what needs attention', async () => {
    const { page, faults } = await desk.page({ language: 'en', theme: 'light', width: 1440 });
    await page.goto('/', { waitUntil: 'networkidle' });
    const { rows } = (await (await fetch(`${desk.url}/api/cycle`)).json()) as { rows: { state: string }[] };
    const table = page.locator('section[aria-label="Planning cycle"] tbody tr');
    await expect.poll(() => table.count(), { timeout: 30_000 }).toBe(rows.length);
    // The newest day with facts, in a sentence whose numbers lead to where they are from, and in five figures.
    const sentence = page.locator('p', { hasText: 'as it stood at 14:00' });
    await sentence.waitFor();
    await expect
      .poll(() => sentence.textContent())
      .toMatch(/service level \d+\.\d%, (above|below) the goal of \d+%; .+\.$/);
    await expect
      .poll(() => sentence.getByRole('link').first().getAttribute('href'))
      .toContain('/intraday?day=2026-10-30');
    await expect
      .poll(() => page.getByRole('list', { name: 'The day in figures' }).getByRole('listitem').count())
      .toBe(5);
    const urgencies = ['late already', 'costs points', 'when there is time'];
    const inOrder = async () => {
      const found = await page.getByRole('list', { name: 'Needs a look' }).getByRole('listitem').allTextContents();
      const [first = -1, second = -1, third = -1] = urgencies.map((words) =>
        found.findIndex((row) => row.includes(words)),
      );
      return first >= 0 && first < second && second < third;
    };
    await expect.poll(inOrder).toBe(true);
    const overdue = rows.filter(({ state }) => state === 'overdue').length;
    await expect
      .poll(() => page.locator('body').textContent())
      .toContain(`${overdue} steps of the planning cycle are overdue`);
    await page.getByRole('list', { name: 'Needs a look' }).getByRole('link', { name: 'Work on clauses' }).click();
    await expect.poll(() => page.url()).toContain('/assessment?state=unmet');
    expect(faults).toEqual([]);
  });

  it('shows a metric with its variants on the same data, its proof and its lineage', async () => {
    const { page, faults } = await desk.page({ language: 'en', theme: 'light', width: 1440 });
    await page.goto('/metrics?view=registry&metric=service_level.sl2', { waitUntil: 'networkidle' });
    await expect.poll(() => page.locator('body').textContent()).toContain('78 of 78');
    const variants = page.locator('section[aria-label="Variants on the same data"] table tbody');
    await expect.poll(() => variants.getByText('Denominator: abandoned × ').count()).toBeGreaterThan(0);
    await expect.poll(() => page.locator('body').textContent()).toMatch(/rows must give .* give/);
    await page.getByLabel('Find').fill('满意度');
    await expect.poll(() => page.getByText(/^\d+ of 78$/).textContent()).not.toBe('78 of 78');
    expect(faults).toEqual([]);
  });

  it('answers a what-if for a day of one queue by the plan’s own code, and says how long it took', async () => {
    const { page } = await desk.page({ language: 'en', theme: 'light', width: 1440 });
    await page.goto('/requirement', { waitUntil: 'networkidle' });
    const cell = (row: number, column: number) =>
      page.locator('section[aria-label="What if"] tbody tr').nth(row).locator('td').nth(column).textContent();
    // As it stands, nothing differs from the plan (which keeps one person in seat at least).
    const planned = Number(await cell(0, 0));
    expect(Number(await cell(0, 1))).toBe(planned);
    await page.getByLabel('Contacts, % of forecast').first().fill('200');
    await expect.poll(async () => Number(await cell(0, 1))).toBeGreaterThan(planned * 1.5);
    for (const patience of ['', '120']) {
      await page.getByLabel('Patience, s').first().fill(patience);
      await expect.poll(() => page.locator('[data-ms]').getAttribute('data-ms').then(Number)).toBeGreaterThan(0);
    }
    await page.getByRole('button', { name: 'Reset' }).click();
    await expect.poll(async () => Number(await cell(0, 1))).toBe(planned);
  });

  it('plans capacity: a hire closes part of the gap, a step back opens it again, and the plan is kept', async () => {
    const { page, faults } = await desk.page({ language: 'en', theme: 'light', width: 1440 });
    await page.goto('/capacity', { waitUntil: 'networkidle' });
    const row = (name: string) => page.locator('section[aria-label="Months"] tbody tr').filter({ hasText: name });
    const last = async (name: string) =>
      Number(((await row(name).locator('td').last().textContent()) ?? '').replace('−', '-').replace(/[^\d.-]/g, ''));
    const before = await last('Available FTE');
    const field = page.getByLabel(/^Hires in /).nth(3);
    await field.fill('１０');
    await field.press('Enter');
    await expect.poll(() => last('Available FTE')).toBeGreaterThan(before + 5);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => last('Available FTE')).toBe(before);
    await page.getByRole('button', { name: 'Find', exact: true }).click();
    await page.getByRole('button', { name: 'Take over' }).click();
    await expect.poll(() => last('Available FTE')).toBeGreaterThan(before + 1);
    await page.getByRole('button', { name: 'Save plan' }).click();
    await expect.poll(() => page.getByRole('button', { name: 'Save plan' }).isDisabled()).toBe(true);
    const kept = (await (await fetch(`${desk.url}/api/capacity/plan`)).json()) as { version: number };
    expect(kept.version).toBe(2);
    expect(faults).toEqual([]);
  });

  it('keeps queue, day and language in address and browser', async () => {
    const { page } = await desk.page({ language: 'en', theme: 'light', width: 1440 });
    await page.goto('/requirement', { waitUntil: 'networkidle' });
    await page.getByLabel('Queue').selectOption('chat');
    await page.getByRole('button', { name: 'Next day' }).click();
    await expect.poll(() => page.url()).toMatch(/queue=chat&day=\d{4}-\d\d-02/);
    await page.getByRole('radio', { name: '中文' }).click({ force: true });
    await expect.poll(() => page.locator('h1').textContent()).toBe('需求');
    await page.reload({ waitUntil: 'networkidle' });
    await expect.poll(() => page.locator('h1').textContent()).toBe('需求');
    await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('zh-CN');
    await expect.poll(() => page.locator('select').first().inputValue()).toBe('chat');
  });

  it('opens the pages of a narrow window through the menu', async () => {
    const { page } = await desk.page({ language: 'en', theme: 'light', width: 390 });
    await page.goto('/', { waitUntil: 'networkidle' });
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('dialog').getByRole('link', { name: 'Schedule', exact: true }).click();
    await expect.poll(() => page.locator('h1').textContent()).toBe('Schedule');
  });
});
