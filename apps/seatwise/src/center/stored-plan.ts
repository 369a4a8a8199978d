import type { ArtefactKind } from '@seatwise/core';
import type { Plan } from '@seatwise/pipeline';
import type { Storage } from '@seatwise/storage';
import { CENTER_ID } from '../jobs/data-folder.ts';

/** The newest artefact of each step as a plan; null before the first one was made. */
export async function storedPlan(storage: Storage): Promise<Plan | null> {
  const kinds: ArtefactKind[] = [
    'history',
    'forecast',
    'requirement',
    'schedule',
    'organisation',
    'actuals',
    'metrics',
    'evidence',
    'score',
  ];
  const plan: Record<string, unknown> = { facts: [], beneath: [] };
  for (const kind of kinds) {
    const artefact = await storage.artefacts.latest(CENTER_ID, kind);
    if (!artefact) return null;
    plan[kind] = artefact;
  }
  return plan as unknown as Plan;
}
