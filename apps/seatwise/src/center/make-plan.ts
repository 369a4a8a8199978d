import type { ChangeBy, Progress } from '@seatwise/core';
import type { Plan, PlanInput } from '@seatwise/pipeline';
import type { Storage } from '@seatwise/storage';
import { CENTER_ID } from '../jobs/data-folder.ts';
import { runPlan } from '../workers/run-plan.ts';
import { CenterStore } from './center-store.ts';
import { storedForecastChoices } from './forecast-choices.ts';
import { recordedFacts } from './recorded-facts.ts';
import { recordedPlans } from './recorded-plans.ts';
import { requestObservations } from './requests/request-records.ts';
import { trackStoredDrift } from './track-drift.ts';

/** The main job on the stored center; every artefact is saved, all or none. `choices` plan other days than the next ones. */
export async function makePlan(
  storage: Storage,
  by: ChangeBy,
  onProgress: (progress: Progress) => void,
  signal?: AbortSignal,
  choices: Partial<Pick<PlanInput, 'firstDay' | 'horizonDays'>> = {},
): Promise<Plan> {
  const published = await recordedPlans(storage);
  const stored = await new CenterStore(storage).planInput();
  const input = {
    ...stored,
    observations: [...stored.observations, ...(await requestObservations(storage))],
    ...choices,
    ...(await storedForecastChoices(storage)),
    recordedFacts: await recordedFacts(storage, by.at),
    ...(published ? { published } : {}),
  };
  const plan = await runPlan(input, onProgress, signal);
  const { history, beneath, forecast, requirement, schedule, organisation, actuals, metrics, evidence, score } = plan;
  const artefacts = [
    history,
    ...beneath,
    forecast,
    requirement,
    schedule,
    organisation,
    actuals,
    metrics,
    evidence,
    score,
  ];
  await storage.artefacts.saveAll(CENTER_ID, artefacts, by);
  await trackStoredDrift(storage, evidence, by);
  return plan;
}
