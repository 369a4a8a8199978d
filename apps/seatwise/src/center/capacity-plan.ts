import {
  applyScenario,
  type CapacityPlanInput,
  compareCapacity,
  type HiringPlan,
  hiringPlan,
  planCapacity,
  readCapacityPlan,
} from '@seatwise/capacity';
import { type ChangeBy, type Forecast, type Requirement, SeatwiseError } from '@seatwise/core';
import { loadSolver } from '@seatwise/schedule';
import type { Storage } from '@seatwise/storage';
import { CENTER_ID } from '../jobs/data-folder.ts';
import { solverBytes } from '../ports/solver-bytes.ts';
import { CenterStore } from './center-store.ts';
import { draftCapacity } from './draft-capacity.ts';

const DOCUMENT = 'capacityPlan';

/** The capacity plan of the center, or a draft of one; version is null while it is a draft. */
export async function readStoredCapacity(
  storage: Storage,
): Promise<{ readonly version: number | null; readonly plan: CapacityPlanInput }> {
  const stored = await storage.documents.read(CENTER_ID, DOCUMENT);
  if (stored) return { version: stored.version, plan: readCapacityPlan(stored.value) };
  const store = new CenterStore(storage);
  const forecast = await storage.artefacts.latest<Forecast>(CENTER_ID, 'forecast');
  const requirement = await storage.artefacts.latest<Requirement>(CENTER_ID, 'requirement');
  if (!forecast || !requirement) throw new SeatwiseError('STORAGE_NOT_FOUND', { subject: 'requirement' });
  const country = (await store.settings())?.country ?? null;
  const draft = draftCapacity({
    forecast: forecast.payload,
    requirement: requirement.payload,
    agents: (await store.standingDocument('agents')) ?? [],
    contracts: await store.standingDocument('contracts'),
    country,
  });
  return { version: null, plan: readCapacityPlan(draft) };
}

/** Keeps a plan. @throws SeatwiseError CAPACITY_PLAN_INVALID; STORAGE_CONFLICT when somebody saved since `version` */
export async function saveCapacity(
  storage: Storage,
  document: unknown,
  version: number | null,
  by: ChangeBy,
): Promise<number> {
  const plan = readCapacityPlan(document);
  return storage.documents.save(CENTER_ID, DOCUMENT, plan, version, by);
}

/** The month grid of a plan, the same under each scenario, and what differs. @throws SeatwiseError CAPACITY_PLAN_INVALID */
export function computeCapacity(document: unknown) {
  const plan = readCapacityPlan(document);
  const { capacity: base, issues } = planCapacity(plan);
  const scenarios = plan.scenarios.map((one) => planCapacity(applyScenario(plan, one), one.name).capacity);
  const differences = scenarios.map((other) => ({ scenario: other.scenario, ...compareCapacity(base, other) }));
  return { plans: [base, ...scenarios], differences, issues };
}

/** The cheapest classes that close a group's gap, with the proven bound. */
export async function computeHiring(document: unknown, group: string): Promise<HiringPlan> {
  const plan = readCapacityPlan(document);
  const solver = await loadSolver(await solverBytes());
  return hiringPlan(plan, group, plan.hiring ?? { minClass: 1, maxClass: 100 }, solver);
}
