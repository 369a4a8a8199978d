import type { ChangeBy, Progress } from '@seatwise/core';
import type { Plan } from '@seatwise/pipeline';
import type { Storage } from '@seatwise/storage';
import { CENTER_ID } from '../jobs/data-folder.ts';
import { runPlan } from '../workers/run-plan.ts';
import { CenterStore } from './center-store.ts';

/** The main job on the stored center; every artefact is saved, all or none. */
export async function makePlan(
  storage: Storage,
  by: ChangeBy,
  onProgress: (progress: Progress) => void,
  signal?: AbortSignal,
): Promise<Plan> {
  const input = await new CenterStore(storage).planInput();
  const plan = await runPlan(input, onProgress, signal);
  const { history, forecast, requirement, schedule, organisation, actuals, metrics, evidence, score } = plan;
  const artefacts = [history, forecast, requirement, schedule, organisation, actuals, metrics, evidence, score];
  await storage.artefacts.saveAll(CENTER_ID, artefacts, by);
  return plan;
}
