import type { Forecast, ForecastSpread, History } from '@seatwise/core';
import type { Wire } from '../../../api/wire.ts';

const column = (values: readonly (number | null)[]): Float64Array =>
  Float64Array.from(values, (value) => value ?? Number.NaN);

/** A forecast from the wire with the columns that packages compute on. */
export const typedForecast = ({ queues, ...rest }: Wire<Forecast>): Forecast => ({
  ...rest,
  issues: [],
  backtest: [],
  queues: queues.map(({ offered, lower80, upper80, lower95, upper95, aht, openMinutes, spread, ...queue }) => ({
    ...queue,
    // On the wire a pair is a list.
    ...(spread ? { spread: spread as ForecastSpread } : {}),
    offered: column(offered),
    lower80: column(lower80),
    upper80: column(upper80),
    lower95: column(lower95),
    upper95: column(upper95),
    aht: column(aht),
    openMinutes: Uint8Array.from(openMinutes),
  })),
});

/** Contacts of a history from the wire: what lends its shape to days that hold nothing. */
export const typedHistory = ({ queues, ...rest }: Wire<History>): History => ({
  ...rest,
  issues: [],
  queues: queues.map(({ state, openMinutes, facts, ...queue }) => ({
    ...queue,
    state: Uint8Array.from(state),
    openMinutes: Uint8Array.from(openMinutes),
    facts: facts.offered ? { offered: column(facts.offered) } : {},
  })),
});
