import type { ScoreDimension } from '@seatwise/core';
import { useQuery } from '@tanstack/react-query';
import { fetchJson } from './fetch-json.ts';

export interface Bilingual {
  readonly en: string;
  readonly zh: string;
}

export interface CatalogueClause {
  readonly code: string;
  readonly title: Bilingual;
  readonly requirement: Bilingual;
  readonly polarity?: 'deduct' | 'bonus' | 'graded';
  /** Milli-points. */
  readonly deduct?: number;
  readonly bonus?: number;
  readonly dimensions?: { readonly [Dimension in ScoreDimension]?: number };
  readonly judgement?: 'objective' | 'subjective';
  readonly evidence?: Bilingual;
}

export interface CatalogueHeading {
  readonly code: string;
  readonly title: Bilingual;
  readonly parts?: readonly CatalogueHeading[];
  readonly clauses?: readonly CatalogueClause[];
}

export interface Catalogue {
  readonly id: string;
  readonly version: string;
  readonly title: Bilingual;
  readonly disclaimer: Bilingual;
  readonly structure?: { readonly clauses: number };
  readonly profile?: {
    readonly base: number;
    readonly minimum: number;
    readonly maximum: number;
    readonly passMark: number;
  };
  readonly modules: readonly CatalogueHeading[];
}

export function useCatalogue() {
  return useQuery({
    queryKey: ['catalogue'],
    queryFn: ({ signal }) => fetchJson<Catalogue>('/api/catalogue', { signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });
}
