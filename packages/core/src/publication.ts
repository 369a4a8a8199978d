import type { ArtefactRef } from './artefacts/artefact.ts';
import type { Instant, LocalDate } from './units.ts';

/** An artefact made official. `at` is the server's time and cannot be back-dated. */
export interface Publication extends ArtefactRef {
  readonly publicationId: string;
  readonly at: Instant;
  readonly actor: string;
  readonly reason: string;
  /** First and last business day it plans. */
  readonly from: LocalDate;
  readonly to: LocalDate;
}
