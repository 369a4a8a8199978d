import { localDateOf } from '@seatwise/calendar';
import type { Shift } from '@seatwise/core';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { en } from '../../web/src/words/en.ts';
import { zhCN } from '../../web/src/words/zh-cn.ts';
import { axeFaults } from './axe.ts';
import { CHROMIUM } from './chromium.ts';
import { historyCsv } from './history-csv.ts';
import { openDesk } from './open-desk.ts';

const PEOPLE = 24;
const HOUR = 3_600_000;
const today = localDateOf(Date.now(), 'Asia/Shanghai');

/** People as a spreadsheet copies them, with the headings of a Chinese roster. */
const roster = [
  ['工号', '姓名', '职场', '班组', '技能', '合同', '入职日期'],
  ...Array.from({ length: PEOPLE }, (_, i) => {
    const id = `S${String(i + 1).padStart(3, '0')}`;
    return [
      id,
      `林${'一二三四五六七八九十'[i % 10]}${i >= 10 ? '明' : '华'}`,
      'hz',
      i % 2 ? 'red' : 'blue',
      'sales:4',
      'full:40',
      '2026-01-05',
    ];
  }),
]
  .map((cells) => cells.join('\t'))
  .join('\n');

describe.skipIf(!CHROMIUM)('a planner, from a dropped file to a published schedule', () => {
  for (const [language, words] of [
    ['en', en],
    ['zh-CN', zhCN],
  ] as const) {
    it(`in ${language}`, async () => {
      const desk = await openDesk('empty');
      try {
        const { page, faults } = await desk.page({ language, theme: 'light', width: 1440 });
        page.setDefaultTimeout(60_000);
        const poll = <Value>(value: () => Value | Promise<Value>) => expect.poll(value, { timeout: 60_000 });
        const press = (name: string) => page.getByRole('button', { name, exact: true }).first().click();

        // A file is looked at, then imported.
        await page.goto('/import', { waitUntil: 'networkidle' });
        await page.locator('input[type=file]').setInputFiles({
          name: 'sales.csv',
          mimeType: 'text/csv',
          buffer: Buffer.from(historyCsv()),
        });
        await page.getByLabel(words.imports.zone).fill('Asia/Shanghai');
        await poll(() => page.getByRole('button', { name: words.imports.submit, exact: true }).isEnabled()).toBe(true);
        await press(words.imports.submit);
        await page.getByText('1,008').first().waitFor();

        // A site, two teams, and the people pasted from a spreadsheet.
        const { fields } = words.people;
        const added = async (view: string, cells: readonly (readonly [string, string])[]) => {
          await page.goto(`/people?view=${view}&record=%2Bnew`, { waitUntil: 'networkidle' });
          for (const [label, value] of cells) {
            const field = page.getByLabel(label, { exact: true }).last();
            if (label === fields.site) await field.selectOption(value);
            else await field.fill(value);
          }
          await page.getByLabel(words.people.reason, { exact: true }).fill('setup');
          await press(words.people.add);
          await page
            .getByRole('rowheader')
            .or(page.getByRole('cell'))
            .filter({ hasText: cells[1]?.[1] ?? '' })
            .first()
            .waitFor();
        };
        await added('sites', [
          [fields.id, 'hz'],
          [fields.name, 'Hangzhou'],
          [fields.seats, '40'],
        ]);
        for (const team of ['red', 'blue']) {
          await added('teams', [
            [fields.id, team],
            [fields.name, `Team ${team}`],
            [fields.site, 'hz'],
          ]);
        }
        await page.goto('/people?record=%2Bpaste', { waitUntil: 'networkidle' });
        await page.getByLabel(words.people.table, { exact: true }).fill(roster);
        await press(words.people.preview);
        await page.getByLabel(words.people.reason, { exact: true }).fill('roster');
        const write = page.getByRole('button', { name: words.people.write.replace('{count}', String(PEOPLE)) });
        await write.click();
        const agents = async () =>
          ((await (await fetch(`${desk.url}/api/agents?asOf=${today}`)).json()) as unknown[]).length;
        await poll(agents).toBe(PEOPLE);

        await planned(page, words.imports);

        // Ten percent more on the first morning, kept as a layer, then planned again.
        await page.goto('/forecast?cells=30', { waitUntil: 'networkidle' });
        await page.getByRole('grid').waitFor();
        await page.getByRole('gridcell').first().click();
        for (const key of ['Control+Home', 'Shift+ArrowRight', 'Shift+ArrowRight', 'Shift+ArrowRight'])
          await page.keyboard.press(key);
        await page.keyboard.type('+10%');
        await page.keyboard.press('Enter');
        await page.keyboard.press('Control+s');
        await page.keyboard.type('campaign');
        await page.keyboard.press('Shift+Tab');
        await page.keyboard.type('Mia');
        await page.keyboard.press('Enter');
        await page.getByText(words.forecastGrid.saved, { exact: true }).waitFor();
        await planned(page, words.imports);

        // A shift moved by keyboard, the schedule published.
        await page.goto('/schedule', { waitUntil: 'networkidle' });
        const board = page.getByRole('grid').first();
        await board.waitFor();
        await board.focus();
        await page.keyboard.press('Home');
        const id = await page.locator('[role=gridcell][aria-selected=true]').getAttribute('data-shift');
        const draft = async () =>
          (await (await fetch(`${desk.url}/api/schedule-draft`)).json()) as {
            version: number;
            state: string;
            basedOn: { id: string };
            shifts: Shift[];
          };
        const was = (await draft()).shifts.find((shift) => shift.id === id) as Shift;
        expect(was.agent).toMatch(/^S0/);
        await page.keyboard.press('Enter');
        for (let i = 0; i < 4; i++) await page.keyboard.press('ArrowRight');
        await page.keyboard.press('Enter');
        await poll(async () => (await draft()).shifts.find((shift) => shift.id === id)?.start).toBe(was.start + HOUR);
        expect(await axeFaults(page)).toEqual([]);
        await press(words.gantt.publish);
        await page.getByRole('textbox', { name: words.gantt.reason }).fill('October');
        await press(words.gantt.publishNow);
        await poll(async () => (await draft()).state).toBe('published');
        const latest = (await (await fetch(`${desk.url}/api/schedules/latest`)).json()) as {
          id: string;
          payload: { named: boolean; shifts: Shift[] };
        };
        expect([latest.id, latest.payload.named]).toEqual([(await draft()).basedOn.id, true]);
        expect(latest.payload.shifts.find((shift) => shift.id === id)?.start).toBe(was.start + HOUR);
        // An empty center answers 404 until there is something; nothing else may be complained of.
        expect(faults.filter((fault) => !fault.includes('404'))).toEqual([]);
      } finally {
        await desk.close();
      }
    }, 400_000);
  }
});

/** Plans the center and waits for it. */
async function planned(page: Page, words: { readonly plan: string; readonly planDone: string }): Promise<void> {
  await page.goto('/import', { waitUntil: 'networkidle' });
  await page.getByRole('button', { name: words.plan, exact: true }).click();
  await page.getByText(words.planDone).waitFor({ timeout: 180_000 });
}
