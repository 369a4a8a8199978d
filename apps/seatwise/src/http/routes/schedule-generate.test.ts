import { buildGrid, dayStart } from '@seatwise/calendar';
import { type Agent, gridLength, HOUR, type Schedule, type Shift, sealArtefact, type WorkPlan } from '@seatwise/core';
import { readWorkbook, writeXlsx } from '@seatwise/formats';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CenterStore } from '../../center/center-store.ts';
import { defaultSettings } from '../../center/plan-settings.ts';
import { CENTER_ID } from '../../jobs/data-folder.ts';
import type { JobState } from '../../jobs/job-board.ts';
import { nodeDigest } from '../../ports/node-digest.ts';
import { openApi } from '../open-api.fixture.ts';

const ZONE = 'Asia/Shanghai';
const grid = buildGrid(ZONE, 60, '2026-11-02', 7);
const by = (reason: string) => ({ actor: 'test', at: 1_770_000_000_000, reason });

const agents = Array.from(
  { length: 8 },
  (_, n): Agent => ({
    id: `A${n + 1}`,
    name: `坐席${n + 1}`,
    site: '',
    team: 't',
    skills: [{ skill: 'voice', level: 3 }],
    contract: 'full',
    start: '2020-01-01',
    end: null,
  }),
);
const workPlan: WorkPlan = {
  id: 'day',
  name: '早班',
  earliestStart: '08:00',
  latestStart: '11:00',
  startIncrementMinutes: 60,
  shiftMinutes: [540],
  pauses: [{ activity: 'meal', minutes: 60, paid: false, earliestStartMinutes: 180, latestStartMinutes: 300 }],
  minRestMinutes: 660,
  maxConsecutiveDays: 6,
  minDaysOffPerWeek: 2,
  maxWeeklyHours: 40,
};
const begin = dayStart('2026-11-02', ZONE) + 8 * HOUR;
const only: Shift = {
  id: 's1',
  agent: 'A1',
  date: '2026-11-02',
  start: begin,
  end: begin + 9 * HOUR,
  skill: 'voice',
  activities: [{ activity: 'on_queue', start: begin, end: begin + 9 * HOUR, paid: true, onQueue: true }],
};
const schedule: Schedule = {
  grid,
  named: true,
  shifts: [only],
  coverage: [
    {
      skill: 'voice',
      required: Int32Array.from({ length: gridLength(grid) }, (_, i) => (i % 24 >= 8 && i % 24 < 20 ? 3 : 0)),
      scheduled: new Float64Array(gridLength(grid)),
    },
  ],
  solutions: [],
  violations: [],
  paidHours: 9,
  issues: [],
};

const { storage, call, send: sendFile, close } = await openApi({ by });
afterAll(close);

describe('shifts searched for the draft, and its roster as a file', () => {
  beforeAll(async () => {
    const center = { id: CENTER_ID, name: 'c', zone: ZONE, country: null, sites: [], teams: [], queues: [] };
    await new CenterStore(storage).found(
      center,
      defaultSettings(ZONE),
      { agents, contracts: [{ id: 'full', weeklyHours: 40, daysPerWeek: 5 }], workPlans: [workPlan] },
      by('found'),
    );
    await storage.artefacts.saveAll(CENTER_ID, [sealArtefact(nodeDigest, 'schedule', schedule, [], {})], by('plan'));
  });
  const draft = async () => (await call('GET', '/api/schedule-draft')).json();

  async function ended(id: string): Promise<JobState> {
    for (;;) {
      const job = (await call('GET', `/api/jobs/${id}`)).json() as JobState;
      if (job.state !== 'running') return job;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  it('refuses a search on a draft that is not the one seen, and limits beyond ten minutes', async () => {
    const stale = await call('POST', '/api/schedule-draft/generate', { seen: 7, timeLimitSeconds: 5, seed: 1 });
    expect([stale.statusCode, stale.json().code]).toEqual([409, 'STORAGE_CONFLICT']);
    const long = await call('POST', '/api/schedule-draft/generate', { seen: 0, timeLimitSeconds: 601, seed: 1 });
    expect(long.statusCode).toBe(400);
  });

  it('searches with a curve, stops when asked, previews, and is taken as one gesture that undo takes back', async () => {
    const started = await call('POST', '/api/schedule-draft/generate', { seen: 0, timeLimitSeconds: 60, seed: 1 });
    expect(started.statusCode).toBe(202);
    const { id } = started.json().job as JobState;
    expect((await call('GET', `/api/schedule-draft/generated/${id}`)).statusCode).toBe(404);
    while (((await call('GET', `/api/jobs/${id}`)).json() as JobState).points.length < 2)
      await new Promise((resolve) => setTimeout(resolve, 50));
    await call('POST', `/api/jobs/${id}/stop`);
    const job = await ended(id);
    expect(job).toMatchObject({ state: 'done', error: null });
    expect(job.points.at(-1)?.cost).toBeGreaterThanOrEqual(0);

    const preview = (await call('GET', `/api/schedule-draft/generated/${id}`)).json();
    expect(preview).toMatchObject({ seen: 0, stuck: [], violations: { before: 0, after: 0 } });
    expect(preview.additions).toBeGreaterThan(20);
    expect(preview.days).toHaveLength(preview.additions + preview.changes + preview.deletions);
    const within = (when: 'before' | 'after') =>
      preview.cover.reduce((sum: number, day: (typeof preview.cover)[number]) => sum + day[when].within, 0);
    expect(within('after')).toBeGreaterThan(within('before'));
    expect((await draft()).shifts).toHaveLength(1);

    const body = { seen: 0, reason: 'generated' };
    const taken = (await call('POST', `/api/schedule-draft/generated/${id}/take`, body)).json();
    expect(taken).toMatchObject({ version: 1, undo: 'generated', violations: [] });
    expect(taken.shifts.length).toBe(1 + preview.additions - preview.deletions);
    expect((await call('POST', `/api/schedule-draft/generated/${id}/take`, body)).statusCode).toBe(404);
    const back = (await call('POST', '/api/schedule-draft/undo', { seen: 1 })).json();
    expect(back.shifts).toEqual([only]);
  }, 120_000);

  it('does not take a result over a draft that changed since', async () => {
    const { version } = await draft();
    const { job } = (
      await call('POST', '/api/schedule-draft/generate', { seen: version, timeLimitSeconds: 1, seed: 2 })
    ).json();
    await ended(job.id);
    const lock = await call('POST', '/api/schedule-draft/lock', { seen: version, days: ['2026-11-08'], locked: true });
    expect(lock.statusCode).toBe(200);
    const late = await call('POST', `/api/schedule-draft/generated/${job.id}/take`, {
      seen: version + 1,
      reason: 'late',
    });
    expect([late.statusCode, late.json().code]).toEqual([409, 'STORAGE_CONFLICT']);
  }, 120_000);

  const send = (url: string, workbook: Uint8Array) => sendFile(url, 'roster.xlsx', workbook, { reason: 'sheet' });

  it('gives the draft as a workbook and takes a filled one after a look', async () => {
    const { version } = await draft();
    const file = await call('GET', '/api/schedule-draft/roster.xlsx');
    const [sheet] = readWorkbook(file.rawPayload);
    const rows = (sheet?.rows ?? []).map(({ cells }) => [...cells]);
    expect(rows[1]?.slice(0, 4)).toEqual(['A1', '坐席1', '早 08:00-17:00', '休']);
    expect(
      (await send(`/api/schedule-draft/roster?seen=${version}`, new Uint8Array(file.rawPayload))).json(),
    ).toMatchObject({ additions: 0, changes: 0, deletions: 0, locked: 0 });

    (rows[2] as string[])[2] = '早 09:00-18:00';
    (rows[2] as string[])[8] = '早 09:00-18:00';
    const filled = writeXlsx([{ name: 'x', columns: rows[0] as string[], rows: rows.slice(1) }]);
    const preview = (await send(`/api/schedule-draft/roster?seen=${version}`, filled)).json();
    expect(preview).toMatchObject({ seen: version, additions: 1, changes: 0, deletions: 0, locked: 1 });
    expect((await draft()).version).toBe(version);
    const taken = (await send(`/api/schedule-draft/roster?seen=${version}&take=yes`, filled)).json();
    expect(taken).toMatchObject({ version: version + 1, undo: 'sheet' });
    expect(taken.shifts).toHaveLength(2);

    (rows[2] as string[])[2] = '飞';
    const wrong = await send(
      `/api/schedule-draft/roster?seen=${version + 1}`,
      writeXlsx([{ name: 'x', columns: rows[0] as string[], rows: rows.slice(1) }]),
    );
    expect(wrong.statusCode).toBe(400);
    expect(wrong.json().issues[0]).toMatchObject({ code: 'INPUT_VALUE_UNKNOWN', column: '2026-11-02' });
    expect((await send(`/api/schedule-draft/roster?seen=0`, filled)).statusCode).toBe(409);
  }, 120_000);
});
