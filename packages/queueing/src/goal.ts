import type { ErlangAResult } from './erlang-a.ts';

/** Which contacts a service level counts: keys of the four shares that Erlang A gives. */
export type ServiceLevelKind = keyof ErlangAResult['serviceLevel'];

/** Targets to meet together; each counts only when given. Shares are 0..1, times in seconds. */
export interface StaffingGoal {
  readonly serviceLevel?: number;
  readonly answerThreshold?: number;
  /** `servedOfOffered` unless told otherwise. Erlang C knows no abandonment, so there all kinds are one. */
  readonly serviceLevelKind?: ServiceLevelKind;
  readonly averageSpeedOfAnswer?: number;
  readonly maxOccupancy?: number;
  readonly maxAbandonRate?: number;
}
