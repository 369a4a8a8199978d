import { addDays, localDateOf } from '@seatwise/calendar';
import { assessmentFacts, clausesOf, REFERENCE_CATALOGUE } from '@seatwise/ccso';
import type { Instant, LocalDate, PlanningFact, Zone } from '@seatwise/core';
import { cycleFacts, type Delivery, datasetFacts } from '@seatwise/pipeline';
import type { Storage } from '@seatwise/storage';
import { EngagementStore } from '../assessment/engagement-store.ts';
import { CENTER_ID } from '../jobs/data-folder.ts';
import { CenterStore } from './center-store.ts';
import { readCycle } from './planning-cycle.ts';
import { readDrift } from './track-drift.ts';

/** Due dates that evidence looks back on: a year and the month before it. */
const DAYS_BACK = 400;

/** Facts that the data folder alone knows, up to an instant: what was published when, and how fresh the data was, what drifted. */
export async function recordedFacts(storage: Storage, now: Instant): Promise<PlanningFact[]> {
  const center = await new CenterStore(storage).center();
  if (!center) return [];
  const today = localDateOf(now, center.zone);
  const known = [
    ...datasetFacts(await deliveries(storage, center.zone), today, center.zone),
    ...(await ownAssessments(storage, today)),
  ];
  if ((await storage.publications.list(CENTER_ID)).length === 0) return known;
  const cycle = await readCycle(storage, now, { from: addDays(today, -DAYS_BACK), to: today });
  return [...cycleFacts(cycle, center.zone), ...known];
}

/** Imports of contact data that hold. An import is all or nothing, so rows are never refused in part. */
async function deliveries(storage: Storage, zone: Zone): Promise<Delivery[]> {
  let latest = Number.NEGATIVE_INFINITY;
  return (await storage.layers.list(CENTER_ID)).flatMap(({ active, target, at, content }): Delivery[] => {
    const { from, to, rows } = content;
    if (!active || target !== 'history' || typeof from !== 'number' || typeof to !== 'number') return [];
    const corrects = from < latest;
    latest = Math.max(latest, to);
    return [{ receivedAt: at, lastDay: localDateOf(to - 1, zone), rows: Number(rows ?? 0), rejected: 0, corrects }];
  });
}

/** The latest self-assessment, the improvement plans of all engagements, and what drifted. */
async function ownAssessments(storage: Storage, until: LocalDate): Promise<PlanningFact[]> {
  const { last, episodes } = await readDrift(storage);
  const engagements = await new EngagementStore(storage).list();
  // Without a first evaluation nothing can have fallen.
  if (!last && engagements.length === 0) return [];
  const handedIn = engagements.flatMap(({ selfAssessedOn, selfAssessment }) =>
    selfAssessedOn === null ? [] : [{ completed: selfAssessedOn, selfAssessment }],
  );
  const latest = handedIn.sort((a, b) => (a.completed < b.completed ? -1 : 1)).at(-1);
  const judged = new Map(latest?.selfAssessment.map(({ clause, state }) => [clause, state]));
  return assessmentFacts({
    selfAssessment: latest
      ? {
          completed: latest.completed,
          clauses: clausesOf(REFERENCE_CATALOGUE).map(({ clause: { code } }) => ({
            clause: code,
            state: judged.get(code) ?? 'not_evaluated',
          })),
        }
      : null,
    actions: engagements.length === 0 ? null : engagements.flatMap(({ actions }) => actions),
    episodes,
    until,
  });
}
