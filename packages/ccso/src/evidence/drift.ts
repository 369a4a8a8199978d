import type { ClauseEvidence, Evidence } from '@seatwise/core';
import type { Catalogue } from '../catalogue/schema.ts';
import { clausesOf } from '../catalogue/tree.ts';
import { clausePoints } from '../score/clause-points.ts';

/** A time during which a clause stood lower than before. At most one is open for a clause. */
export interface DriftEpisode {
  readonly id: string;
  readonly clause: string;
  /** Evaluations that opened and closed it, by id. */
  readonly openedBy: string;
  readonly openedAt: string;
  readonly closedBy: string | null;
  readonly closedAt: string | null;
  readonly from: ClauseEvidence['state'];
  readonly to: ClauseEvidence['state'];
  /** Milli-points between the two. */
  readonly pointsAtRisk: number;
  /** Evaluations in a row in which the clause stood as high as before. */
  readonly recovered: number;
  readonly owner: string | null;
}

export interface Evaluation {
  readonly id: string;
  /** ISO instant of the evaluation, by our own clock. */
  readonly at: string;
  readonly evidence: Evidence;
}

export interface DriftOptions {
  /** Evaluations in a row that have to be as good as before until an episode closes. */
  readonly closeAfter: number;
}

const RANK: Readonly<Partial<Record<ClauseEvidence['state'], number>>> = { unmet: 0, partial: 1, met: 2 };

/**
 * Compares an evaluation with the one before: a clause that fell opens one episode, and only later evaluations close it, after
 * `closeAfter` good ones in a row. Lost evidence is no fall (the interval widens instead), and does not count as recovery.
 */
export function trackDrift(
  catalogue: Catalogue,
  before: Evaluation | null,
  now: Evaluation,
  episodes: readonly DriftEpisode[],
  { closeAfter }: DriftOptions = { closeAfter: 2 },
): DriftEpisode[] {
  const current = new Map(now.evidence.clauses.map((one) => [one.clause, one]));
  const earlier = new Map(before?.evidence.clauses.map((one) => [one.clause, one]) ?? []);
  const carried = episodes.map((episode): DriftEpisode => {
    if (episode.closedBy !== null) return episode;
    const rank = RANK[current.get(episode.clause)?.state ?? 'not_evaluated'];
    if (rank === undefined) return episode;
    if (rank < (RANK[episode.from] ?? 0)) return { ...episode, recovered: 0 };
    const recovered = episode.recovered + 1;
    if (recovered < closeAfter) return { ...episode, recovered };
    return { ...episode, recovered, closedBy: now.id, closedAt: now.at };
  });
  const open = new Set(carried.filter(({ closedBy }) => closedBy === null).map(({ clause }) => clause));
  const opened = clausesOf(catalogue).flatMap(({ clause }): DriftEpisode[] => {
    const [was, is] = [earlier.get(clause.code), current.get(clause.code)];
    if (!was || !is || open.has(clause.code)) return [];
    const [high, low] = [RANK[was.state], RANK[is.state]];
    if (high === undefined || low === undefined || low >= high) return [];
    return [
      {
        id: `${clause.code}@${now.id}`,
        clause: clause.code,
        openedBy: now.id,
        openedAt: now.at,
        closedBy: null,
        closedAt: null,
        from: was.state,
        to: is.state,
        pointsAtRisk: clausePoints(clause, was).low - clausePoints(clause, is).low,
        recovered: 0,
        owner: null,
      },
    ];
  });
  return [...carried, ...opened];
}
