import { type AdherenceExplanation, absencesFirst, closeStates } from '@seatwise/actuals';
import type { PlanInput } from '@seatwise/pipeline';
import type { StoredAgentTime } from '@seatwise/storage';

/** What people did, and what explains time out of adherence. */
export interface ToldActivity {
  readonly activity: PlanInput['activity'];
  readonly explanations: readonly AdherenceExplanation[];
}

/**
 * Activity as files brought it with what the feed told. Absences decide over states, whether a file or a team leader tells them;
 * approved ones explain time out of adherence.
 */
export function toldActivity(
  held: Pick<PlanInput, 'activity' | 'activityCodes'>,
  told: readonly StoredAgentTime[],
): ToldActivity {
  const kinds = new Map(held.activityCodes.map(({ id, kind }) => [id, kind]));
  const away = ({ code }: { readonly code: string }) => ['absence', 'leave'].includes(kinds.get(code) ?? 'other');
  // The last state of an agent has no length yet.
  const states = closeStates(
    told.filter(({ source }) => source === 'state'),
    told.reduce((last, { start }) => Math.max(last, start), 0),
  );
  const entered = told.flatMap(({ source, agent, start, end, code, reason, approvedBy }) =>
    source === 'absence' && end !== null ? [{ agent, start, end, code, reason, approvedBy }] : [],
  );
  const activity = absencesFirst(
    [...held.activity.filter((one) => !away(one)), ...states],
    [...held.activity.filter(away), ...entered.map(({ agent, start, end, code }) => ({ agent, start, end, code }))],
  );
  return { activity, explanations: entered };
}
