import type { RatioConflict, RatioPreset } from '@seatwise/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { fetchJson, sendJson } from './fetch-json.ts';

export type DayType = 'workday' | 'weekend' | 'adjusted_workday' | 'adjusted_day_off' | 'statutory_holiday';

export interface CalendarDay {
  readonly date: string;
  /** Monday 0. */
  readonly weekday: number;
  readonly type: DayType;
  readonly holiday: string | null;
  readonly events: readonly string[];
}

export interface CalendarYear {
  readonly country: string | null;
  readonly published: boolean;
  readonly days: readonly CalendarDay[];
}

export function useCalendarYear(year: number) {
  return useQuery({
    queryKey: ['calendar', year],
    queryFn: ({ signal }) => fetchJson<CalendarYear>(`/api/calendar?year=${year}`, { signal }),
  });
}

/** A rule of a labour pack; which numbers it has depends on `rule`. */
export interface LabourRule {
  readonly rule: string;
  readonly id: string;
  readonly per?: string;
  readonly of?: string;
  readonly start?: string;
  readonly end?: string;
  readonly minutes?: number;
  readonly softMax?: number;
  readonly hardMax?: number;
  readonly hardMin?: number;
}

export interface LabourPack {
  readonly id: string;
  readonly name: string;
  readonly source: string;
  readonly date: string;
  readonly verified: boolean;
  readonly rules: readonly LabourRule[];
  readonly states: Readonly<Record<string, readonly LabourRule[]>>;
  readonly pay: Readonly<Record<string, number>>;
}

export function useLabourPacks() {
  return useQuery({
    queryKey: ['labour-packs'],
    queryFn: ({ signal }) => fetchJson<readonly LabourPack[]>('/api/labour-packs', { signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });
}

export interface RatioPresets {
  readonly seats: number;
  readonly presets: readonly RatioPreset[];
  readonly conflicts: readonly RatioConflict[];
}

export function useRatioPresets() {
  return useQuery({
    queryKey: ['ratio-presets'],
    queryFn: ({ signal }) => fetchJson<RatioPresets>('/api/ratio-presets', { signal }),
  });
}

export function useRemoveProfile() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (name: string) =>
      fetchJson<undefined>(`/api/import-profiles/${encodeURIComponent(name)}`, { method: 'DELETE' }),
    onSettled: () => client.invalidateQueries(),
  });
}

export const WEBHOOK_EVENTS = ['schedule.published', 'forecast.published', 'drift', 'alert'] as const;
export type WebhookEvent = (typeof WEBHOOK_EVENTS)[number] | 'test';

export interface Webhook {
  readonly id: string;
  readonly url: string;
  readonly format: 'json' | 'wecom' | 'dingtalk';
  readonly events: readonly WebhookEvent[];
  /** Whether a secret is kept for it; the secret itself is never shown. */
  readonly signed: boolean;
}

export interface WebhookAnswer {
  readonly webhook: string;
  readonly ok: boolean;
  readonly attempts: number;
  readonly answer: string;
}

const WEBHOOKS = ['webhooks'];
const pathOf = (id: string) => `/api/webhooks/${encodeURIComponent(id)}`;

export function useWebhooks() {
  return useQuery({
    queryKey: WEBHOOKS,
    queryFn: ({ signal }) => fetchJson<readonly Webhook[]>('/api/webhooks', { signal }),
  });
}

/** Saves or (with null) removes one webhook. Without a secret the one that is kept stays. */
export function useSaveWebhook() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id, body }: { id: string; body: (Omit<Webhook, 'id' | 'signed'> & { secret?: string }) | null }) =>
      fetchJson<readonly Webhook[]>(pathOf(id), body === null ? { method: 'DELETE' } : sendJson('PUT', body)),
    onSuccess: (webhooks) => client.setQueryData(WEBHOOKS, webhooks),
  });
}

export function useTestWebhook() {
  return useMutation({
    mutationFn: (id: string) => fetchJson<WebhookAnswer>(`${pathOf(id)}/test`, { method: 'POST' }),
  });
}
