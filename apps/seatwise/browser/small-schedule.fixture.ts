import { buildGrid, dayStart } from '@seatwise/calendar';
import { type ChangeBy, HOUR, type Schedule, type Shift, STANDARD_ACTIVITY_CODES, sealArtefact } from '@seatwise/core';
import type { Storage } from '@seatwise/storage';
import { CenterStore } from '../src/center/center-store.ts';
import { defaultSettings } from '../src/center/plan-settings.ts';
import { CENTER_ID } from '../src/jobs/data-folder.ts';
import { nodeDigest } from '../src/ports/node-digest.ts';

const zone = 'Asia/Shanghai';
const grid = buildGrid(zone, 30, '2026-11-02', 3);
const NAMES = ['王伟', '李娜', '张敏', '刘静', '陈强', '杨洋'];

/** Nine hours with a break and a meal; people start an hour after each other. */
function shiftOf(n: number, day: number): Shift {
  const date = grid.days[day] as string;
  const start = dayStart(date, zone) + (7 + n) * HOUR;
  const part = (activity: string, from: number, to: number, paid: boolean, onQueue: boolean) => ({
    activity,
    start: start + from * HOUR,
    end: start + to * HOUR,
    paid,
    onQueue,
  });
  return {
    id: `${date}-voice-${n}`,
    agent: `A${n}`,
    date,
    start,
    end: start + 9 * HOUR,
    skill: 'voice',
    activities: [
      part('on_queue', 0, 2, true, true),
      part('break', 2, 2.25, true, false),
      part('on_queue', 2.25, 4, true, true),
      part('meal', 4, 5, false, false),
      part('on_queue', 5, 9, true, true),
    ],
  };
}

/** A center of six people with a schedule of three days; four work each day. */
export async function saveSmallSchedule(storage: Storage, by: ChangeBy): Promise<void> {
  const length = grid.dayOffsets.at(-1) as number;
  const schedule: Schedule = {
    grid,
    named: true,
    shifts: grid.days.flatMap((_, day) => [0, 1, 2, 3].map((n) => shiftOf(n, day))),
    coverage: [
      {
        skill: 'voice',
        required: Int32Array.from({ length }, (_, i) => (i % 48 >= 16 && i % 48 < 36 ? 3 : 0)),
        scheduled: new Float64Array(length),
      },
    ],
    solutions: [],
    violations: [],
    paidHours: 96,
    issues: [],
  };
  const agents = NAMES.map((name, n) => ({
    id: `A${n}`,
    name,
    site: 's',
    team: n % 2 ? 't2' : 't1',
    skills: [{ skill: 'voice', level: 3 }],
    contract: 'full',
    start: '2020-01-01',
    end: null,
  }));
  const workPlan = {
    id: 'day',
    name: 'day',
    earliestStart: '07:00',
    latestStart: '12:00',
    startIncrementMinutes: 30,
    shiftMinutes: [540],
    pauses: [],
    minRestMinutes: 660,
    maxConsecutiveDays: 6,
    minDaysOffPerWeek: 1,
    maxWeeklyHours: 60,
  };
  const center = {
    id: CENTER_ID,
    name: 'Small',
    zone,
    country: null,
    sites: [{ id: 's', name: 'S', seats: 20 }],
    teams: ['t1', 't2'].map((id) => ({ id, name: id, site: 's' })),
    queues: [{ id: 'voice', name: 'Voice', channel: 'voice' as const }],
  };
  const documents = {
    agents,
    contracts: [{ id: 'full', weeklyHours: 60 }],
    workPlans: [workPlan],
    activityCodes: STANDARD_ACTIVITY_CODES,
  };
  await new CenterStore(storage).found(center, defaultSettings(zone), documents, by);
  await storage.artefacts.saveAll(CENTER_ID, [sealArtefact(nodeDigest, 'schedule', schedule, [], {})], by);
}
