import { type ErlangCInput, erlangC } from './erlang-c.ts';

/**
 * Mean wait where handle times are not exponential: the Erlang C wait × (1 + cv²) ÷ 2 (Lee and Longton 1959; Allen and
 * Cunneen). Exact for one agent; `docs` and tests state its error beside simulation.
 * @param variation standard deviation of handle time ÷ its mean; 1 is exponential
 */
export function averageWaitGeneral(input: ErlangCInput, variation: number): number {
  if (!(variation >= 0 && variation < 1e6)) throw new RangeError(`variation is ${variation}; it must be from 0 to 1e6`);
  return (erlangC(input).averageSpeedOfAnswer * (1 + variation * variation)) / 2;
}
