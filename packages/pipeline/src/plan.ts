import type {
  Actuals,
  Artefact,
  Digest,
  Evidence,
  Forecast,
  History,
  MetricValues,
  Organisation,
  PlanningFact,
  Progress,
  Requirement,
  Schedule,
  Score,
  Solver,
} from '@seatwise/core';

/** What the flow leaves behind: one sealed artefact a step, in flow order, and the facts that became evidence. */
export interface Plan {
  readonly history: Artefact<History>;
  readonly forecast: Artefact<Forecast>;
  /** What the forecast lies on, oldest first: ours, and an external version under edits. Empty when it is ours alone. */
  readonly beneath: readonly Artefact<Forecast>[];
  readonly requirement: Artefact<Requirement>;
  readonly schedule: Artefact<Schedule>;
  readonly organisation: Artefact<Organisation>;
  readonly actuals: Artefact<Actuals>;
  readonly metrics: Artefact<MetricValues>;
  readonly evidence: Artefact<Evidence>;
  readonly score: Artefact<Score>;
  readonly facts: readonly PlanningFact[];
}

export interface PlanPorts {
  readonly digest: Digest;
  readonly solver: Solver;
  readonly onProgress?: (progress: Progress) => void;
}
