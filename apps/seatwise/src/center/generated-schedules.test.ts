import { type Schedule, sealArtefact } from '@seatwise/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openApi } from '../http/open-api.fixture.ts';
import { CENTER_ID } from '../jobs/data-folder.ts';
import { JobBoard, type JobState } from '../jobs/job-board.ts';
import { nodeDigest } from '../ports/node-digest.ts';
import { GeneratedSchedules } from './generated-schedules.ts';
import { saveSmallCenter } from './requests/small-center.fixture.ts';
import { ScheduleDraft } from './schedule-draft.ts';

const NOW = Date.parse('2026-03-01T10:00:00+08:00');
const { storage, call, by, close } = await openApi({ by: (reason) => ({ actor: 'test', at: NOW, reason }) });
const jobs = new JobBoard(() => NOW);
const draft = new ScheduleDraft(storage);
const generated = new GeneratedSchedules(storage, draft, jobs);
beforeAll(() => saveSmallCenter(storage, by('found')));
afterAll(async () => {
  jobs.stopAll();
  await close();
});

const ended = ({ id }: JobState) =>
  new Promise<void>((resolve) => {
    if (jobs.read(id)?.state !== 'running') return resolve();
    jobs.watch(id, ({ state }) => {
      if (state !== 'running') resolve();
    });
  });
const wish = { kind: 'preference', from: '2026-03-02', to: '2026-03-08', weekdays: [0], wish: 'off' };

/** A schedule like the latest, told apart by `round`: it takes the place of what an untouched draft is based on. */
async function planAgain(round: number) {
  const latest = await storage.artefacts.latest<Schedule>(CENTER_ID, 'schedule');
  const next = sealArtefact(nodeDigest, 'schedule', latest?.payload as Schedule, [], { round });
  await storage.artefacts.saveAll(CENTER_ID, [next], by('plan'));
}

describe('a search for the draft', () => {
  it('is the running one only for the same draft, schedule and wishes', async () => {
    const first = await generated.start(0, 30, 1);
    expect((await generated.start(0, 30, 1)).id).toBe(first.id);
    const asked = await call('POST', '/api/requests', { person: 'li', content: wish });
    expect(asked.statusCode).toBe(201);
    const wished = await generated.start(0, 30, 1);
    expect(wished.id).not.toBe(first.id);
    await planAgain(1);
    const newer = await generated.start(0, 30, 1);
    expect([first.id, wished.id]).not.toContain(newer.id);
    jobs.stopAll();
    await Promise.all([first, wished, newer].map(ended));
  }, 60_000);

  it('is not taken once the draft stands on a newer schedule', async () => {
    const job = await generated.start(0, 1, 2);
    jobs.stop(job.id);
    await ended(job);
    expect(jobs.read(job.id)).toMatchObject({ state: 'done' });
    await planAgain(2);
    await expect(generated.take(job.id, 0, by('take'))).rejects.toMatchObject({
      code: 'STORAGE_CONFLICT',
      params: { subject: 'schedule' },
    });
    expect((await draft.read()).version).toBe(0);
  }, 60_000);
});
