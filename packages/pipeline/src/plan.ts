import type { Artefact, Digest, Forecast, History, Organisation, Progress, Requirement } from '@seatwise/core';

/** What the flow leaves behind: one sealed artefact a step, in flow order. */
export interface Plan {
  readonly history: Artefact<History>;
  readonly forecast: Artefact<Forecast>;
  readonly requirement: Artefact<Requirement>;
  readonly organisation: Artefact<Organisation>;
}

export interface PlanPorts {
  readonly digest: Digest;
  readonly onProgress?: (progress: Progress) => void;
}
