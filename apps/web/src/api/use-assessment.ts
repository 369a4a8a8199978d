import type { ArtefactRef, PointRange } from '@seatwise/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { fetchJson } from './fetch-json.ts';

export interface WhatIfAnswer {
  /** False where not even every step together reaches the target. */
  readonly reached: boolean;
  readonly steps: readonly { clause: string; effort: number; leadTimeMonths: number; gain: number }[];
  readonly effort?: number;
  readonly leadTimeMonths?: number;
  readonly before?: PointRange;
  readonly after?: PointRange;
}

export interface TracedArtefact extends ArtefactRef {
  readonly version: number;
  readonly at: number;
  readonly actor: string;
  readonly engine: string;
  readonly inputs: readonly ArtefactRef[];
}

/** The steps that raise the low end of the score most for a budget in half-days, or reach a mark for the least effort. */
export function useWhatIf(
  asked: { readonly budget: number } | { readonly target: number },
  withinMonths: number | null,
) {
  const search = new URLSearchParams(Object.entries(asked).map(([name, value]) => [name, String(value)]));
  if (withinMonths !== null) search.set('withinMonths', String(withinMonths));
  return useQuery({
    queryKey: ['what-if', search.toString()],
    queryFn: ({ signal }) => fetchJson<WhatIfAnswer>(`/api/assessment/what-if?${search}`, { signal }),
    placeholderData: keepPreviousData,
  });
}

/** An artefact and everything it was made from, each opened and checked against its id. */
export function useTrace(ref: ArtefactRef | null) {
  return useQuery({
    queryKey: ['trace', ref?.id],
    queryFn: ({ signal }) => fetchJson<readonly TracedArtefact[]>(`/api/trace/${ref?.kind}/${ref?.id}`, { signal }),
    enabled: ref !== null,
    staleTime: Number.POSITIVE_INFINITY,
  });
}
