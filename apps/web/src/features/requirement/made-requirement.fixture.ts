import { buildGrid } from '@seatwise/calendar';
import type { QueueForecast, Requirement } from '@seatwise/core';
import { sizeRequirement } from '@seatwise/requirement';
import type { Wire } from '../../api/wire.ts';

/** A day of one queue, 120 contacts of 240 s in each half hour from 08:00 to 20:00; Erlang A with a patience, else Erlang C. */
export function madeRequirement(patience: number | null): { forecast: QueueForecast; requirement: Requirement } {
  const grid = buildGrid('UTC', 30, '2026-11-02', 1);
  const open = Uint8Array.from({ length: 48 }, (_, i) => (i >= 16 && i < 40 ? 30 : 0));
  const offered = Float64Array.from(open, (minutes) => (minutes > 0 ? 120 : 0));
  const forecast: QueueForecast = {
    queue: 'service',
    channel: 'voice',
    offered,
    lower80: offered,
    upper80: offered,
    lower95: offered,
    upper95: offered,
    aht: Float64Array.from(open, (minutes) => (minutes > 0 ? 240 : Number.NaN)),
    openMinutes: open,
    ahtSource: 'history',
  };
  const requirement = sizeRequirement({
    forecast: { grid, queues: [forecast], backtest: [], issues: [] },
    goal: { serviceLevel: 0.8, answerThreshold: 20 },
    model: patience === null ? 'erlang-c' : 'erlang-a',
    patience,
    shrinkage: [{ activity: 'leave', share: 0.1, base: 'paid', placedBySchedule: false }],
    minimumStaff: 0,
  });
  return { forecast, requirement };
}

/** As the server sends it. */
export const onTheWire = <Value>(value: Value): Wire<Value> =>
  JSON.parse(JSON.stringify(value, (_, one) => (ArrayBuffer.isView(one) ? Array.from(one as Float64Array) : one)));
