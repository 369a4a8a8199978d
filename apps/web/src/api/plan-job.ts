import type { QueryClient } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { fetchJson, type Problem, RequestFailed } from './fetch-json.ts';
import { watchJob } from './watch-job.ts';

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
    await watchJob(job.id, ({ error, ...rest }) =>
      show(error ? { ...rest, error: { code: error.code, detail: error.message } } : rest),
    );
    await client.invalidateQueries();
  } catch (error) {
    const problem = error instanceof RequestFailed ? error.problem : { detail: String(error) };
    show({ id: current?.id ?? '', state: 'failed', error: problem });
  }
}

export function dismissPlan(): void {
  show(null);
}
