import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CenterStore } from '../src/center/center-store.ts';
import { loadDemo } from '../src/center/load-demo.ts';
import { axeFaults } from './axe.ts';
import { CHROMIUM } from './chromium.ts';
import { type Desk, openDesk } from './open-desk.ts';
import { turner } from './turn-to.ts';

/** A busy machine takes its time. */
const SOON = { timeout: 15_000 };
const VIEWS = [
  '/people?view=skills&record=A001',
  '/people?view=skills&record=%2Blevels',
  '/people?view=teams',
  '/people?view=sites&record=%2Bnew',
  '/people?view=contracts',
  '/people?view=leave',
  '/people?view=hours&record=%2Bnew',
  '/people?view=codes',
  '/people?view=shrinkage',
  '/people?record=%2Bpaste',
  '/administration?view=calendar&day=2026-01-01&record=promotion',
  '/administration?view=plans&record=early',
  '/administration?view=labour',
  '/administration?view=ratios',
  '/administration?view=profiles',
  '/administration?view=webhooks&record=%2Bnew',
];

describe.skipIf(!CHROMIUM)('people and administration on the desk', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk('empty', loadDemo);
  }, 120_000);
  afterAll(() => desk?.close());

  const open = async (path: string, language: 'en' | 'zh-CN' = 'en') => {
    const opened = await desk.page({ language, theme: 'light', width: 1440 });
    await opened.page.goto(path, { waitUntil: 'networkidle' });
    return opened;
  };
  const save = async (page: Page, reason: string, name = 'Save') => {
    await page.getByLabel('Reason', { exact: true }).fill(reason);
    await page.getByRole('button', { name, exact: true }).click();
  };

  it('adds a team, moves an agent to it from a date, and shows both after a reload and in the history', async () => {
    const { page, faults } = await open('/people?view=teams');
    await page.getByRole('button', { name: 'Add a team' }).click();
    const panel = page.getByRole('region', { name: 'Add a team' });
    await panel.getByLabel('ID', { exact: true }).fill('night');
    await panel.getByLabel('Name', { exact: true }).fill('夜班组');
    await panel.getByLabel('Site', { exact: true }).selectOption('wuhan');
    await save(page, '夜间服务', 'Add');
    await page.getByRole('region', { name: '夜班组' }).getByText('Added').waitFor();

    await page.goto('/people?record=A003', { waitUntil: 'networkidle' });
    const agent = page.getByRole('region').filter({ has: page.getByLabel('Holds from', { exact: true }) });
    await agent.getByLabel('Team', { exact: true }).selectOption('night');
    await agent.getByLabel('Holds from', { exact: true }).fill('2031-01-06');
    await save(page, '调入夜班组');
    await page.getByText('Saved. It holds from its day on').waitFor();

    await page.reload({ waitUntil: 'networkidle' });
    const history = page.getByRole('region', { name: 'History' });
    await expect.poll(() => history.textContent(), SOON).toContain('From 2031-01-06');
    await expect.poll(() => history.textContent()).toContain('→ 夜班组');
    await expect.poll(() => history.textContent()).toContain('调入夜班组');
    const row = (name: string) => page.getByRole('row').filter({ hasText: name });
    expect(await row('A003').textContent()).not.toContain('夜班组');
    await page.getByLabel('As of', { exact: true }).fill('2031-01-06');
    await expect.poll(() => row('A003').textContent(), SOON).toContain('夜班组');
    await page.getByLabel('Team', { exact: true }).first().selectOption({ label: '夜班组' });
    await expect.poll(() => page.getByText('1 of 120 records shown').count(), SOON).toBe(1);
    expect(faults).toEqual([]);
  }, 120_000);

  it('refuses a stale edit and shows the difference; mine can still be kept', async () => {
    const { page: first } = await open('/people?view=sites&record=chengdu');
    const { page: second } = await open('/people?view=sites&record=chengdu');
    await second.getByLabel('Seats', { exact: true }).fill('９０');
    await save(second, 'second floor');
    await second.getByText('Saved. It holds from its day on').waitFor();
    await first.getByLabel('Name', { exact: true }).fill('成都高新职场');
    await save(first, 'renamed');
    const alert = first.getByRole('alert');
    await expect.poll(() => alert.textContent(), SOON).toContain('second floor');
    await expect
      .poll(() => alert.getByRole('row', { name: /Seats/ }).textContent(), SOON)
      .toMatch(/80 seats.*90 seats.*80 seats/);
    const sites = async () =>
      (await (await fetch(`${desk.url}/api/center`)).json()) as { sites: { name: string; seats: number }[] };
    expect((await sites()).sites[0]).toMatchObject({ name: '成都职场', seats: 90 });
    await alert.getByRole('button', { name: 'Take what is stored' }).click();
    await expect.poll(() => first.getByLabel('Seats', { exact: true }).inputValue(), SOON).toBe('90');
    await first.getByLabel('Name', { exact: true }).fill('成都高新职场');
    await save(first, 'renamed');
    await first.getByText('Saved. It holds from its day on').waitFor();
    expect((await sites()).sites[0]).toMatchObject({ name: '成都高新职场', seats: 90 });

    for (const page of [first, second]) await page.goto('/people?record=A010', { waitUntil: 'networkidle' });
    await second.getByLabel('Name', { exact: true }).fill('林晓');
    await save(second, 'her name');
    await second.getByText('Saved. It holds from its day on').waitFor();
    await first.getByLabel('Holds from', { exact: true }).fill('2031-03-01');
    await save(first, 'moves away', 'Leaves on this day');
    await alert.getByRole('button', { name: 'Save mine over it' }).click();
    await first.getByText('Saved. It holds from its day on').waitFor();
    const agents = (await (await fetch(`${desk.url}/api/agents?asOf=2031-02-28`)).json()) as {
      id: string;
      value: { end: string | null };
    }[];
    expect(agents.find(({ id }) => id === 'A010')?.value.end).toBe('2031-03-01');
  }, 120_000);

  it('writes levels of skills into the matrix, several at once, and saves them together', async () => {
    const { page, faults } = await open('/people?view=skills&find=A02');
    await page.getByRole('button', { name: 'Edit levels' }).click();
    const cell = page.getByRole('textbox', { name: /A020/ });
    await cell.focus();
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.type('=7');
    await page.keyboard.press('Enter');
    await page.getByText('no value for these cells, left out: 2').waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.type('=5');
    await page.keyboard.press('Enter');
    await page.getByLabel('Holds from', { exact: true }).fill('2031-02-03');
    await page.getByLabel('Reason', { exact: true }).fill('季度评定');
    await page.getByRole('button', { name: /^Save levels/ }).click();
    await page.getByText('Saved. It holds from its day on').waitFor();
    const levels = async (day: string) => {
      const agents = (await (await fetch(`${desk.url}/api/agents?asOf=${day}`)).json()) as {
        id: string;
        value: { skills: { skill: string; level: number }[] };
      }[];
      return agents.filter(({ id }) => id === 'A020' || id === 'A021').map(({ value }) => value.skills);
    };
    const after = await levels('2031-02-03');
    expect(after.map((skills) => skills.some(({ level }) => level === 5))).toEqual([true, true]);
    expect(await levels('2031-02-02')).not.toEqual(after);
    expect(faults).toEqual([]);
  }, 120_000);

  it('finds people by initials, pastes a table with its faults named first, and writes it as a whole', async () => {
    const { page } = await open('/people?record=%2Bpaste');
    const table = page.getByLabel('Table', { exact: true });
    await table.fill('工号\t班组\t入职日期\nA001\t没有的组\t2020-01-01\nB001\t夜班组\t2020-01-01\n');
    await page.getByRole('button', { name: 'Preview', exact: true }).click();
    const faults = page.getByRole('region', { name: 'Findings' });
    await expect.poll(() => faults.textContent(), SOON).toContain('没有的组');
    await expect.poll(() => page.getByRole('button', { name: /^Write/ }).isDisabled()).toBe(true);
    await table.fill(
      '工号\t姓名\t职场\t班组\t技能\t合同\t入职日期\nB001\t单小雨\twuhan\tteam-7\tcard:4\tfull\t2026/1/5\n',
    );
    await page.getByRole('button', { name: 'Preview', exact: true }).click();
    await page.getByText('1 new, 0 changed, 0 as they are.').waitFor();
    await page.getByLabel('Reason', { exact: true }).fill('新员工');
    await page.getByRole('button', { name: 'Write 1 changes' }).click();
    await page.getByLabel('Name, initials or ID', { exact: true }).fill('sxy');
    await expect.poll(() => page.getByRole('button', { name: '单小雨' }).count(), SOON).toBe(1);
    await expect.poll(() => page.getByText('1 of 121 records shown').count(), SOON).toBe(1);
  }, 120_000);

  it('changes a setting with a second one meanwhile, and the next plan uses it', async () => {
    const { page: first, faults } = await open('/administration');
    const { page: second } = await open('/administration');
    await second.getByLabel('Days planned', { exact: true }).fill('7');
    await save(second, 'a week');
    await second.getByText('The next plan uses it.').waitFor();
    await first.getByLabel('Service level', { exact: true }).fill('120');
    await save(first, 'better');
    await first.getByText('From 0 to 100').waitFor();
    await first.getByLabel('Service level', { exact: true }).fill('90');
    await save(first, 'better');
    const alert = first.getByRole('alert');
    await expect
      .poll(() => alert.getByRole('row', { name: /Days planned/ }).textContent(), SOON)
      .toMatch(/14 days.*7 days.*14 days/);
    await alert.getByRole('button', { name: 'Save mine on top' }).click();
    await first.getByText('The next plan uses it.').waitFor();
    await first.getByRole('button', { name: 'Plan again' }).click();
    const latest = async () => {
      const response = await fetch(`${desk.url}/api/requirements/latest`);
      return response.ok
        ? ((await response.json()) as { payload: { grid: { days: string[] } }; provenance: unknown })
        : null;
    };
    await expect
      .poll(async () => (await latest())?.payload.grid.days.length, { timeout: 120_000, interval: 1000 })
      .toBe(7);
    expect(JSON.stringify((await latest())?.provenance)).toContain('"serviceLevel":0.9');
    expect(faults.filter((fault) => !/40[049]/.test(fault))).toEqual([]);
  }, 180_000);

  it('edits opening hours, a work plan and an event by their forms', async () => {
    const { page } = await open('/people?view=hours');
    await page.getByRole('button', { name: '综合服务' }).click();
    await page.getByLabel('Holds from', { exact: true }).fill('2031-02-01');
    await page.getByLabel('Mon', { exact: true }).fill('９：００－１８：００');
    await page.getByRole('button', { name: 'Every day as Mon' }).click();
    await save(page, '缩短');
    await page.getByRole('row', { name: /2031-02-01/ }).waitFor();
    const hours = (await (await fetch(`${desk.url}/api/opening-hours`)).json()) as {
      value: { queue: string; effectiveFrom: string; weekly: unknown[] }[];
    };
    expect(hours.value.filter(({ queue }) => queue === 'service')).toMatchObject([
      { effectiveFrom: '2025-05-01' },
      { effectiveFrom: '2031-02-01', weekly: Array.from({ length: 7 }, () => [{ open: '09:00', close: '18:00' }]) },
    ]);

    await page.goto('/administration?view=plans&record=early', { waitUntil: 'networkidle' });
    await page.getByLabel('Lengths in hours', { exact: true }).fill('8 9');
    await save(page, '短班');
    await expect.poll(() => page.getByRole('row', { name: /早班/ }).textContent(), SOON).toContain('8 / 9');

    await page.goto('/administration?view=calendar&day=2026-01-01', { waitUntil: 'networkidle' });
    await page.getByRole('button', { name: 'Add an event' }).click();
    await page.getByLabel('ID', { exact: true }).fill('sale');
    await page.getByLabel('Name', { exact: true }).fill('双十二');
    await page.getByLabel('First day', { exact: true }).fill('2026-12-12');
    await page.getByLabel('Last day', { exact: true }).fill('2026-12-12');
    await page.getByLabel('Volume factor', { exact: true }).fill('1.4');
    await page.getByLabel('Reason', { exact: true }).fill('促销');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await page.locator('td[title*="双十二"]').waitFor();
    const store = (await (await fetch(`${desk.url}/api/planning-events`)).json()) as { value: { id: string }[] };
    expect(store.value.find(({ id }) => id === 'sale')).toMatchObject({ factor: 1.4, queues: null });
  }, 120_000);

  it('teaches a center that has nobody', async () => {
    const empty = await openDesk('empty', async (storage, by) => {
      await new CenterStore(storage).ensure('Asia/Shanghai', by);
    });
    try {
      const { page } = await empty.page({ language: 'zh-CN', theme: 'light', width: 390 });
      await page.goto('/people', { waitUntil: 'networkidle' });
      await page.getByRole('heading', { name: '还没有人员' }).waitFor();
      await page.getByRole('button', { name: '新增职场' }).click();
      await page.getByLabel('编号', { exact: true }).fill('sh');
      await page.getByLabel('名称', { exact: true }).fill('上海职场');
      await page.getByLabel('席位', { exact: true }).fill('50');
      await page.getByLabel('原因', { exact: true }).fill('开业');
      await page.getByRole('button', { name: '新增', exact: true }).click();
      await expect.poll(() => page.getByRole('rowheader', { name: '上海职场' }).count(), SOON).toBe(1);
    } finally {
      await empty.close();
    }
  }, 120_000);

  for (const view of [
    { language: 'zh-CN', theme: 'light', width: 1440 },
    { language: 'en', theme: 'dark', width: 390 },
  ] as const) {
    it(`is accessible and within the width: ${view.language}, ${view.theme}, ${view.width}`, async () => {
      const { page, faults } = await desk.page(view);
      const turnTo = turner(page);
      await page.goto('/people', { waitUntil: 'networkidle' });
      for (const path of VIEWS) {
        await turnTo(path);
        await page.locator('h1').waitFor();
        expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth'), path).toBe(0);
        expect(await page.locator('main').textContent(), path).not.toMatch(
          /\b(people|forms|administration)\.[a-z]+|\{\w+\}|undefined|NaN|\[object/,
        );
        const broken = await axeFaults(page);
        expect(broken, path).toEqual([]);
      }
      expect(faults).toEqual([]);
    }, 240_000);
  }
});
