import type { Observation, RequestRecord, Schedule } from '@seatwise/core';
import { observeKind } from '@seatwise/metrics';
import { isDecided, preferenceShare, type ShiftRequest } from '@seatwise/schedule';
import type { Storage } from '@seatwise/storage';
import { CENTER_ID } from '../../jobs/data-folder.ts';
import { CenterStore } from '../center-store.ts';
import type { PlannedCenter } from './planned-center.ts';
import { RequestStore } from './request-store.ts';

/**
 * Requests as the rows that evidence reads. Bids are preferences of shifts; what was withdrawn was never to be decided. Every
 * swap was checked: it is not kept otherwise.
 */
export function requestRecords(
  requests: readonly ShiftRequest[],
  planned: Pick<PlannedCenter, 'grid' | 'shifts' | 'workPlans'>,
): RequestRecord[] {
  return requests.flatMap((request): RequestRecord[] => {
    const { person, content, state, steps } = request;
    const [asked, last] = [steps[0], steps.at(-1)];
    if (!asked || !last || state === 'withdrawn') return [];
    const kind = content.kind === 'bid' ? 'preference' : content.kind;
    return [
      {
        kind,
        requested: asked.at,
        decided: isDecided(request) ? last.at : null,
        person,
        outcome: outcomeOf(request, planned),
        checked: kind === 'swap' ? true : null,
        due: null,
      },
    ];
  });
}

/** Of a preference the share of its days that was granted, once they are planned; empty while nothing is known. */
function outcomeOf(request: ShiftRequest, planned: Pick<PlannedCenter, 'grid' | 'shifts' | 'workPlans'>): string {
  const { person, content, state } = request;
  if (content.kind === 'preference') {
    const { days, granted } = preferenceShare(planned, person, content);
    if (days > 0) return `${Math.round((100 * granted) / days)} %`;
  }
  return isDecided(request) ? state : '';
}

/** What requests of agents add to the observations that evidence is made from; nothing before there are any. */
export async function requestObservations(storage: Storage): Promise<Observation[]> {
  const requests = await new RequestStore(storage).list();
  if (requests.length === 0) return [];
  const schedule = await storage.artefacts.latest<Schedule>(CENTER_ID, 'schedule');
  if (!schedule) return [];
  const { grid, shifts } = schedule.payload;
  const workPlans = await new CenterStore(storage).standingDocument('workPlans');
  return observeKind(
    'requests',
    { requests: requestRecords(requests, { grid, shifts, workPlans }) },
    { zone: grid.zone },
  );
}
