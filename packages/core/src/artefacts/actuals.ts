import type { IntervalGrid } from '../interval-grid.ts';
import type { Issue } from '../issue.ts';

/** Plan and reality of one queue side by side; NaN where a side is unknown. All arrays have the grid's length. */
export interface QueueActuals {
  readonly queue: string;
  readonly forecastOffered: Float64Array;
  readonly offered: Float64Array;
  readonly forecastAht: Float64Array;
  readonly aht: Float64Array;
  readonly baseStaff: Float64Array;
  readonly scheduledStaff: Float64Array;
  readonly presentStaff: Float64Array;
}

/** One agent's day: seconds of each kind. */
export interface AgentAdherence {
  readonly agent: string;
  readonly date: string;
  readonly scheduledSeconds: number;
  /** Scheduled seconds in which the agent did what the schedule said, or was away with an approved reason. */
  readonly adherentSeconds: number;
  /** Of these, the seconds away with an approved reason; none when not given. */
  readonly explainedSeconds?: number;
  /** Seconds worked, scheduled or not. */
  readonly workedSeconds: number;
  /** Seconds the schedule wanted on queue or in other work. */
  readonly scheduledWorkSeconds: number;
}

export interface Actuals {
  readonly grid: IntervalGrid;
  readonly queues: readonly QueueActuals[];
  readonly adherence: readonly AgentAdherence[];
  readonly issues: readonly Issue[];
}
