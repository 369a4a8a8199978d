import { drawHandleTime, type HandleTime } from './handle-time.ts';
import { RandomStream } from './random-stream.ts';

export interface QueueModel {
  /** Mean seconds between arrivals of a Poisson stream. */
  readonly interarrival: number;
  readonly agents: number;
  readonly handleTime: HandleTime;
  /** Mean of an exponential patience in seconds; null when everybody waits. */
  readonly patience: number | null;
  readonly answerThreshold: number;
}

/** Totals over the contacts of a batch. */
export interface QueueTotals {
  readonly offered: number;
  readonly abandoned: number;
  readonly waited: number;
  /** Served within the threshold. */
  readonly servedInTime: number;
  /** Seconds waited by all contacts. */
  readonly waitTime: number;
  readonly handleTime: number;
}

/**
 * One queue, first come first served, in batches of a fixed number of contacts; memory does not grow with them. Who will
 * have left before an agent is free never takes one, so a contact is settled on arrival: the heap holds when each agent is
 * free next (Kiefer and Wolfowitz 1955, with abandonment).
 * @param warmUp contacts before the first batch, not counted
 */
export function simulateQueue(
  { interarrival, agents, handleTime, patience, answerThreshold }: QueueModel,
  { seed, batches, batchSize, warmUp }: { seed: number; batches: number; batchSize: number; warmUp: number },
): QueueTotals[] {
  const arrivals = new RandomStream(seed, 0);
  const services = new RandomStream(seed, 1);
  const patiences = new RandomStream(seed, 2);
  const free = new Float64Array(agents);
  const exponential = handleTime.kind === 'exponential';
  const mean = handleTime.mean;
  const results: QueueTotals[] = [];
  let now = 0;
  for (let batch = -1; batch < batches; batch++) {
    const size = batch < 0 ? warmUp : batchSize;
    let [abandoned, waited, servedInTime, waitTime, worked] = [0, 0, 0, 0, 0];
    for (let i = 0; i < size; i++) {
      now += arrivals.exponential(interarrival);
      // Drawn for every contact, so that two models with one seed see the same people.
      const leave = patience === null ? Number.POSITIVE_INFINITY : patiences.exponential(patience);
      const service = exponential ? services.exponential(mean) : drawHandleTime(handleTime, services);
      const wait = Math.max(0, (free[0] as number) - now);
      if (wait > 0) waited++;
      if (wait > leave) {
        abandoned++;
        waitTime += leave;
        continue;
      }
      waitTime += wait;
      worked += service;
      if (wait <= answerThreshold) servedInTime++;
      // The agent who is free first takes it; sift the new time down.
      const until = now + wait + service;
      let place = 0;
      for (;;) {
        let child = 2 * place + 1;
        if (child >= agents) break;
        const right = child + 1;
        if (right < agents && (free[right] as number) < (free[child] as number)) child = right;
        if ((free[child] as number) >= until) break;
        free[place] = free[child] as number;
        place = child;
      }
      free[place] = until;
    }
    if (batch >= 0) results.push({ offered: size, abandoned, waited, servedInTime, waitTime, handleTime: worked });
    // Times stay small, so that sums do not lose digits over a long run.
    for (let k = 0; k < agents; k++) free[k] = (free[k] as number) - now;
    now = 0;
  }
  return results;
}
