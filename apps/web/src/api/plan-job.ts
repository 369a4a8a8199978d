import type { QueryClient } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { fetchJson, type Problem, RequestFailed } from './fetch-json.ts';

export interface PlanJob {
  readonly id: string;
  readonly state: 'running' | 'done' | 'failed' | 'interrupted';
  readonly done?: number;
  readonly total?: number;
  readonly label?: string;
  readonly error?: Partial<Problem> | string;
}

/** Kept outside React, so that a plan goes on being watched while the planner looks at other pages. */
let current: PlanJob | null = null;
const listeners = new Set<() => void>();

function show(job: PlanJob | null): void {
  current = job;
  for (const listener of listeners) listener();
}

/** The plan that runs or ran last in this window, or null. */
export function usePlanJob(): PlanJob | null {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => current,
  );
}

/** Plans the center again and watches until it ends; then everything is fetched anew. */
export async function startPlan(client: QueryClient): Promise<void> {
  if (current?.state === 'running') return;
  show({ id: '', state: 'running' });
  try {
    const { job } = await fetchJson<{ job: PlanJob }>('/api/plans', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: '{}',
    });
    show(job);
    await watch(job.id);
    await client.invalidateQueries();
  } catch (error) {
    const problem = error instanceof RequestFailed ? error.problem : { detail: String(error) };
    show({ id: current?.id ?? '', state: 'failed', error: problem });
  }
}

export function dismissPlan(): void {
  show(null);
}

async function watch(id: string): Promise<void> {
  const path = `/api/jobs/${encodeURIComponent(id)}`;
  const ended = await new Promise<boolean>((resolve) => {
    const events = new EventSource(`${path}/events`);
    const close = (whole: boolean) => {
      events.close();
      resolve(whole);
    };
    events.onmessage = ({ data }: MessageEvent<string>) => {
      const job = JSON.parse(data) as PlanJob;
      show(job);
      if (job.state !== 'running') close(true);
    };
    events.onerror = () => close(false);
  });
  if (ended) return;
  // The stream broke, or a proxy does not let it through: ask once a second.
  for (;;) {
    const job = await fetchJson<PlanJob>(path);
    show(job);
    if (job.state !== 'running') return;
    await new Promise((resolve) => setTimeout(resolve, 1000));
  }
}
