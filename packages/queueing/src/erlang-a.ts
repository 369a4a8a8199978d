import { MOST_AGENTS, MOST_SECONDS, requireRange } from './argument.ts';
import { erlangALines, type FiniteLinesAResult } from './erlang-a-lines.ts';
import { integrate } from './gauss-legendre.ts';
import { inverseBlocking } from './inverse-blocking.ts';

export interface ErlangAInput {
  /** People in seat, real, 0 to 1e6. */
  readonly agents: number;
  /** Offered load in erlangs, 0 to 1e6; may exceed the agents. */
  readonly intensity: number;
  /** Average handle time in seconds, above 0. */
  readonly aht: number;
  /** Mean patience in seconds, above 0. */
  readonly patience: number;
  readonly answerThreshold: number;
  /** Contacts in service and waiting at most, whole, at least the (whole) agents; without limit when not given. */
  readonly lines?: number;
}

export interface ErlangAResult {
  /** Share blocked; 0 where lines are without limit. The other shares are of all offered, the blocked included. */
  readonly blocking: number;
  readonly probabilityOfWait: number;
  readonly abandonRate: number;
  /** Seconds in queue over all contacts, served or not. */
  readonly averageWait: number;
  /** Seconds in queue of served contacts. */
  readonly averageSpeedOfAnswer: number;
  readonly occupancy: number;
  readonly abandonedWithinThreshold: number;
  readonly waitExceedsThreshold: number;
  readonly serviceLevel: {
    readonly servedOfOffered: number;
    readonly servedOrAbandonedOfOffered: number;
    readonly servedOfOfferedLessEarlyAbandons: number;
    readonly servedOfServed: number;
  };
  /** Seconds in queue that a share `p` of contacts do not exceed. */
  waitPercentile(p: number): number;
}

/** Below e^−45 of its peak the integrand adds nothing in double precision. */
const NEGLIGIBLE = 45;

/**
 * Erlang A (M/M/n+M): customers of exponential patience leave; exact under any overload
 * (Palm 1946; Garnett, Mandelbaum and Reiman 2002; integrals after Mandelbaum and Zeltyn 2007).
 *
 * The virtual wait has density e^φ(x) ÷ D, φ(x) = A (1 − e^−θx) ÷ θ − n x, in units of the handle time. φ is concave,
 * so every quantity is an integral of positive terms around one peak, taken relative to that peak: nothing cancels or overflows.
 *
 * @throws RangeError for arguments outside their range
 */
export function erlangA(input: ErlangAInput): ErlangAResult {
  const { agents, intensity, aht, patience, answerThreshold, lines } = input;
  if (lines !== undefined) return withLines(erlangALines({ ...input, lines }));
  requireRange('agents', agents, 0, MOST_AGENTS);
  requireRange('intensity', intensity, 0, MOST_AGENTS);
  requireRange('aht', aht, Number.MIN_VALUE, MOST_SECONDS);
  requireRange('patience', patience, Number.MIN_VALUE, MOST_SECONDS * 10);
  requireRange('answerThreshold', answerThreshold, 0, MOST_SECONDS);
  const theta = aht / patience;
  const leaving = (x: number) => -Math.expm1(-theta * x);
  if (intensity === 0) return result(0, 0, 0, 0, 1, 0, 0, () => 0);
  // So little of a person serves nobody; its integrals would lose all digits, and reach past the largest number.
  if (agents < 1e-9) return nobodyAnswers(patience, answerThreshold);

  const threshold = answerThreshold / aht;
  const phi = (x: number) => (intensity * leaving(x)) / theta - agents * x;
  const peak = intensity > agents ? Math.log(intensity / agents) / theta : 0;
  const top = phi(peak);
  const density = (x: number) => Math.exp(phi(x) - top);
  const left = edge((x) => top - phi(x) > NEGLIGIBLE, peak, 0);
  const right = edge((x) => top - phi(x) > NEGLIGIBLE, peak, null);
  const over = (weight: (x: number) => number, from: number, to: number) => {
    const f = (x: number) => weight(x) * density(x);
    const [a, b] = [Math.max(from, left), Math.min(to, right)];
    // Impatience makes a layer of width 1 ÷ θ at the left; the peak parts the rest.
    const cuts = [a, peak, 4 / theta, 40 / theta, b].filter((cut) => cut >= a && cut <= b).sort((x, y) => x - y);
    let sum = 0;
    for (let i = 1; i < cuts.length; i++) sum += integrate(f, cuts[i - 1] as number, cuts[i] as number);
    return sum;
  };
  // States with a free agent, relative to the peak: 1 ÷ (A B(n − 1, A)), for fewer than one agent through I(n) − 1 = n ÷ A · I(n − 1).
  const below =
    agents >= 1
      ? inverseBlocking(agents - 1, intensity) / intensity
      : (inverseBlocking(agents, intensity) - 1) / agents;
  const free = below * Math.exp(-top);
  const whole = over(() => 1, 0, Number.POSITIVE_INFINITY);
  const total = free + whole;
  if (total === Number.POSITIVE_INFINITY) return result(0, 0, 0, 0, 1, 0, intensity / agents, () => 0);

  const late = over(() => 1, threshold, Number.POSITIVE_INFINITY) / total;
  const abandonRate = over(leaving, 0, Number.POSITIVE_INFINITY) / total;
  const servedInTime = (free + over((x) => Math.exp(-theta * x), 0, threshold)) / total;
  const abandonedInTime = over(leaving, 0, threshold) / total + leaving(threshold) * late;
  const servedWait =
    (over((x) => x * Math.exp(-theta * x), 0, Number.POSITIVE_INFINITY) / total / (1 - abandonRate)) * aht;
  const exceeds = (x: number) => (Math.exp(-theta * x) * over(() => 1, x, Number.POSITIVE_INFINITY)) / total;
  const percentile = (p: number) => {
    if (whole / total <= 1 - p) return 0;
    let low = 0;
    let high = right;
    for (let i = 0; i < 100 && high - low > high * 1e-14; i++) {
      const middle = (low + high) / 2;
      if (exceeds(middle) > 1 - p) low = middle;
      else high = middle;
    }
    return ((low + high) / 2) * aht;
  };
  const occupancy = Math.min(1, (intensity * (1 - abandonRate)) / agents);
  const wait = Math.exp(-theta * threshold) * late;
  return {
    ...result(
      whole / total,
      abandonRate,
      abandonRate * patience,
      servedWait,
      servedInTime,
      abandonedInTime,
      occupancy,
      percentile,
    ),
    waitExceedsThreshold: wait,
  };
}

/** Where the integrand has died off, walking from the peak towards `limit` (or to the right when null). */
function edge(gone: (x: number) => boolean, peak: number, limit: number | null): number {
  if (limit !== null && !gone(limit)) return limit;
  let near = peak;
  let far = limit ?? 1;
  if (limit === null) {
    let step = 1e-9;
    while (!gone(peak + step)) step *= 2;
    near = peak + step / 2;
    far = peak + step;
    if (step === 1e-9) near = peak;
  }
  for (let i = 0; i < 60; i++) {
    const middle = (near + far) / 2;
    if (gone(middle)) far = middle;
    else near = middle;
  }
  return far;
}

function result(
  probabilityOfWait: number,
  abandonRate: number,
  averageWait: number,
  averageSpeedOfAnswer: number,
  servedOfOffered: number,
  abandonedWithinThreshold: number,
  occupancy: number,
  waitPercentile: (p: number) => number,
): ErlangAResult {
  return {
    blocking: 0,
    probabilityOfWait,
    abandonRate,
    averageWait,
    averageSpeedOfAnswer,
    occupancy,
    abandonedWithinThreshold,
    waitExceedsThreshold: 0,
    serviceLevel: {
      servedOfOffered,
      servedOrAbandonedOfOffered: Math.min(1, servedOfOffered + abandonedWithinThreshold),
      servedOfOfferedLessEarlyAbandons:
        abandonedWithinThreshold < 1 ? Math.min(1, servedOfOffered / (1 - abandonedWithinThreshold)) : 0,
      servedOfServed: abandonRate < 1 ? Math.min(1, servedOfOffered / (1 - abandonRate)) : 0,
    },
    waitPercentile,
  };
}

/** Finite lines in the same words. */
function withLines(found: FiniteLinesAResult): ErlangAResult {
  const { blocking, servedOfOffered, abandonedWithinThreshold: early, abandonRate, ...rest } = found;
  const served = 1 - blocking - abandonRate;
  return {
    ...rest,
    blocking,
    abandonRate,
    abandonedWithinThreshold: early,
    serviceLevel: {
      servedOfOffered,
      servedOrAbandonedOfOffered: Math.min(1, servedOfOffered + early),
      servedOfOfferedLessEarlyAbandons: early < 1 ? Math.min(1, servedOfOffered / (1 - early)) : 0,
      servedOfServed: served > 0 ? Math.min(1, servedOfOffered / served) : 0,
    },
  };
}

function nobodyAnswers(patience: number, answerThreshold: number): ErlangAResult {
  const stays = Math.exp(-answerThreshold / patience);
  return {
    ...result(1, 1, patience, 0, 0, 1 - stays, 0, (p) => -patience * Math.log(1 - p)),
    waitExceedsThreshold: stays,
  };
}
