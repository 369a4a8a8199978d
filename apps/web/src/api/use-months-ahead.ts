import type { ScenarioChange } from '@seatwise/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { fetchJson, sendJson } from './fetch-json.ts';

export interface NamedScenario {
  readonly name: string;
  readonly changes: readonly Omit<ScenarioChange, 'scenario'>[];
}

/** A queue's month of the long forecast; `aht` in seconds. */
interface MonthTotal {
  readonly queue: string;
  readonly start: string;
  readonly days: number;
  readonly contacts: number;
  readonly lower80: number;
  readonly upper80: number;
  readonly lower95: number;
  readonly upper95: number;
  readonly aht: number | null;
  readonly workloadHours: number;
}

/** The forecast itself (null), then each scenario. */
export type MonthsAhead = readonly { readonly scenario: string | null; readonly totals: readonly MonthTotal[] }[];

/** Months ahead without and with scenarios; asked for only once somebody wants to see them. */
export function useMonthsAhead(months: number, scenarios: readonly NamedScenario[], wanted: boolean) {
  return useQuery({
    queryKey: ['months-ahead', months, scenarios],
    queryFn: ({ signal }) =>
      fetchJson<MonthsAhead>('/api/forecast-scenarios', { ...sendJson('POST', { months, scenarios }), signal }),
    placeholderData: keepPreviousData,
    enabled: wanted,
  });
}
