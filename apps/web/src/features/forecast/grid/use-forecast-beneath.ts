import type { Forecast } from '@seatwise/core';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { fetchJson } from '../../../api/fetch-json.ts';
import { useArtefact } from '../../../api/use-artefact.ts';
import type { WireArtefact } from '../../../api/wire.ts';
import { typedForecast } from './typed-forecast.ts';

export interface ForecastBeneath {
  readonly forecast: Forecast;
  /** Ids of the layers that the plan has on it, in order. */
  readonly planned: readonly string[];
}

/** The forecast of the latest plan without the edits that the plan has on it; undefined until it is there. */
export function useForecastBeneath(): ForecastBeneath | undefined {
  const latest = useArtefact('forecasts').data;
  const edits = latest?.provenance.options.edits;
  const beneath =
    edits === undefined ? undefined : latest?.provenance.inputs.find(({ kind }) => kind === 'forecast')?.id;
  const opened = useQuery({
    queryKey: ['forecast', beneath],
    queryFn: ({ signal }) => fetchJson<WireArtefact<Forecast>>(`/api/forecasts/${beneath}`, { signal }),
    enabled: beneath !== undefined,
    // An artefact is what its id names.
    staleTime: Number.POSITIVE_INFINITY,
  }).data;
  const found = beneath === undefined ? latest : opened;
  return useMemo(() => {
    if (!found) return undefined;
    const planned = Array.isArray(edits) ? (edits as unknown as { id: string }[]).map(({ id }) => id) : [];
    return { forecast: typedForecast(found.payload), planned };
  }, [found, edits]);
}
