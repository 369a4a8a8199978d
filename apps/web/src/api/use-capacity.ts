import type { CapacityPlanInput, HiringPlan } from '@seatwise/capacity';
import type { Capacity } from '@seatwise/core';
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { fetchJson, sendJson } from './fetch-json.ts';

export interface StoredCapacity {
  /** Null while the plan is a draft out of what the center holds. */
  readonly version: number | null;
  readonly plan: CapacityPlanInput;
}

export interface CapacityAnswer {
  /** As planned, then under each scenario. */
  readonly plans: readonly Capacity[];
  readonly issues: readonly string[];
}

export function useCapacityPlan() {
  return useQuery({
    queryKey: ['capacity-plan'],
    queryFn: ({ signal }) => fetchJson<StoredCapacity>('/api/capacity/plan', { signal }),
  });
}

/** The month grid of a plan that is only thought about; the one before stays in view while it is computed. */
export function useCapacity(plan: CapacityPlanInput) {
  return useQuery({
    queryKey: ['capacity', plan],
    queryFn: ({ signal }) => fetchJson<CapacityAnswer>('/api/capacity', { ...sendJson('POST', { plan }), signal }),
    placeholderData: keepPreviousData,
    gcTime: 60_000,
  });
}

export function useSaveCapacity() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (stored: StoredCapacity) =>
      fetchJson<{ version: number }>('/api/capacity/plan', sendJson('PUT', stored)),
    onSuccess: ({ version }, { plan }) => client.setQueryData<StoredCapacity>(['capacity-plan'], { version, plan }),
  });
}

export function useHiring() {
  return useMutation({
    mutationFn: (asked: { readonly plan: CapacityPlanInput; readonly group: string }) =>
      fetchJson<HiringPlan>('/api/capacity/hiring', sendJson('POST', asked)),
  });
}
