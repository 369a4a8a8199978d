import type { OperationsReport } from '@seatwise/pipeline';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { fetchJson, type WordedIssue } from './fetch-json.ts';
import type { Wire } from './wire.ts';

export const REPORT_KINDS = ['day', 'week', 'month'] as const;
export type ReportKind = (typeof REPORT_KINDS)[number];

/** A report as the server sends it: what is not known is null. */
type Nullable<T> = T extends number
  ? number | null
  : T extends object
    ? { readonly [Key in keyof T]: Nullable<T[Key]> }
    : T;
export type WireReport = Omit<Wire<OperationsReport>, 'issues' | 'days' | 'people' | 'accuracy' | 'efficiency'> & {
  readonly issues: readonly WordedIssue[];
  readonly days: readonly Nullable<OperationsReport['days'][number]>[];
  readonly people: readonly Nullable<OperationsReport['people'][number]>[];
  readonly accuracy: readonly Nullable<OperationsReport['accuracy'][number]>[];
  readonly efficiency: readonly Nullable<OperationsReport['efficiency'][number]>[];
};

export const reportPath = (kind: ReportKind, date: string) => `/api/reports/${kind}/${date}`;

export function useReport(kind: ReportKind, date: string) {
  return useQuery({
    queryKey: ['report', kind, date],
    queryFn: ({ signal }) => fetchJson<WireReport>(reportPath(kind, date), { signal }),
    placeholderData: keepPreviousData,
  });
}
