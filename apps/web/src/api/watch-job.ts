import { fetchJson } from './fetch-json.ts';

/** Best cost and bound of a search after some seconds. */
export interface JobPoint {
  readonly seconds: number;
  readonly cost: number | null;
  readonly bound: number | null;
}

/** Work that runs on the server. */
export interface Job {
  readonly id: string;
  readonly state: 'running' | 'done' | 'failed' | 'interrupted';
  readonly done: number;
  readonly total: number;
  readonly label: string;
  readonly error: { readonly code: string; readonly message: string } | null;
  readonly points: readonly JobPoint[];
  /** It was asked to end with what it has. */
  readonly stopping: boolean;
}

/** Follows a job until it ends, by its events, or by asking once a second where the stream does not come through. */
export async function watchJob(id: string, onChange: (job: Job) => void): Promise<void> {
  const path = `/api/jobs/${encodeURIComponent(id)}`;
  const ended = await new Promise<boolean>((resolve) => {
    const events = new EventSource(`${path}/events`);
    const close = (whole: boolean) => {
      events.close();
      resolve(whole);
    };
    events.onmessage = ({ data }: MessageEvent<string>) => {
      const job = JSON.parse(data) as Job;
      onChange(job);
      if (job.state !== 'running') close(true);
    };
    events.onerror = () => close(false);
  });
  if (ended) return;
  for (;;) {
    const job = await fetchJson<Job>(path);
    onChange(job);
    if (job.state !== 'running') return;
    await new Promise((resolve) => setTimeout(resolve, 1000));
  }
}
