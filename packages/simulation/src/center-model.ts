import type { HandleTime } from './handle-time.ts';

/** Contacts of one kind. */
export interface QueueOfModel {
  readonly id: string;
  /** Contacts a second, one value an interval; within it arrivals are Poisson. */
  readonly rate: Float64Array;
  /** Standard deviation of a factor of mean 1 on the whole run's rate (gamma): busy days and quiet days. 0 for none. */
  readonly overdispersion: number;
  readonly handleTime: HandleTime;
  /** Mean of an exponential patience in seconds; null where nobody leaves (deferred work). */
  readonly patience: number | null;
  /** Seconds of "answered within"; for deferred work its deadline. */
  readonly answerThreshold: number;
  /** Of the abandoned, the share that calls again, after an exponential delay of this mean in seconds. */
  readonly redial: { readonly share: number; readonly delay: number } | null;
  /** Contacts in service and waiting that the queue holds at most; null without limit. */
  readonly lines: number | null;
}

/** Agents of one kind. */
export interface GroupOfModel {
  readonly id: string;
  /** People on queue, one value an interval. Who is busy when the number falls finishes first. */
  readonly agents: Int32Array;
  /** Contacts that one agent handles at once; the queues' handle times are those at this concurrency. */
  readonly concurrency: number;
  /** Which queues the group serves; the least `priority` first. */
  readonly skills: readonly { readonly queue: string; readonly priority: number }[];
}

/** A contact center to rehearse. Times in seconds from the start of the first interval. */
export interface CenterModel {
  readonly intervalSeconds: number;
  readonly queues: readonly QueueOfModel[];
  readonly groups: readonly GroupOfModel[];
  /** `priority`: skill priority, then longest idle and longest waiting. `longest_idle`: the latter two alone. */
  readonly routing: 'priority' | 'longest_idle';
}

/** Throws a RangeError that names the first thing in the model that cannot be. */
export function checkModel({ intervalSeconds, queues, groups }: CenterModel): void {
  const demand = (ok: boolean, what: string) => {
    if (!ok) throw new RangeError(what);
  };
  const intervals = queues[0]?.rate.length ?? 0;
  demand(intervalSeconds > 0 && Number.isFinite(intervalSeconds), 'intervalSeconds must be above 0');
  demand(intervals > 0, 'a model needs a queue with at least one interval');
  demand(new Set(queues.map(({ id }) => id)).size === queues.length, 'queue ids must differ');
  for (const { id, rate, overdispersion, handleTime, patience, answerThreshold, redial, lines } of queues) {
    demand(rate.length === intervals, `queue ${id} has ${rate.length} intervals, not ${intervals}`);
    demand(
      rate.every((value) => value >= 0 && Number.isFinite(value)),
      `queue ${id}: rates must be 0 or more`,
    );
    demand(overdispersion >= 0 && overdispersion <= 10, `queue ${id}: overdispersion must be from 0 to 10`);
    demand(handleTime.mean > 0 && Number.isFinite(handleTime.mean), `queue ${id}: handle time must be above 0`);
    demand(handleTime.kind !== 'lognormal' || handleTime.variation >= 0, `queue ${id}: variation must be 0 or more`);
    demand(patience === null || patience > 0, `queue ${id}: patience must be above 0`);
    demand(answerThreshold >= 0, `queue ${id}: answerThreshold must be 0 or more`);
    demand(
      redial === null || (redial.share >= 0 && redial.share <= 1 && redial.delay > 0),
      `queue ${id}: redial share must be from 0 to 1 and its delay above 0`,
    );
    demand(lines === null || lines >= 1, `queue ${id}: lines must be 1 or more`);
  }
  const known = new Set(queues.map(({ id }) => id));
  for (const { id, agents, concurrency, skills } of groups) {
    demand(agents.length === intervals, `group ${id} has ${agents.length} intervals, not ${intervals}`);
    demand(
      agents.every((value) => value >= 0),
      `group ${id}: agents must be 0 or more`,
    );
    demand(Number.isInteger(concurrency) && concurrency >= 1, `group ${id}: concurrency must be a whole number from 1`);
    demand(skills.length > 0, `group ${id} has no skill`);
    for (const { queue } of skills) demand(known.has(queue), `group ${id}: there is no queue "${queue}"`);
  }
}
