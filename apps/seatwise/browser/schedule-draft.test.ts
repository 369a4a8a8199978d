import type { RuleViolation, Shift, SkillCoverage } from '@seatwise/core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFaults } from './axe.ts';
import { CHROMIUM } from './chromium.ts';
import { type Desk, openDesk } from './open-desk.ts';
import { saveSmallSchedule } from './small-schedule.fixture.ts';

const HOUR = 3_600_000;

/** Gestures go to the server and back. */
const poll = <T>(look: () => T | Promise<T>) => expect.poll(look, { timeout: 15_000 });

interface Draft {
  readonly version: number;
  readonly state: string;
  readonly locked: readonly string[];
  readonly basedOn: { readonly id: string };
  readonly grid: { readonly days: readonly string[] };
  readonly shifts: readonly Shift[];
  readonly coverage: readonly SkillCoverage[];
  readonly violations: readonly RuleViolation[];
}

describe.skipIf(!CHROMIUM)('the schedule as a draft on the board', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk('empty', saveSmallSchedule);
  }, 200_000);
  afterAll(() => desk?.close());

  const draft = async () => (await (await fetch(`${desk.url}/api/schedule-draft`)).json()) as Draft;
  const shiftOf = async (id: string) => (await draft()).shifts.find((shift) => shift.id === id);
  const board = (page: Page) => page.getByRole('grid', { name: /^Shifts of/ });
  const status = (page: Page) => page.locator('p[role=status]');
  const open = async () => {
    const { page, faults } = await desk.page({ language: 'en', theme: 'light', width: 1440 });
    await page.goto('/schedule');
    await board(page).waitFor();
    return { page, faults };
  };
  /** Puts the focus on the board and answers the first shift of its first row. */
  const chooseFirst = async (page: Page) => {
    await board(page).focus();
    await page.keyboard.press('Home');
    const bar = page.locator('[role=gridcell][aria-selected=true]');
    return (await bar.getAttribute('data-shift')) as string;
  };

  it('moves a shift by keyboard alone: the cover follows, it is still there after a reload, and undo brings it back', async () => {
    const { page, faults } = await open();
    const before = await draft();
    const id = await chooseFirst(page);
    const was = before.shifts.find((shift) => shift.id === id) as Shift;
    await page.keyboard.press('Enter');
    await poll(() => status(page).textContent()).toMatch(/^Taken: /);
    for (let i = 0; i < 4; i++) await page.keyboard.press('ArrowRight');
    await expect
      .poll(() => status(page).textContent())
      .toMatch(/\d\d:\d\d–\d\d:\d\d, (most short at|nothing is short)/);
    // Nothing is said to the server before the shift is dropped.
    expect((await draft()).version).toBe(0);
    await page.keyboard.press('Enter');
    await poll(async () => (await draft()).version).toBe(1);
    const after = await draft();
    const now = after.shifts.find((shift) => shift.id === id) as Shift;
    expect([now.start - was.start, now.end - was.end, now.agent]).toEqual([HOUR, HOUR, was.agent]);
    const skill = (of: Draft) => of.coverage.find((one) => one.skill === was.skill)?.scheduled;
    expect(skill(after)).not.toEqual(skill(before));

    await page.reload();
    await board(page).waitFor();
    const label = await page.locator(`[data-shift="${id}"]`).textContent();
    const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', timeStyle: 'short' });
    expect(label).toContain(`${clock.format(now.start)}–${clock.format(now.end)}`);

    await board(page).focus();
    await page.keyboard.press('Control+z');
    await poll(async () => (await shiftOf(id))?.start).toBe(was.start);
    await page.getByRole('button', { name: 'Redo' }).click();
    await poll(async () => (await shiftOf(id))?.start).toBe(now.start);
    expect(skill(await draft())).toEqual(skill(after));
    expect(faults).toEqual([]);
  }, 120_000);

  it('gives up what is held on Escape, resizes, splits, deletes, and turns to a table to type in', async () => {
    const { page, faults } = await open();
    const id = await chooseFirst(page);
    const was = (await shiftOf(id)) as Shift;
    const version = (await draft()).version;
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Escape');
    await poll(() => status(page).textContent()).toMatch(/^As before/);
    expect((await draft()).version).toBe(version);

    await page.keyboard.press('Enter');
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('Enter');
    await poll(async () => (await shiftOf(id))?.end).toBe(was.end + HOUR / 4);
    expect((await shiftOf(id))?.start).toBe(was.start);

    const shifts = (await draft()).shifts.length;
    await page.keyboard.press('s');
    await poll(async () => (await draft()).shifts.length).toBe(shifts + 1);
    await page.keyboard.press('Delete');
    await poll(async () => (await draft()).shifts.length).toBe(shifts);

    await page.keyboard.press('t');
    const field = page
      .getByRole('table', { name: /as a table/ })
      .getByRole('textbox')
      .first();
    const typed = await field.inputValue();
    const later = `${String(Number(typed.slice(0, 2)) + 1).padStart(2, '0')}${typed.slice(2)}`;
    const saved = (await draft()).version;
    await field.fill(later);
    await field.press('Enter');
    await poll(async () => (await draft()).version).toBe(saved + 1);
    expect(faults).toEqual([]);
  }, 120_000);

  it('follows the pointer, and leads from a broken rule to its shift', async () => {
    const { page, faults } = await open();
    const id = await chooseFirst(page);
    const was = (await shiftOf(id)) as Shift;
    const box = await page.locator(`[data-shift="${id}"]`).boundingBox();
    if (!box) throw new Error('the bar is not drawn');
    const [x, y] = [box.x + 20, box.y + box.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 30, y, { steps: 4 });
    await page.mouse.move(x + 56, y, { steps: 4 });
    await page.mouse.up();
    await poll(async () => (await shiftOf(id))?.start).toBe(was.start + HOUR);

    // A shift that runs far into the night leaves too little rest before the next one.
    const { shifts, version, grid } = await draft();
    const next = (agent: string | null) => shifts.find((one) => one.agent === agent && one.date === grid.days[1]);
    const late = shifts.find((one) => one.date === grid.days[0] && next(one.agent)) as Shift;
    const followed = next(late.agent) as Shift;
    const more = Math.floor((followed.start - late.end) / 2 / HOUR) * HOUR;
    const put = [{ ...late, end: late.end + more, activities: [...late.activities, extra(late, more)] }];
    const answer = await fetch(`${desk.url}/api/schedule-draft/changes`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ seen: version, reason: 'late', put, remove: [] }),
    });
    expect(answer.status).toBe(200);
    await page.reload();
    const broken = (await draft()).violations.findIndex(
      ({ rule, agent }) => rule === 'min_rest' && agent === late.agent,
    );
    expect(broken).toBeGreaterThanOrEqual(0);
    const table = page.getByRole('table', { name: 'Rule violations' });
    await table.locator('tbody button').nth(broken).click();
    const chosen = page.locator('[role=gridcell][aria-selected=true]');
    await poll(() => chosen.getAttribute('data-shift')).toBe(followed.id);
    await poll(() => chosen.isVisible()).toBe(true);

    // While it is held, its place says which rules it breaks: by keyboard to who listens too, and by pointer.
    const broke = (await draft()).version;
    await page.keyboard.press('Enter');
    await poll(() => status(page).textContent()).toMatch(/breaks: Rest [\d.]+ h, needs [\d.]+ h/);
    await expect
      .poll(() => page.locator('[data-held][data-against] b').first().textContent())
      .toMatch(/^! Rest [\d.]+ h/);
    await page.keyboard.press('Escape');
    await poll(() => status(page).textContent()).toMatch(/^As before/);
    const bar = await chosen.boundingBox();
    if (!bar) throw new Error('the chosen bar is not drawn');
    await page.mouse.move(bar.x + 20, bar.y + bar.height / 2);
    await page.mouse.down();
    await page.mouse.move(bar.x - 10, bar.y + bar.height / 2, { steps: 4 });
    await poll(() => page.locator('[data-against] b').first().textContent()).toMatch(/^! Rest [\d.]+ h/);
    await page.keyboard.press('Escape');
    await page.mouse.up();
    await expect.poll(() => page.locator('[data-against]').count()).toBe(0);
    expect((await draft()).version).toBe(broke);
    expect(faults).toEqual([]);
  }, 120_000);

  it('tells a second window that its save came too late', async () => {
    const [first, second] = [await open(), await open()];
    await chooseFirst(first.page);
    await chooseFirst(second.page);
    const { version } = await draft();
    const step = async (page: Page) => {
      for (const key of ['Enter', 'ArrowRight', 'Enter']) await page.keyboard.press(key);
    };
    await step(first.page);
    await poll(async () => (await draft()).version).toBe(version + 1);
    await step(second.page);
    await expect
      .poll(() => second.page.getByRole('alert').textContent())
      .toContain('Somebody else changed the schedule');
    expect((await draft()).version).toBe(version + 1);
    await step(second.page);
    await poll(async () => (await draft()).version).toBe(version + 2);
    await expect.poll(() => second.page.getByRole('alert').count()).toBe(0);
  }, 120_000);

  it('publishes with a reason: it is the latest schedule, locked, and accessible', async () => {
    const { page, faults } = await open();
    await page.getByRole('button', { name: 'Publish', exact: true }).click();
    const now = page.getByRole('button', { name: 'Publish now' });
    await expect.poll(() => now.isDisabled()).toBe(true);
    await page.getByRole('textbox', { name: 'Reason' }).fill('first week');
    await now.click();
    await poll(() => page.getByText(/by test: first week|test: first week/).count()).toBe(1);
    const { state, basedOn, locked, grid, shifts } = await draft();
    expect([state, locked]).toEqual(['published', grid.days]);
    const latest = (await (await fetch(`${desk.url}/api/schedules/latest`)).json()) as {
      id: string;
      payload: { shifts: Shift[] };
    };
    expect([latest.id, latest.payload.shifts.length]).toEqual([basedOn.id, shifts.length]);

    const id = await chooseFirst(page);
    await page.keyboard.press('Delete');
    await poll(() => status(page).textContent()).toBe('The day is locked.');
    expect(await shiftOf(id)).toBeDefined();
    for (const form of ['', '?scope=table']) {
      await page.goto(`/schedule${form}`);
      await page.getByRole('heading', { name: 'Day plan' }).waitFor();
      const broken = await axeFaults(page);
      expect(broken, form).toEqual([]);
    }
    expect(faults).toEqual([]);
  }, 120_000);
});

/** Time on queue behind a shift. */
const extra = ({ end }: Shift, by: number) => ({
  activity: 'on_queue',
  start: end,
  end: end + by,
  paid: true,
  onQueue: true,
});
