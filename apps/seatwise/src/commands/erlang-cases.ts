import {
  erlangA,
  erlangB,
  erlangBIntensity,
  erlangBLines,
  erlangC,
  finiteLines,
  requiredAgents,
} from '@seatwise/queueing';
import { grossUp } from '@seatwise/requirement';

type Params = ReadonlyMap<string, number>;
type Answer = (need: (name: string) => number, has: (name: string) => boolean) => number;

const erlangCOf = (need: (name: string) => number, has: (name: string) => boolean) =>
  erlangC({
    agents: need('agents'),
    intensity: need('intensity'),
    aht: has('aht') ? need('aht') : 1,
    answerThreshold: has('threshold') ? need('threshold') : 0,
  });

const erlangAOf = (need: (name: string) => number, has: (name: string) => boolean) =>
  erlangA({
    agents: need('agents'),
    intensity: need('intensity'),
    aht: need('aht'),
    patience: need('patience'),
    answerThreshold: has('threshold') ? need('threshold') : 0,
  });

const staff = (model: 'erlang-c' | 'erlang-a', need: (name: string) => number, has: (name: string) => boolean) =>
  requiredAgents({
    model,
    intensity: need('intensity'),
    aht: need('aht'),
    ...(model === 'erlang-a' ? { patience: need('patience') } : {}),
    goal: {
      serviceLevel: need('goal_service_level'),
      answerThreshold: need('threshold'),
      ...(has('goal_abandon_rate') ? { maxAbandonRate: need('goal_abandon_rate') } : {}),
    },
  });

/** Model and quantity → how to answer it. Times in seconds, intensity in erlangs. */
const ANSWERS: Readonly<Record<string, Answer>> = {
  'erlang-b/blocking': (need) => erlangB(need('agents'), need('intensity')),
  'erlang-b/lines': (need) => erlangBLines(need('intensity'), need('blocking')),
  'erlang-b/intensity': (need) => erlangBIntensity(need('agents'), need('blocking')),
  'erlang-c/probability_of_wait': (need, has) => erlangCOf(need, has).probabilityOfWait,
  'erlang-c/average_speed_of_answer': (need, has) => erlangCOf(need, has).averageSpeedOfAnswer,
  'erlang-c/wait_percentile_90': (need, has) => erlangCOf(need, has).waitPercentile(0.9),
  'erlang-c/service_level': (need, has) => erlangCOf(need, has).serviceLevel,
  'erlang-c/occupancy': (need, has) => erlangCOf(need, has).occupancy,
  'erlang-c/agents': (need, has) => staff('erlang-c', need, has).agents,
  'erlang-c/continuous_agents': (need, has) => staff('erlang-c', need, has).continuousAgents,
  'erlang-a/probability_of_wait': (need, has) => erlangAOf(need, has).probabilityOfWait,
  'erlang-a/abandon_rate': (need, has) => erlangAOf(need, has).abandonRate,
  'erlang-a/average_wait': (need, has) => erlangAOf(need, has).averageWait,
  'erlang-a/occupancy': (need, has) => erlangAOf(need, has).occupancy,
  'erlang-a/wait_percentile_90': (need, has) => erlangAOf(need, has).waitPercentile(0.9),
  'erlang-a/served_in_threshold_of_offered': (need, has) => erlangAOf(need, has).serviceLevel.servedOfOffered,
  'erlang-a/abandoned_in_threshold_of_offered': (need, has) => erlangAOf(need, has).abandonedWithinThreshold,
  'erlang-a/wait_exceeds_threshold': (need, has) => erlangAOf(need, has).waitExceedsThreshold,
  'erlang-a/agents': (need, has) => staff('erlang-a', need, has).agents,
  'mmnk/blocking': (need) => finiteLines(need('agents'), need('lines'), need('intensity')).blocking,
  'mmnk/probability_of_wait_if_admitted': (need) =>
    finiteLines(need('agents'), need('lines'), need('intensity')).probabilityOfWaitIfAdmitted,
  'shrinkage/required_staff': (need) => grossUp(need('base_staff'), need('shrinkage')),
};

/** Answers one queueing case; a case that makes no sense has no value and a note that says why. */
export function answerErlangCase(
  model: string,
  params: string,
  quantity: string,
): { value: number | null; note: string | null } {
  const answer = ANSWERS[`${model}/${quantity}`];
  if (!answer) return { value: null, note: `${model} has no ${quantity}` };
  try {
    const given = readParams(params);
    const need = (name: string) => {
      const value = given.get(name);
      if (value === undefined) throw new RangeError(`${name} is missing`);
      return value;
    };
    const value = answer(need, (name) => given.has(name));
    return Number.isFinite(value)
      ? { value, note: null }
      : { value: null, note: 'not stable: the load reaches the agents' };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { value: null, note: error.message };
  }
}

function readParams(params: string): Params {
  const given = new Map<string, number>();
  for (const pair of params.split(';')) {
    const [name = '', text = ''] = pair.split('=');
    const value = Number(text);
    if (text.trim() === '' || !Number.isFinite(value)) throw new RangeError(`${name} is not a number`);
    given.set(name.trim(), value);
  }
  return given;
}
