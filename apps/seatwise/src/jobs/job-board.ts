import { randomUUID } from 'node:crypto';
import { CODES, type Code, type JsonObject, type Progress, SeatwiseError } from '@seatwise/core';

export interface JobState {
  readonly id: string;
  readonly kind: string;
  readonly state: 'running' | 'done' | 'failed' | 'interrupted';
  readonly done: number;
  readonly total: number;
  readonly label: string;
  readonly startedAt: number;
  readonly endedAt: number | null;
  readonly error: { readonly code: Code; readonly params: JsonObject } | null;
}

type Listener = (job: JobState) => void;
const KEPT = 50;

/** The work that runs beside the server. Asked for what runs already (same kind and key), it answers with that job. */
export class JobBoard {
  readonly #jobs = new Map<string, JobState>();
  readonly #keys = new Map<string, string>();
  readonly #listeners = new Map<string, Set<Listener>>();
  readonly #now: () => number;

  constructor(now: () => number) {
    this.#now = now;
  }

  /** Starts work and answers at once; progress and end are seen through `watch`. `key` names the input of the work. */
  start(kind: string, key: string, work: (onProgress: (progress: Progress) => void) => Promise<void>): JobState {
    const running = this.#jobs.get(this.#keys.get(`${kind} ${key}`) ?? '');
    if (running?.state === 'running') return running;
    const id = randomUUID();
    const job: JobState = {
      id,
      kind,
      state: 'running',
      done: 0,
      total: 1,
      label: '',
      startedAt: this.#now(),
      endedAt: null,
      error: null,
    };
    this.#keys.set(`${kind} ${key}`, id);
    this.#put(job);
    work(({ done, total, label = '' }) => this.#change(id, { done, total, label })).then(
      () => this.#change(id, { state: 'done', done: this.#get(id).total, endedAt: this.#now() }),
      (thrown: unknown) => this.#fail(id, thrown),
    );
    return job;
  }

  read(id: string): JobState | null {
    return this.#jobs.get(id) ?? null;
  }

  /** Calls back with every change until the job ends or `stop` is called. */
  watch(id: string, listener: Listener): { stop: () => void } {
    const listeners = this.#listeners.get(id) ?? new Set();
    this.#listeners.set(id, listeners);
    listeners.add(listener);
    return { stop: () => void listeners.delete(listener) };
  }

  #get(id: string): JobState {
    return this.#jobs.get(id) as JobState;
  }

  #fail(id: string, thrown: unknown) {
    const error =
      thrown instanceof SeatwiseError
        ? { code: thrown.code, params: thrown.params }
        : {
            code: 'RUN_UNEXPECTED' as const,
            params: { detail: thrown instanceof Error ? thrown.message : String(thrown) },
          };
    const state = CODES[error.code].blame === 'interrupt' ? 'interrupted' : 'failed';
    this.#change(id, { state, error, endedAt: this.#now() });
  }

  #change(id: string, change: Partial<JobState>) {
    this.#put({ ...this.#get(id), ...change });
  }

  #put(job: JobState) {
    this.#jobs.set(job.id, job);
    for (const listener of this.#listeners.get(job.id) ?? []) listener(job);
    if (job.state !== 'running') this.#listeners.delete(job.id);
    for (const { id, state } of this.#jobs.values()) {
      if (this.#jobs.size <= KEPT) break;
      if (state !== 'running') this.#jobs.delete(id);
    }
  }
}
