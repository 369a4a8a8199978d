import { buildGrid, dayStart } from '@seatwise/calendar';
import {
  type ChangeBy,
  gridLength,
  HOUR,
  type Schedule,
  type Shift,
  sealArtefact,
  type WorkPlan,
} from '@seatwise/core';
import type { Storage } from '@seatwise/storage';
import { CENTER_ID } from '../../jobs/data-folder.ts';
import { nodeDigest } from '../../ports/node-digest.ts';
import { CenterStore } from '../center-store.ts';
import { defaultSettings } from '../plan-settings.ts';

const ZONE = 'Asia/Shanghai';

const plan = (id: string, name: string, earliestStart: string, latestStart: string): WorkPlan => ({
  id,
  name,
  earliestStart,
  latestStart,
  startIncrementMinutes: 60,
  shiftMinutes: [480],
  pauses: [],
  minRestMinutes: 660,
  maxConsecutiveDays: 6,
  minDaysOffPerWeek: 1,
  maxWeeklyHours: 48,
});

const agent = (id: string, name: string, start: string) => ({
  id,
  name,
  site: 's',
  team: 't',
  skills: [{ skill: 'voice', level: 3 }],
  contract: 'full',
  start,
  end: null,
});

function shift(who: string, date: string, hour: number): Shift {
  const start = dayStart(date, ZONE) + hour * HOUR;
  const end = start + 8 * HOUR;
  const activities = [{ activity: 'on_queue', start, end, paid: true, onQueue: true }];
  return { id: `${date}-${who}`, agent: who, date, start, end, skill: 'voice', activities };
}

/**
 * Four people and a published week from Monday 2 March 2026: Li works early from Monday to Wednesday, Wang late on Wednesday
 * alone, Sun late from Monday to Thursday, Zhao is free. Li has twelve hours of leave.
 */
export async function saveSmallCenter(storage: Storage, by: ChangeBy): Promise<void> {
  await new CenterStore(storage).found(
    {
      id: CENTER_ID,
      name: 'c',
      zone: ZONE,
      country: null,
      sites: [{ id: 's', name: 's', seats: 10 }],
      teams: [{ id: 't', name: '一组', site: 's' }],
      queues: [],
    },
    defaultSettings(ZONE),
    {
      agents: [
        agent('li', '李芳', '2020-01-01'),
        agent('wang', '王伟', '2021-01-01'),
        agent('sun', '孙丽', '2022-01-01'),
        agent('zhao', '赵强', '2023-01-01'),
      ],
      contracts: [{ id: 'full', weeklyHours: 40, daysPerWeek: 5 }],
      workPlans: [plan('early', '早班', '08:00', '09:00'), plan('late', '晚班', '14:00', '15:00')],
    },
    by,
  );
  const grid = buildGrid(ZONE, 30, '2026-03-02', 7);
  const required = new Int32Array(gridLength(grid));
  const schedule: Schedule = {
    grid,
    named: true,
    shifts: [
      ...['2026-03-02', '2026-03-03', '2026-03-04'].map((date) => shift('li', date, 8)),
      shift('wang', '2026-03-04', 14),
      ...['2026-03-02', '2026-03-03', '2026-03-04', '2026-03-05'].map((date) => shift('sun', date, 14)),
    ],
    coverage: [{ skill: 'voice', required, scheduled: new Float64Array(required.length) }],
    solutions: [],
    violations: [],
    paidHours: 64,
    issues: [],
  };
  const artefact = sealArtefact<Schedule>(nodeDigest, 'schedule', schedule, [], {});
  await storage.artefacts.saveAll(CENTER_ID, [artefact], by);
  await storage.publications.publish(CENTER_ID, artefact, { from: '2026-03-02', to: '2026-03-08' }, by);
  await storage.records.save(
    CENTER_ID,
    'leave-balances',
    [{ id: 'li leave', effectiveFrom: '2026-01-01', value: { agent: 'li', code: 'leave', hours: 12 } }],
    by,
  );
}
