import { addDays, localDateOf } from '@seatwise/calendar';
import type { Instant, PlanningFact } from '@seatwise/core';
import { cycleFacts } from '@seatwise/pipeline';
import type { Storage } from '@seatwise/storage';
import { CENTER_ID } from '../jobs/data-folder.ts';
import { CenterStore } from './center-store.ts';
import { readCycle } from './planning-cycle.ts';

/** Due dates that evidence looks back on: a year and the month before it. */
const DAYS_BACK = 400;

/** Facts that the data folder alone knows, up to an instant: what was published when. None before there is a center. */
export async function recordedFacts(storage: Storage, now: Instant): Promise<PlanningFact[]> {
  const center = await new CenterStore(storage).center();
  if (!center || (await storage.publications.list(CENTER_ID)).length === 0) return [];
  const today = localDateOf(now, center.zone);
  return cycleFacts(await readCycle(storage, now, { from: addDays(today, -DAYS_BACK), to: today }), center.zone);
}
