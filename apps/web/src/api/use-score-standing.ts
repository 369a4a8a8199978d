import type { MetricValue } from '@seatwise/core';
import { useQuery } from '@tanstack/react-query';
import { fetchJson } from './fetch-json.ts';
import type { Bilingual } from './use-catalogue.ts';

/** One version of the score; points in milli-points. */
export interface ScoreVersion {
  readonly id: string;
  readonly version: number;
  readonly at: number;
  readonly actor: string;
  readonly evaluated: number;
  readonly clauses: number;
  readonly low: number | null;
  readonly high: number | null;
}

/** Oldest first. */
export function useScoreHistory() {
  return useQuery({
    queryKey: ['score-history'],
    queryFn: ({ signal }) => fetchJson<readonly ScoreVersion[]>('/api/score-history', { signal }),
  });
}

export interface Peer {
  readonly metric: string;
  readonly name: Bilingual;
  readonly unit: MetricValue['unit'];
  readonly date: string;
  readonly peers: number;
  readonly sameDefinition: boolean;
  readonly own: number | null;
  readonly lowerQuartile: number;
  readonly median: number;
  readonly upperQuartile: number;
  readonly place: 'best_quarter' | 'middle' | 'worst_quarter' | null;
}

export function usePeers() {
  return useQuery({
    queryKey: ['peers'],
    queryFn: ({ signal }) => fetchJson<readonly Peer[]>('/api/peers', { signal }),
  });
}
