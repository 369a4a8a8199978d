import type { ChangeBy } from '@seatwise/core';
import { type DemoLanguage, makeDemoCenter } from '@seatwise/demo-center';
import type { Storage } from '@seatwise/storage';
import { CENTER_ID } from '../jobs/data-folder.ts';
import { CenterStore } from './center-store.ts';
import { defaultSettings } from './plan-settings.ts';

/** Puts the synthetic center, with its names in a language, into an empty data folder. */
export async function loadDemo(storage: Storage, by: ChangeBy, language: DemoLanguage = 'zh-CN'): Promise<void> {
  const demo = makeDemoCenter(1, { language });
  const { zone, country } = demo.center;
  const { openingHours, events, agents, contracts, workPlans, activityCodes, workedSchedule, activity, observations } =
    demo;
  const settings = {
    ...defaultSettings(zone),
    country,
    goal: { ...demo.serviceGoal },
    shrinkage: demo.shrinkage.map((item) => ({ ...item })),
    minimumStaff: 1,
  };
  const documents = {
    openingHours,
    events,
    agents,
    contracts,
    workPlans,
    activityCodes,
    workedSchedule,
    activity,
    observations,
  };
  await new CenterStore(storage).found(demo.center, settings, documents, by);
  await storage.layers.importAll(CENTER_ID, demo.records, by);
}
