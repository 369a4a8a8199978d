import type { Center, OpeningHours, WorkPlan } from '@seatwise/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CenterStore } from '../../center/center-store.ts';
import { defaultSettings } from '../../center/plan-settings.ts';
import { openApi } from '../open-api.fixture.ts';

const CENTER: Center = {
  id: 'main',
  name: '测试中心',
  zone: 'Asia/Shanghai',
  country: 'CN',
  sites: [{ id: 'sh', name: '上海职场', seats: 200 }],
  teams: [],
  queues: [{ id: 'care', name: '综合服务', channel: 'voice' }],
};
const HOURS: OpeningHours = {
  queue: 'care',
  effectiveFrom: '2026-01-01',
  weekly: Array.from({ length: 7 }, () => [{ open: '08:00', close: '22:00' }]),
};
const EARLY: WorkPlan = {
  id: 'early',
  name: '早班',
  earliestStart: '08:00',
  latestStart: '09:00',
  startIncrementMinutes: 60,
  shiftMinutes: [540],
  pauses: [{ activity: 'meal', minutes: 60, paid: false, earliestStartMinutes: 210, latestStartMinutes: 300 }],
  minRestMinutes: 660,
  maxConsecutiveDays: 6,
  minDaysOffPerWeek: 2,
  maxWeeklyHours: 40,
};

const { storage, by, call, close } = await openApi({ by: (reason) => ({ actor: 'lin', at: Date.now(), reason }) });
afterAll(close);

describe('administration over HTTP', () => {
  beforeAll(async () => {
    const documents = { openingHours: [HOURS], workPlans: [EARLY] };
    const settings = { ...defaultSettings(CENTER.zone), country: CENTER.country };
    await new CenterStore(storage).found(CENTER, settings, documents, by('founded'));
  });

  it('saves settings over the version that was read, and the center follows in zone and country', async () => {
    const { version, value } = (await call('GET', '/api/plan-settings')).json();
    const next = { ...value, country: null, goal: { ...value.goal, serviceLevel: 0.9 } };
    const saved = await call('PUT', '/api/plan-settings', { version, value: next, reason: '目标提高' });
    expect(saved.json()).toEqual({ version: version + 1 });
    expect((await call('PUT', '/api/plan-settings', { version, value, reason: 'x' })).json()).toMatchObject({
      code: 'STORAGE_CONFLICT',
      params: { expected: version, found: version + 1 },
    });
    expect((await call('GET', '/api/settings')).json().goal.serviceLevel).toBe(0.9);
    expect((await call('GET', '/api/center')).json().country).toBeNull();
    const wrong = { ...next, goal: { serviceLevel: 1.2 } };
    const refused = await call('PUT', '/api/plan-settings', { version: version + 1, value: wrong, reason: 'x' });
    expect(refused.statusCode).toBe(400);
    await call('PUT', '/api/plan-settings', { version: version + 1, value, reason: 'back' });
  });

  it('keeps opening hours, work plans and events, and refuses what cannot be', async () => {
    const hours = (await call('GET', '/api/opening-hours')).json();
    const put = (path: string, read: { version: number }, value: unknown) =>
      call('PUT', path, { version: read.version, value, reason: 'test' });
    const closed = { queue: '*', effectiveFrom: '2026-12-01', weekly: Array.from({ length: 7 }, () => []) };
    expect((await put('/api/opening-hours', hours, [...hours.value, closed])).statusCode).toBe(200);
    const again = { version: hours.version + 1 };
    expect((await put('/api/opening-hours', again, [closed, closed])).statusCode).toBe(400);
    const crossing = [
      { open: '09:00', close: '14:00' },
      { open: '13:00', close: '18:00' },
    ];
    const wrong = { ...closed, weekly: Array.from({ length: 7 }, () => crossing) };
    expect((await put('/api/opening-hours', again, [wrong])).statusCode).toBe(400);
    const night = { ...closed, weekly: Array.from({ length: 7 }, () => [{ open: '22:00', close: '06:00' }]) };
    expect((await put('/api/opening-hours', again, [night])).statusCode).toBe(200);

    // Without any, planning reads the hours out of the history again.
    expect((await put('/api/opening-hours', { version: hours.version + 2 }, [])).statusCode).toBe(200);
    expect(await new CenterStore(storage).standingDocument('openingHours')).toBeNull();

    const plans = (await call('GET', '/api/work-plans')).json();
    const [early, ...others] = plans.value;
    const long = { ...early, pauses: [{ ...early.pauses[0], latestStartMinutes: 535 }] };
    expect((await put('/api/work-plans', plans, [long, ...others])).statusCode).toBe(400);
    expect((await put('/api/work-plans', plans, [{ ...early, shiftMinutes: [540, 600] }, ...others])).statusCode).toBe(
      200,
    );

    const events = (await call('GET', '/api/planning-events')).json();
    const backwards = { id: 'x', name: 'x', kind: 'other', start: '2026-12-02', end: '2026-12-01', queues: null };
    expect((await put('/api/planning-events', events, [backwards])).statusCode).toBe(400);
    const sale = { ...backwards, end: '2026-12-03', factor: 1.2 };
    expect((await put('/api/planning-events', events, [...events.value, sale])).statusCode).toBe(200);
    const { days } = (await call('GET', '/api/calendar?year=2026')).json();
    expect(days.find(({ date }: { date: string }) => date === '2026-12-03')).toMatchObject({ events: ['x'] });
  });

  it('tells the days of a year as they were published, with days worked in exchange', async () => {
    const { country, published, days } = (await call('GET', '/api/calendar?year=2026')).json();
    expect([country, published, days.length]).toEqual(['CN', true, 365]);
    const typed = (type: string) => days.filter((day: { type: string }) => day.type === type).length;
    // The State Council's notice for 2026: 13 statutory days, six days worked in exchange.
    expect([typed('statutory_holiday'), typed('adjusted_workday')]).toEqual([13, 6]);
    expect((await call('GET', '/api/calendar?year=1900')).statusCode).toBe(400);
  });

  it('shows labour packs with their state, and both readings of the ratios', async () => {
    const packs = (await call('GET', '/api/labour-packs')).json();
    expect(packs.map(({ id, verified }: { id: string; verified: boolean }) => [id, verified])).toContainEqual([
      'cn-standard',
      false,
    ]);
    const { presets, conflicts } = (await call('GET', '/api/ratio-presets')).json();
    expect(presets.map(({ id }: { id: string }) => id)).toEqual(['as-stated', 'as-exemplified']);
    expect(conflicts).toMatchObject([{ role: 'knowledge' }]);
  });

  it('changes one webhook and keeps its secret, which nobody is shown', async () => {
    const hook = { url: 'https://example.test/hook', format: 'json', events: ['alert'] };
    expect((await call('PUT', '/api/webhooks/wfm', { ...hook, secret: 'k' })).json()).toMatchObject([{ signed: true }]);
    const changed = (await call('PUT', '/api/webhooks/wfm', { ...hook, events: ['drift'] })).json();
    expect(changed).toEqual([{ ...hook, id: 'wfm', events: ['drift'], signed: true }]);
    expect((await call('PUT', '/api/webhooks/b%20d', hook)).statusCode).toBe(400);
    expect((await call('DELETE', '/api/webhooks/wfm')).json()).toEqual([]);
    expect((await call('DELETE', '/api/webhooks/wfm')).statusCode).toBe(404);
  });

  it('finds changes by who and by what', async () => {
    const found = (await call('GET', `/api/changes?find=${encodeURIComponent('目标提高')}`)).json();
    expect(found).toMatchObject([
      { actor: 'lin', reason: '目标提高', subject: 'center' },
      { actor: 'lin', reason: '目标提高', subject: 'settings' },
    ]);
    const ofAny = (await call('GET', '/api/changes?find=settings&find=webhooks')).json();
    expect(new Set(ofAny.map(({ subject }: { subject: string }) => subject))).toEqual(
      new Set(['settings', 'webhooks']),
    );
    expect((await call('GET', '/api/changes?find=%25')).json()).toEqual([]);
    expect((await call('GET', '/api/changes?actor=nobody')).json()).toEqual([]);
    expect((await call('GET', '/api/changes/actors')).json()).toEqual(['lin']);
  });
});
