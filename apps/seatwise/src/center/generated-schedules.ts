import { type ChangeBy, canonicalJson, SeatwiseError, type Shift, utf8Bytes } from '@seatwise/core';
import {
  checkSchedule,
  coverChange,
  type DayChange,
  problemOfCenter,
  type RosterDraft,
  type ScheduleProblem,
  type ShiftChange,
  takeSolution,
} from '@seatwise/schedule';
import type { Storage } from '@seatwise/storage';
import type { JobBoard, JobState } from '../jobs/job-board.ts';
import { nodeDigest } from '../ports/node-digest.ts';
import { runScheduleCenter, type ScheduleAnswer } from '../workers/run-schedule.ts';
import { assertSeen } from './assert-seen.ts';
import { readDraftCenter } from './draft-center.ts';
import { DRAFT } from './draft-document.ts';
import type { ScheduleDraft } from './schedule-draft.ts';

/** A finished search, as it stands beside the draft that it was made from. */
export interface GeneratedSchedule {
  /** Version of the draft, and the schedule that it was based on: one without changes of its own follows the newest. */
  readonly seen: number;
  readonly basedOn: string;
  readonly cost: number | null;
  readonly bound: number | null;
  readonly seconds: number;
  readonly stuck: ScheduleAnswer['stuck'];
  readonly changes: ShiftChange;
  readonly days: readonly DayChange[];
  readonly cover: ReturnType<typeof coverChange>;
  readonly violations: { readonly before: number; readonly after: number };
}

/** Results that are kept; older ones have to be searched again. */
const KEPT = 5;

/** Searches for better shifts on the open days of the draft, each a job; a result waits here until it is taken. */
export class GeneratedSchedules {
  readonly #storage: Storage;
  readonly #draft: ScheduleDraft;
  readonly #jobs: JobBoard;
  readonly #results = new Map<string, GeneratedSchedule>();

  constructor(storage: Storage, draft: ScheduleDraft, jobs: JobBoard) {
    this.#storage = storage;
    this.#draft = draft;
    this.#jobs = jobs;
  }

  /** @throws SeatwiseError STORAGE_CONFLICT, SCHEDULE_NO_AGENTS, SCHEDULE_PROBLEM_INVALID */
  async start(seen: number, timeLimit: number, seed: number): Promise<JobState> {
    const { version, basedOn, center } = await readDraftCenter(this.#storage, this.#draft);
    assertSeen(DRAFT, seen, version);
    const problem = problemOfCenter(center);
    const key = nodeDigest.sha256([utf8Bytes(canonicalJson([version, basedOn, problem, timeLimit, seed]))]);
    const job = this.#jobs.start('generate', key, async (onProgress, { signal, onPoint }) => {
      const solution = await runScheduleCenter(
        { problem, seed, timeLimit, rounds: null, gap: 0 },
        (point) => {
          const { seconds, cost } = point;
          onPoint({ seconds, cost, bound: boundOf(point) });
          onProgress({ done: Math.min(seconds, timeLimit), total: timeLimit });
        },
        signal,
      );
      this.#keep(job.id, { seen: version, basedOn, ...resultOf(center, problem, solution) });
    });
    return job;
  }

  /** @throws SeatwiseError STORAGE_NOT_FOUND while the job runs, and when its result is no longer kept */
  read(job: string): GeneratedSchedule {
    const result = this.#results.get(job);
    if (!result) throw new SeatwiseError('STORAGE_NOT_FOUND', { subject: `generated schedule ${job}` });
    return result;
  }

  /**
   * Takes a result into the draft as one gesture.
   * @throws SeatwiseError STORAGE_CONFLICT when the draft has changed since, or stands on another schedule
   */
  async take(job: string, seen: number, by: ChangeBy): Promise<void> {
    const result = this.read(job);
    assertSeen(DRAFT, result.seen, seen);
    await this.#draft.change(seen, result.changes, by, result.basedOn);
    this.#results.delete(job);
  }

  #keep(job: string, result: GeneratedSchedule): void {
    this.#results.set(job, result);
    for (const old of [...this.#results.keys()].slice(0, -KEPT)) this.#results.delete(old);
  }
}

/** Nothing in a draft's problem has a cost below 0, so no bound below it says more. */
const boundOf = ({ bound }: { readonly bound: number | null }): number | null => bound && Math.max(0, bound);

function resultOf(
  center: RosterDraft,
  problem: ScheduleProblem,
  { curve, seconds, ...solution }: ScheduleAnswer,
): Omit<GeneratedSchedule, 'seen' | 'basedOn'> {
  const { put, remove, days } = takeSolution(center, problem, solution);
  const gone = new Set([...remove, ...put.map(({ id }) => id)]);
  const after = [...center.shifts.filter(({ id }) => !gone.has(id)), ...put];
  const violations = (shifts: readonly Shift[]) => checkSchedule({ ...center, shifts }).length;
  return {
    cost: curve.findLast(({ cost }) => cost !== null)?.cost ?? null,
    bound: boundOf(solution),
    seconds,
    stuck: solution.stuck,
    changes: { put, remove },
    days,
    cover: coverChange(center.grid, center.coverage, center.shifts, after),
    violations: { before: violations(center.shifts), after: violations(after) },
  };
}
