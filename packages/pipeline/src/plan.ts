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
