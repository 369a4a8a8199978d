import type { IntervalGrid, QueueForecast, QueueRequirement, Requirement } from '@seatwise/core';
import { sizeRequirement } from '@seatwise/requirement';
import type { Wire } from '../../api/wire.ts';
import { dayBounds } from '../../grid/by-day.ts';

/** What a planner may ask: percent of the forecast, percent answered, seconds. */
export interface WhatIf {
  readonly volume: number;
  readonly aht: number;
  readonly target: number;
  readonly within: number;
  /** Erlang A when given. */
  readonly patience: number | null;
}

/** A day of a queue as it was planned. */
export interface PlannedDay {
  readonly requirement: Wire<Requirement>;
  readonly queue: Wire<QueueRequirement>;
  readonly forecast: Wire<QueueForecast>;
  readonly day: number;
}

/** A day as it is asked for: contacts, and the requirement that they lead to. */
export interface SizedDay {
  readonly grid: IntervalGrid;
  readonly offered: Float64Array;
  readonly aht: Float64Array;
  readonly sized: QueueRequirement;
}

/** One day of one queue sized anew by the requirement package itself. @throws SeatwiseError when it cannot be sized */
export function sizeDay(
  { requirement, queue, forecast, day }: PlannedDay,
  { volume, aht, target, within, patience }: WhatIf,
): SizedDay {
  const { grid, shrinkage } = requirement;
  const [from, to] = dayBounds(grid, day);
  const column = (values: readonly (number | null)[], factor = 1) =>
    Float64Array.from(values.slice(from, to), (value) => (value ?? Number.NaN) * factor);
  const dayGrid: IntervalGrid = { ...grid, days: grid.days.slice(day, day + 1), dayOffsets: [0, to - from] };
  const share = volume / 100;
  // The spread speaks of the whole horizon; a day is sized on its expectation.
  const { spread: ___, ...expected } = forecast;
  const { serviceLevel: _, answerThreshold: __, ...rest } = queue.goal;
  const asked = {
    ...expected,
    offered: column(forecast.offered, share),
    lower80: column(forecast.lower80, share),
    upper80: column(forecast.upper80, share),
    lower95: column(forecast.lower95, share),
    upper95: column(forecast.upper95, share),
    aht: column(forecast.aht, aht / 100),
    openMinutes: Uint8Array.from(forecast.openMinutes.slice(from, to)),
  };
  const { queues } = sizeRequirement({
    forecast: { grid: dayGrid, queues: [asked], backtest: [], issues: [] },
    goal: { ...rest, serviceLevel: target / 100, answerThreshold: within },
    model: patience === null ? 'erlang-c' : 'erlang-a',
    patience,
    shrinkage,
    minimumStaff: 0,
  });
  const [sized] = queues;
  if (!sized) throw new RangeError('a forecast of one queue gives a requirement of one');
  return { grid: dayGrid, offered: asked.offered, aht: asked.aht, sized };
}
