import { addDays } from '@seatwise/calendar';
import { openAssessment, REFERENCE_CATALOGUE } from '@seatwise/ccso';
import { type Evidence, type History, type MetricValues, type Score, SeatwiseError } from '@seatwise/core';
import { METRICS } from '@seatwise/metrics';
import { comparePeers, Observed, type PeerComparison } from '@seatwise/pipeline';
import type { Storage } from '@seatwise/storage';
import { CENTER_ID } from '../jobs/data-folder.ts';
import type { Language } from '../words/index.ts';
import { CenterStore } from './center-store.ts';
import { latestArtefact } from './latest-artefact.ts';

export interface ScoreVersion {
  readonly id: string;
  readonly version: number;
  readonly at: number;
  readonly actor: string;
  readonly evaluated: number;
  readonly clauses: number;
  /** Milli-points of the total, both ends; null where the catalogue has no total. */
  readonly low: number | null;
  readonly high: number | null;
}

/** How the score has moved: its last `limit` versions, oldest first. */
export async function readScoreHistory(storage: Storage, limit: number): Promise<ScoreVersion[]> {
  const versions: ScoreVersion[] = [];
  for (const { id } of await storage.artefacts.list(CENTER_ID, limit, 'score')) {
    const { payload, version, at, actor } = await storage.artefacts.read<Score>(CENTER_ID, 'score', id);
    const { evaluated, total: clauses, result } = payload;
    const { low, high } = result?.total ?? { low: null, high: null };
    versions.push({ id, version, at, actor, evaluated, clauses, low, high });
  }
  return versions.sort((a, b) => a.version - b.version);
}

export type NamedComparison = PeerComparison & {
  readonly name: { readonly en: string; readonly zh: string };
  readonly unit: string;
};

/** Own metrics beside those of peers, as last imported. @throws SeatwiseError STORAGE_NOT_FOUND before the first plan */
export async function readPeers(storage: Storage): Promise<NamedComparison[]> {
  const { payload: metrics } = await latestArtefact<MetricValues>(storage, 'metrics');
  const observations = await new CenterStore(storage).observations();
  const last = observations.reduce((day, { date }) => (date > day ? date : day), '');
  if (last === '') return [];
  return comparePeers(new Observed(observations, addDays(last, 1)), metrics).flatMap((row) => {
    const definition = METRICS.inUse.find(({ id }) => id === row.metric);
    return definition ? [{ ...row, name: definition.name, unit: definition.unit }] : [];
  });
}

/** The latest score as one page that prints. @throws SeatwiseError STORAGE_NOT_FOUND before the first plan */
export async function printScore(storage: Storage, language: Language): Promise<string> {
  const center = await new CenterStore(storage).center();
  const { payload: evidence } = await latestArtefact<Evidence>(storage, 'evidence');
  const { payload: score } = await latestArtefact<Score>(storage, 'score');
  const { grid } = (await latestArtefact<History>(storage, 'history')).payload;
  const [from, last] = [grid.days[0], grid.days.at(-1)];
  if (from === undefined || last === undefined) throw new SeatwiseError('HISTORY_EMPTY');
  const until = addDays(last, 1);
  const { renderAssessment } = await import('../report/render-assessment.ts');
  const head = { id: 'self', center: center?.name ?? '', site: null, window: { from, until }, asOf: until };
  return renderAssessment(openAssessment(head, REFERENCE_CATALOGUE, evidence), REFERENCE_CATALOGUE, score, language);
}
