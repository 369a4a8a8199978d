import { randomUUID } from 'node:crypto';
import { CODES, type Code, type JsonObject, type Progress, SeatwiseError } from '@seatwise/core';

/** Best cost and bound of a search after some seconds; null where there is none yet. */
export interface JobPoint {
  readonly seconds: number;
  readonly cost: number | null;
  readonly bound: number | null;
}

/** What work may tell the board beside its progress, and what the board may tell it. */
interface JobLine {
  readonly signal: AbortSignal;
  readonly onPoint: (point: JobPoint) => void;
}

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
  /** The curve of a search, oldest first; thinned where it grows long. */
  readonly points: readonly JobPoint[];
  /** Somebody has asked it to end with what it has. */
  readonly stopping: boolean;
}

type Listener = (job: JobState) => void;
const KEPT = 50;
const MOST_POINTS = 400;

/** The work that runs beside the server. Asked for what runs already (same kind and key), it answers with that job. */
export class JobBoard {
  readonly #jobs = new Map<string, JobState>();
  readonly #keys = new Map<string, string>();
  readonly #listeners = new Map<string, Set<Listener>>();
  readonly #stops = new Map<string, AbortController>();
  readonly #now: () => number;

  constructor(now: () => number) {
    this.#now = now;
  }

  /** Starts work and answers at once; progress and end are seen through `watch`. `key` names the input of the work. */
  start(
    kind: string,
    key: string,
    work: (onProgress: (progress: Progress) => void, line: JobLine) => Promise<void>,
  ): JobState {
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
      points: [],
      stopping: false,
    };
    const stop = new AbortController();
    this.#stops.set(id, stop);
    this.#keys.set(`${kind} ${key}`, id);
    this.#put(job);
    const line = { signal: stop.signal, onPoint: (point: JobPoint) => this.#addPoint(id, point) };
    work(({ done, total, label = '' }) => this.#change(id, { done, total, label }), line).then(
      () => this.#change(id, { state: 'done', done: this.#get(id).total, endedAt: this.#now() }),
      (thrown: unknown) => this.#fail(id, thrown),
    );
    return job;
  }

  read(id: string): JobState | null {
    return this.#jobs.get(id) ?? null;
  }

  /** Asks running work to end; what it makes of that is its own: a search ends with the best it has found. */
  stop(id: string): void {
    if (this.#jobs.get(id)?.state !== 'running') return;
    this.#change(id, { stopping: true });
    this.#stops.get(id)?.abort();
  }

  stopAll(): void {
    for (const id of this.#jobs.keys()) this.stop(id);
  }

  /** Calls back with every change until the job ends or `stop` is called. */
  watch(id: string, listener: Listener): { stop: () => void } {
    const listeners = this.#listeners.get(id) ?? new Set();
    this.#listeners.set(id, listeners);
    listeners.add(listener);
    return { stop: () => void listeners.delete(listener) };
  }

  #addPoint(id: string, point: JobPoint) {
    const { points } = this.#get(id);
    const kept = points.length < MOST_POINTS ? points : points.filter((_, i) => i % 2 === 0);
    this.#change(id, { points: [...kept, point] });
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
    if (job.state !== 'running') {
      this.#listeners.delete(job.id);
      this.#stops.delete(job.id);
    }
    for (const { id, state } of this.#jobs.values()) {
      if (this.#jobs.size <= KEPT) break;
      if (state !== 'running') this.#jobs.delete(id);
    }
  }
}
