import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { clausesOf, REFERENCE_CATALOGUE, scoreAssessment } from '@seatwise/ccso';
import { type ChangeBy, type Evidence, sealArtefact } from '@seatwise/core';
import type { Storage } from '@seatwise/storage';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { saveObjectiveEvidence } from '../src/assessment/objective-evidence.fixture.ts';
import { CENTER_ID } from '../src/jobs/data-folder.ts';
import { nodeDigest } from '../src/ports/node-digest.ts';
import { axeFaults } from './axe.ts';
import { CHROMIUM } from './chromium.ts';
import { type Desk, openDesk, type View } from './open-desk.ts';

const CLAUSES = clausesOf(REFERENCE_CATALOGUE).map(({ clause }) => clause);
const SUBJECTIVE = CLAUSES.filter(({ judgement }) => judgement === 'subjective').map(({ code }) => code);
const [clause = ''] = SUBJECTIVE;
const PAPER = '%PDF-1.7\nthe plan of 2026\n';
const HASH = createHash('sha256').update(PAPER).digest('hex');

/** Data that answer every objective clause, and the score of it. */
async function prepare(storage: Storage, by: ChangeBy): Promise<void> {
  await saveObjectiveEvidence(storage, by);
  const evidence = (await storage.artefacts.latest<Evidence>(CENTER_ID, 'evidence'))?.payload as Evidence;
  const score = scoreAssessment({ catalogue: REFERENCE_CATALOGUE, evidence });
  await storage.artefacts.saveAll(CENTER_ID, [sealArtefact(nodeDigest, 'score', score, [], {})], by);
}

/** Machines are busy. */
const SOON = { timeout: 90_000 };

/** What the test reads of an engagement. */
interface Answer {
  readonly version: number;
  readonly selfAssessment: readonly { readonly clause: string; readonly state: string }[];
  readonly scores: readonly { readonly clause: string; readonly level: number }[];
}

describe.skipIf(!CHROMIUM)('evidence on the desk', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk('empty', prepare);
  }, 400_000);
  afterAll(() => desk?.close(), 60_000);

  const open = async (view: View) => {
    const opened = await desk.page(view);
    opened.page.setDefaultTimeout(SOON.timeout);
    return opened;
  };
  const call = async (method: 'GET' | 'POST' | 'PUT', path: string, body?: object): Promise<Answer> => {
    const reply = await fetch(desk.url + path, {
      method,
      ...(body ? { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) } : {}),
    });
    expect(reply.ok, `${method} ${path}: ${reply.status}`).toBe(true);
    return (await reply.json()) as Answer;
  };
  const figure = (page: Page, name: string) =>
    page
      .locator('dl > div', { has: page.locator('dt', { hasText: name }) })
      .locator('dd')
      .first();
  const broken = async (page: Page) => {
    return axeFaults(page);
  };

  it('takes a dropped file, counts it in the list of materials, and marks it when it has run out', async () => {
    const { page, faults } = await open({ language: 'en', theme: 'light', width: 1440 });
    await page.goto(`/assessment?clause=${clause}`, { waitUntil: 'networkidle' });
    const files = page.getByRole('region', { name: 'Files' });
    await files.getByText('A file that holds today is missing').waitFor();
    const dropped = await page.evaluateHandle(`(() => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([${JSON.stringify(PAPER)}], '战略规划.pdf', { type: 'application/pdf' }));
      return transfer;
    })()`);
    await files.getByText('Drop files here, or').dispatchEvent('drop', { dataTransfer: dropped });
    await files.getByText('战略规划.pdf was taken in.').waitFor();
    await page.reload({ waitUntil: 'networkidle' });
    await files.getByText(HASH).waitFor();
    await files.getByText(/A file that holds today$/).waitFor();
    const download = page.waitForEvent('download');
    await files.getByRole('link', { name: '战略规划.pdf' }).click();
    expect(readFileSync(await (await download).path(), 'utf8')).toBe(PAPER);
    expect(await broken(page)).toEqual([]);

    const done = CLAUSES.length - SUBJECTIVE.length;
    await page.goto('/assessment?view=files', { waitUntil: 'networkidle' });
    await expect.poll(() => figure(page, 'Evidence there').textContent(), SOON).toBe(`${done + 1} / ${CLAUSES.length}`);
    await expect.poll(() => figure(page, 'Missing').textContent()).toBe(String(SUBJECTIVE.length - 1));
    await page.getByLabel('State', { exact: true }).selectOption('received');
    await expect.poll(() => page.getByText(`1 of ${CLAUSES.length} clauses`).count(), SOON).toBe(1);
    await page.getByRole('button', { name: new RegExp(`^${clause.replaceAll('.', '\\.')} `) }).click();

    await files.getByText('Manage', { exact: true }).click();
    await files.getByLabel('Valid to').fill('2026-01-31');
    await files.getByRole('button', { name: 'Save' }).click();
    await files.getByText('Out of date').waitFor();
    await page.goto('/assessment?view=files&state=stale', { waitUntil: 'networkidle' });
    await expect.poll(() => figure(page, 'Out of date').textContent(), SOON).toBe('1');
    await expect.poll(() => figure(page, 'Evidence there').textContent()).toBe(`${done} / ${CLAUSES.length}`);

    // Who owes the renewal, until when: typed into the row, kept on leaving it.
    await page.getByLabel(`Owner of ${clause}`).fill('Quality');
    await page.getByLabel(`Due date of ${clause}`).fill('2026-02-01');
    await page.keyboard.press('Enter');
    await expect.poll(() => figure(page, 'Overdue').textContent(), SOON).toBe('1');
    await page.reload({ waitUntil: 'networkidle' });
    await expect.poll(() => page.getByLabel(`Owner of ${clause}`).inputValue(), SOON).toBe('Quality');
    expect(await broken(page)).toEqual([]);
    expect(faults).toEqual([]);
  }, 400_000);

  it('shows a change of somebody else on the open page, without a reload', async () => {
    const { page, faults } = await open({ language: 'zh-CN', theme: 'dark', width: 390 });
    await page.goto('/assessment?view=files', { waitUntil: 'networkidle' });
    await figure(page, '已归档').waitFor();
    const before = await figure(page, '已归档').textContent();
    const body = new FormData();
    body.append('clauses', SUBJECTIVE[1] ?? '');
    body.append('file', new File(['notes of the visit'], 'notes.txt'));
    expect((await fetch(`${desk.url}/api/evidence-files`, { method: 'POST', body })).status).toBe(201);
    await expect.poll(() => figure(page, '已归档').textContent(), SOON).toBe(String(Number(before) + 1));
    await page.getByText(/^\d\d:\d\d 已更新$/).waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0);
    expect(await broken(page)).toEqual([]);
    expect(faults).toEqual([]);
  }, 400_000);

  it('scores clauses by keyboard alone', async () => {
    const certificate = (role: string) => ({ role, number: `N-${role}`, from: '2020-01-01', to: '2099-12-31' });
    const person = (id: string, role: string, center: string | null) => ({
      id,
      name: id,
      certificates: [certificate(role)],
      center,
      coached: [],
      log: [],
    });
    const people = [person('lin', 'coordinator', CENTER_ID), person('an', 'assessor', null)];
    await call('PUT', '/api/assessment/people', { version: null, people });
    let { version } = await call('POST', '/api/engagements', { id: 'e1', by: 'lin' });
    const act = async (by: string, what: object) => {
      ({ version } = await call('POST', '/api/engagements/e1/acts', { version, by, act: what }));
    };
    await act('lin', { do: 'appoint', person: 'lin', role: 'coordinator' });
    await act('lin', { do: 'appoint', person: 'an', role: 'assessor' });
    await act('lin', { do: 'move', to: 'self_assessment' });

    const { page, faults } = await open({ language: 'en', theme: 'light', width: 1440 });
    const tabTo = async (selector: string) => {
      for (let n = 0; n < 120; n++) {
        await page.keyboard.press('Tab');
        if (await page.evaluate(`document.activeElement?.matches('${selector}') ?? false`)) return;
      }
      throw new Error(`no way by Tab to ${selector}`);
    };
    await page.goto('/engagements?engagement=e1&person=lin', { waitUntil: 'networkidle' });
    await tabTo('[data-clause]');
    // Two in one breath: the second waits for the first.
    await page.keyboard.press('1');
    await page.keyboard.press('3');
    await page.keyboard.press('n');
    await page.keyboard.press('4');
    await expect.poll(() => page.getByText('3 of 428 clauses judged').count(), SOON).toBe(1);
    const judged = async () => {
      const state = await call('GET', '/api/engagements/e1?as=lin');
      return state.selfAssessment.map((one) => [one.clause, one.state]);
    };
    const codes = CLAUSES.map(({ code }) => code);
    expect(await judged()).toEqual([
      [codes[0], 'met'],
      [codes[1], 'unmet'],
      // `N` leaves the third one for later.
      [codes[3], 'not_applicable'],
    ]);
    expect(await broken(page)).toEqual([]);

    ({ version } = await call('GET', '/api/engagements/e1?as=lin'));
    await act('lin', { do: 'move', to: 'document_review' });
    await act('an', { do: 'move', to: 'on_site' });
    await page.goto('/engagements?engagement=e1&person=an', { waitUntil: 'networkidle' });
    await tabTo('input[name=level]');
    await page.keyboard.press('3');
    await expect
      .poll(() => page.getByText(`1 of ${SUBJECTIVE.length} subjective clauses scored`).count(), SOON)
      .toBe(1);
    await page.keyboard.press('n');
    await page.keyboard.press('4');
    await expect
      .poll(() => page.getByText(`2 of ${SUBJECTIVE.length} subjective clauses scored`).count(), SOON)
      .toBe(1);
    const { scores } = await call('GET', '/api/engagements/e1?as=an');
    expect(scores.map(({ clause: code, level }) => [code, level])).toEqual([
      [SUBJECTIVE[0], 3],
      [SUBJECTIVE[1], 4],
    ]);
    expect(faults).toEqual([]);
  }, 400_000);
});
