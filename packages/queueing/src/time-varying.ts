import { requireRange } from './argument.ts';

/**
 * Offered load over time, m(t): how many would be in service with agents without end. m′ = λ − m ÷ AHT, solved exactly for
 * a rate that is constant within each interval (Eick, Massey and Whitt 1993). Sizing on it instead of λ · AHT is the
 * modified offered load: it lags the arrivals by about one handle time and never peaks as high.
 * @param rate contacts a second, one an interval
 * @param seconds length of an interval
 * @param aht seconds
 * @param start load at the beginning; that of a long first interval when not given
 * @returns mean load of each interval, in erlangs
 */
export function offeredLoad(
  rate: Float64Array,
  seconds: number,
  aht: number,
  start: number = (rate[0] ?? 0) * aht,
): Float64Array {
  requireRange('seconds', seconds, Number.MIN_VALUE, Number.MAX_VALUE);
  requireRange('aht', aht, Number.MIN_VALUE, Number.MAX_VALUE);
  const kept = Math.exp(-seconds / aht);
  let load = start;
  return rate.map((now) => {
    const goal = now * aht;
    const mean = goal + ((load - goal) * aht * (1 - kept)) / seconds;
    load = goal + (load - goal) * kept;
    return mean;
  });
}

/** Lagged stationary load: the mean of λ · AHT over the interval one handle time earlier (Green, Kolesar and Soares 2001). */
export function laggedLoad(rate: Float64Array, seconds: number, aht: number): Float64Array {
  requireRange('seconds', seconds, Number.MIN_VALUE, Number.MAX_VALUE);
  const shift = aht / seconds;
  const whole = Math.floor(shift);
  const part = shift - whole;
  const at = (i: number) => (rate[Math.max(0, i)] ?? 0) * aht;
  return rate.map((_, i) => at(i - whole) * (1 - part) + at(i - whole - 1) * part);
}

export interface TransientInput {
  /** Contacts per unit of time at time t. */
  readonly rate: (t: number) => number;
  readonly agents: (t: number) => number;
  /** Services per unit of time and agent. */
  readonly serviceRate: number;
  /** Abandonments per unit of time and waiting contact; 0 for patience without end. */
  readonly abandonRate: number;
  /** Contacts in the system at time 0. */
  readonly start: number;
  /** Highest number of contacts that is followed. */
  readonly states: number;
}

/**
 * Erlang A in time: the Kolmogorov forward equations by Runge-Kutta of order 4, for checking what stationary models miss.
 * @param times ascending; where the answer is wanted
 * @returns at each time the probability that all agents are busy, and the mean numbers in the system and in queue
 */
export function transientErlangA(
  { rate, agents, serviceRate, abandonRate, start, states }: TransientInput,
  times: readonly number[],
): { probabilityOfWait: number; inSystem: number; inQueue: number }[] {
  let state = new Float64Array(states + 1);
  state[Math.min(states, Math.round(start))] = 1;
  const slope = (t: number, p: Float64Array): Float64Array => {
    const [lambda, busyAt] = [rate(t), agents(t)];
    const leave = (n: number) => Math.min(n, busyAt) * serviceRate + Math.max(0, n - busyAt) * abandonRate;
    return p.map((own, n) => {
      const up = n < states ? lambda : 0;
      const fromBelow = n > 0 ? lambda * (p[n - 1] as number) : 0;
      const fromAbove = n < states ? leave(n + 1) * (p[n + 1] as number) : 0;
      return fromBelow + fromAbove - (up + leave(n)) * own;
    });
  };
  const add = (p: Float64Array, q: Float64Array, h: number) => p.map((own, n) => own + h * (q[n] as number));
  let now = 0;
  return times.map((time) => {
    while (now < time) {
      const fastest = rate(now) + agents(now) * serviceRate + Math.max(0, states - agents(now)) * abandonRate;
      const h = Math.min(time - now, 0.5 / fastest);
      const k1 = slope(now, state);
      const k2 = slope(now + h / 2, add(state, k1, h / 2));
      const k3 = slope(now + h / 2, add(state, k2, h / 2));
      const k4 = slope(now + h, add(state, k3, h));
      state = state.map(
        (own, n) =>
          own + (h / 6) * ((k1[n] as number) + 2 * (k2[n] as number) + 2 * (k3[n] as number) + (k4[n] as number)),
      );
      now = time - now <= h ? time : now + h;
    }
    let probabilityOfWait = 0;
    let inSystem = 0;
    let inQueue = 0;
    state.forEach((own, n) => {
      inSystem += n * own;
      inQueue += Math.max(0, n - agents(time)) * own;
      if (n >= agents(time)) probabilityOfWait += own;
    });
    return { probabilityOfWait, inSystem, inQueue };
  });
}
