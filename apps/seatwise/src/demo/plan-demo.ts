import { addDays, dayStart } from '@seatwise/calendar';
import { type ChangeBy, type Progress, type Schedule, sealArtefact } from '@seatwise/core';
import { type DemoLanguage, makeDemoCenter } from '@seatwise/demo-center';
import { type Plan, reviseForecast } from '@seatwise/pipeline';
import { sizeRequirement } from '@seatwise/requirement';
import type { Storage } from '@seatwise/storage';
import { CenterStore } from '../center/center-store.ts';
import { makePlan } from '../center/make-plan.ts';
import { CENTER_ID } from '../jobs/data-folder.ts';
import { nodeDigest } from '../ports/node-digest.ts';
import { sliceRecords } from './month/slice-records.ts';
import { saveDemoCapacity } from './save-demo-capacity.ts';
import { saveDemoSupportStaff } from './save-demo-support-staff.ts';

/** A Friday of the demo center that is told as it ran: forecast, requirement and schedule of the day before, states of the day. */
const DAY = '2026-10-30';
const HOUR = 3_600_000;

/** Plans the loaded demo center, and gives it what only a center at work has: a running day, a capacity plan and support staff. */
export async function planDemo(
  storage: Storage,
  by: ChangeBy,
  {
    language,
    onProgress = () => {},
    signal,
  }: {
    /** Of the names that are given on the way. */
    readonly language: DemoLanguage;
    readonly onProgress?: (progress: Progress) => void;
    readonly signal?: AbortSignal;
  },
): Promise<Plan> {
  // Saved before the plan, so that the plan stays the newest; published after it, as what was official that day.
  const official = await saveOfficialDay(storage, by);
  const plan = await makePlan(storage, by, onProgress, signal);
  for (const ref of official) {
    await storage.publications.publish(CENTER_ID, ref, { from: DAY, to: DAY }, { ...by, at: eveBefore(by) });
  }
  await saveDemoCapacity(storage, by, language);
  await saveDemoSupportStaff(storage, by);
  return plan;
}

const zoneOf = () => makeDemoCenter().center.zone;
const eveBefore = (by: ChangeBy) => Math.min(by.at, dayStart(DAY, zoneOf()) - 8 * HOUR);

async function saveOfficialDay(storage: Storage, by: ChangeBy) {
  const demo = makeDemoCenter();
  const { zone } = demo.center;
  const begin = dayStart(DAY, zone);
  const input = await new CenterStore(storage).planInput();
  const past = sliceRecords(demo.records, 0, begin, 'before.csv');
  const { history, forecast } = reviseForecast(
    { ...input, records: past ? [past] : [] },
    { firstDay: DAY, horizonDays: 1 },
    nodeDigest,
  );
  const { goal, skills, model, patience, shrinkage, minimumStaff } = input;
  const requirement = sealArtefact(
    nodeDigest,
    'requirement',
    sizeRequirement({ forecast: forecast.payload, goal, skills, model, patience, shrinkage, minimumStaff }),
    [{ kind: 'forecast', id: forecast.id }],
    { goal: { ...goal }, model, patience, minimumStaff },
  );
  const worked = demo.workedSchedule;
  const shifts = worked.shifts.filter(({ date }) => date >= DAY && date <= addDays(DAY, 1));
  const schedule = sealArtefact<Schedule>(
    nodeDigest,
    'schedule',
    { ...worked, shifts },
    [{ kind: 'requirement', id: requirement.id }],
    { demo: DAY },
  );
  const official = [forecast, requirement, schedule];
  await storage.artefacts.saveAll(CENTER_ID, [history, ...official], by);
  // What people did that day is told as states; the file of activities keeps the other days.
  const ofDay = ({ start }: { readonly start: number }) => start >= begin && start < begin + 24 * HOUR;
  const states = demo.activity.filter(ofDay).map((state) => ({ ...state, reason: '' }));
  const others = demo.activity.filter((state) => !ofDay(state));
  await new CenterStore(storage).saveDocument('activity', others, by);
  await storage.agentTimes.save(CENTER_ID, 'state', states, by);
  return official.map(({ kind, id }) => ({ kind, id }));
}
