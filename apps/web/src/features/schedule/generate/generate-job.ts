import { useSyncExternalStore } from 'react';
import { startGenerating, stopJob } from '../../../api/use-generated.ts';
import { type Job, watchJob } from '../../../api/watch-job.ts';

export interface GenerateState {
  readonly job: Job | null;
  /** Why it could not be started or followed. */
  readonly error: unknown;
}

const NOTHING: GenerateState = { job: null, error: null };
/** Kept outside React, so that a search goes on being watched while the planner looks at other pages. */
let current: GenerateState = NOTHING;
const listeners = new Set<() => void>();

function show(next: GenerateState): void {
  current = next;
  for (const listener of listeners) listener();
}

/** The search that runs or ran last in this window. */
export function useGenerateJob(): GenerateState {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => current,
  );
}

export async function generate(seen: number, timeLimitSeconds: number, seed: number): Promise<void> {
  try {
    const { job } = await startGenerating(seen, timeLimitSeconds, seed);
    show({ job, error: null });
    await watchJob(job.id, (next) => {
      if (current.job?.id === next.id) show({ job: next, error: null });
    });
  } catch (error) {
    show({ job: null, error });
  }
}

export async function stopGenerating(): Promise<void> {
  if (!current.job) return;
  const { id } = current.job;
  const job = await stopJob(id).catch(() => null);
  if (job && current.job?.id === id && current.job.state === 'running') show({ job, error: null });
}

export const forgetGenerated = (): void => show(NOTHING);
