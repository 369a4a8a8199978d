import type { Publication } from '@seatwise/core';
import { useQuery } from '@tanstack/react-query';
import { fetchJson } from './fetch-json.ts';

type Column = readonly (number | null)[];

/** What the latest forecast can be looked at beside, on its own grid. */
export interface ForecastOverlays {
  readonly forecast: string;
  readonly queue: string;
  readonly published: { readonly offered: Column; readonly from: readonly Publication[] } | null;
  readonly lastYear: { readonly offered: Column; readonly days: readonly (string | null)[] } | null;
  readonly actual: Column | null;
  /** Bounds of day totals; null where they are not known. */
  readonly days: Readonly<Record<'lower80' | 'upper80' | 'lower95' | 'upper95', Column>> | null;
}

/** `forecast` is the id of the artefact on the page, so that a new plan asks anew. */
export function useForecastOverlays(forecast: string, queue: string) {
  return useQuery({
    queryKey: ['forecast-overlays', forecast, queue],
    queryFn: ({ signal }) =>
      fetchJson<ForecastOverlays>(`/api/forecast-overlays?${new URLSearchParams({ queue })}`, { signal }),
  });
}
