import { buildGrid, dayStart } from '@seatwise/calendar';
import { HOUR, type Schedule, type Shift, STANDARD_ACTIVITY_CODES, sealArtefact } from '@seatwise/core';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { CenterStore } from '../../center/center-store.ts';
import { defaultSettings } from '../../center/plan-settings.ts';
import { ScheduleDraft } from '../../center/schedule-draft.ts';
import { CENTER_ID } from '../../jobs/data-folder.ts';
import { nodeDigest } from '../../ports/node-digest.ts';
import { openApi } from '../open-api.fixture.ts';

const zone = 'Asia/Shanghai';
const grid = buildGrid(zone, 60, '2026-11-02', 3);

function shift(id: string, agent: string, day: number, from: number): Shift {
  const date = grid.days[day] as string;
  const start = dayStart(date, zone) + from * HOUR;
  const activity = (name: string, first: number, last: number, onQueue: boolean) => ({
    activity: name,
    start: start + first * HOUR,
    end: start + last * HOUR,
    paid: onQueue,
    onQueue,
  });
  const activities = [
    activity('on_queue', 0, 4, true),
    activity('meal', 4, 5, false),
    activity('on_queue', 5, 9, true),
  ];
  return { id, agent, date, start, end: start + 9 * HOUR, skill: 'voice', activities };
}

const SCHEDULE: Schedule = {
  grid,
  named: true,
  shifts: [shift('a', 'li', 0, 8), shift('b', 'wang', 0, 9), shift('c', 'li', 1, 8)],
  coverage: [
    {
      skill: 'voice',
      required: Int32Array.from({ length: 72 }, (_, i) => (i % 24 >= 8 && i % 24 < 18 ? 1 : 0)),
      scheduled: new Float64Array(72),
    },
  ],
  solutions: [],
  violations: [],
  paidHours: 24,
  issues: [],
};
const plan = (paidHours: number) => sealArtefact(nodeDigest, 'schedule', { ...SCHEDULE, paidHours }, [], {});

const { storage, by, call: send, close } = await openApi();
afterAll(close);

describe('the draft of the schedule over HTTP', () => {
  const call = async (method: 'GET' | 'POST', path: string, payload?: object) => {
    const answer = await send(method, `/api/schedule-draft${path}`, payload);
    return { status: answer.statusCode, body: answer.json() };
  };
  const version = async () => (await call('GET', '')).body.version as number;
  const starts = async () =>
    Object.fromEntries(
      ((await call('GET', '')).body.shifts as Shift[]).map(({ id, date, start }) => [
        id,
        (start - dayStart(date, zone)) / HOUR,
      ]),
    );
  const change = async (put: Shift[], remove: string[] = [], seen?: number) =>
    call('POST', '/changes', { seen: seen ?? (await version()), reason: 'swap', put, remove });

  it('is the latest schedule, when there is one', async () => {
    expect((await call('GET', '')).status).toBe(404);
    const center = { id: CENTER_ID, name: 'c', zone, country: null, sites: [], teams: [], queues: [] };
    const agent = (id: string) => ({
      id,
      name: id,
      site: 's',
      team: 't',
      skills: [{ skill: 'voice', level: 3 }],
      contract: 'full',
      start: '2020-01-01',
      end: null,
    });
    const workPlan = {
      id: 'day',
      name: 'day',
      earliestStart: '08:00',
      latestStart: '10:00',
      startIncrementMinutes: 60,
      shiftMinutes: [540],
      pauses: [],
      minRestMinutes: 720,
      maxConsecutiveDays: 6,
      minDaysOffPerWeek: 0,
      maxWeeklyHours: 60,
    };
    const documents = {
      agents: [agent('li'), agent('wang')],
      contracts: [{ id: 'full', weeklyHours: 40 }],
      workPlans: [workPlan],
      activityCodes: STANDARD_ACTIVITY_CODES,
    };
    await new CenterStore(storage).found(center, defaultSettings(zone), documents, by('found'));
    await storage.artefacts.saveAll(CENTER_ID, [plan(24)], by('plan'));
    const { body } = await call('GET', '');
    expect(body).toMatchObject({
      version: 0,
      basedOn: { id: plan(24).id },
      newest: null,
      state: 'draft',
      published: null,
      locked: [],
      undo: null,
      named: true,
      paidHours: 24,
      violations: [],
    });
    expect(body.agents[0]).toEqual({
      id: 'li',
      name: 'li',
      team: 't',
      site: 's',
      skills: ['voice'],
      contract: 'full',
      start: '2020-01-01',
      end: null,
    });
    expect(body.limits).toEqual({
      full: { minRestMinutes: 720, maxConsecutiveDays: 6, maxDaysPerWeek: 7, maxWeeklyMinutes: 2400 },
    });
    expect(body.activityCodes).toContainEqual({ id: 'meal', name: 'Meal', kind: 'meal', paid: false, onQueue: false });
    expect(body.coverage[0].scheduled.slice(8, 18)).toEqual([1, 2, 2, 2, 1, 1, 2, 2, 2, 1]);
  });

  it('takes gestures, covers anew, lists broken rules, and takes gestures back', async () => {
    const { status, body } = await change([shift('a', 'li', 0, 13), shift('d', 'wang', 2, 8)], ['b'], 0);
    expect([status, body.version, body.undo, body.redo]).toEqual([200, 1, 'swap', null]);
    expect(body.coverage[0].scheduled.slice(8, 18)).toEqual([0, 0, 0, 0, 0, 1, 1, 1, 1, 0]);
    expect(body.violations).toEqual([{ rule: 'min_rest', agent: 'li', date: '2026-11-03', measured: 10, limit: 12 }]);
    expect(await starts()).toEqual({ a: 13, c: 8, d: 8 });
    const undone = await call('POST', '/undo', { seen: 1 });
    expect([undone.body.version, undone.body.undo, undone.body.redo]).toEqual([2, null, 'swap']);
    expect(await starts()).toEqual({ a: 8, b: 9, c: 8 });
    expect((await call('POST', '/undo', { seen: 2 })).body.code).toBe('DRAFT_NO_STEP');
    await call('POST', '/redo', { seen: 2 });
    expect(await starts()).toEqual({ a: 13, c: 8, d: 8 });
    const [last] = await storage.changes(CENTER_ID, 1);
    expect(last).toMatchObject({ subject: 'scheduleDraft', reason: 'redo', detail: { version: 3 } });
  });

  it('refuses a save over another’s, and what cannot be worked', async () => {
    const stale = await change([shift('a', 'li', 0, 9)], [], 1);
    expect([stale.status, stale.body.code, stale.body.params]).toEqual([
      409,
      'STORAGE_CONFLICT',
      { subject: 'scheduleDraft', expected: 1, found: 3 },
    ]);
    const wrong = await change([{ ...shift('a', 'zhao', 0, 9), end: 0 }]);
    expect([wrong.status, wrong.body.code]).toEqual([422, 'DRAFT_SHIFT_ORDER']);
    expect(wrong.body.issues.map(({ code }: { code: string }) => code)).toContain('DRAFT_AGENT_UNKNOWN');
    expect((await change([])).status).toBe(400);
    expect((await change([shift('a', 'li', 0, 9), shift('a', 'li', 0, 9)])).status).toBe(400);
    expect(await version()).toBe(3);
  });

  it('locks days, and reverts all but them', async () => {
    const day = grid.days[2] as string;
    expect((await call('POST', '/lock', { seen: 3, days: [day], locked: true })).body.locked).toEqual([day]);
    const refused = await change([shift('d', 'wang', 2, 9)]);
    expect([refused.status, refused.body.code]).toEqual([422, 'DRAFT_DAY_LOCKED']);
    expect((await call('POST', '/undo', { seen: 4 })).body.code).toBe('DRAFT_DAY_LOCKED');
    const reverted = await call('POST', '/revert', { seen: 4 });
    expect([reverted.body.undo, reverted.body.locked]).toEqual([null, [day]]);
    expect(await starts()).toEqual({ a: 8, b: 9, c: 8, d: 8 });
    expect((await call('POST', '/lock', { seen: 5, days: [day], locked: false })).body.locked).toEqual([]);
  });

  it('publishes: the draft is the latest schedule, official, and its days are locked', async () => {
    const first = { from: grid.days[0], to: grid.days[1] };
    const { status, body } = await call('POST', '/publish', { seen: 6, reason: 'week 45', ...first });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      version: 7,
      state: 'published',
      published: { actor: 'test', reason: 'week 45' },
      locked: grid.days.slice(0, 2),
      undo: null,
    });
    const latest = await storage.artefacts.latest<Schedule>(CENTER_ID, 'schedule');
    expect(latest?.id).toBe(body.basedOn.id);
    expect(latest?.payload.shifts.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
    expect(latest?.payload.paidHours).toBe(32);
    expect(latest?.provenance.inputs).toEqual([{ kind: 'schedule', id: plan(24).id }]);
    const [publication] = await storage.publications.list(CENTER_ID);
    expect(publication).toMatchObject({ kind: 'schedule', id: latest?.id, ...first });
    expect((await change([shift('e', 'wang', 1, 8)])).body.code).toBe('DRAFT_DAY_LOCKED');
    expect((await change([shift('d', 'wang', 2, 9)])).body).toMatchObject({ state: 'draft', undo: 'swap' });
  });

  it('tells of a newer plan, and takes it over but for locked days', async () => {
    await storage.artefacts.saveAll(CENTER_ID, [plan(25)], by('plan'));
    const { body } = await call('GET', '');
    expect(body.newest.id).toBe(plan(25).id);
    await call('POST', '/lock', { seen: body.version, days: [grid.days[0]], locked: false });
    const taken = await call('POST', '/revert', { seen: body.version + 1, to: 'newest' });
    expect(taken.body).toMatchObject({ basedOn: { id: plan(25).id }, newest: null, locked: [grid.days[1]] });
    expect(await starts()).toEqual({ a: 8, b: 9, c: 8 });
  });

  it('publishes what was asked for, though a newer plan is saved meanwhile', async () => {
    const saveAll = storage.artefacts.saveAll.bind(storage.artefacts);
    vi.spyOn(storage.artefacts, 'saveAll').mockImplementationOnce(async (...saved) => {
      await saveAll(...saved);
      await saveAll(CENTER_ID, [plan(26)], by('plan'));
    });
    const { body } = await call('POST', '/publish', { seen: await version(), reason: 'again' });
    const [publication] = await storage.publications.list(CENTER_ID);
    expect([publication?.id, publication?.reason]).toEqual([body.basedOn.id, 'again']);
    expect(body.newest.id).toBe(plan(26).id);
  });

  it('publishes whole before another write of the draft begins, and nothing for days that are none', async () => {
    const before = await storage.artefacts.latestHead(CENTER_ID, 'schedule');
    const seen = await version();
    const reversed = { seen, reason: 'no', from: grid.days[2], to: grid.days[0] };
    expect((await call('POST', '/publish', reversed)).body.code).toBe('INPUT_ORDER');
    expect(await storage.artefacts.latestHead(CENTER_ID, 'schedule')).toEqual(before);
    const [published, locked] = await Promise.allSettled([
      new ScheduleDraft(storage).publish(seen, { from: null, to: null }, by('first')),
      new ScheduleDraft(storage).lock(seen, [grid.days[0] as string], false, by('second')),
    ]);
    expect([published?.status, locked?.status]).toEqual(['fulfilled', 'rejected']);
    expect(await version()).toBe(seen + 1);
  });
});
