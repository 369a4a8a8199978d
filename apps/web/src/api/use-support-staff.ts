import type { SupportRole } from '@seatwise/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { fetchJson, sendJson } from './fetch-json.ts';

type ByRole = { readonly [Role in SupportRole]?: number };

export interface SupportStaff {
  readonly actual: ByRole;
  readonly costPerYear: ByRole;
  readonly currency: string;
}

export interface StoredSupportStaff {
  /** Null until somebody has saved numbers. */
  readonly version: number | null;
  readonly staff: SupportStaff;
  readonly counted: { readonly date: string; readonly actual: ByRole } | null;
}

const KEY = ['support-staff'];

export function useSupportStaff() {
  return useQuery({
    queryKey: KEY,
    queryFn: ({ signal }) => fetchJson<StoredSupportStaff>('/api/support-staff', { signal }),
  });
}

export function useSaveSupportStaff() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ version, staff }: StoredSupportStaff) =>
      fetchJson<{ version: number }>('/api/support-staff', sendJson('PUT', { version, staff })),
    onSuccess: ({ version }, stored) => client.setQueryData<StoredSupportStaff>(KEY, { ...stored, version }),
  });
}
