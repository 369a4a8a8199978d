import { HOUR, type Schedule, type Shift } from '@seatwise/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readWishes } from '../../center/requests/read-wishes.ts';
import { requestObservations } from '../../center/requests/request-records.ts';
import { saveSmallCenter } from '../../center/requests/small-center.fixture.ts';
import { CENTER_ID } from '../../jobs/data-folder.ts';
import { openApi } from '../open-api.fixture.ts';

const NOW = Date.parse('2026-03-01T10:00:00+08:00');
const by = (reason: string) => ({ actor: 'test', at: NOW, reason });

const { storage, call: send, close } = await openApi({ by });
afterAll(close);
beforeAll(async () => {
  await saveSmallCenter(storage, by('test'));
});

const call = async (method: 'GET' | 'POST', url: string, payload?: object) => {
  const answer = await send(method, url, payload);
  return { status: answer.statusCode, body: answer.json() };
};
const ask = (person: string, content: object) => call('POST', '/api/requests', { person, content });
const act = (id: string, what: string, person: string, seen: number) =>
  call('POST', `/api/requests/${id}/acts`, { act: what, person, seen });
const swap = (date: string, colleague: string, colleagueDate: string | null) => ({
  kind: 'swap',
  date,
  colleague,
  colleagueDate,
});
const timesOf = async (person: string, date: string) =>
  (await call('GET', `/api/my/${person}/days?from=${date}&days=1`)).body[0];

describe('swaps', () => {
  it('finds who could take a shift, and names the rule for who could not', async () => {
    const { body } = await call('GET', '/api/my/li/colleagues?date=2026-03-04');
    const told = body.map((one: { agent: string; verdict: { allowed: boolean; broken: { rule: string }[] } }) => [
      one.agent,
      one.verdict.allowed,
      ...one.verdict.broken.map(({ rule }) => rule),
    ]);
    expect(told).toEqual([
      ['wang', true],
      ['zhao', true],
      ['sun', false, 'min_rest'],
    ]);
  });

  it('refuses a swap that takes the rest away, by the name of the rule', async () => {
    const refused = await ask('li', swap('2026-03-03', 'sun', '2026-03-03'));
    expect([refused.status, refused.body.code, refused.body.params.rule]).toEqual([
      422,
      'SHIFT_REQUEST_RULE',
      'min_rest',
    ]);
    expect((await call('GET', '/api/requests')).body).toEqual([]);
  });

  it('takes effect when the colleague accepts and the leader approves, in a schedule that is official too', async () => {
    const before = await storage.artefacts.latest<Schedule>(CENTER_ID, 'schedule');
    const asked = await ask('li', swap('2026-03-04', 'wang', '2026-03-04'));
    expect([asked.status, asked.body.state]).toEqual([201, 'open']);
    const { id } = asked.body;
    expect((await ask('li', swap('2026-03-04', 'zhao', null))).body.code).toBe('SHIFT_REQUEST_TWICE');
    expect((await act(id, 'approve', 'leader', 1)).body.code).toBe('SHIFT_REQUEST_STATE');
    expect((await act(id, 'accept', 'zhao', 1)).status).toBe(403);
    expect((await act(id, 'accept', 'wang', 1)).body.state).toBe('accepted');
    const stale = await act(id, 'refuse', 'leader', 1);
    expect([stale.status, stale.body.code, stale.body.params]).toEqual([
      409,
      'STORAGE_CONFLICT',
      { subject: `request ${id}`, expected: 1, found: 2 },
    ]);
    expect((await act(id, 'approve', 'leader', 2)).body.state).toBe('approved');

    const mine = await timesOf('li', '2026-03-04');
    expect([mine.shifts[0].shiftClass, mine.published[0].shiftClass]).toEqual(['late', 'early']);
    expect((await timesOf('wang', '2026-03-04')).shifts[0].shiftClass).toBe('early');
    const after = await storage.artefacts.latest<Schedule>(CENTER_ID, 'schedule');
    expect(after?.provenance).toMatchObject({
      inputs: [{ kind: 'schedule', id: before?.id }],
      options: { request: id },
    });
    const [official] = await storage.publications.list(CENTER_ID);
    expect(official).toMatchObject({ kind: 'schedule', id: after?.id, from: '2026-03-02', to: '2026-03-08' });
    const log = await storage.changes(CENTER_ID, 10);
    expect(
      log.some(({ action, reason }) => action === 'artefact.save' && reason.includes(`${id}: approve by leader`)),
    ).toBe(true);
  });

  it('is followed by a draft that a planner edits beside it, which keeps its own changes', async () => {
    const draft = async () => (await call('GET', '/api/schedule-draft')).body;
    const before = await draft();
    const moved = before.shifts.find(({ id }: Shift) => id === '2026-03-02-sun') as Shift;
    const later = (instant: number) => instant + HOUR;
    const put = {
      ...moved,
      start: later(moved.start),
      end: later(moved.end),
      activities: moved.activities.map((one) => ({ ...one, start: later(one.start), end: later(one.end) })),
    };
    const edit = { seen: before.version, reason: 'an hour later', put: [put], remove: [] };
    expect((await call('POST', '/api/schedule-draft/changes', edit)).status).toBe(200);
    const { body: asked } = await ask('wang', swap('2026-03-04', 'zhao', null));
    await act(asked.id, 'accept', 'zhao', 1);
    expect((await act(asked.id, 'approve', 'leader', 2)).status).toBe(200);
    const after = await draft();
    const shiftOf = (id: string) => after.shifts.find((one: Shift) => one.id === id);
    expect([shiftOf('2026-03-04-li').agent, shiftOf('2026-03-02-sun').start]).toEqual(['zhao', put.start]);
    const latest = await storage.artefacts.latest<Schedule>(CENTER_ID, 'schedule');
    expect([after.basedOn.id, after.newest]).toEqual([latest?.id, null]);
    expect(latest?.payload.shifts.find(({ id }) => id === '2026-03-02-sun')?.start).toBe(moved.start);
  });

  it('judges anew when it is approved: the schedule may have changed', async () => {
    const { body } = await ask('zhao', { ...swap('2026-03-05', 'li', null) });
    expect(body.code).toBe('SHIFT_REQUEST_NO_SHIFT');
    const [first, second] = [
      await ask('sun', swap('2026-03-05', 'zhao', null)),
      await ask('sun', { kind: 'time_off', from: '2026-03-05', to: '2026-03-05', code: 'sick', part: 'day' }),
    ];
    await act(first.body.id, 'accept', 'zhao', 1);
    expect((await act(first.body.id, 'approve', 'leader', 2)).status).toBe(200);
    const late = await act(second.body.id, 'approve', 'leader', 1);
    expect([late.status, late.body.code]).toEqual([422, 'SHIFT_REQUEST_NO_HOURS']);
  });
});

describe('leave', () => {
  const off = (from: string, to: string, part = 'day') => ({ kind: 'time_off', from, to, code: 'leave', part });

  it('is refused above the balance, with what is left', async () => {
    const content = off('2026-03-02', '2026-03-03');
    const verdict = (await call('POST', '/api/requests/verdict', { person: 'li', content })).body;
    expect(verdict).toMatchObject({ allowed: false, hours: 16, left: 12 });
    const refused = await ask('li', content);
    expect([refused.status, refused.body.code, refused.body.params]).toEqual([
      422,
      'SHIFT_REQUEST_BALANCE',
      { code: 'leave', hours: 16, left: 12 },
    ]);
  });

  it('becomes part of the schedule and an approved absence, and is counted once', async () => {
    const { body: asked } = await ask('li', off('2026-03-03', '2026-03-03'));
    // What is asked for is not there for another request.
    const more = await call('POST', '/api/requests/verdict', {
      person: 'li',
      content: off('2026-03-02', '2026-03-02'),
    });
    expect(more.body).toMatchObject({ allowed: false, hours: 8, left: 4 });
    await act(asked.id, 'approve', 'leader', 1);
    const day = await timesOf('li', '2026-03-03');
    expect(day.shifts[0].activities).toMatchObject([{ activity: 'leave', onQueue: false }]);
    expect(day.absences).toMatchObject([{ code: 'leave' }]);
    const [balance] = (await call('GET', '/api/my/li/leave?asOf=2026-03-02')).body;
    expect(balance).toMatchObject({ left: 12, planned: 8 });
    expect((await ask('li', off('2026-03-02', '2026-03-02', 'first_half'))).body.state).toBe('open');
  });

  it('is taken by the hour, twice on a day where the hours are apart, and counted by the hour', async () => {
    const hours = (start: number, end: number, date = '2026-03-03') => ({
      ...off(date, date, 'hours'),
      start: start * 60,
      end: end * 60,
    });
    const judged = async (content: object, person = 'sun') =>
      (await call('POST', '/api/requests/verdict', { person, content })).body;
    // Sun works from 14:00 to 22:00: what of the hours lies before that is no leave.
    expect(await judged(hours(13, 17))).toMatchObject({ allowed: true, hours: 3, left: null });
    expect(await judged(hours(8, 10))).toMatchObject({ code: 'SHIFT_REQUEST_NO_HOURS' });
    expect(await judged({ ...off('2026-03-03', '2026-03-03', 'hours'), start: 900 })).toMatchObject({
      code: 'SHIFT_REQUEST_TIMES',
    });
    expect(await judged(hours(15, 25))).toMatchObject({ code: 'REQUEST_INVALID' });
    // Not planned yet: no more than a working day.
    expect(await judged(hours(15, 17, '2026-03-16'))).toMatchObject({ hours: 2 });
    expect(await judged(hours(6, 23, '2026-03-16'))).toMatchObject({ hours: 8 });

    const { body: asked } = await ask('sun', hours(15, 17));
    expect((await ask('sun', hours(16, 18))).body.code).toBe('SHIFT_REQUEST_TWICE');
    expect((await ask('sun', hours(19, 20))).body.state).toBe('open');
    await act(asked.id, 'approve', 'leader', 1);
    const day = await timesOf('sun', '2026-03-03');
    expect(day.shifts[0].activities.map(({ activity }: { activity: string }) => activity)).toEqual([
      'on_queue',
      'leave',
      'on_queue',
    ]);
    expect(day.absences).toEqual([
      { code: 'leave', start: Date.parse('2026-03-03T15:00+08:00'), end: Date.parse('2026-03-03T17:00+08:00') },
    ]);
    // What is leave already is not taken again.
    expect(await judged(hours(14, 18))).toMatchObject({ hours: 2 });
    const draft = (await call('GET', '/api/schedule-draft')).body;
    const drafted = draft.shifts.find(({ id }: Shift) => id === '2026-03-03-sun');
    expect(drafted.activities.some(({ activity }: { activity: string }) => activity === 'leave')).toBe(true);
  });

  it('refuses a range that ends before it begins, a code that is no leave, and days without work', async () => {
    expect((await ask('li', off('2026-03-04', '2026-03-02'))).body.code).toBe('INPUT_ORDER');
    expect((await ask('li', { ...off('2026-03-02', '2026-03-02'), code: 'meal' })).body.code).toBe(
      'SHIFT_REQUEST_CLASS',
    );
    expect((await ask('li', off('2026-03-07', '2026-03-08'))).body.code).toBe('SHIFT_REQUEST_NO_HOURS');
  });
});

describe('wishes, bids, the team', () => {
  it('tells how far a wish was granted', async () => {
    const content = { kind: 'preference', from: '2026-03-02', to: '2026-03-08', weekdays: [0, 1], wish: 'late' };
    await ask('sun', content);
    const [wish] = (await call('GET', '/api/requests?person=sun&state=open')).body.filter(
      (one: { content: { kind: string } }) => one.content.kind === 'preference',
    );
    expect(wish.share).toEqual({ days: 2, granted: 2 });
    expect((await ask('sun', { ...content, wish: 'night' })).body.code).toBe('SHIFT_REQUEST_CLASS');
  });

  it('gives places to the longest employed first, and closes', async () => {
    const lines = [
      { id: 'early', places: 1 },
      { id: 'late', places: 1 },
    ];
    const { body: round } = await call('POST', '/api/bid-rounds', {
      from: '2026-03-09',
      to: '2026-03-15',
      lines,
      seen: 0,
    });
    const bid = (person: string, ...ranks: string[]) => ask(person, { kind: 'bid', round: round.id, ranks });
    for (const person of ['zhao', 'wang']) expect((await bid(person, 'early', 'late')).status).toBe(201);
    expect((await bid('sun', 'night')).body.code).toBe('SHIFT_REQUEST_CLASS');
    const stale = await call('POST', `/api/bid-rounds/${round.id}/award`, { seen: 0, person: 'leader' });
    expect(stale.body.code).toBe('STORAGE_CONFLICT');
    const { body } = await call('POST', `/api/bid-rounds/${round.id}/award`, { seen: 1, person: 'leader' });
    expect(body.awards.map(({ person, line }: { person: string; line: string }) => [person, line])).toEqual([
      ['wang', 'early'],
      ['zhao', 'late'],
    ]);
    expect((await bid('sun', 'early')).body.code).toBe('BID_ROUND_CLOSED');
  });

  it('shows a team by the hour, and knows nobody of another', async () => {
    const { body } = await call('GET', '/api/teams/t/day?date=2026-03-04');
    expect(
      body.rows.map(({ agent: who, shifts: own }: { agent: string; shifts: object[] }) => [who, own.length]),
    ).toEqual([
      ['zhao', 1],
      ['li', 1],
      ['sun', 1],
      ['wang', 0],
    ]);
    expect((await call('GET', '/api/teams/x/day?date=2026-03-04')).status).toBe(404);
    expect((await call('GET', '/api/my/nobody/days?from=2026-03-02')).status).toBe(404);
  });

  it('is told to whoever makes a schedule: wishes, and the shifts that bids won', async () => {
    expect((await readWishes(storage)).map(({ agent, from, wish }) => [agent, from, wish])).toEqual([
      ['sun', '2026-03-02', 'late'],
      ['wang', '2026-03-09', 'early'],
      ['zhao', '2026-03-09', 'late'],
    ]);
  });

  it('becomes evidence: swaps decided and checked, leave by working days, wishes by people', async () => {
    const sums = new Map<string, number>();
    for (const { measure, value } of await requestObservations(storage))
      sums.set(measure, (sums.get(measure) ?? 0) + value);
    expect(sums.get('request.swap[hours=0]')).toBe(3);
    expect(sums.get('request.swap_checked[of=swaps]')).toBe(3);
    expect(sums.get('request.preference[people=all]')).toBe(3);
  });
});
