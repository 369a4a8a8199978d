import { MOST_AGENTS, MOST_SECONDS, requireRange } from './argument.ts';

export interface FiniteLinesAInput {
  /** Whole, 1 to 1e6. */
  readonly agents: number;
  /** Contacts in service and in queue together, whole, at least the agents; who finds them full is blocked. */
  readonly lines: number;
  readonly intensity: number;
  readonly aht: number;
  readonly patience: number;
  readonly answerThreshold: number;
}

/** Shares of all offered contacts unless said otherwise. */
export interface FiniteLinesAResult {
  readonly blocking: number;
  readonly probabilityOfWait: number;
  readonly abandonRate: number;
  /** Seconds in queue of admitted contacts, served or not. */
  readonly averageWait: number;
  readonly occupancy: number;
  /** Served within the threshold ÷ offered. */
  readonly servedOfOffered: number;
  readonly abandonedWithinThreshold: number;
  readonly waitExceedsThreshold: number;
  /** Seconds in queue of served contacts. */
  readonly averageSpeedOfAnswer: number;
  /** Seconds that a share `p` of admitted contacts do not exceed. */
  waitPercentile(p: number): number;
}

/**
 * M/M/n/K+M: finite lines with impatience, exact. With j ahead the wait V is a sum of exponentials of rates nμ + iθ, so
 * e^−θV is Beta(nμ ÷ θ, j + 1); its tails come from one another by the recurrence of the incomplete beta function.
 */
export function erlangALines(input: FiniteLinesAInput): FiniteLinesAResult {
  const { agents, lines, intensity, aht, patience, answerThreshold } = input;
  requireRange('agents', agents, 1, MOST_AGENTS);
  requireRange('lines', lines, agents, MOST_AGENTS);
  requireRange('intensity', intensity, 0, MOST_AGENTS);
  requireRange('aht', aht, Number.MIN_VALUE, MOST_SECONDS);
  requireRange('patience', patience, Number.MIN_VALUE, MOST_SECONDS * 10);
  requireRange('answerThreshold', answerThreshold, 0, MOST_SECONDS);
  const theta = aht / patience;
  const places = lines - agents;
  const weights = stateWeights(agents, places, intensity, theta);
  const { free, queue, full } = weights;
  const ratio = agents / theta;
  const waiting = queue.reduce((sum, weight) => sum + weight, 0) - full;
  let inQueue = 0;
  queue.forEach((weight, j) => {
    inQueue += weight * j;
  });
  const served = (t: number) => {
    let sum = free;
    overPositions(ratio, -Math.expm1((-theta * t) / aht), places, (j, _, servedBy) => {
      sum += (queue[j] as number) * servedBy;
    });
    return sum;
  };
  const exceeds = (t: number) => {
    let sum = 0;
    const stays = Math.exp((-theta * t) / aht);
    overPositions(ratio, -Math.expm1((-theta * t) / aht), places, (j, entered) => {
      sum += (queue[j] as number) * (1 - entered) * stays;
    });
    return sum;
  };
  const abandonRate = intensity === 0 ? 0 : (theta * inQueue) / intensity;
  const servedOfOffered = Math.min(1, served(answerThreshold));
  const waitExceedsThreshold = exceeds(answerThreshold);
  return {
    blocking: full,
    probabilityOfWait: waiting,
    abandonRate,
    averageWait: intensity === 0 ? 0 : (inQueue / intensity / (1 - full)) * aht,
    occupancy: (intensity * (1 - full - abandonRate)) / agents,
    servedOfOffered,
    // Who is admitted is served in time, gone in time, or still waiting.
    abandonedWithinThreshold: Math.max(0, 1 - full - servedOfOffered - waitExceedsThreshold),
    waitExceedsThreshold,
    averageSpeedOfAnswer: servedWait(queue, ratio, places, theta, 1 - full - abandonRate) * aht,
    waitPercentile(p) {
      const target = (1 - p) * (1 - full);
      if (waiting <= target) return 0;
      let low = 0;
      let high = aht;
      while (exceeds(high) > target) high *= 2;
      for (let i = 0; i < 100 && high - low > high * 1e-13; i++) {
        const middle = (low + high) / 2;
        if (exceeds(middle) > target) low = middle;
        else high = middle;
      }
      return (low + high) / 2;
    },
  };
}

/** Mean wait of the served: with X = e^−θV, E[V X] = E[X] (1 ÷ (a + 1) + … + 1 ÷ (a + j + 1)) ÷ θ for j ahead. */
function servedWait(queue: Float64Array, a: number, places: number, theta: number, served: number): number {
  let sum = 0;
  let harmonic = 0;
  for (let j = 0; j < places; j++) {
    harmonic += 1 / (a + 1 + j);
    sum += (queue[j] as number) * (a / (a + j + 1)) * harmonic;
  }
  return served > 0 ? sum / theta / served : 0;
}

/** Probabilities: some agent free; all busy with j in queue, j = 0 … places; the last of them is full. */
function stateWeights(agents: number, places: number, intensity: number, theta: number) {
  const queue = new Float64Array(places + 1);
  // Below this nobody ever meets anybody, in double precision.
  if (intensity < 1e-200) return { free: 1, queue, full: 0 };
  // Upwards and downwards from all-busy-nobody-waiting, rescaled before anything overflows.
  let scale = 1;
  queue[0] = 1;
  for (let j = 1; j <= places; j++) {
    queue[j] = ((queue[j - 1] as number) * intensity) / (agents + j * theta);
    if ((queue[j] as number) > 1e250) {
      for (let k = 0; k <= j; k++) queue[k] = (queue[k] as number) / 1e250;
      scale /= 1e250;
    }
  }
  let free = 0;
  let weight = scale;
  for (let n = agents; n > 0 && weight > free * 1e-18; n--) {
    weight *= n / intensity;
    free += weight;
    if (free > 1e50) {
      for (let j = 0; j <= places; j++) queue[j] = (queue[j] as number) / free;
      weight /= free;
      free = 1;
    }
  }
  let total = free;
  for (const one of queue) total += one;
  for (let j = 0; j <= places; j++) queue[j] = (queue[j] as number) / total;
  return { free: free / total, queue, full: queue[places] as number };
}

/**
 * For every number ahead j: P(V ≤ t) and P(V ≤ t, not gone before) with w = 1 − e^−θt, a = nμ ÷ θ:
 * I_w(j + 1, a) and a ÷ (a + j + 1) · I_w(j + 1, a + 1).
 */
function overPositions(
  a: number,
  w: number,
  places: number,
  visit: (ahead: number, entered: number, served: number) => void,
): void {
  const rest = Math.log1p(-w);
  // Terms w^(j+1) (1 − w)^a Γ(a + j + 1) ÷ (Γ(a) (j + 1)!), and the same for a + 1.
  let entered = -Math.expm1(a * rest);
  let served = -Math.expm1((a + 1) * rest);
  let first = a * w * Math.exp(a * rest);
  let second = (a + 1) * w * Math.exp((a + 1) * rest);
  for (let j = 0; j < places; j++) {
    visit(j, Math.max(0, entered), (a / (a + j + 1)) * Math.max(0, served));
    entered -= first;
    served -= second;
    first *= ((a + j + 1) / (j + 2)) * w;
    second *= ((a + j + 2) / (j + 2)) * w;
  }
}
