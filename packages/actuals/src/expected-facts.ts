import { erlangA, erlangC } from '@seatwise/queueing';

export interface ExpectedFactsInput {
  /** Contacts expected in each interval. */
  readonly offered: ArrayLike<number>;
  /** Handle time in seconds of each interval. */
  readonly aht: ArrayLike<number>;
  /** People on queue in each interval, fractions allowed. */
  readonly staff: ArrayLike<number>;
  /** Minutes open of each interval; 0 is closed. */
  readonly openMinutes: ArrayLike<number>;
  /** Mean patience in seconds (Erlang A); null where everybody waits (Erlang C with a backlog). */
  readonly patience: number | null;
  readonly answerThreshold: number;
  /** Contacts that wait when the first interval begins. */
  readonly waiting?: number;
}

/** Facts that are expected, one value an interval; additive like those that happened. */
export interface ExpectedFacts {
  readonly offered: Float64Array;
  readonly answered: Float64Array;
  readonly abandoned: Float64Array;
  readonly answeredWithinThreshold: Float64Array;
  readonly abandonedWithinThreshold: Float64Array;
  readonly answerWait: Float64Array;
  readonly handleTime: Float64Array;
}

/**
 * What intervals to come will show if people are as planned: the requirement's models turned round. With patience each
 * interval is an Erlang A of its own, which stays true under overload. Without, it is an Erlang C where nothing waits at its
 * start and capacity suffices; otherwise a backlog is carried on as a fluid, and what comes through it is late.
 */
export function expectedFacts(input: ExpectedFactsInput): ExpectedFacts {
  const length = input.offered.length;
  const facts: ExpectedFacts = {
    offered: Float64Array.from(input.offered),
    answered: new Float64Array(length),
    abandoned: new Float64Array(length),
    answeredWithinThreshold: new Float64Array(length),
    abandonedWithinThreshold: new Float64Array(length),
    answerWait: new Float64Array(length),
    handleTime: new Float64Array(length),
  };
  let waiting = input.waiting ?? 0;
  for (let i = 0; i < length; i++) {
    const open = input.openMinutes[i] as number;
    const offered = facts.offered[i] as number;
    const aht = input.aht[i] as number;
    if (open === 0 || !(aht > 0)) continue;
    const one = { offered, aht, staff: Math.max(0, input.staff[i] as number), seconds: open * 60 };
    const result =
      input.patience === null
        ? withBacklog(one, waiting, input.answerThreshold)
        : withPatience(one, input.patience, input.answerThreshold);
    waiting = result.waiting;
    facts.answered[i] = result.answered;
    facts.abandoned[i] = result.abandoned;
    facts.answeredWithinThreshold[i] = result.inTime;
    facts.abandonedWithinThreshold[i] = result.leftInTime;
    facts.answerWait[i] = result.wait;
    facts.handleTime[i] = result.answered * aht;
  }
  return facts;
}

interface Interval {
  readonly offered: number;
  readonly aht: number;
  readonly staff: number;
  readonly seconds: number;
}

interface Result {
  readonly answered: number;
  readonly abandoned: number;
  readonly inTime: number;
  readonly leftInTime: number;
  readonly wait: number;
  readonly waiting: number;
}

function withPatience({ offered, aht, staff, seconds }: Interval, patience: number, answerThreshold: number): Result {
  const intensity = (offered * aht) / seconds;
  const result = erlangA({ agents: staff, intensity, aht, patience, answerThreshold });
  const answered = offered * (1 - result.abandonRate);
  return {
    answered,
    abandoned: offered - answered,
    inTime: offered * result.serviceLevel.servedOfOffered,
    leftInTime: offered * result.abandonedWithinThreshold,
    wait: answered > 0 ? answered * result.averageSpeedOfAnswer : 0,
    waiting: 0,
  };
}

function withBacklog({ offered, aht, staff, seconds }: Interval, before: number, answerThreshold: number): Result {
  const intensity = (offered * aht) / seconds;
  const calm = before < 0.5 ? erlangC({ agents: staff, intensity, aht, answerThreshold }) : null;
  if (calm?.stable) {
    // Near the limit the steady state is not reached within the interval; a fluid of the whole load bounds its waits.
    return {
      answered: offered + before,
      abandoned: 0,
      inTime: offered * calm.serviceLevel,
      leftInTime: 0,
      wait: offered * Math.min(calm.averageSpeedOfAnswer, seconds / 2),
      waiting: 0,
    };
  }
  const capacity = (staff * seconds) / aht;
  const answered = Math.min(before + offered, capacity);
  const waiting = before + offered - answered;
  const clear = capacity > offered ? Math.min(seconds, (before / (capacity - offered)) * seconds) : seconds;
  const after = waiting > 0 ? 0 : 1 - clear / seconds;
  const calmAfter = after > 0 ? erlangC({ agents: staff, intensity, aht, answerThreshold }).serviceLevel : 0;
  return {
    answered,
    abandoned: 0,
    inTime: offered * after * calmAfter,
    leftInTime: 0,
    wait: ((before + waiting) / 2) * clear,
    waiting,
  };
}
