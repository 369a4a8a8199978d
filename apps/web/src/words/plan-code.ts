import type { Code } from '@seatwise/core';

/** Codes that the issues of an artefact may have. Problems of requests come from the server in words. */
export type PlanCode = Extract<
  Code,
  | `HISTORY_${string}`
  | `CALENDAR_${string}`
  | `OPENING_${string}`
  | `FORECAST_${string}`
  | `QUEUEING_${string}`
  | `REQUIREMENT_${string}`
  | `SCHEDULE_${string}`
  | `ORGANISATION_${string}`
  | `ACTIVITY_${string}`
  | `METRIC_${string}`
>;
